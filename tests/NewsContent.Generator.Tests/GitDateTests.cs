using System.Globalization;
using Microsoft.CodeAnalysis;

namespace NewsContent.Generator.Tests;

/// <summary>The dates of last commits, which the build lists before the compiler runs.</summary>
public sealed class GitDateTests
{
    private const string List = "1654600000|/site/_posts/2022-06-01-a.md\n1654600000|/site/_posts/2022-06-02-b.md\n";

    [Theory]
    [InlineData("", "1654600000", "2022-06-07 11:06:40 +00:00")]
    [InlineData("last_modified_at: 2022-06-05 08:00:00 +0800\n", "1654600000", "2022-06-05 00:00:00 +00:00")]
    [InlineData("date: 2022-06-07 11:06:39 +0000\n", "1654600000", "2022-06-07 11:06:40 +00:00")]
    [InlineData("date: 2022-06-07 11:06:40 +0000\n", "1654600000", null)]
    [InlineData("", "1654041599", null)]
    [InlineData("", "1654041601", "2022-06-01 00:00:01 +00:00")]
    [InlineData("", "253402214400", "9999-12-31 00:00:00 +00:00")]
    [InlineData("", "253402214401", null)]
    [InlineData("", "-1", null)]
    [InlineData("", "soon", null)]
    public void An_article_was_last_modified_by_the_last_commit_after_its_date_unless_it_says_so(string keys, string seconds, string? expected)
    {
        var host = new TestHost()
            .Add("_posts/2022-06-01-利率.md", $"---\ntitle: A\n{keys}---\nText.\n")
            .Add("obj/dates.txt", $"\n{seconds}|/site/_posts/2022-06-01-利率.md\r\n1|/site/_posts/other.md\n", "dates")
            .Run();

        Assert.Equal(expected, host.Load().All[0].LastModified?.ToString("yyyy-MM-dd HH:mm:ss zzz", CultureInfo.InvariantCulture));
        Assert.Empty(host.Printed);
    }

    [Fact]
    public void The_date_has_the_offset_of_the_site()
    {
        var host = new TestHost()
            .Add("_config.yml", "timezone: Asia/Shanghai\n", "config")
            .Add("_posts/2022-06-01-a.md", "---\ntitle: A\n---\nText.\n")
            .Add("obj/dates.txt", List, "dates")
            .Run();

        Assert.Equal("2022-06-07 19:06:40 +08:00", host.Load().All[0].LastModified?.ToString("yyyy-MM-dd HH:mm:ss zzz", CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_default_of_the_configuration_takes_precedence()
    {
        var host = new TestHost()
            .Add("_config.yml", "defaults:\n- scope: {path: ''}\n  values: {last_modified_at: 2022-06-03}\n", "config")
            .Add("_posts/2022-06-01-a.md", "---\ntitle: A\n---\nText.\n")
            .Add("obj/dates.txt", List, "dates")
            .Run();

        Assert.Equal(new DateTimeOffset(2022, 6, 3, 0, 0, 0, TimeSpan.Zero), host.Load().All[0].LastModified);
    }

    [Theory]
    [InlineData("1654600000|/site/_posts/2022-06-01-a.md\n1654600001|/site/_posts/2022-06-02-b.md\n", 1)]
    [InlineData("1654600000|/site/_posts/2022-06-02-b.md\n", 1)]
    [InlineData("1654600000|/site/_posts/2022-06-02-b.md\n1654600000|/site/_posts/2022-06-01-a.md\n", 0)]
    [InlineData(List + "1654600000|/site/_posts/new.md\n", 0)]
    public void Another_commit_parses_the_posts_that_it_changes(string list, int posts)
    {
        var host = new TestHost()
            .Add("_posts/2022-06-01-a.md", "---\ntitle: A\n---\nText.\n")
            .Add("_posts/2022-06-02-b.md", "---\ntitle: B\n---\nText.\n")
            .Add("obj/dates.txt", List, "dates")
            .Run();

        host.Edit("obj/dates.txt", _ => list).Run();

        Assert.Equal(posts, host.Result.TrackedSteps[TrackingNames.PendingPosts].SelectMany(run => run.Outputs).Count(output => output.Reason == IncrementalStepRunReason.Modified));
    }
}
