using Microsoft.CodeAnalysis;

namespace NewsContent.Generator.Tests;

/// <summary>For each kind of edit: which steps of the pipeline run, which find nothing changed, and which files are written anew.</summary>
public sealed class IncrementalTests
{
    private static readonly string[] AllSteps =
        [.. typeof(TrackingNames).GetFields().Select(field => (string)field.GetRawConstantValue()!)];

    [Fact]
    public void An_edit_of_c_sharp_runs_nothing()
    {
        var host = TestHost.WithPosts(TestPosts.All);

        host.EditCode("class Program { }").Run();

        Assert.Empty(StepsThatRan(host));
        Assert.Empty(OutputsThatRan(host));
    }

    [Fact]
    public void Every_step_is_followed() =>
        Assert.Equal(
            AllSteps.Except([TrackingNames.Config]).Order(),
            AllSteps.Where(step => Reasons(TestHost.WithPosts(TestPosts.All), step).Any()).Order());

    [Fact]
    public void An_edited_body_runs_its_post_and_writes_one_segment()
    {
        var host = TestHost.WithPosts(TestPosts.All);

        host.Edit(TestPosts.Bonds.Path, text => text.Replace("fell", "rose")).Run();

        AssertSteps(
            host,
            (TrackingNames.Posts, IncrementalStepRunReason.Modified),
            (TrackingNames.Files, IncrementalStepRunReason.Modified),
            (TrackingNames.PendingPosts, IncrementalStepRunReason.Modified),
            (TrackingNames.Bodies, IncrementalStepRunReason.Modified),
            (TrackingNames.Segments, IncrementalStepRunReason.Modified),
            (TrackingNames.Metadata, IncrementalStepRunReason.Unchanged),
            (TrackingNames.Paths, IncrementalStepRunReason.Unchanged),
            (TrackingNames.Problems, IncrementalStepRunReason.Unchanged),
            (TrackingNames.Entries, IncrementalStepRunReason.Unchanged));
        Assert.Equal(1, CountOf(host, TrackingNames.Posts, IncrementalStepRunReason.Modified));
        Assert.Equal(["Articles.Bodies0.g.cs"], OutputsThatRan(host));
    }

    [Fact]
    public void An_edited_body_of_many_writes_one_segment_of_many()
    {
        var posts = Enumerable.Range(0, 200).Select(i => ($"_posts/2022-01-01-post-{i}.md", $"---\ntitle: Post {i}\n---\nText {i}.")).ToArray();
        var host = TestHost.WithPosts(posts);
        Assert.Equal(4, host.Result.GeneratedSources.Count(source => source.HintName.Contains("Bodies")));

        host.Edit(posts[77].Item1, text => text + " More.").Run();

        Assert.Equal(1, CountOf(host, TrackingNames.Posts, IncrementalStepRunReason.Modified));
        Assert.Equal(1, CountOf(host, TrackingNames.Segments, IncrementalStepRunReason.Modified));
        Assert.Single(OutputsThatRan(host));
    }

    [Fact]
    public void An_edited_title_writes_the_tables_and_its_segment_but_neither_surface_nor_slugs()
    {
        var host = TestHost.WithPosts(TestPosts.All);

        host.Edit(TestPosts.Bonds.Path, text => text.Replace("title: Bonds", "title: Bonds fall")).Run();

        // The segment holds the content hash, which covers the title.
        Assert.Equal(["Articles.Bodies0.g.cs", "Articles.Tables.g.cs"], OutputsThatRan(host));
        Assert.Equal(1, CountOf(host, TrackingNames.Posts, IncrementalStepRunReason.Modified));
        Assert.Equal(IncrementalStepRunReason.Unchanged, ReasonOf(host, TrackingNames.Slugs));
        Assert.Equal(IncrementalStepRunReason.Unchanged, ReasonOf(host, TrackingNames.Surface));
    }

    [Fact]
    public void A_shifted_line_reports_again_and_writes_nothing()
    {
        var host = TestHost.WithPosts(TestPosts.All);
        var line = host.Diagnostics.Single().Location.GetLineSpan().StartLinePosition.Line;

        host.Edit(TestPosts.Cuts.Path, text => text.Replace("title:", "# a comment\ntitle:")).Run();

        Assert.Empty(OutputsThatRan(host));
        Assert.Equal(line + 1, host.Diagnostics.Single().Location.GetLineSpan().StartLinePosition.Line);
    }

    [Fact]
    public void An_added_post_leaves_the_others_parsed()
    {
        var host = TestHost.WithPosts(TestPosts.Rates, TestPosts.Bonds);

        host.Add(TestPosts.Cuts.Path, TestPosts.Cuts.Text).Run();

        Assert.Equal(1, CountOf(host, TrackingNames.Posts, IncrementalStepRunReason.New));
        Assert.Equal(2, CountOf(host, TrackingNames.Posts, IncrementalStepRunReason.Cached));
        Assert.Equal(["Articles.Bodies0.g.cs", "Articles.Slugs.g.cs", "Articles.Tables.g.cs"], OutputsThatRan(host));
    }

    [Fact]
    public void A_removed_post_leaves_the_others_parsed()
    {
        var host = TestHost.WithPosts(TestPosts.All);

        host.Remove(TestPosts.Rates.Path).Run();

        Assert.Equal(2, CountOf(host, TrackingNames.Posts, IncrementalStepRunReason.Cached));
        Assert.Equal(["降准", "bonds"], host.Load().All.Select(article => article.Slug));
    }

    [Fact]
    public void The_time_zone_runs_all_posts_and_other_keys_of_the_configuration_none()
    {
        var host = new TestHost().Add("_config.yml", "title: Site\ntimezone: Asia/Shanghai\n", "config");
        host.Add(TestPosts.Bonds.Path, TestPosts.Bonds.Text).Run();

        host.Edit("_config.yml", text => text.Replace("Site", "News")).Run();
        Assert.Equal(0, CountOf(host, TrackingNames.Posts, IncrementalStepRunReason.Modified));
        Assert.Empty(OutputsThatRan(host));

        host.Edit("_config.yml", text => text.Replace("Asia/Shanghai", "Europe/Paris")).Run();
        Assert.Equal(1, CountOf(host, TrackingNames.Posts, IncrementalStepRunReason.Modified));
    }

    [Fact]
    public void A_changed_policy_runs_all_posts_and_writes_what_differs()
    {
        var host = TestHost.WithPosts(TestPosts.All);

        host.EditProperties(new() { ["build_property.NewsContentAllowStyle"] = "true" }).Run();

        AssertSteps(
            host,
            (TrackingNames.Build, IncrementalStepRunReason.Modified),
            (TrackingNames.Settings, IncrementalStepRunReason.Modified),
            (TrackingNames.PendingPosts, IncrementalStepRunReason.Modified),
            (TrackingNames.Posts, IncrementalStepRunReason.Unchanged),
            (TrackingNames.Target, IncrementalStepRunReason.Unchanged),
            (TrackingNames.SettingsProblems, IncrementalStepRunReason.Unchanged));
        Assert.Empty(OutputsThatRan(host));

        host.EditProperties(new() { ["build_property.NewsContentRemoveElements"] = "h2" }).Run();

        Assert.Equal(1, CountOf(host, TrackingNames.Posts, IncrementalStepRunReason.Modified));
        Assert.Equal(["Articles.Bodies0.g.cs"], OutputsThatRan(host));
    }

    [Fact]
    public void A_policy_that_is_written_otherwise_and_is_the_same_runs_no_post()
    {
        var host = new TestHost(properties: new() { ["build_property.NewsContentAllowElements"] = "main, nav" });
        host.Add(TestPosts.Bonds.Path, TestPosts.Bonds.Text).Run();

        host.EditProperties(new() { ["build_property.NewsContentAllowElements"] = "nav main", ["build_property.NewsContentAllowStyle"] = "false" }).Run();

        Assert.Equal(IncrementalStepRunReason.Unchanged, ReasonOf(host, TrackingNames.Settings));
        Assert.Equal(IncrementalStepRunReason.Cached, ReasonOf(host, TrackingNames.Posts));
        Assert.Empty(OutputsThatRan(host));
    }

    [Fact]
    public void Every_text_is_read_once()
    {
        var host = TestHost.WithPosts(TestPosts.All);
        host.EditCode("class A { }").Run();
        host.EditCode("class B { }").Run();

        Assert.Equal([1, 1, 1], host.ReadCounts);
    }

    // What a step's outputs were, over all of its runs: the steps that only handed on what they had are left out.
    private static void AssertSteps(TestHost host, params (string Step, IncrementalStepRunReason Reason)[] expected) =>
        Assert.Equal(
            expected.OrderBy(step => step.Step, StringComparer.Ordinal),
            StepsThatRan(host).Select(step => (step, ReasonOf(host, step))).OrderBy(step => step.step, StringComparer.Ordinal));

    private static IEnumerable<string> StepsThatRan(TestHost host) =>
        AllSteps.Where(step => ReasonOf(host, step) != IncrementalStepRunReason.Cached);

    private static IncrementalStepRunReason ReasonOf(TestHost host, string step)
    {
        var reasons = Reasons(host, step).Distinct().ToList();
        foreach (var reason in new[] { IncrementalStepRunReason.New, IncrementalStepRunReason.Modified, IncrementalStepRunReason.Removed, IncrementalStepRunReason.Unchanged })
        {
            if (reasons.Contains(reason))
            {
                return reason;
            }
        }

        return IncrementalStepRunReason.Cached;
    }

    private static int CountOf(TestHost host, string step, IncrementalStepRunReason reason) => Reasons(host, step).Count(other => other == reason);

    private static IEnumerable<IncrementalStepRunReason> Reasons(TestHost host, string step) =>
        host.Result.TrackedSteps.TryGetValue(step, out var steps) ? steps.SelectMany(run => run.Outputs).Select(output => output.Reason) : [];

    // The files that were written anew, by what the output steps did.
    private static List<string> OutputsThatRan(TestHost host) =>
        [.. host.Result.TrackedOutputSteps
            .SelectMany(pair => pair.Value)
            .SelectMany(step => step.Outputs)
            .Where(output => output.Reason is not IncrementalStepRunReason.Cached and not IncrementalStepRunReason.Unchanged)
            .SelectMany(output => HintNames(output.Value))
            .Order(StringComparer.Ordinal)];

    // The driver keeps (sources, diagnostics) for an output.
    private static IEnumerable<string> HintNames(object output)
    {
        var sources = (System.Collections.IEnumerable)output.GetType().GetField("Item1")!.GetValue(output)!;
        foreach (var source in sources)
        {
            yield return (string)source.GetType().GetProperty("HintName")!.GetValue(source)!;
        }
    }
}
