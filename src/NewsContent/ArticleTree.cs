namespace NewsContent;

/// <summary>A method that creates trees of articles from data.</summary>
public static class ArticleTree
{
    /// <summary>Creates a tree from sections, each with a title and a list of articles, such as the entries of a file in <c>_data</c>. O(articles).</summary>
    /// <remarks>
    /// The tree has the order of the data. Articles that no section lists are not in it. An article that several sections list has a node in each, and
    /// <see cref="ArticleTree{TArticle}.Find"/> returns the first. Each call creates a tree, which does not change with the data; cache it.
    /// </remarks>
    /// <param name="sections">The sections of the top level.</param>
    /// <param name="title">Returns the title of a section.</param>
    /// <param name="articles">Returns the articles of a section.</param>
    /// <param name="children">A function that returns the inner sections of a section, which follow its articles, or <c>null</c> if the section has none. The function itself is <c>null</c> if no section has inner sections.</param>
    /// <typeparam name="TArticle">The type of the articles.</typeparam>
    /// <typeparam name="TSection">The type of the sections.</typeparam>
    /// <exception cref="ArgumentNullException">A parameter other than <paramref name="children"/> is <c>null</c>.</exception>
    public static ArticleTree<TArticle> Create<TArticle, TSection>(
        IEnumerable<TSection> sections, Func<TSection, string> title, Func<TSection, IEnumerable<TArticle>> articles, Func<TSection, IEnumerable<TSection>?>? children = null)
        where TArticle : Article
    {
        ArgumentNullException.ThrowIfNull(sections);
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(articles);
        return ArticleTree<TArticle>.Create(sections, title, articles, children);
    }
}
