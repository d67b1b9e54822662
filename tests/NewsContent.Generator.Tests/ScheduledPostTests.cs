using NewsContent.Generator.Tests.Models;

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

    [Fact]
    public void Numbers_are_in_ascending_order_while_an_article_is_hidden()
    {
        const string Probe = "public static class Probe { public static string Keys() => string.Join(\" \", News.ByNumber.Keys); }";
        var host = Host("true").EditCode(ModelCode.With("[Lookup] public partial int? Number { get; }") + Probe);
        foreach (var (number, date) in new[] { (1, "2022-06-03"), (2, "2022-06-04"), (10, "2022-06-05"), (-3, "2022-06-06"), (7, "9000-01-01") })
        {
            host.Add($"_posts/{date}-n.md", $"---\ntitle: Number {number}\nnumber: {number}\n---\nText.");
        }

        var assembly = host.Run().LoadAssembly();

        Assert.Equal("-3 1 2 10", assembly.GetType("App.Content.Probe")!.GetMethod("Keys")!.Invoke(null, null));
    }

    [Fact]
    public void A_reference_to_a_hidden_article_is_null_and_a_list_is_without_it()
    {
        const string Probe = "public static class Probe { public static string Seen() => (News.BySlug[\"first\"].Sequel is null) + \" \" + string.Join(\" \", News.BySlug[\"first\"].Others!.Select(other => other.Slug)); }";
        var host = Host("true").EditCode("using System.Linq;\n" + ModelCode.With("public partial NewsArticle? Sequel { get; } public partial IReadOnlyList<NewsArticle>? Others { get; }") + Probe)
            .Add("_posts/2022-06-03-first.md", "---\ntitle: First\nsequel: second\nothers: [a, second]\n---\nText.")
            .Add("_posts/9000-01-01-second.md", "---\ntitle: Second\n---\nText.");

        var assembly = host.Run().LoadAssembly();

        Assert.Equal("True a", assembly.GetType("App.Content.Probe")!.GetMethod("Seen")!.Invoke(null, null));
    }

    private static TestHost Host(string scheduled) =>
        new TestHost(properties: new() { ["build_property.NewsContentToday"] = "2022-06-07", ["build_property.NewsContentScheduled"] = scheduled })
            .Add("_posts/2022-06-01-a.md", "---\ntitle: Now\n---\nText.")
            .Add("_posts/2022-07-01-b.md", "---\ntitle: Later\n---\nOther text.");
}
