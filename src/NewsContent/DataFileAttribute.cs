namespace NewsContent;

/// <summary>
/// Declares a static partial class for a data file with one mapping, such as settings. The generator writes the property <c>Value</c>, the object of the file.
/// </summary>
/// <typeparam name="TModel">The model: a partial class that derives from <see cref="DataEntry"/> and has partial properties for the values of the file.</typeparam>
/// <param name="path">The path of the file below the content root, such as <c>_data/settings.yml</c>.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class DataFileAttribute<TModel>(string path) : Attribute
    where TModel : DataEntry
{
    /// <summary>The path of the file below the content root.</summary>
    public string Path => path;
}
