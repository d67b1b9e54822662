using Microsoft.CodeAnalysis;

namespace NewsContent.Generator.Tests.Data;

/// <summary>The steps that run after an edit of a data file, of a model, and of other files.</summary>
public sealed class DataIncrementalTests
{
    private const string Properties = "[DataId] public partial string Id { get; } public partial string? Name { get; }";

    private static readonly string Code = DataCode.Of(
        "_data/a.yml",
        Properties,
        more: "[DataCollection<Other>(\"_data/b.yml\")] public static partial class Others; public sealed partial class Other : DataEntry { [DataId] public partial string Id { get; } }");

    private readonly TestHost _host = DataCode.Host(
        Code,
        ("_data/a.yml", "mei: {name: Mei}\njo: {name: Jo}\n"),
        ("_data/b.yml", "x: {}\n"),
        ("_data/c.yml", "free: 1\n"),
        ("_posts/2022-06-01-a.md", "---\ntitle: A\n---\n{{ site.data.c.free }}"),
        ("_posts/2022-06-02-b.md", "---\ntitle: B\n---\nText."));

    [Fact]
    public void An_edited_value_binds_its_file_and_writes_its_tables()
    {
        _host.Edit("_data/a.yml", text => text.Replace("Mei}", "May}")).Run();

        Assert.Equal((1, 1), (CountOf(TrackingNames.ResourceFiles), CountOf(TrackingNames.BoundData)));
        Assert.Equal(["App.Content.Items.DataTables.g.cs"], Written());
        Assert.Equal(0, CountOf(TrackingNames.CompletedPosts) + CountOf(TrackingNames.Catalog));
    }

    [Fact]
    public void A_moved_line_writes_nothing()
    {
        _host.Edit("_data/a.yml", text => "# moved\n" + text).Run();

        Assert.Equal((1, 0), (CountOf(TrackingNames.ResourceFiles), CountOf(TrackingNames.DataEntries)));
        Assert.Empty(Written());
    }

    [Fact]
    public void A_moved_line_moves_its_diagnostics()
    {
        _host.Edit("_data/a.yml", text => text + "bo: 1\n").Run();
        var line = Assert.Single(_host.Printed).Location.GetLineSpan().StartLinePosition.Line;
        _host.Edit("_data/a.yml", text => "# moved\n" + text).Run();

        Assert.Equal(line + 1, Assert.Single(_host.Printed).Location.GetLineSpan().StartLinePosition.Line);
    }

    [Fact]
    public void A_file_that_no_model_reads_binds_nothing()
    {
        _host.Edit("_data/c.yml", _ => "free: 2\n").Run();

        Assert.Equal((1, 0, 1), (CountOf(TrackingNames.ResourceFiles), CountOf(TrackingNames.BoundData), CountOf(TrackingNames.CompletedPosts)));
        Assert.DoesNotContain(Written(), name => name.Contains("Data", StringComparison.Ordinal));
    }

    [Fact]
    public void An_edited_post_binds_nothing()
    {
        _host.Edit("_posts/2022-06-02-b.md", text => text + " More.").Run();

        Assert.Equal((0, 0, 0), (CountOf(TrackingNames.ResourceFiles), CountOf(TrackingNames.Data), CountOf(TrackingNames.BoundData)));
    }

    [Fact]
    public void An_edit_of_other_c_sharp_binds_nothing_and_writes_nothing()
    {
        _host.EditCode("// A comment that moves every line.\n" + Code + "\nclass Another { }").Run();

        Assert.Equal((0, 0, 0), (CountOf(TrackingNames.ResourceFiles), CountOf(TrackingNames.Data), CountOf(TrackingNames.BoundData)));
        Assert.Empty(Written());
    }

    [Fact]
    public void An_edited_model_binds_its_file_but_reads_nothing_and_parses_no_post()
    {
        _host.EditCode(Code.Replace("public partial string? Name", "[DataKey(\"name\")] public partial string? FullName")).Run();

        Assert.Equal((0, 1, 0), (CountOf(TrackingNames.ResourceFiles), CountOf(TrackingNames.BoundData), CountOf(TrackingNames.Posts)));
        Assert.Equal("[{Id=mei, FullName=Mei}, {Id=jo, FullName=Jo}]", DataCode.Show(_host.LoadAssembly().Entries()));
    }

    [Fact]
    public void A_new_declaration_reads_its_file_only()
    {
        _host.EditCode(Code + "[DataFile<Free>(\"_data/c.yml\")] public static partial class C; public sealed partial class Free : DataEntry { [DataKey(\"free\")] public partial int N { get; } }").Run();

        Assert.Equal((1, 0), (CountOf(TrackingNames.ResourceFiles), CountOf(TrackingNames.Posts)));
        Assert.Equal("{N=1}", DataCode.Show(_host.LoadAssembly().Static("C", "Value")));
    }

    [Fact]
    public void A_removed_and_added_file_is_found_again()
    {
        _host.Remove("_data/b.yml").Run();
        Assert.Equal("NC5065", Assert.Single(_host.Printed).Id);

        _host.Add("_data/b.yml", "y: {}\n", "data").Run();
        Assert.Empty(_host.Printed);
        Assert.Equal("[{Id=y}]", DataCode.Show(_host.LoadAssembly().Entries("Others")));
    }

    [Fact]
    public void A_site_without_declarations_has_no_steps_for_them()
    {
        var host = DataCode.Host("", ("_data/a.yml", "mei: {}\n"), ("_posts/2022-06-02-b.md", "---\ntitle: B\n---\nText."));

        Assert.DoesNotContain(TrackingNames.BoundData, host.Result.TrackedSteps.Keys);
        Assert.DoesNotContain(host.Result.GeneratedSources, source => source.HintName.Contains("Data", StringComparison.Ordinal));
    }

    [Fact]
    public void The_order_of_the_files_and_declarations_does_not_matter()
    {
        (string Path, string Text)[] files = [("_data/a.yml", "mei: {name: Mei}\n"), ("_data/b.yml", "x: {}\ny: 1\n"), ("_data/c.yml", "1")];
        var first = DataCode.Host(Code, files);
        var second = DataCode.Host(Code, [.. files.Reverse()]);

        Assert.Equal(first.Diagnostics.Select(diagnostic => diagnostic.ToString()), second.Diagnostics.Select(diagnostic => diagnostic.ToString()));
        Assert.Equal(first.Result.GeneratedSources.Select(source => source.SourceText.ToString()), second.Result.GeneratedSources.Select(source => source.SourceText.ToString()));
    }

    private int CountOf(string step) => !_host.Result.TrackedSteps.TryGetValue(step, out var runs) ? 0
        : runs.SelectMany(run => run.Outputs).Count(output => output.Reason is IncrementalStepRunReason.Modified or IncrementalStepRunReason.New);

    private IEnumerable<string> Written() => _host.Result.TrackedOutputSteps.SelectMany(step => step.Value)
        .SelectMany(step => step.Outputs)
        .Where(output => output.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged))
        .Select(output => output.Value)
        .OfType<System.Runtime.CompilerServices.ITuple>()
        .SelectMany(SourcesOf)
        .Distinct();

    // The driver's value of an output: its sources and its diagnostics.
    private static IEnumerable<string> SourcesOf(System.Runtime.CompilerServices.ITuple output) =>
        (output[0] as System.Collections.IEnumerable)?.Cast<object>().Select(source => (string)source.GetType().GetProperty("HintName")!.GetValue(source)!) ?? [];
}
