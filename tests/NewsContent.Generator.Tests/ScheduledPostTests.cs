namespace NewsContent.Generator.Tests;

/// <summary>Posts of the future with <c>NewsContentScheduled</c>, which are articles that the runtime shows at their dates.</summary>
public sealed class ScheduledPostTests
{
    private const string Override = "protected override bool IsScheduled => true;";

    [Fact]
    public void Posts_of_the_future_are_compiled_in_and_the_runtime_knows()
    {
        var host = Host("true");

        Assert.Empty(host.Run().Printed);
        Assert.Equal(2, host.Load().All.Count());
        Assert.Contains(Override, host.Source("Articles.Site.g.cs"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("false")]
    [InlineData("")]
    public void Other_posts_of_the_future_are_skipped_by_the_build(string scheduled)
    {
        var host = Host(scheduled).Add("_config.yml", "title: News\n", "config").Run();

        Assert.Single(host.Load().All);
        Assert.DoesNotContain(Override, host.Source("Articles.Site.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_value_is_reported() => Assert.Contains("NC5003", Host("later").Run().Printed.Select(diagnostic => diagnostic.Id));

    private static TestHost Host(string scheduled) =>
        new TestHost(properties: new() { ["build_property.NewsContentToday"] = "2022-06-07", ["build_property.NewsContentScheduled"] = scheduled })
            .Add("_posts/2022-06-01-a.md", "---\ntitle: Now\n---\nText.")
            .Add("_posts/2022-07-01-b.md", "---\ntitle: Later\n---\nOther text.");
}
