using System.Globalization;
using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Site;
using NewsContent.Compiler.Urls;

namespace NewsContent.JekyllComparison;

/// <summary>Compares the compiler's posts of one site with Jekyll's.</summary>
internal sealed class SiteComparison
{
    private readonly List<Difference> _differences = [];
    private readonly Dictionary<string, int> _equal = new(StringComparer.Ordinal);

    private SiteComparison(CompiledSite ours, IReadOnlyList<JekyllPost> jekylls)
    {
        var found = jekylls.Select(post => post.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var path in ours.Articles.Keys.Where(path => !found.Contains(path)).Order(StringComparer.Ordinal))
        {
            _differences.Add(new Difference(path, "post", "an article", "nothing", DeliberateDifferences.OfFurtherPost(ours.Config, ours.ProblemsOf(path))));
        }

        foreach (var post in jekylls)
        {
            Compare(ours, [.. ours.ProblemsOf(post.Path)], ours.Config.Settings.HasEmojiCodes ? post.WithEmoji() : post);
        }

        // Only the posts that both have; a missing post is a separate difference.
        var both = new HashSet<string>(ours.NewestFirst, StringComparer.Ordinal);
        both.IntersectWith(jekylls.Where(post => post is { Place: not null, Url: not null }).Select(post => post.Path));
        both.RemoveWhere(path => DeliberateDifferences.OfInvalidFrontMatter(ours.ProblemsOf(path)) is not null);
        Check(
            "",
            "order",
            string.Join(" ", ours.NewestFirst.Where(both.Contains)),
            string.Join(" ", jekylls.Where(post => both.Contains(post.Path)).OrderBy(post => post.Place).Select(post => post.Path)),
            null);
    }

    /// <summary>The number of posts in both.</summary>
    public int Posts { get; private set; }

    /// <summary>The number of these posts whose body Jekyll rendered.</summary>
    public int Rendered { get; private set; }

    /// <summary>The number of equal posts for each compared part.</summary>
    public IReadOnlyDictionary<string, int> Equal => _equal;

    public IReadOnlyList<Difference> Differences => _differences;

    public static SiteComparison Of(CompiledSite ours, IReadOnlyList<JekyllPost> jekylls) => new(ours, jekylls);

    private void Compare(CompiledSite ours, IReadOnlyList<Problem> problems, JekyllPost jekylls)
    {
        var path = jekylls.Path;
        if (!ours.Articles.TryGetValue(path, out var metadata))
        {
            // If both reject the post, it does not differ. A page that Jekyll failed to render has a URL.
            if (jekylls.Error is null || jekylls.Url is not null)
            {
                _differences.Add(new Difference(path, "post", "no article", "a page", DeliberateDifferences.OfMissingPost(path, problems)));
            }

            // A post whose URL belongs to another is compared too.
            metadata = ours.Posts.GetValueOrDefault(path)?.Entry?.Metadata;
            if (metadata is null)
            {
                return;
            }
        }

        if (jekylls.Url is null)
        {
            _differences.Add(new Difference(path, "post", "an article", jekylls.Error ?? "nothing", DeliberateDifferences.OfFailedPost(jekylls.Error)));
            return;
        }

        Posts++;
        var invalid = DeliberateDifferences.OfInvalidFrontMatter(problems);
        var visible = JekyllText(path, ours.Config);
        if (jekylls.Date is null)
        {
            ComparePage(ours, problems, jekylls, metadata, visible, invalid);
            return;
        }

        var categories = DeliberateDifferences.OfNames(metadata.Categories, jekylls.Categories!, problems);
        Check(path, "title", metadata.Title, jekylls.Title!, DeliberateDifferences.OfText(metadata.Title, jekylls.Title!) ?? invalid);
        Check(path, "slug", metadata.Slug, jekylls.Slug!, DeliberateDifferences.OfText(metadata.Slug, jekylls.Slug!) ?? invalid);
        Check(path, "date", Print(metadata.Date), Print(jekylls.Date!.Value), DeliberateDifferences.OfDate(metadata.Date, jekylls) ?? invalid);
        Check(path, "url", metadata.Url, jekylls.Url, categories ?? DeliberateDifferences.OfUrl(metadata.Url, jekylls.Url) ?? invalid);
        Check(path, "categories", string.Join("|", metadata.Categories), string.Join("|", jekylls.Categories!), categories);
        Check(path, "tags", string.Join("|", metadata.Tags), string.Join("|", jekylls.Tags!), DeliberateDifferences.OfNames(metadata.Tags, jekylls.Tags!, problems));
        if (jekylls.Content is not null && ours.Bodies.TryGetValue(path, out var compiled))
        {
            Rendered++;
            var html = CompiledHtml.Of(compiled);
            var (body, excerpt) = (VisibleText.Of(html.Body), VisibleText.Of(html.Excerpt));
            Check(path, "body", body, visible(jekylls.Content), DeliberateDifferences.OfBody(body, jekylls.Content, problems));
            Check(path, "excerpt", excerpt, visible(jekylls.Excerpt!), DeliberateDifferences.OfExcerpt(excerpt, jekylls, problems));
        }
    }

    private void ComparePage(CompiledSite ours, IReadOnlyList<Problem> problems, JekyllPost jekylls, PostMetadata metadata, Func<string, string> visible, string? invalid)
    {
        var path = jekylls.Path;
        Check(path, "title", metadata.Title, jekylls.Title!, DeliberateDifferences.OfText(metadata.Title, jekylls.Title!) ?? invalid);
        Check(path, "url", metadata.Url, jekylls.Url!, DeliberateDifferences.OfUrl(metadata.Url, jekylls.Url!) ?? invalid);
        if (jekylls.Content is not null && ours.Bodies.TryGetValue(path, out var compiled))
        {
            Rendered++;
            var body = VisibleText.Of(CompiledHtml.Of(compiled).Body);
            Check(path, "body", body, visible(jekylls.Content), DeliberateDifferences.OfBody(body, jekylls.Content, problems));
        }
    }

    // Jekyll writes text as it is.
    private static Func<string, string> JekyllText(string path, SiteConfig config) =>
        FileExtensions.FormatOf(PostFileName.Parse(path).Extension, config.Settings.MarkdownExtensions) == BodyFormat.Text ? VisibleText.Fold : VisibleText.Of;

    private void Check(string path, string what, string ours, string jekylls, string? rule)
    {
        if (ours == jekylls)
        {
            _equal[what] = _equal.GetValueOrDefault(what) + 1;
            return;
        }

        // The output of a long value starts shortly before the first difference.
        var from = what is "body" or "excerpt" ? Math.Max(0, ours.Zip(jekylls).TakeWhile(pair => pair.First == pair.Second).Count() - 20) : 0;
        _differences.Add(new Difference(path, what, ours[from..], jekylls[from..], rule));
    }

    // Jekyll does not print fractions of a second.
    private static string Print(DateTimeOffset date) => date.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);
}
