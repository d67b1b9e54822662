namespace NewsContent;

/// <summary>
/// Declares a static partial class as the collection of the articles in a folder. The generator writes the members of the class.
/// </summary>
/// <typeparam name="TModel">The model: <see cref="Article"/>, or a partial class that derives from it and has partial properties for values of the posts.</typeparam>
/// <param name="folder">The folder below the content root, such as <c>_posts</c> or <c>_authors</c>.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ArticleCollectionAttribute<TModel>(string folder) : Attribute
    where TModel : Article
{
    /// <summary>The folder below the content root.</summary>
    public string Folder => folder;
}
