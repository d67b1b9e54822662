using System.Text;
using NewsContent.AspNetCore.Live;

namespace NewsContent.AspNetCore.Tests;

/// <summary>The parts of live mode that need no running compiler.</summary>
public sealed class LiveTests
{
    [Theory]
    [InlineData(null, null)]
    [InlineData("", "")]
    [InlineData("img-src 'self'", "img-src 'self'")]
    [InlineData("default-src 'none'; img-src 'self'", "default-src 'none'; img-src 'self'; script-src 'self'; connect-src 'self'")]
    [InlineData("default-src 'self' https://a.example", "default-src 'self' https://a.example; script-src 'self' https://a.example; connect-src 'self' https://a.example")]
    [InlineData("script-src 'none'; connect-src https://a.example", "script-src 'self'; connect-src https://a.example 'self'")]
    public void A_policy_allows_the_script(string? policy, string? expected) => Assert.Equal(expected, LivePolicy.AllowScript(policy));

    [Fact]
    public void A_problem_is_printed_as_compilers_print_it()
    {
        const string Line = """
            {"tables":7,"bodyTable":8,"bodies":9,"first":true,"change":true,"rebuild":"Again","milliseconds":12,"parsed":1,"site":{"title":"Site"},"marks":[{"url":"/a/","mark":"draft"}],
            "problems":[{"id":"NC1","error":true,"message":"Wrong","path":"_posts/a.md","line":2,"column":2,"length":3,"firstLine":1,"lines":["---","\tabc","---"]}]}
            """;

        var message = LiveMessage.Parse(Encoding.UTF8.GetBytes(Line));

        Assert.Equal(((7, 8, 9), true, true), (message.Lengths, message.IsFirst, message.IsChange));
        Assert.Equal((true, "Again", 12L, "Site"), (message.IsResult, message.Rebuild, message.Milliseconds, message.Site.Title));
        Assert.Equal([("/a/", "draft")], message.Marks);
        Assert.Equal("_posts/a.md(2,2): error NC1: Wrong\n  1 | ---\n  2 | \tabc\n    | \t^^^\n  3 | ---", Assert.Single(message.Problems).ToString());
    }

    [Fact]
    public void A_file_that_was_added_since_the_build_is_found_by_its_path()
    {
        var site = new LiveSite();
        site.Set("App", LiveMessage.Parse("""{"site":{"baseUrl":"/blog"},"files":[{"url":"2022/a b.png","path":"/site/a b.png"}],"problems":[]}"""u8.ToArray()));

        Assert.Equal("/site/a b.png", site.FindFile("/2022/a b.png"));
        Assert.Equal("/site/a b.png", site.FindFile("/blog/2022/a b.png"));
        Assert.Null(site.FindFile("/2022/A b.png"));
        Assert.Null(site.FindFile("/site/a b.png"));
        Assert.Null(site.FindFile("/"));
    }

    [Fact]
    public void Open_pages_learn_of_changes()
    {
        var site = new LiveSite();
        var (before, next) = site.Read();

        site.SetNotice("App", "Run it again");

        Assert.True(next.IsCompleted);
        var (after, later) = site.Read();
        Assert.DoesNotContain("Run it again", Encoding.UTF8.GetString(before));
        Assert.Contains("Run it again", Encoding.UTF8.GetString(after));
        Assert.False(later.IsCompleted);
        var version = site.Version;
        site.Reload();
        Assert.NotEqual(version, site.Version);
    }
}
