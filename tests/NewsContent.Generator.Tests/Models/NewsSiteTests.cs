namespace NewsContent.Generator.Tests.Models;

/// <summary>
/// Realistic posts of a news site: HTML copied from another site into Markdown, then the source, a bare link to the original,
/// and a row of navigation links. The model extracts these values, and the body keeps only the news.
/// </summary>
public sealed class NewsSiteTests
{
    private const string Wire =
        """
        ---
        layout: post
        title: "砂汀港启用潮汐发电泊位"
        date: 2022-05-26 09:12:05 +0800
        categories: wire
        tags: 港口
        ---
        > 砂汀港务公司26日启用首个潮汐发电泊位。（墨汀晚讯）

        <p style="display:none;height:1px;"><br /></p><!-- Img_Start --><p style="text-align:center;"><a href="http://quote.example.com/r/1.699012" data-code="699012|1|7" class="Remark" target="_blank"><img src="https://img.example.com/pic?nid=1.699012&type=k" border="0" alt="K图" data-code="K 699012" style="border:1px solid;" width="578" /></a></p><!-- Img_End --><p>承建方<span id="stock_1.699012"><a href="http://quote.example.com/r/1.699012" class="keytip" data-code="1,699012">岚祁电池</a></span><span id="quote_1.699012"></span>与<span id="stock_0.398877"><a href="http://quote.example.com/r/0.398877" class="keytip" data-code="0,398877">絮川材料</a></span>均已公告。</p><p class="em_media">（文章来源：墨汀<span id="bk_90"><a href="http://quote.example.com/r/90.BK90" class="keytip" data-code="90,BK90">晚讯</a></span>社）</p>

        <http://share.example.com/html_News/NewsShare.html?infoCode=NW202205262391>

        [返回快讯](//news.example.com/wire/)｜[返回首页](//news.example.com/)
        """;

    private const string Short =
        """
        ---
        layout: post
        title: "澜元早盘走高"
        date: 2022-05-27 08:00:01 +0800
        categories: wire
        tags: 外汇
        ---

        澜元早盘升至一年来最高。

        <p class="em_media">（文章来源：泊岚财讯）</p>

        <http://share.example.com/html_News/NewsShare.html?infoCode=NW202205270001>

        [返回快讯](../wire/)
        [返回首页](../)
        """;

    private const string Anonymous =
        """
        ---
        layout: post
        title: "开站"
        date: 2022-05-25 08:00:00 +0800
        categories: site
        tags: 站务
        ---

        本站今日上线。
        """;

    [Fact]
    public void The_model_reads_the_source_the_original_link_its_code_and_the_securities()
    {
        var host = TestHost.WithCode(Model("string?"), ("_posts/2022-05-26-wire.md", Wire), ("_posts/2022-05-27-short.md", Short), ("_posts/2022-05-25-open.md", Anonymous));
        Assert.Empty(host.Printed);
        var articles = host.LoadAssembly().Articles("News");

        Assert.Equal(["泊岚财讯", "墨汀晚讯社", null], articles.Select(article => article.Value("Source")));
        Assert.Equal(["NW202205270001", "NW202205262391", null], articles.Select(article => article.Value("InfoCode")));
        Assert.Equal(new Uri("http://share.example.com/html_News/NewsShare.html?infoCode=NW202205262391"), articles[1].Value("Original"));
        Assert.Equal([[], ["1,699012", "0,398877", "90,BK90"], []], articles.Select(article => (IEnumerable<string>)article.Value("Securities")!));
    }

    [Fact]
    public void The_body_is_left_with_the_news()
    {
        var articles = TestHost.WithCode(Model("string?"), ("_posts/2022-05-26-wire.md", Wire), ("_posts/2022-05-27-short.md", Short)).LoadAssembly().Articles("News");

        Assert.Equal("<p>澜元早盘升至一年来最高。</p>", articles[0].Html.Trim());
        Assert.Equal("砂汀港务公司26日启用首个潮汐发电泊位。（墨汀晚讯）\n承建方岚祁电池与絮川材料均已公告。", articles[1].Text);
        Assert.EndsWith("均已公告。</p>", articles[1].Html.TrimEnd(), StringComparison.Ordinal);
        Assert.All(articles, article => Assert.DoesNotContain(article.Links, link => link.Url.Contains("NewsShare", StringComparison.Ordinal) || link.Url.Contains("news.example.com", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_post_without_a_source_does_not_build_where_the_model_needs_one()
    {
        var host = TestHost.WithCode(Model("string"), ("_posts/2022-05-25-open.md", Anonymous), ("_posts/2022-05-27-short.md", Short));

        var diagnostic = Assert.Single(host.Printed);
        Assert.Equal("NC2030", diagnostic.Id);
        Assert.Equal("Nothing in the body matches 'p.em_media', which the property Source (string) requires; add a matching element, or make the property nullable", diagnostic.GetMessage());
        Assert.Equal("/site/_posts/2022-05-25-open.md", diagnostic.Location.GetLineSpan().Path);
        Assert.Equal("本站今日上线。", Anonymous.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
        Assert.Equal("short", Assert.Single(host.LoadAssembly().Articles("News")).Slug);
    }

    private static string Model(string sourceType) => ModelCode.With(
        $$"""
        [Select("p.em_media", Pattern = "文章来源：(.+?)）", Remove = true)] public partial {{sourceType}} Source { get; }
        [Select("a[href*='NewsShare.html']", Attribute = "href", Remove = true)] public partial Uri? Original { get; }
        [Select("a[href*='NewsShare.html']", Attribute = "href", Pattern = @"infoCode=(\w+)")] public partial string? InfoCode { get; }
        [Select("a.keytip", Attribute = "data-code")] public partial IReadOnlyList<string> Securities { get; }
        """,
        "[Remove(\"a[href^='//news.example.com/'], a[href^='../']\")]");
}
