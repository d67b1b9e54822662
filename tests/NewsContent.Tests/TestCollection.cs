using NewsContent.Compiler.Catalog;
using NewsContent.Compiler.Posts;
using NewsContent.Compiler.Site;
using NewsContent.CompilerServices;

namespace NewsContent.Tests;

/// <summary>A collection like those in generated code, with its data in pinned arrays.</summary>
internal static class TestCollection
{
    /// <summary>Compiles posts. A file name with a slash, such as <c>_notes/a.md</c>, is a document, which needs no date.</summary>
    public static ArticleCatalog<Article> Create(params (string FileName, string Text)[] posts) => new Source<Article>(Compile(posts), null).Catalog;

    /// <summary>Compiles posts that appear at their dates.</summary>
    public static ArticleCatalog<Article> Scheduled(params (string FileName, string Text)[] posts) => new Source<Article>(Compile(posts) with { IsScheduled = true }, null).Catalog;

    /// <summary>Articles with their own model.</summary>
    public static ArticleCatalog<TArticle> Create<TArticle>(Func<ArticleHandle, TArticle> create, params (string FileName, string Text)[] posts)
        where TArticle : Article => new Source<TArticle>(Compile(posts), create).Catalog;

    /// <summary>Creates this number of posts, each with its own slug, title and tag, and all with one common tag.</summary>
    public static ArticleCatalog<Article> OfSize(int count) => Create([.. Enumerable.Range(0, count).Select(i => (
        $"2022-01-01-post-{i}.md",
        $"---\ntitle: Title number {i}\ndate: {new DateTime(2022, 1, 1).AddMinutes(i):yyyy-MM-dd HH:mm:ss} +0000\ntags: [common, tag-{i}]\n---\nText {i}."))]);

    /// <summary>Creates an empty collection of a site with a title and description.</summary>
    public static ArticleCatalog<Article> OfSite(SiteInfo site) => new Source<Article>(Compile([]), null) { DescribedSite = site }.Catalog;

    /// <summary>Creates a collection whose data has another format version.</summary>
    public static ArticleCatalog<Article> OfVersion(int version)
    {
        var data = Compile([]);
        data.Table[0] = version;
        return new Source<Article>(data, null).Catalog;
    }

    /// <summary>Compiles posts of a site in a language.</summary>
    public static ArticleCatalog<Article> InLanguage(string language, params (string FileName, string Text)[] posts) => new Source<Article>(Compile(posts, language: language), null).Catalog;

    /// <summary>Compiles posts of a site in a time zone.</summary>
    public static ArticleCatalog<Article> InTimeZone(string timeZone, params (string FileName, string Text)[] posts) => new Source<Article>(Compile(posts, timeZone), null).Catalog;

    private static Data Compile((string FileName, string Text)[] posts, string? timeZone = null, string? language = null)
    {
        var context = new PostContext(new SiteSettings { Root = "/site/", TimeZone = timeZone }.WithCollections(["_notes"]));
        var parsed = posts.Select(post => PostParser.Parse("/site/" + (post.FileName.Contains('/') ? "" : "_posts/") + post.FileName, post.Text, context, CancellationToken.None)).ToList();
        Assert.All(parsed, post => Assert.NotNull(post.Entry));
        var catalog = ArticleCatalog.Create(parsed.Select(post => post.Entry!.Metadata)) with { Language = language };
        var tables = CatalogTables.Create(catalog);
        var segments = BodySegments.Split([.. parsed.Select(post => post.Body!.Complete(default))]).Select(segment =>
        {
            var bodies = new BodyBlob(segment.Bodies);
            return (Pin<byte>(bodies.ToArray()), Pin<int>([.. bodies.Starts]));
        });
        return new Data(Pin<int>([.. tables.Table]), Pin<long>([.. tables.Dates]), Pin<byte>(tables.Strings), [.. segments]);
    }

    private static T[] Pin<T>(ReadOnlySpan<T> items)
    {
        var pinned = GC.AllocateArray<T>(items.Length, pinned: true);
        items.CopyTo(pinned);
        return pinned;
    }

    private sealed record Data(int[] Table, long[] Dates, byte[] Strings, (byte[] Blob, int[] Starts)[] Segments, bool IsScheduled = false);

    private sealed class Source<TArticle> : ArticleSource<TArticle>
        where TArticle : Article
    {
        // The base constructor requires the data before this constructor can set it.
        [ThreadStatic]
        private static Data? CurrentData;

        private readonly Data _data = CurrentData!;
        private readonly Func<ArticleHandle, TArticle>? _create;

        public Source(Data data, Func<ArticleHandle, TArticle>? create)
            : this(CurrentData = data) => _create = create;

        private Source(Data data)
            : base() => _ = data;

        public SiteInfo? DescribedSite { get; init; }

        public override SiteInfo Site => DescribedSite ?? base.Site;

        protected override bool IsScheduled => CurrentData!.IsScheduled;

        protected override ReadOnlySpan<int> Table => CurrentData!.Table;

        protected override ReadOnlySpan<long> Dates => CurrentData!.Dates;

        protected override ReadOnlySpan<byte> Strings => CurrentData!.Strings;

        protected override ReadOnlySpan<byte> GetBodies(int segment) => _data.Segments[segment].Blob;

        protected override ReadOnlySpan<int> GetBodyStarts(int segment) => _data.Segments[segment].Starts;

        protected override TArticle Create(ArticleHandle handle) => _create is null ? base.Create(handle) : _create(handle);
    }
}
