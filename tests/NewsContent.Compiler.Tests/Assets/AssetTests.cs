using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Links;
using NewsContent.Compiler.Pipeline;
using NewsContent.Compiler.Posts;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Site;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Tests.Assets;

/// <summary>Compiles a small site with files as the pipeline does.</summary>
public sealed class AssetTests
{
    private const string Own = "_posts/2022-06-07-rates.md";

    internal static readonly SiteAssets Assets = new(new SiteAsset[]
    {
        new("images/chart.png", SiteAssetKind.Site, 800, 450),
        new("images/a b.png", SiteAssetKind.Site, 10, 20),
        SiteAsset.Create("images/cafe\u0301.png", SiteAssetKind.Site, 7, 8),
        SiteAsset.Create("_posts/2022-06-07-rates/cafe\u0301.png", SiteAssetKind.Beside, 9, 8),
        new("photos/port.jpg", SiteAssetKind.Site, 1600, 900),
        new("photos/port-960w.jpg", SiteAssetKind.Site, 960, 540),
        new("photos/port-480w.jpg", SiteAssetKind.Site, 480, 270),
        new("photos/port-480w.webp", SiteAssetKind.Site, 480, 270),
        new("photos/port-3200w.jpg", SiteAssetKind.Site, 3200, 1800),
        new("_posts/shared-4w.png", SiteAssetKind.Beside, 4, 5),
        new("_posts/shared-04w.png", SiteAssetKind.Beside, 4, 5),
        new("files/report.pdf", SiteAssetKind.Site),
        new("2022/06/07/flat.png", SiteAssetKind.Site, 1, 2),
        new("logo.svg", SiteAssetKind.App, 30, 40),
        new("_posts/2022-06-07-rates/own.png", SiteAssetKind.Beside, 300, 200),
        new("_posts/2022-06-07-rates/more/data.csv", SiteAssetKind.Beside),
        new("_posts/shared.png", SiteAssetKind.Beside, 5, 6),
        new("_posts/secret.pdf", SiteAssetKind.Beside),
        new("_posts/bundle/2022-06-08-alone.pdf", SiteAssetKind.Beside),
    }.OrderBy(file => file.Path, StringComparer.Ordinal).ToEquatableArray());

    /// <summary>Returns the problems of the files in a post.</summary>
    internal static EquatableArray<Problem> FindProblems(ParsedPost post) =>
        AssetChecker.Check(new AssetUrls(Own, post.Links!.Files), AssetIndex.Create(Assets, Addresses([post])), OtherPages.Read("/app/"));

    /// <summary>Parses a post in a site with files.</summary>
    internal static ParsedPost Parse(string text, SiteAssets assets, string path = Own, SiteSettings? settings = null)
    {
        var context = new PostContext(settings ?? Settings);
        var first = PostParser.Parse("/site/" + path, text, context, CancellationToken.None);
        var index = new SiteIndex(Addresses([first]), SiteConfig.None.Variables) { Assets = AssetIndex.Create(assets, Addresses([first])) };
        return PostParser.Parse("/site/" + path, text, context with { Links = index.Resolve(first.References, path) }, CancellationToken.None);
    }

    [Theory]
    [InlineData("/images/chart.png")]
    [InlineData("/images/chart.png?v=1#a")]
    [InlineData("/images/a%20b.png")]
    [InlineData("/images/caf\u00e9.png")]
    [InlineData("/images/cafe\u0301.png")]
    [InlineData("/images/cafe%CC%81.png")]
    [InlineData("cafe\u0301.png")]
    [InlineData("/logo.svg")]
    [InlineData("https://news.example.com/images/chart.png")]
    [InlineData("flat.png")]
    [InlineData("../07/flat.png")]
    [InlineData("own.png")]
    [InlineData("./own.png")]
    [InlineData("more/data.csv")]
    [InlineData("shared.png")]
    [InlineData("/2022/06/07/rates/own.png")]
    [InlineData("https://example.com/images/none.png")]
    [InlineData("/_content/Lib/a.png")]
    [InlineData("/avatars/123")]
    [InlineData("/picture.php")]
    [InlineData("/app/none.png")]
    public void A_file_that_the_build_knows_or_cannot_know_is_not_reported(string url) =>
        Assert.Empty(Problems($"<img src=\"{url}\" alt=\"\">"));

    [Theory]
    [InlineData("⟦/images/chrat.png⟧", "There is no file '/images/chrat.png'; did you mean '/images/chart.png'?")]
    [InlineData("⟦/images/Chart.PNG⟧", "write '/images/chart.png', because Linux distinguishes uppercase and lowercase letters")]
    [InlineData("⟦/img/chart.png⟧", "did you mean '/images/chart.png'?")]
    [InlineData("⟦images/chart.png⟧", "did you mean '/images/chart.png'?")]
    [InlineData("⟦../images/a%20b.png⟧", "did you mean '/images/a%20b.png'?")]
    [InlineData("⟦OWN.png⟧", "write 'own.png', because")]
    [InlineData("⟦onw.png⟧", "did you mean 'own.png'?")]
    [InlineData("⟦/photos/town.jpg⟧", "add the file, correct the URL, or add '/photos/' to NewsContentOtherPages if the app serves it")]
    [InlineData("⟦/../../secret.pdf⟧", "There is no file")]
    [InlineData("⟦../2022-06-08-other/own.png⟧", "There is no file")]
    public void A_file_that_does_not_exist_is_reported_at_its_URL(string url, string message)
    {
        var marked = new MarkedText(TestPost.WithBody($"<p><img src=\"{url}\" alt=\"\"></p>"));

        var problem = Assert.Single(Check(marked.Text));

        Assert.Equal(LinkProblems.FileNotFound, problem.Kind);
        Assert.Contains(message, problem.Message);
        Assert.Equal((marked.Marks[0].Start, marked.Marks[0].Length), (problem.Location!.Start, problem.Location.Length));
    }

    [Theory]
    [InlineData("![x](⟦/no.png⟧)")]
    [InlineData("[x](⟦/no.pdf⟧)")]
    [InlineData("<img src=\"/images/chart.png\" srcset=\"/images/chart.png 1x, ⟦/no.png⟧ 2x\" alt=\"\">")]
    [InlineData("<video src=\"https://example.com/a.mp4\" poster=\"⟦/no.png⟧\" controls></video>")]
    [InlineData("<audio src=\"⟦/no.mp3⟧\" controls></audio>")]
    [InlineData("<picture><source srcset=\"⟦/no.webp⟧\"><img src=\"/images/chart.png\" alt=\"\"></picture>")]
    public void Every_URL_of_a_file_is_checked(string body)
    {
        var marked = new MarkedText(TestPost.WithBody(body + "\n"));

        var problem = Assert.Single(Check(marked.Text));

        Assert.Equal(LinkProblems.FileNotFound, problem.Kind);
        Assert.Equal((marked.Marks[0].Start, marked.Marks[0].Length), (problem.Location!.Start, problem.Location.Length));
    }

    [Theory]
    [InlineData("image: ⟦/no.png⟧", true)]
    [InlineData("image: {path: ⟦/no.png⟧}", true)]
    [InlineData("image: /images/chart.png", false)]
    [InlineData("image: images/chart.png", false)]
    [InlineData("image: own.png", false)]
    [InlineData("image: https://example.com/a.png", false)]
    [InlineData("image: [a.png]", false)]
    public void The_picture_of_the_front_matter_is_checked(string key, bool isReported)
    {
        var marked = new MarkedText($"---\ntitle: Rates\n{key}\n---\nText.");

        var problems = Check(marked.Text);

        Assert.Equal(isReported ? 1 : 0, problems.Count);
        Assert.Equal(marked.Marks.Select(mark => mark.Start), problems.Select(problem => problem.Location!.Start));
    }

    [Theory]
    [InlineData("image: /images/chart.png", "/images/chart.png 800x450")]
    [InlineData("image: images/a b.png", "/images/a%20b.png 10x20")]
    [InlineData("image: own.png", "/2022/06/07/rates/own.png 300x200")]
    [InlineData("image: /blog/images/chart.png", "/images/chart.png 800x450")]
    [InlineData("image: https://news.example.com/images/chart.png", "/images/chart.png 800x450")]
    [InlineData("image: https://example.com/a.png", "https://example.com/a.png 0x0")]
    [InlineData("image: //example.com/a.png", "https://example.com/a.png 0x0")]
    [InlineData("image: none.png", "/none.png 0x0")]
    [InlineData("image: /blog/none.png?v=1", "/none.png?v=1 0x0")]
    [InlineData("image: ../../a/../none", "/none 0x0")]
    [InlineData("image: {path: /images/chart.png, alt: A chart}", "/images/chart.png 800x450 A chart")]
    [InlineData("image: {path: /images/chart.png, width: 400, height: 225}", "/images/chart.png 400x225")]
    [InlineData("image: {path: /images/chart.png, width: 1}", "/images/chart.png 1x0")]
    [InlineData("image: {path: /images/chart.png, height: 1}", "/images/chart.png 0x1")]
    [InlineData("image: {path: /images/chart.png, width: 65535}", "/images/chart.png 65535x0")]
    [InlineData("image: {path: /images/chart.png, width: 65536}", "/images/chart.png 800x450")]
    [InlineData("image: {path: /images/chart.png, height: -1, width: 99999999999}", "/images/chart.png 800x450")]
    [InlineData("image: {alt: A chart}", null)]
    [InlineData("image: [a.png]", null)]
    [InlineData("image: ''", null)]
    [InlineData("image:", null)]
    [InlineData("image: javascript:alert(1)", null)]
    [InlineData("image: data:image/png;base64,AAAA", null)]
    [InlineData("image: file:///etc/passwd", null)]
    [InlineData("title: B", null)]
    public void The_picture_of_an_article_is_that_of_its_front_matter(string key, string? expected)
    {
        var image = Parse($"---\ntitle: Rates\n{key}\n---\nText.", Assets, settings: Settings with { Site = new("/blog", "https://news.example.com") }).Entry?.Metadata.Image;

        Assert.Equal(expected, image is null ? null : $"{image.Source} {image.Width}x{image.Height} {image.AlternativeText}".TrimEnd());
    }

    [Theory]
    [InlineData("/images/chart.png", "/images/chart.png")]
    [InlineData("images/chart.png", "/images/chart.png")]
    [InlineData("javascript:alert(1)", null)]
    public void The_picture_of_defaults_is_not_looked_up(string url, string? expected)
    {
        var defaults = SiteConfig.Parse("/site/_config.yml", $"defaults: [{{scope: {{path: ''}}, values: {{image: '{url}'}}}}]").Settings.Defaults;
        var context = new PostContext(Settings with { Defaults = defaults });

        var post = PostParser.Parse("/site/" + Own, TestPost.WithBody("Text."), context, CancellationToken.None);

        Assert.Equal(expected, post.Entry!.Metadata.Image?.Source);
        Assert.Empty(post.References);
        Assert.Empty(post.Problems);
    }

    [Theory]
    [InlineData("image: ⟦javascript:alert(1)⟧", "NC2003")]
    [InlineData("image: {path: ⟦data:image/png;base64,AAAA⟧}", "NC3001")]
    public void A_refused_picture_is_reported(string key, string id)
    {
        var marked = new MarkedText($"---\ntitle: Rates\n{key}\n---\nText.");

        var problem = Assert.Single(Parse(marked.Text, Assets).Problems);

        Assert.Equal((id, marked.Marks[0].Start), (problem.Kind.Id, problem.Location!.Start));
    }

    [Theory]
    [InlineData("[feed](/feed.xml)")]
    [InlineData("[page](/about.html)")]
    [InlineData("[a](/files/report.pdf)")]
    public void A_link_to_a_page_or_an_existing_file_is_not_reported(string body) => Assert.Empty(Check(TestPost.WithBody(body)));

    [Fact]
    public void Without_a_list_of_files_nothing_is_reported() =>
        Assert.Empty(AssetChecker.Check(new AssetUrls(Own, Parse(TestPost.WithBody("![x](/no.png)"), SiteAssets.Unknown).Links!.Files), AssetIndex.Unknown, OtherPages.None));

    [Theory]
    [InlineData("<img src=\"/images/chart.png\" alt=\"\">", "<img src=\"/images/chart.png\" alt=\"\" width=\"800\" height=\"450\">")]
    [InlineData("<img src=\"own.png\" alt=\"\">", "<img src=\"/2022/06/07/rates/own.png\" alt=\"\" width=\"300\" height=\"200\">")]
    [InlineData("<img src=\"shared.png?v=2\" alt=\"\">", "<img src=\"/2022/06/07/rates/shared.png?v=2\" alt=\"\" width=\"5\" height=\"6\" srcset=\"/2022/06/07/rates/shared-04w.png 4w, /2022/06/07/rates/shared.png 5w\">")]
    [InlineData("<img src=\"own.png\" srcset=\"own.png 1x, shared.png 2x\" alt=\"\" width=\"10\">", "<img src=\"/2022/06/07/rates/own.png\" srcset=\"/2022/06/07/rates/own.png 1x, /2022/06/07/rates/shared.png 2x\" alt=\"\" width=\"10\">")]
    [InlineData("<img src=\"/images/none.png\" alt=\"\">", "<img src=\"/images/none.png\" alt=\"\">")]
    [InlineData("<img src=\"/images/chart.png\" alt=\"\" style=\"width: 50%\">", "<img src=\"/images/chart.png\" alt=\"\">")]
    [InlineData("<a href=\"more/data.csv\">data</a>", "<a href=\"/2022/06/07/rates/more/data.csv\">data</a>")]
    public void An_image_has_the_size_of_its_file_and_a_file_beside_the_post_its_URL(string html, string expected) =>
        Assert.Equal($"<p>{expected}</p>", Html($"<p>{html}</p>"));

    [Theory]
    [InlineData("<img src=\"/photos/port.jpg\" alt=\"\">", " width=\"1600\" height=\"900\" srcset=\"/photos/port-480w.jpg 480w, /photos/port-960w.jpg 960w, /photos/port.jpg 1600w\" sizes=\"100vw\"")]
    [InlineData("<img src=\"/photos/port.jpg\" alt=\"\" srcset=\"/photos/port.jpg 2x\">", " width=\"1600\" height=\"900\"")]
    [InlineData("<img src=\"/photos/port-480w.webp\" alt=\"\">", " width=\"480\" height=\"270\"")]
    public void An_image_has_the_smaller_copies_of_its_file(string html, string added) =>
        Assert.Equal($"<p>{html[..^1]}{added}></p>", Html($"<p>{html}</p>", Settings with { ImageWidth = "100vw" }));

    [Fact]
    public void Sizes_can_be_switched_off_and_images_after_the_first_loaded_lazily()
    {
        const string Body = "<p><img src=\"/logo.svg\" alt=\"\"><img src=\"/logo.svg\" alt=\"\" loading=\"eager\"></p>";

        Assert.Equal(Body, Html(Body, new SiteSettings { Root = "/site/", WritesImageSizes = false }));
        Assert.Equal(
            "<p><img src=\"/logo.svg\" alt=\"\"><img src=\"/logo.svg\" alt=\"\" loading=\"eager\" decoding=\"async\"></p>",
            Html(Body, new SiteSettings { Root = "/site/", WritesImageSizes = false, LoadsImagesLazily = true }));
    }

    [Fact]
    public void Files_beside_a_post_are_served_if_they_are_its_own_or_named()
    {
        var posts = new[] { Parse(TestPost.WithBody("![x](shared.png)"), Assets), Parse(TestPost.WithBody("Text."), Assets, "_posts/bundle/2022-06-08-deficit.md") };

        Assert.Equal(
            [
                new ServedAsset("_posts/2022-06-07-rates/caf\u00e9.png", "2022/06/07/rates/caf\u00e9.png"),
                new ServedAsset("_posts/2022-06-07-rates/more/data.csv", "2022/06/07/rates/more/data.csv"),
                new ServedAsset("_posts/2022-06-07-rates/own.png", "2022/06/07/rates/own.png"),
                new ServedAsset("_posts/shared-04w.png", "2022/06/07/rates/shared-04w.png"),
                new ServedAsset("_posts/shared.png", "2022/06/07/rates/shared.png"),
                new ServedAsset("_posts/bundle/2022-06-08-alone.pdf", "2022/06/08/deficit/2022-06-08-alone.pdf"),
            ],
            PostAssets.Find(posts, AssetIndex.Create(Assets, Addresses(posts))));
    }

    [Fact]
    public void Files_of_a_post_that_is_not_published_are_not_served()
    {
        var posts = new[] { Parse("---\ntitle: Rates\npublished: false\n---\n![x](shared.png)", Assets) };

        Assert.Empty(PostAssets.Find(posts, AssetIndex.Create(Assets, Addresses(posts))));
    }

    [Fact]
    public void A_relative_URL_leads_to_a_file_of_the_site_also_without_files_beside_posts() =>
        Assert.Contains("width=\"1\" height=\"2\"", new DecodedBody(Parse(TestPost.WithBody("![x](flat.png)"), new SiteAssets(Assets.Files.Where(file => file.Kind != SiteAssetKind.Beside).ToEquatableArray())).Body!, default).Html);

    [Theory]
    [InlineData("/images/cafe%CC%81.png", "/images/caf\u00e9.png")]
    [InlineData("/images/cafe\u0301.png#a", "/images/caf\u00e9.png#a")]
    [InlineData("/images/caf%C3%A9.png", "/images/caf%C3%A9.png")]
    [InlineData("cafe\u0301.png", "/2022/06/07/rates/caf%C3%A9.png")]
    public void A_file_with_decomposed_letters_has_the_URL_of_the_composed_ones(string url, string expected) => Assert.Contains($"src=\"{expected}\"", Html($"<p><img src=\"{url}\" alt=\"\"></p>"));

    [Fact]
    public void The_list_is_restored_from_its_lines() => Assert.Equal(Assets, SiteAssets.Read(Assets.Write()));

    [Fact]
    public void A_post_without_known_files_is_parsed_once_and_one_with_a_file_again()
    {
        var input = new PostInput(new SiteFile("/site/" + Own, SiteFileKind.Post), "_posts", new PostContext(Settings));

        Assert.Null(input.Resolve(First(TestPost.WithBody("![x](/none.png)")), Index(Assets)));
        Assert.NotNull(input.Resolve(First(TestPost.WithBody("![x](own.png)")), Index(Assets)));
        Assert.Null(input.Resolve(First(TestPost.WithBody("![x](own.png)")), Index(SiteAssets.Unknown)));
    }

    private static SiteSettings Settings => TestPost.Site with { TimeZone = null, Site = new("", "https://news.example.com") };

    private static EquatableArray<Problem> Problems(string html) => Check(TestPost.WithBody($"<p>{html}</p>"));

    private static EquatableArray<Problem> Check(string text)
    {
        var post = Parse(text, Assets);
        Assert.Empty(post.Problems);
        return FindProblems(post);
    }

    private static string Html(string html, SiteSettings? settings = null) =>
        new DecodedBody(Parse(TestPost.WithBody(html), Assets, settings: settings).Body!, default).Html.TrimEnd('\n');

    private static ParsedPost First(string text) => PostParser.Parse("/site/" + Own, text, new PostContext(Settings), CancellationToken.None);

    private static SiteIndex Index(SiteAssets assets) =>
        new(Addresses([First(TestPost.WithBody("Text."))]), SiteConfig.None.Variables) { Assets = AssetIndex.Create(assets, Addresses([First(TestPost.WithBody("Text."))])) };

    private static EquatableArray<PostAddress> Addresses(IEnumerable<ParsedPost> posts) => posts.Select(post => post.Address).OfType<PostAddress>().ToEquatableArray();
}
