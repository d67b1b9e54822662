using Microsoft.CodeAnalysis;

namespace NewsContent.Generator.Tests;

/// <summary>For each edit of the list of files: the posts that are parsed again.</summary>
public sealed class AssetIncrementalTests
{
    private const string List = "b|300|200|_posts/own.png\ns|800|450|images/chart.png\n";

    private readonly TestHost _host = new();

    public AssetIncrementalTests()
    {
        _host.Add("obj/assets.txt", List, "assets")
            .Add("_posts/2022-06-01-a.md", "---\ntitle: A\n---\n![a](/images/chart.png)")
            .Add("_posts/2022-06-02-b.md", "---\ntitle: B\n---\n![b](own.png)")
            .Add("_posts/2022-06-03-c.md", "---\ntitle: C\n---\n![c](/images/none.png)")
            .Add("_posts/2022-06-04-d.md", "---\ntitle: D\n---\nText.")
            .Run();
    }

    [Theory]
    [InlineData("b|300|200|_posts/own.png\ns|801|450|images/chart.png\n", 1)]
    [InlineData("b|300|201|_posts/own.png\ns|800|450|images/chart.png\n", 1)]
    [InlineData("s|800|450|images/chart.png\n", 1)]
    [InlineData("b|300|200|_posts/own.png\ns|800|450|images/chart.png\ns|1|1|images/none.png\n", 1)]
    [InlineData("b|300|200|_posts/own.png\ns|800|450|images/chart.png\ns|1|1|images/other.png\n", 0)]
    [InlineData(List + "\n", 0)]
    public void A_changed_list_parses_the_posts_that_show_a_changed_file(string list, int posts)
    {
        _host.Edit("obj/assets.txt", _ => list).Run();

        Assert.Equal(posts, CountOf(TrackingNames.CompletedPosts));
        Assert.Equal(0, CountOf(TrackingNames.PendingPosts));
    }

    [Fact]
    public void A_removed_file_is_a_diagnostic_and_an_added_one_ends_it()
    {
        Assert.Equal("_posts/2022-06-03-c.md", Missing());

        _host.Edit("obj/assets.txt", list => list.Replace("chart", "none")).Run();

        Assert.Equal("_posts/2022-06-01-a.md", Missing());

        string Missing() => Assert.Single(_host.Diagnostics, diagnostic => diagnostic.Id == "NC3016").Location.GetLineSpan().Path[TestHost.Root.Length..];
    }

    private int CountOf(string step) =>
        _host.Result.TrackedSteps.TryGetValue(step, out var runs) ? runs.SelectMany(run => run.Outputs).Count(output => output.Reason == IncrementalStepRunReason.Modified) : 0;
}
