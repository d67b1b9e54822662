namespace NewsContent;

/// <summary>
/// Declares a static partial class as the collection of the articles in a folder. The generator writes the members of the class.
/// </summary>
/// <typeparam name="TModel">The model: <see cref="Article"/>, or a partial class that derives from it and has partial properties for values of the posts.</typeparam>
/// <param name="folder">
/// The folder below the content root, such as <c>_posts</c> or <c>_authors</c>. A path that begins with <c>/</c>, such as <c>/docs</c>, is a folder of pages, and
/// <c>/</c> contains all other pages.
/// </param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ArticleCollectionAttribute<TModel>(string folder) : Attribute
    where TModel : Article
{
    /// <summary>The folder below the content root.</summary>
    public string Folder => folder;
}
