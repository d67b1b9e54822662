using System.Globalization;

namespace NewsContent.Generator.Tests;

/// <summary>The same posts yield the same sources, byte for byte, on every machine.</summary>
public sealed class DeterminismTests
{
    private static readonly (string Path, string Text)[] Posts = TestPosts.All;

    [Fact]
    public void The_order_of_the_files_does_not_matter() =>
        AssertSame(Sources(Posts), Sources([.. Posts.Reverse()]));

    [Fact]
    public void No_order_of_many_files_matters()
    {
        var posts = Enumerable.Range(0, 30)
            .Select(i => ($"_posts/2022-06-{(i % 9) + 1:00}-post-{i}.md", $"---\ntitle: Post {i % 7}\ntags: [a{i % 3}, b]\n---\n## Heading {i}\n\nText.\n"))
            .ToArray();
        var expected = Sources(posts);
        var random = new Random(1);
        for (var i = 0; i < 5; i++)
        {
            random.Shuffle(posts);
            AssertSame(expected, Sources(posts));
        }
    }

    [Theory]
    [InlineData("{% post_url 2022-06-07-same %}")]
    [InlineData("{% link _posts/2022-06-08-twin.md %}")]
    [InlineData("[a](/2022/06/07/same#one)")]
    [InlineData("[a](/2022/06/07/sane.html)")]
    [InlineData("[a](/former) [b](/2022/06/08/twim.html)")]
    public void The_first_conflicting_post_by_path_is_used_in_any_order(string body)
    {
        (string Path, string Text)[] posts =
        [
            ("_posts/2022-06-07-same.html", "---\ntitle: One\nredirect_from: /former\n---\n<h2 id=\"one\">One</h2>\n"),
            ("_posts/2022-06-07-same.md", "---\ntitle: Two\npermalink: /two\nredirect_from: /former\n---\n## Two\n"),
            ("_posts/2022-06-07-sale.md", "---\ntitle: Sale\ntags: [Rate, rates]\n---\nText.\n"),
            ("_posts/2022-06-08-twin.md", "---\ntitle: Twin\npermalink: /2022/06/07/same\n---\n## Three\n"),
            ("_posts/2022-06-09-names.md", $"---\ntitle: Names\n---\n{body}\n"),
            ("_posts/2022-06-10-more.md", $"---\ntitle: More\n---\n{body}\n"),
        ];
        var host = TestHost.WithPosts(posts);
        var (sources, diagnostics) = (Sources(host), Texts(host));
        var random = new Random(1);
        for (var i = 0; i < 10; i++)
        {
            random.Shuffle(posts);
            var other = TestHost.WithPosts(posts);
            AssertSame(sources, Sources(other));
            Assert.Equal(diagnostics, Texts(other));
        }
    }

    [Fact]
    public void A_file_that_the_build_lists_twice_is_compiled_once()
    {
        (string Path, string Text) post = ("_posts/2022-06-09-names.md", "---\nnone: 1\n---\n<p onclick=x>[a](/2022/06/07/none.html) [b](/2022/06/07/rates-rise.html#none)</p>\n");
        var once = TestHost.WithPosts([.. Posts, post]);
        var twice = TestHost.WithPosts([.. Posts, post, post]);

        AssertSame(Sources(once), Sources(twice));
        Assert.Equal(Texts(once), Texts(twice));
    }

    // The compiler's driver lists a file twice after these edits.
    [Fact]
    public void Files_that_come_and_go_count_once()
    {
        var host = TestHost.WithPosts(("_posts/2022-06-08-a.md", "Text."), ("_posts/2022-06-11-b.md", "Text."), ("_posts/2022-06-12-c.md", "Text."));
        host.Remove("_posts/2022-06-08-a.md").Add("_posts/2022-06-07-d.md", "Text.").Run();
        host.Remove("_posts/2022-06-11-b.md").Edit("_posts/2022-06-12-c.md", _ => "Other text.").Run();
        host.Edit("_posts/2022-06-12-c.md", _ => "Last text.").Run();

        Assert.Equal(Texts(TestHost.WithPosts(("_posts/2022-06-07-d.md", "Text."), ("_posts/2022-06-12-c.md", "Last text."))), Texts(host));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_former_URL_is_that_of_the_first_by_path_for_links_and_redirects(bool isReversed)
    {
        (string Path, string Text)[] posts =
        [
            ("_posts/2022-06-07-old.md", "---\ntitle: Old\nredirect_from: /2021/01/01/before.html\n---\nText.\n"),
            ("_posts/2022-06-08-new.md", "---\ntitle: New\nredirect_from: /2021/01/01/before.html\n---\n[a](/2021/01/01/before.html)\n"),
        ];
        var host = TestHost.WithPosts(isReversed ? [.. posts.Reverse()] : posts);

        Assert.Equal("/2022/06/07/old.html", host.Load().Redirects["/2021/01/01/before.html"].Url);
        Assert.Contains(host.Diagnostics, diagnostic => diagnostic.Id == "NC3010" && diagnostic.GetMessage(CultureInfo.InvariantCulture).Contains("/2022/06/07/old.html", StringComparison.Ordinal));
        Assert.Contains(host.Diagnostics, diagnostic => diagnostic.Id == "NC4021" && diagnostic.Location.GetLineSpan().Path.EndsWith("new.md", StringComparison.Ordinal));
    }

    // A server may serve one page at all three; lookups at run time compare whole URLs.
    [Theory]
    [InlineData("/2021/01/01/before.html", "/2022/06/08/new.html")]
    [InlineData("/2021/01/01/before/", "/2022/06/07/old.html")]
    [InlineData("/2021/01/01/before/index.html", "/2022/06/07/old.html")]
    public void A_link_to_a_former_URL_names_the_article_that_a_redirect_of_exactly_that_URL_finds(string url, string expected)
    {
        var host = TestHost.WithPosts(
            ("_posts/2022-06-07-old.md", "---\ntitle: Old\nredirect_from: /2021/01/01/before/\n---\nText.\n"),
            ("_posts/2022-06-08-new.md", "---\ntitle: New\nredirect_from: /2021/01/01/before.html\n---\nText.\n"),
            ("_posts/2022-06-09-links.md", $"---\ntitle: Links\n---\n[a]({url})\n"));

        Assert.Contains(host.Diagnostics, diagnostic => diagnostic.Id == "NC3010" && diagnostic.GetMessage(CultureInfo.InvariantCulture).Contains(expected, StringComparison.Ordinal));
        if (host.Load().Redirects.TryGetValue(url, out var article))
        {
            Assert.Equal(expected, article.Url);
        }
    }

    [Fact]
    public void The_order_of_the_parts_of_a_model_does_not_matter()
    {
        string[] parts =
        [
            "using NewsContent; [ArticleCollection<Story>(\"_posts\")] public static partial class Articles; [Remove(\"h2\")] public sealed partial class Story : Article { public partial int? Stars { get; } }",
            "using NewsContent; [ArticleCollection<Story>(\"_stories\")] public static partial class Articles; [Remove(\"[\")] public sealed partial class Story { }",
            "using NewsContent; [ArticleCollection<Story>(\"_posts\")] public static partial class More; [Remove(\"h3\")] public partial class Story { }",
        ];
        var expected = Run([0, 1, 2]);

        Assert.All((int[][])[[2, 1, 0], [1, 0, 2], [1, 2, 0]], order => Assert.Equal(expected, Run(order)));

        string Run(int[] order)
        {
            var host = TestHost.WithParts([.. order.Select(part => ($"Part{part}.cs", parts[part]))], Posts);
            return string.Join("\n", Texts(host).Concat(Sources(host).Select(source => source.Key + source.Value)));
        }
    }

    [Fact]
    public void Line_ends_do_not_matter() =>
        AssertSame(
            Sources([.. Posts.Select(post => (post.Path, post.Text.ReplaceLineEndings("\n")))]),
            Sources([.. Posts.Select(post => (post.Path, post.Text.ReplaceLineEndings("\r\n")))]));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    [InlineData("zh-CN")]
    [InlineData("fa-IR")]
    public void The_culture_does_not_matter(string culture)
    {
        var expected = Sources(Posts);
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(culture);
        try
        {
            AssertSame(expected, Sources(Posts));
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

    [Theory]
    [InlineData("Asia/Shanghai")]
    [InlineData("America/New_York")]
    [InlineData("Pacific/Kiritimati")]
    public void The_time_zone_of_the_machine_does_not_matter(string zone)
    {
        // Windows ignores the environment variable: the time zone is unchanged there.
        const string Variable = "TZ";
        var expected = Sources(Posts);
        var before = Environment.GetEnvironmentVariable(Variable);
        Environment.SetEnvironmentVariable(Variable, zone);
        TimeZoneInfo.ClearCachedData();
        try
        {
            Assert.True(OperatingSystem.IsWindows() || TimeZoneInfo.Local.Id == zone, TimeZoneInfo.Local.Id);
            AssertSame(expected, Sources(Posts));
        }
        finally
        {
            Environment.SetEnvironmentVariable(Variable, before);
            TimeZoneInfo.ClearCachedData();
        }
    }

    [Fact]
    public void An_edit_and_its_undoing_give_the_same_sources()
    {
        var host = TestHost.WithPosts(Posts);
        var before = Sources(host);

        host.Edit(Posts[0].Path, text => text.Replace("Rates", "Bonds")).Run();
        host.Edit(Posts[0].Path, _ => Posts[0].Text).Run();

        AssertSame(before, Sources(host));
    }

    private static Dictionary<string, string> Sources((string Path, string Text)[] posts) => Sources(TestHost.WithPosts(posts));

    private static Dictionary<string, string> Sources(TestHost host) =>
        host.Result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString());

    private static IEnumerable<string> Texts(TestHost host) =>
        [.. host.Diagnostics.Select(diagnostic => $"{diagnostic} {string.Join(" ", diagnostic.AdditionalLocations)}")];

    private static void AssertSame(Dictionary<string, string> expected, Dictionary<string, string> actual)
    {
        Assert.Equal(expected.Keys.Order(), actual.Keys.Order());
        Assert.All(expected, source => Assert.Equal(source.Value, actual[source.Key]));
    }
}
