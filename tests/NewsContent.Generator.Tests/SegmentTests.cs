using NewsContent.Generator.Tests.Precompiled;

namespace NewsContent.Generator.Tests;

/// <summary>The segments of an article, compiled by the generator and by the precompiler.</summary>
public sealed class SegmentTests : IDisposable
{
    private const string Declared = "news-chart(symbol!,days=integer,scale=number,from=date,dark=flag,id),news-poll";

    private static readonly (string Path, string Text)[] Posts =
    [
        ("_posts/2022-06-07-charts.md", "---\ntitle: Charts\n---\nRates *rise*.\n\n<news-chart symbol=\"A &amp; B\" days=\"30\" scale=\"2.5\" from=\"2022-06-07\" dark id=\"c\">Chart of <b>A</b></news-chart>\n\nBanks <news-poll></news-poll> gain.\n"),
        ("_posts/2022-06-08-plain.md", "---\ntitle: Plain\n---\n![a](a.png) [b](#c)\n\n## c\n"),
        ("_posts/2022-06-09-only.md", "---\ntitle: Only\n---\n<news-poll></news-poll>\n"),
    ];

    private readonly PrecompiledSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Articles_have_segments_in_code_and_in_a_resource()
    {
        var host = new TestHost(properties: new() { ["build_property.NewsContentComponents"] = Declared });
        foreach (var (path, text) in Posts)
        {
            host.Add(path, text);
        }

        _site.Add(Posts).Property("NewsContentComponents", Declared).Run();

        AssertSegments(host.Run().Load());
        AssertSegments(new CompiledArticles(_site.Load().GetTypes().Single(type => type.Name == "Articles")));
    }

    private static void AssertSegments(CompiledArticles articles)
    {
        var article = articles.BySlug["charts"];
        Assert.Equal(
            ["<p>Rates <em>rise</em>.</p>", "news-chart: Chart of <b>A</b>", "<p>Banks </p>", "news-poll: ", "<p> gain.</p>"],
            article.Segments.Select(segment => (segment.Component is null ? "" : segment.Component + ": ") + segment.Html.Trim('\n')));

        var chart = article.Segments[1];
        Assert.Equal("A & B", chart["symbol"]);
        Assert.Equal(30, chart.GetInt32("days"));
        Assert.Equal(2.5m, chart.GetDecimal("scale"));
        Assert.Equal(new DateOnly(2022, 6, 7), chart.GetDate("from"));
        Assert.True(chart.Has("dark"));
        Assert.Equal("c", chart["id"]);
        Assert.Null(chart["other"]);
        Assert.Null(chart.GetInt32("other"));
        Assert.Contains("id=\"user-content-c\"", article.Html, StringComparison.Ordinal);

        var plain = articles.BySlug["plain"];
        Assert.Equal(plain.Html, Assert.Single(plain.Segments).Html);
        Assert.Empty(plain.Segments[0].Attributes);
        Assert.Same(plain.Segments, plain.Segments);
        Assert.Equal("news-poll", Assert.Single(articles.BySlug["only"].Segments, segment => segment.Component is not null).Component);
    }
}
