namespace NewsContent;

/// <summary>
/// Declares a static partial class as the collection of the entries of a data file. The file contains a list of mappings, a mapping of mappings whose keys are ids, or a
/// table with a header. The generator writes the members of the class.
/// </summary>
/// <typeparam name="TModel">The model: a partial class that derives from <see cref="DataEntry"/> and has partial properties for the values of an entry.</typeparam>
/// <param name="path">The path of the file below the content root, such as <c>_data/authors.yml</c>.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class DataCollectionAttribute<TModel>(string path) : Attribute
    where TModel : DataEntry
{
    /// <summary>The path of the file below the content root.</summary>
    public string Path => path;
}
