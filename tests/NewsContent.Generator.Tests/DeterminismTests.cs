using System.Globalization;

namespace NewsContent.Generator.Tests;

/// <summary>The same posts give the same sources, to the byte, whatever the machine.</summary>
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
        // Windows does not ask the environment: there the zone stays as it is.
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

    private static void AssertSame(Dictionary<string, string> expected, Dictionary<string, string> actual)
    {
        Assert.Equal(expected.Keys.Order(), actual.Keys.Order());
        Assert.All(expected, source => Assert.Equal(source.Value, actual[source.Key]));
    }
}
