using Microsoft.CodeAnalysis;

namespace NewsContent.Generator.Tests;

/// <summary>For each edit of a file that posts use: the posts that are parsed again.</summary>
public sealed class IncludeIncrementalTests
{
    private readonly TestHost _host = new();

    public IncludeIncrementalTests()
    {
        _host.Add("_includes/used.html", "{% include inner.html %}", "include")
            .Add("_includes/inner.html", "{{ site.data.people.mei }}", "include")
            .Add("_includes/other.html", "o", "include")
            .Add("_data/people.yml", "mei: Mei\njo: Jo\n", "data")
            .Add("_posts/2022-06-01-a.md", "---\ntitle: A\n---\n{% include used.html %}")
            .Add("_posts/2022-06-02-b.md", "---\ntitle: B\n---\n{% include other.html %}")
            .Add("_posts/2022-06-03-c.md", "---\ntitle: C\n---\nText.")
            .Add("_posts/2022-06-04-d.md", "---\ntitle: D\n---\n{% for post in site.posts %}{{ post.title }}{% endfor %}")
            .Run();
    }

    [Theory]
    [InlineData("_includes/used.html", "x", 1)]
    [InlineData("_includes/inner.html", "x", 1)]
    [InlineData("_includes/other.html", "x", 1)]
    [InlineData("_data/people.yml", "mei: May\n", 1)]
    [InlineData("_data/people.yml", "mei: Mei\njo: Joe\n", 0)]
    [InlineData("_data/people.yml", "# moved\nmei: Mei\njo: Jo\n", 0)]
    public void An_edited_file_parses_the_posts_that_use_it(string path, string text, int posts)
    {
        _host.Edit(path, _ => text).Run();

        Assert.Equal(posts, CountOf(TrackingNames.CompletedPosts, IncrementalStepRunReason.Modified));
        Assert.Equal(posts, CountOf(TrackingNames.Posts, IncrementalStepRunReason.Modified));
        Assert.Equal(0, CountOf(TrackingNames.PendingPosts, IncrementalStepRunReason.Modified));
        Assert.Equal(1, CountOf(TrackingNames.ResourceFiles, IncrementalStepRunReason.Modified) + CountOf(TrackingNames.ResourceFiles, IncrementalStepRunReason.Unchanged));
    }

    [Fact]
    public void An_unused_value_writes_nothing()
    {
        _host.Edit("_data/people.yml", _ => "mei: Mei\njo: Joe\n").Run();

        Assert.All(_host.Result.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(step => step.Outputs), output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
    }

    [Fact]
    public void An_edited_body_parses_no_post_that_lists_it()
    {
        _host.Edit("_posts/2022-06-03-c.md", text => text + " More.").Run();

        Assert.Equal(1, CountOf(TrackingNames.CompletedPosts, IncrementalStepRunReason.Modified));
    }

    [Fact]
    public void An_edited_title_parses_the_posts_that_list_it()
    {
        _host.Edit("_posts/2022-06-03-c.md", text => text.Replace("title: C", "title: E")).Run();

        Assert.Equal(2, CountOf(TrackingNames.CompletedPosts, IncrementalStepRunReason.Modified));
    }

    [Fact]
    public void A_removed_file_is_a_diagnostic_in_the_file_that_includes_it()
    {
        _host.Remove("_includes/inner.html").Run();

        var problem = Assert.Single(_host.Printed);
        Assert.Equal("NC2060", problem.Id);
        Assert.EndsWith("_includes/used.html", problem.Location.GetLineSpan().Path);
        Assert.EndsWith("create it, or delete the tag (included by 2022-06-01-a.md)", problem.GetMessage());
    }

    [Fact]
    public void A_site_without_such_files_has_no_steps_for_them()
    {
        var host = TestHost.WithPosts(TestPosts.All);

        Assert.DoesNotContain(TrackingNames.ResourceFiles, host.Result.TrackedSteps.Keys);
    }

    private int CountOf(string step, IncrementalStepRunReason reason) =>
        _host.Result.TrackedSteps[step].SelectMany(run => run.Outputs).Count(output => output.Reason == reason);
}
