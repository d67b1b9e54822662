namespace NewsContent.Generator.Tests;

/// <summary>The generated class of a compiled and loaded project. Its properties have the library's types.</summary>
internal sealed class CompiledArticles(Type type)
{
    public Type Type => type;

    public ArticleList<Article> All { get; } = Get<ArticleList<Article>>(type, "All");

    public ArticleIndex<Article> BySlug { get; } = Get<ArticleIndex<Article>>(type, "BySlug");

    public ArticleIndex<Article> ByUrl { get; } = Get<ArticleIndex<Article>>(type, "ByUrl");

    public ArticleGroups<Article> ByTag { get; } = Get<ArticleGroups<Article>>(type, "ByTag");

    public ArticleGroups<Article> ByCategory { get; } = Get<ArticleGroups<Article>>(type, "ByCategory");

    public ArticleGroups<Article> ByAuthor { get; } = Get<ArticleGroups<Article>>(type, "ByAuthor");

    public ArticleGroups<Article> ByLanguage { get; } = Get<ArticleGroups<Article>>(type, "ByLanguage");

    public ArticleIndex<Article> Redirects { get; } = Get<ArticleIndex<Article>>(type, "Redirects");

    public IReadOnlyList<ArchiveYear<Article>> Archive { get; } = Get<IReadOnlyList<ArchiveYear<Article>>>(type, "Archive");

    public Func<Article, int, IReadOnlyList<Article>> RelatedTo { get; } =
        type.GetMethod("RelatedTo")!.CreateDelegate<Func<Article, int, IReadOnlyList<Article>>>();

    public Func<DateTimeOffset, DateTimeOffset, ArticleList<Article>> Between { get; } =
        type.GetMethod("Between")!.CreateDelegate<Func<DateTimeOffset, DateTimeOffset, ArticleList<Article>>>();

    public Func<string, int, SearchResults<Article>> Search { get; } =
        type.GetMethod("Search")!.CreateDelegate<Func<string, int, SearchResults<Article>>>();

    public SiteInfo Site { get; } = Get<SiteInfo>(type, "Site");

    public ArticleCatalog<Article> Catalog { get; } = Get<ArticleCatalog<Article>>(type, "Catalog");

    /// <summary>Returns the constants of <c>Slugs</c>, by name.</summary>
    public Dictionary<string, string> Slugs { get; } = type.GetNestedType("Slugs")!.GetFields()
        .ToDictionary(field => field.Name, field => (string)field.GetRawConstantValue()!);

    private static T Get<T>(Type type, string property) => (T)type.GetProperty(property)!.GetValue(null)!;
}
