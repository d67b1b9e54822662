namespace NewsContent.Generator.Tests;

/// <summary>The allocations of an edit in an editor, on all threads. No other test runs in parallel, because its allocations would be counted too.</summary>
[Collection(nameof(EditAllocationTests))]
public sealed class EditAllocationTests
{
    private const int Count = 400;

    private readonly TestHost _host = new(tracksSteps: false);

    public EditAllocationTests()
    {
        for (var i = 0; i < Count; i++)
        {
            _host.Add($"_posts/2022-06-{1 + i % 28:D2}-post-{i}.md", $"---\ntitle: Post number {i}\ntags: [rates, desk-{i % 10}]\n---\n" + string.Concat(Enumerable.Repeat("<p>The bank cut its rate. 央行降准。</p>\n", 80)));
        }

        _host.Run();

        // Objects that the first edit of its kind allocates once.
        _host.Edit("_posts/2022-06-01-post-0.md", text => text + "More.\n").Run();
        _host.EditCode("class Program;").Run();
    }

    [Fact]
    public void An_edited_body_allocates_little_for_each_other_post()
    {
        _host.Edit("_posts/2022-06-05-post-200.md", text => text + "More.\n");

        Assert.InRange(Allocated(() => _host.Run()) / Count, 1, 9_000);
    }

    [Fact]
    public void An_edited_title_allocates_the_tables_too()
    {
        _host.Edit("_posts/2022-06-05-post-200.md", text => text.Replace("Post number", "Post of number", StringComparison.Ordinal));

        Assert.InRange(Allocated(() => _host.Run()) / Count, 1, 23_000);
    }

    [Fact]
    public void An_edit_of_c_sharp_allocates_nothing_for_posts()
    {
        _host.EditCode("class Program { }");

        Assert.InRange(Allocated(() => _host.Run()), 1, 110_000);
    }

    private static long Allocated(Action action)
    {
        var before = GC.GetTotalAllocatedBytes(precise: true);
        action();
        return GC.GetTotalAllocatedBytes(precise: true) - before;
    }
}

[CollectionDefinition(nameof(EditAllocationTests), DisableParallelization = true)]
public sealed class EditAllocationRuns;
