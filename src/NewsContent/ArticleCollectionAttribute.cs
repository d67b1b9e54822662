namespace NewsContent;

/// <summary>
/// Makes a static partial class the collection of a folder's articles, each of type <typeparamref name="TModel"/>. The generator
/// writes its members.
/// </summary>
/// <typeparam name="TModel">The model: <see cref="Article"/>, or a partial class that derives from it and whose partial properties are read from the posts.</typeparam>
/// <param name="folder">The folder below the content root, such as <c>_posts</c> or <c>_authors</c>.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ArticleCollectionAttribute<TModel>(string folder) : Attribute
    where TModel : Article
{
    /// <summary>The folder below the content root.</summary>
    public string Folder => folder;
}
