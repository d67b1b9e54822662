using System.Text;
using NewsContent.Security.Tests.Browser;
using NewsContent.Security.Tests.Oracle;
using NewsContent.Security.Tests.Parse5;
using NewsContent.Tests.Browser;

namespace NewsContent.Security.Tests.Feeds;

/// <summary>Every payload outside its page: in three feeds, as an excerpt and as a search snippet.</summary>
public sealed class FeedTests(PublishedSite site, Chromium chromium) : IClassFixture<PublishedSite>, IClassFixture<Chromium>
{
    public static TheoryData<string> Formats => ["feed.xml", "rss.xml", "feed.json"];

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_feed_has_every_article(string feed) =>
        Assert.Equal(site.Articles.Select(article => PublishedSite.Url + article.Url).Order(), site.Feeds[feed].Keys.Order());

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_feed_contains_only_allowed_html(string feed) =>
        Assert.All(site.Feeds[feed].Values, html => Assert.Empty(ArticleOracle.Findings(html)));

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_feed_changes_only_the_values_of_urls(string feed) =>
        Assert.All(site.Articles, article => Assert.Equal(
            Describe(article.Html, new Uri(PublishedSite.Url + article.Url)),
            Describe(site.Feeds[feed][PublishedSite.Url + article.Url], null)));

    [Fact]
    public void An_excerpt_contains_only_allowed_html() =>
        Assert.All(site.Articles, article => Assert.Empty(ArticleOracle.Findings(article.Excerpt)));

    [Fact]
    public void A_search_page_that_encodes_snippets_contains_only_allowed_html()
    {
        var words = site.Articles.SelectMany(article => article.Text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)).Where(word => word.IndexOfAny(['<', '>', '"', '&']) >= 0).Distinct().Take(200).ToList();
        Assert.NotEmpty(words);

        Assert.All(words.SelectMany(word => site.Search(word, 10)), snippet => Assert.Empty(ArticleOracle.Findings($"<p>{Written(snippet)}</p>")));
    }

    [Parse5Fact]
    public async Task Parse5_reads_the_tree_that_was_written()
    {
        var outputs = Outputs();

        var trees = await Parse5.Parse5.TreesAsync(outputs);

        Assert.All(outputs.Zip(trees), pair => Assert.All(pair.Second, tree => Assert.Equal(WrittenHtml.Dump(WrittenHtml.Read(pair.First)), tree)));
    }

    [BrowserFact]
    public async Task Nothing_runs_in_a_reader_that_shows_the_feed()
    {
        var pages = Outputs().Chunk(20).Select(chunk => string.Concat(chunk)).ToList();

        var result = await Stage.PerformAsync(chromium, "innerHTML", pages);

        Assert.Empty(result.Seen.Select(seen => $"{seen.What}: {(seen.Number < 0 ? "?" : pages[seen.Number])}"));
        Assert.Empty(result.Requests);
    }

    private IReadOnlyList<string> Outputs() =>
        [.. site.Feeds.Values.SelectMany(feed => feed.Values).Concat(site.Articles.Select(article => article.Excerpt)).Distinct(StringComparer.Ordinal)];

    // As a page renders a snippet: encoded, with marked hits.
    private static string Written(Snippet snippet)
    {
        var page = new StringBuilder();
        var at = 0;
        foreach (var hit in snippet.Hits)
        {
            page.Append(Encode(snippet.Text[at..hit.Start.Value])).Append("<mark>").Append(Encode(snippet.Text[hit])).Append("</mark>");
            at = hit.End.Value;
        }

        return page.Append(Encode(snippet.Text[at..])).ToString();

        static string Encode(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
    }

    // Tags, attributes and text; URLs as a browser on the article's page would resolve them. XML cannot hold some control characters.
    private static string Describe(string html, Uri? page)
    {
        var result = new StringBuilder();
        foreach (var token in WrittenHtml.Read(html).Where(token => token.Kind != WrittenKind.Text || Clean(token.Text).Length > 0))
        {
            result.Append(token.Kind).Append(' ').Append(token.Name).Append(Clean(token.Text)).Append('\n');
            foreach (var (name, value) in token.Attributes)
            {
                result.Append(' ').Append(name).Append('=').Append(Clean(name switch
                {
                    "src" or "poster" when value.Length == 0 => value,
                    "href" or "src" or "poster" or "cite" => Resolve(value, page),
                    "srcset" => string.Join(", ", value.Split(", ").Select(candidate => Resolve(candidate, page))),
                    _ => value,
                })).Append('\n');
            }
        }

        return result.ToString();
    }

    private static string Resolve(string url, Uri? page) =>
        url.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) || !Uri.TryCreate(page ?? new Uri(PublishedSite.Url), url.Split(' ')[0], out var resolved) ? url : resolved.AbsoluteUri;

    private static string Clean(string text) => new([.. text.Where(c => c is '\t' or '\n' or '\r' or >= ' ' and not ('\uFFFE' or '\uFFFF'))]);
}
