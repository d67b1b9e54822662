using System.Globalization;
using NewsContent.Compiler.Posts;

namespace NewsContent.JekyllComparison;

/// <summary>The posts of one site as the compiler has them, beside Jekyll's.</summary>
internal sealed class SiteComparison
{
    private readonly List<Difference> _differences = [];
    private readonly Dictionary<string, int> _equal = new(StringComparer.Ordinal);

    private SiteComparison(CompiledSite ours, IReadOnlyList<JekyllPost> jekylls)
    {
        var found = jekylls.ToDictionary(post => post.Path, StringComparer.Ordinal);
        foreach (var post in ours.Posts.Values.Where(post => post.Entry is not null && !found.ContainsKey(post.RelativePath)))
        {
            _differences.Add(new Difference(post.RelativePath, "the post", "an article", "nothing", null));
        }

        foreach (var post in jekylls)
        {
            ours.Posts.TryGetValue(post.Path, out var own);
            Compare(own, post);
        }
    }

    /// <summary>How many posts both have.</summary>
    public int Posts { get; private set; }

    /// <summary>How many posts are equal in a part, by its name.</summary>
    public IReadOnlyDictionary<string, int> Equal => _equal;

    public IReadOnlyList<Difference> Differences => _differences;

    public static SiteComparison Of(CompiledSite ours, IReadOnlyList<JekyllPost> jekylls) => new(ours, jekylls);

    private void Compare(ParsedPost? ours, JekyllPost jekylls)
    {
        if (ours?.Entry is not { Metadata: var metadata })
        {
            // Both refuse it; or it is a page that Jekyll failed to render, which has a URL all the same.
            if (jekylls.Error is null || jekylls.Url is not null)
            {
                _differences.Add(new Difference(jekylls.Path, "the post", ours?.LeftOut?.Reason.ToString() ?? "nothing", "a page", ours is null ? null : DeliberateDifferences.OfMissingPost(ours)));
            }

            return;
        }

        if (jekylls.Url is null)
        {
            _differences.Add(new Difference(jekylls.Path, "the post", "an article", jekylls.Error ?? "nothing", null));
            return;
        }

        Posts++;
        var categories = DeliberateDifferences.OfNames(metadata.Categories, jekylls.Categories!, ours);
        Check("title", metadata.Title, jekylls.Title!, DeliberateDifferences.OfText(metadata.Title, jekylls.Title!));
        Check("slug", metadata.Slug, jekylls.Slug!, DeliberateDifferences.OfText(metadata.Slug, jekylls.Slug!));
        Check("date", Print(metadata.Date), Print(jekylls.Date!.Value), null);
        Check("url", metadata.Url, jekylls.Url, categories);
        Check("categories", string.Join("|", metadata.Categories), string.Join("|", jekylls.Categories!), categories);
        Check("tags", string.Join("|", metadata.Tags), string.Join("|", jekylls.Tags!), DeliberateDifferences.OfNames(metadata.Tags, jekylls.Tags!, ours));
        if (jekylls.Content is not null)
        {
            Check("body", VisibleText.Of(CompiledSite.Html(ours.Body!.Record)), VisibleText.Of(jekylls.Content), null);
        }

        void Check(string what, string own, string jekyllsOwn, string? rule)
        {
            if (own == jekyllsOwn)
            {
                _equal[what] = _equal.GetValueOrDefault(what) + 1;
            }
            else
            {
                var from = what == "body" ? Math.Max(0, own.Zip(jekyllsOwn).TakeWhile(pair => pair.First == pair.Second).Count() - 20) : 0;
                _differences.Add(new Difference(jekylls.Path, what, own[Math.Min(from, own.Length)..], jekyllsOwn[Math.Min(from, jekyllsOwn.Length)..], rule));
            }
        }
    }

    // Jekyll keeps fractions of a second to itself.
    private static string Print(DateTimeOffset date) => date.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);
}
