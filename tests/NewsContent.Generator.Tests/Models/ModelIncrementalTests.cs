using Microsoft.CodeAnalysis;

namespace NewsContent.Generator.Tests.Models;

/// <summary>The steps that run after an edit of a model, of a post with a model, and of other C# code.</summary>
public sealed class ModelIncrementalTests
{
    private const string Properties = "public partial string? Desk { get; } [Select(\"h2\")] public partial string? Head { get; }";

    private const string KeysFile = "App.Content.News.Keys.g.cs";

    private static readonly string Code = ModelCode.With(Properties) + " [ArticleCollection<Article>(\"_authors\")] public static partial class Authors;";

    [Fact]
    public void An_edit_of_other_c_sharp_binds_nothing_and_writes_nothing()
    {
        var host = Create();

        host.EditCode("// A comment that moves every line.\n" + Code + "\nclass Other { }").Run();

        Assert.Empty(Changed(host));
    }

    [Fact]
    public void An_edit_of_other_c_sharp_does_not_emit_a_model_without_a_collection_again()
    {
        var code = Code + "\npublic partial class Unbound : Article { public partial string? City { get; } }";
        var host = Create().EditCode(code).Run();
        Assert.Contains(TrackingNames.UnboundModels, Changed(host));

        host.EditCode("// A comment that moves every line.\n" + code + "\nclass Other { }").Run();

        Assert.Empty(Changed(host));
        Assert.Equal(["NC5033"], host.Printed.Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public void An_edit_of_a_model_binds_again_but_parses_nothing()
    {
        var host = Create();

        host.EditCode(Code.Replace("public partial string? Desk", "[FrontMatter(\"section\")] public partial string Desk")).Run();

        Assert.DoesNotContain(TrackingNames.PendingPosts, Changed(host));
        Assert.DoesNotContain(TrackingNames.Posts, Changed(host));
        Assert.Contains(TrackingNames.ModelSchemas, Changed(host));
        Assert.Equal(["NC1040", "NC1040"], host.Printed.Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public void An_edit_of_a_selection_parses_only_the_posts_of_its_collection()
    {
        var host = Create();

        host.EditCode(Code.Replace("\"h2\"", "\"h3\"")).Run();

        Assert.Equal(2, Count(host, TrackingNames.PendingPosts, IncrementalStepRunReason.Modified));
        Assert.Equal(1, Count(host, TrackingNames.PendingPosts, IncrementalStepRunReason.Unchanged));
    }

    [Fact]
    public void An_edited_body_binds_nothing_unless_something_else_is_selected()
    {
        var host = Create();

        host.Edit("_posts/2022-06-07-rates.md", text => text.Replace("Text.", "Words.")).Run();
        Assert.DoesNotContain(TrackingNames.Bound, Changed(host));
        Assert.DoesNotContain(TrackingNames.Catalog, Changed(host));

        host.Edit("_posts/2022-06-07-rates.md", text => text.Replace("## A", "## B")).Run();
        Assert.Equal(1, Count(host, TrackingNames.Bound, IncrementalStepRunReason.Modified));
    }

    [Fact]
    public void A_shifted_line_binds_again_and_changes_no_values()
    {
        var host = Create();

        host.Edit("_posts/2022-06-07-rates.md", text => text.Replace("title:", "# a comment\ntitle:")).Run();

        Assert.DoesNotContain(TrackingNames.ModelValues, Changed(host));
        Assert.DoesNotContain(TrackingNames.Catalog, Changed(host));
        Assert.DoesNotContain(TrackingNames.Segments, Changed(host));
    }

    [Fact]
    public void An_edited_value_writes_the_tables_and_its_body()
    {
        var host = Create();

        host.Edit("_posts/2022-06-07-rates.md", text => text.Replace("macro", "markets")).Run();

        Assert.Contains(TrackingNames.Catalog, Changed(host));
        Assert.Equal(1, Count(host, TrackingNames.Bodies, IncrementalStepRunReason.Modified));
        Assert.DoesNotContain(TrackingNames.Slugs, Changed(host));
    }

    [Fact]
    public void A_key_is_offered_for_declaration_as_long_as_a_post_has_it_and_no_property()
    {
        var host = TestHost.WithCode(Code, ModelCode.Post("desk: macro"), ModelCode.Post("desk: bonds", name: "2022-06-08-bonds.md"));
        Assert.DoesNotContain(KeysFile, host.Result.GeneratedSources.Select(source => source.HintName));

        host.Edit("_posts/2022-06-07-rates.md", text => text.Replace("desk:", "priority: 1\ndesk:")).Run();
        Assert.Contains("UndeclaredKey(\"priority\", \"int?\", \"Priority\")", host.Source(KeysFile));

        // The key of the first post is equivalent to the key of the second.
        host.Edit("_posts/2022-06-08-bonds.md", text => text.Replace("desk:", "priority: 2\ndesk:")).Run();
        Assert.DoesNotContain(TrackingNames.Keys, Changed(host));

        host.EditCode(Code.Replace("public partial string? Desk", "public partial int? Priority { get; } public partial string? Desk")).Run();
        Assert.DoesNotContain(KeysFile, host.Result.GeneratedSources.Select(source => source.HintName));
    }

    private static TestHost Create() => TestHost.WithCode(
        Code,
        ModelCode.Post("desk: macro", "Text.\n\n## A"),
        ModelCode.Post("desk: bonds", name: "2022-06-08-bonds.md"),
        ("_authors/jo.md", "---\ntitle: Jo\n---\nText."));

    private static IEnumerable<string> Changed(TestHost host) =>
        typeof(TrackingNames).GetFields().Select(field => (string)field.GetRawConstantValue()!)
            .Where(step => step is not (TrackingNames.Declarations or TrackingNames.DeclarationProblems))
            .Where(step => Count(host, step, IncrementalStepRunReason.Modified) + Count(host, step, IncrementalStepRunReason.New) > 0);

    private static int Count(TestHost host, string step, IncrementalStepRunReason reason) =>
        host.Result.TrackedSteps.TryGetValue(step, out var steps) ? steps.SelectMany(run => run.Outputs).Count(output => output.Reason == reason) : 0;
}
