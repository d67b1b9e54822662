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

    /// <summary>
    /// The front matter key by which the articles are ordered, such as <c>weight</c>, in ascending order; or <c>title</c>, <c>slug</c>, <c>date</c> or <c>path</c>.
    /// <c>null</c> for the order of <c>_config.yml</c> (<c>order</c> or <c>sort_by</c>), or else newest first.
    /// </summary>
    /// <remarks>
    /// Articles without the key are last. Equal values and missing values are ordered by path. Numbers in strings and paths are compared by value: <c>2-install</c> is
    /// before <c>10-deploy</c>. Lists, groups, <see cref="Article.Previous"/> and <see cref="Article.Next"/> have this order; archives and periods are newest first.
    /// </remarks>
    public string? OrderBy { get; set; }
}
