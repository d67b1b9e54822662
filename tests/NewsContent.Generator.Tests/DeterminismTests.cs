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
    public void Line_ends_do_not_matter() =>
        AssertSame(
            Sources([.. Posts.Select(post => (post.Path, post.Text.ReplaceLineEndings("\n")))]),
            Sources([.. Posts.Select(post => (post.Path, post.Text.ReplaceLineEndings("\r\n")))]));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
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
