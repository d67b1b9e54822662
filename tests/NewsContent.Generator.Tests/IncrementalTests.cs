using Microsoft.CodeAnalysis;

namespace NewsContent.Generator.Tests;

/// <summary>For each kind of edit: the steps that run, the steps whose output is unchanged, and the files that are written again.</summary>
public sealed class IncrementalTests
{
    private static readonly string[] AllSteps =
        [.. typeof(TrackingNames).GetFields().Select(field => (string)field.GetRawConstantValue()!)];

    private static readonly (string Path, string Text)[] LinkingPosts =
    [
        ("_posts/2022-06-08-a.md", "---\ntitle: A\n---\n[Bonds](/2022/04/02/bonds.html)"),
        ("_posts/2022-06-09-b.md", "---\ntitle: B\n---\n[Bonds](/2022/04/02/bonds.html) and [about](/about/)"),
        TestPosts.Bonds,
    ];

    private static readonly (string Path, string Text) HeadingLink = ("_posts/2022-06-11-d.md", "---\ntitle: D\n---\n[C](/2022/06/10/c.html#why)");

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
            AllSteps.Except(
            [
                TrackingNames.Declarations, TrackingNames.Description, TrackingNames.UndeclaredKeys, TrackingNames.Keys, TrackingNames.Lookups, TrackingNames.ResourceFiles,
                TrackingNames.DataDeclarations, TrackingNames.Data, TrackingNames.BoundData, TrackingNames.DataEntries, TrackingNames.UnboundModels, TrackingNames.WatchedContent,
            ]).Order(),
            AllSteps.Where(step => Reasons(TestHost.WithPosts([.. TestPosts.All, .. LinkingPosts.Take(1), HeadingLink]), step).Any()).Order());

    [Fact]
    public void An_edited_body_runs_its_post_and_writes_one_segment()
    {
        var host = TestHost.WithPosts(TestPosts.All);

        host.Edit(TestPosts.Rates.Path, text => text.Replace("See [the", "Read [the")).Run();

        AssertSteps(
            host,
            (TrackingNames.Posts, IncrementalStepRunReason.Modified),
            (TrackingNames.Files, IncrementalStepRunReason.Modified),
            (TrackingNames.PendingPosts, IncrementalStepRunReason.Modified),
            (TrackingNames.Drafts, IncrementalStepRunReason.Modified),
            (TrackingNames.NamedCollectionProblems, IncrementalStepRunReason.Unchanged),
            (TrackingNames.Addresses, IncrementalStepRunReason.Unchanged),
            (TrackingNames.Listings, IncrementalStepRunReason.Unchanged),
            (TrackingNames.CompletedPosts, IncrementalStepRunReason.Modified),
            (TrackingNames.AssetUrls, IncrementalStepRunReason.Modified),
            (TrackingNames.AssetProblems, IncrementalStepRunReason.Unchanged),
            (TrackingNames.Excerpts, IncrementalStepRunReason.Unchanged),
            (TrackingNames.Bodies, IncrementalStepRunReason.Modified),
            (TrackingNames.EmptyCollectionProblems, IncrementalStepRunReason.Unchanged),
            (TrackingNames.OrderProblems, IncrementalStepRunReason.Unchanged),
            (TrackingNames.PostNames, IncrementalStepRunReason.Unchanged),
            (TrackingNames.Segments, IncrementalStepRunReason.Modified),
            (TrackingNames.Metadata, IncrementalStepRunReason.Unchanged),
            (TrackingNames.ModelInputs, IncrementalStepRunReason.Unchanged),
            (TrackingNames.PostFolders, IncrementalStepRunReason.Unchanged),
            (TrackingNames.Problems, IncrementalStepRunReason.Unchanged),
            (TrackingNames.Entries, IncrementalStepRunReason.Unchanged));
        Assert.Equal(1, CountOf(host, TrackingNames.Posts, IncrementalStepRunReason.Modified));
        Assert.Equal(["Articles.Bodies0.g.cs"], OutputsThatRan(host));
    }

    [Fact]
    public void An_edited_excerpt_writes_its_segment_and_the_documentation_of_the_slugs()
    {
        var host = TestHost.WithPosts(TestPosts.All);

        host.Edit(TestPosts.Bonds.Path, text => text.Replace("fell", "rose")).Run();

        Assert.Equal(["Articles.Bodies0.g.cs", "Articles.Slugs.g.cs"], OutputsThatRan(host));
        Assert.Equal(IncrementalStepRunReason.Cached, ReasonOf(host, TrackingNames.Catalog));
    }

    [Fact]
    public void An_edited_body_of_many_writes_one_segment_of_many()
    {
        var host = TestHost.WithPosts([.. Enumerable.Range(0, 200).Select(i => ($"_posts/2022-01-01-post-{i}.md", $"---\ntitle: Post {i}\n---\nText {i}.\n\nMore."))]);
        var before = host.Result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText);
        Assert.Equal(4, before.Keys.Count(name => name.Contains("Bodies")));

        host.Edit("_posts/2022-01-01-post-77.md", text => text + " Still more.").Run();

        Assert.All(host.ReadCounts, reads => Assert.Equal(1, reads));
        Assert.Contains("Bodies", Assert.Single(host.Result.GeneratedSources, source => source.SourceText != before[source.HintName]).HintName);
    }

    [Fact]
    public void An_edited_title_writes_the_tables_its_segment_and_the_documentation_of_the_slugs_alone()
    {
        var host = TestHost.WithPosts(TestPosts.All);

        host.Edit(TestPosts.Bonds.Path, text => text.Replace("title: Bonds", "title: Bonds fall")).Run();

        // The segment contains the content hash, which includes the title.
        Assert.Equal(["Articles.Bodies0.g.cs", "Articles.Slugs.g.cs", "Articles.Tables.g.cs"], OutputsThatRan(host));
        Assert.Equal(1, CountOf(host, TrackingNames.Posts, IncrementalStepRunReason.Modified));
        Assert.Equal(IncrementalStepRunReason.Unchanged, ReasonOf(host, TrackingNames.PostNames));
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
    public void A_custom_key_is_data_like_others()
    {
        var host = TestHost.WithPosts(TestPosts.Keyed);

        host.Edit(TestPosts.Keyed.Path, text => text.Replace("priority: 1", "priority: 2")).Run();

        Assert.Equal(["Articles.Bodies0.g.cs", "Articles.Tables.g.cs"], OutputsThatRan(host));
        Assert.Equal(IncrementalStepRunReason.Unchanged, ReasonOf(host, TrackingNames.NameProblems));
    }

    [Fact]
    public void A_shifted_tag_is_reported_at_its_new_location_and_writes_nothing()
    {
        var host = TestHost.WithPosts(TestPosts.Rates, TestPosts.Bonds, ("_posts/2022-01-01-old.md", "---\ntitle: Old\ntags: Bonds\n---\nText."));
        var tag = host.Diagnostics.Single(diagnostic => diagnostic.Id == "NC4022").Location;

        host.Edit("_posts/2022-01-01-old.md", text => text.Replace("tags:", "# a comment\ntags:")).Run();

        Assert.Empty(OutputsThatRan(host));
        Assert.Equal(IncrementalStepRunReason.Modified, ReasonOf(host, TrackingNames.NameProblems));
        var moved = host.Diagnostics.Single(diagnostic => diagnostic.Id == "NC4022").Location;
        Assert.Equal(tag.GetLineSpan().StartLinePosition.Line + 1, moved.GetLineSpan().StartLinePosition.Line);
    }

    [Fact]
    public void An_added_post_leaves_the_others_parsed()
    {
        var host = TestHost.WithPosts(TestPosts.Rates, TestPosts.Bonds);

        host.Add(TestPosts.Cuts.Path, TestPosts.Cuts.Text).Run();

        Assert.Equal(1, CountOf(host, TrackingNames.Posts, IncrementalStepRunReason.New));
        Assert.Equal(2, CountOf(host, TrackingNames.Posts, IncrementalStepRunReason.Cached));
        Assert.Equal(["Articles.Bodies0.g.cs", "Articles.Names.g.cs", "Articles.Slugs.g.cs", "Articles.Tables.g.cs"], OutputsThatRan(host));
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
        var host = new TestHost().Add("_config.yml", "motto: Site\ntimezone: Asia/Shanghai\n", "config");
        host.Add(TestPosts.Bonds.Path, TestPosts.Bonds.Text).Run();

        host.Edit("_config.yml", text => text.Replace("Site", "News")).Run();
        Assert.Equal(0, CountOf(host, TrackingNames.Posts, IncrementalStepRunReason.Modified));
        Assert.Empty(OutputsThatRan(host));

        host.Edit("_config.yml", text => text.Replace("Asia/Shanghai", "Europe/Paris")).Run();
        Assert.Equal(1, CountOf(host, TrackingNames.Posts, IncrementalStepRunReason.Modified));
    }

    [Fact]
    public void The_site_information_has_its_own_file()
    {
        var host = new TestHost().Add("_config.yml", "title: Daily\n", "config");
        host.Add(TestPosts.Bonds.Path, TestPosts.Bonds.Text).Run();

        host.Edit("_config.yml", text => text.Replace("Daily", "Weekly")).Run();

        Assert.Equal(["Articles.Site.g.cs"], OutputsThatRan(host));
    }

    [Fact]
    public void A_post_that_names_another_is_compiled_again_only_when_that_others_URL_changes()
    {
        var host = TestHost.WithPosts(TestPosts.Bonds, TestPosts.Cuts, ("_posts/2022-06-08-see.md", "---\ntitle: See\n---\n[Bonds]({% post_url 2022-04-02-bonds %})"));
        Assert.Equal("/2022/04/02/bonds.html", host.Load().BySlug["see"].Links[0].Url);

        host.Edit(TestPosts.Bonds.Path, text => text.Replace("title: Bonds", "title: Bonds fall")).Run();
        Assert.Equal(1, CountOf(host, TrackingNames.CompletedPosts, IncrementalStepRunReason.Modified));

        host.Edit(TestPosts.Cuts.Path, text => text.Replace("title:", "permalink: /cuts/\ntitle:")).Run();
        Assert.Equal(1, CountOf(host, TrackingNames.CompletedPosts, IncrementalStepRunReason.Modified));

        host.Edit(TestPosts.Bonds.Path, text => text.Replace("title:", "permalink: /bonds/\ntitle:")).Run();
        Assert.Equal(2, CountOf(host, TrackingNames.CompletedPosts, IncrementalStepRunReason.Modified));
        Assert.Equal("/bonds/", host.Load().BySlug["see"].Links[0].Url);
    }

    [Fact]
    public void A_key_of_the_configuration_runs_the_posts_that_name_it()
    {
        var host = new TestHost().Add("_config.yml", "title: Daily\nmotto: News\n", "config");
        host.Add(TestPosts.Bonds.Path, TestPosts.Bonds.Text).Add("_posts/2022-06-08-about.md", "---\ntitle: About\n---\n{{ site.title }}").Run();

        host.Edit("_config.yml", text => text.Replace("News", "All news")).Run();
        Assert.Equal(0, CountOf(host, TrackingNames.CompletedPosts, IncrementalStepRunReason.Modified));

        host.Edit("_config.yml", text => text.Replace("Daily", "Weekly")).Run();
        Assert.Equal(1, CountOf(host, TrackingNames.CompletedPosts, IncrementalStepRunReason.Modified));
        Assert.Equal("Weekly", host.Load().BySlug["about"].Text);
    }

    [Fact]
    public void An_edited_body_has_its_own_links_checked()
    {
        var host = TestHost.WithPosts(LinkingPosts);
        Assert.Empty(host.Diagnostics);

        host.Edit(LinkingPosts[0].Path, text => text.Replace("bonds.html", "bnods.html")).Run();

        Assert.Equal("NC3008", Assert.Single(host.Diagnostics).Id);
        Assert.Equal(1, CountOf(host, TrackingNames.LinkProblems, IncrementalStepRunReason.Modified));
        Assert.Equal(1, CountOf(host, TrackingNames.LinkProblems, IncrementalStepRunReason.Cached));
        Assert.Equal(IncrementalStepRunReason.Cached, ReasonOf(host, TrackingNames.LinkIndex));
    }

    [Fact]
    public void An_edited_heading_checks_the_links_to_it_and_compiles_no_other_post()
    {
        var host = TestHost.WithPosts([.. LinkingPosts, ("_posts/2022-06-10-c.md", "---\ntitle: C\n---\n## Why\n\nText."), HeadingLink]);
        Assert.Empty(host.Diagnostics);

        host.Edit("_posts/2022-06-10-c.md", text => text.Replace("Why", "How")).Run();

        Assert.Equal("NC3009", Assert.Single(host.Diagnostics).Id);
        Assert.Equal(IncrementalStepRunReason.Cached, ReasonOf(host, TrackingNames.LinkIndex));
        Assert.Equal(IncrementalStepRunReason.Cached, ReasonOf(host, TrackingNames.LinkProblems));
        Assert.Equal(1, CountOf(host, TrackingNames.FragmentProblems, IncrementalStepRunReason.Modified));
        Assert.Equal(1, CountOf(host, TrackingNames.CompletedPosts, IncrementalStepRunReason.Modified));
    }

    [Fact]
    public void A_changed_policy_compiles_all_posts_and_writes_the_differences()
    {
        var host = TestHost.WithPosts(TestPosts.All);

        host.EditProperties(new() { ["build_property.NewsContentAllowStyle"] = "true" }).Run();

        AssertSteps(
            host,
            (TrackingNames.Build, IncrementalStepRunReason.Modified),
            (TrackingNames.Settings, IncrementalStepRunReason.Modified),
            (TrackingNames.Today, IncrementalStepRunReason.Unchanged),
            (TrackingNames.Collections, IncrementalStepRunReason.Unchanged),
            (TrackingNames.PendingPosts, IncrementalStepRunReason.Modified),
            (TrackingNames.Files, IncrementalStepRunReason.Unchanged),
            (TrackingNames.Drafts, IncrementalStepRunReason.Modified),
            (TrackingNames.Addresses, IncrementalStepRunReason.Unchanged),
            (TrackingNames.NamedCollectionProblems, IncrementalStepRunReason.Unchanged),
            (TrackingNames.Listings, IncrementalStepRunReason.Unchanged),
            (TrackingNames.CompletedPosts, IncrementalStepRunReason.Modified),
            (TrackingNames.Posts, IncrementalStepRunReason.Unchanged),
            (TrackingNames.Bound, IncrementalStepRunReason.Unchanged),
            (TrackingNames.PostFolders, IncrementalStepRunReason.Unchanged),
            (TrackingNames.NameProblems, IncrementalStepRunReason.Unchanged),
            (TrackingNames.TranslationProblems, IncrementalStepRunReason.Unchanged),
            (TrackingNames.SettingsProblems, IncrementalStepRunReason.Unchanged));
        Assert.Empty(OutputsThatRan(host));

        host.EditProperties(new() { ["build_property.NewsContentRemoveElements"] = "h2" }).Run();

        // Without its element, the heading is part of the excerpt.
        Assert.Equal(1, CountOf(host, TrackingNames.Posts, IncrementalStepRunReason.Modified));
        Assert.Equal(["Articles.Bodies0.g.cs", "Articles.Slugs.g.cs"], OutputsThatRan(host));
    }

    [Fact]
    public void A_changed_list_of_other_pages_checks_the_links_and_compiles_nothing()
    {
        var host = TestHost.WithPosts(LinkingPosts[0], ("_posts/2022-04-03-cuts.md", "---\ntitle: Cuts\n---\nText."));
        Assert.Contains("add '/2022/04/02/' to NewsContentOtherPages", Assert.Single(host.Diagnostics).GetMessage());

        host.EditProperties(new() { ["build_property.NewsContentOtherPages"] = "/2021/,/2022/04/02/" }).Run();

        Assert.Empty(host.Diagnostics);
        Assert.Equal(IncrementalStepRunReason.Modified, ReasonOf(host, TrackingNames.LinkIndex));
        Assert.Equal(0, CountOf(host, TrackingNames.PendingPosts, IncrementalStepRunReason.Modified));
        Assert.Empty(OutputsThatRan(host));
    }

    [Fact]
    public void A_list_of_other_pages_with_an_item_that_is_not_a_path_is_an_error()
    {
        var host = TestHost.WithPosts(TestPosts.Bonds);

        host.EditProperties(new() { ["build_property.NewsContentOtherPages"] = "/2020/,2021/" }).Run();

        Assert.Equal(
            "'2021/' is not a valid value of the property NewsContentOtherPages; write paths from the root of the site, such as /2020/",
            Assert.Single(host.Diagnostics, diagnostic => diagnostic.Id == "NC5003").GetMessage());
    }

    [Fact]
    public void A_removed_post_is_missed_by_the_links_to_it()
    {
        var host = TestHost.WithPosts(LinkingPosts);

        host.Remove(TestPosts.Bonds.Path).Run();

        Assert.Equal(["NC3008", "NC3008"], host.Diagnostics.Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public void An_equal_policy_in_another_form_compiles_nothing()
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

    // The outputs of a step in all runs, except steps that only pass on their input.
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

    // The rewritten files, from the reasons of the output steps.
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
