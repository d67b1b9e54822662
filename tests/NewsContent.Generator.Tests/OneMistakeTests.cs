using Microsoft.CodeAnalysis;
using NewsContent.Generator.Tests.Analysis;

namespace NewsContent.Generator.Tests;

/// <summary>One mistake is one error: C# code that uses the article still compiles.</summary>
public sealed class OneMistakeTests
{
    public static TheoryData<string, string> BrokenPosts() => new()
    {
        { "---\ntitle: Rates: up\n---\nText.", "NC1007" },
        { "---\ntitle: Rates\n\nText.", "NC1006" },
        { "---\ntitle: Rates\ndate: 2022-13-30\n---\nText.", "NC1014" },
        { "---\ntitle: Rates\npermalink: /:yaer/\n---\nText.", "NC1021" },
        { "---\ntitle: Rates\n---\n{% raw %}Text.", "NC2020" },
        { "---\ntitle: Rates\nslug: rates-rise\ntags: {a: b}\n---\nText.", "NC1010" },
        { "---\ntitle: Rates\npermalink: /2022/05/01/bonds.html\n---\nText.", "NC4001" },
        { "---\ntitle: Rates\n---\n" + new string('a', 2_000_000), "NC9002" },
    };

    [Theory]
    [MemberData(nameof(BrokenPosts))]
    public void The_slug_of_a_post_with_an_error_keeps_its_constant(string post, string id)
    {
        var host = new TestHost(code: "class Program { string Slug = App.Articles.Slugs.RatesRise; }")
            .Add("_posts/2022-05-01-bonds.md", "---\ntitle: Bonds\n---\nText.")
            .Add("_posts/2022-06-07-rates-rise.md", post)
            .Run();

        Assert.Equal([id], host.Printed.Select(diagnostic => diagnostic.Id));
        Assert.Empty(Errors(host));
    }

    [Fact]
    public void The_slug_of_a_post_that_does_not_fit_its_model_keeps_its_constant()
    {
        var host = TestHost.WithCode(
            "using NewsContent; [ArticleCollection<Story>(\"_posts\")] public static partial class News; public partial class Story : Article { public partial int Level { get; } }"
            + "class Program { string Slug = News.Slugs.RatesRise; }",
            ("_posts/2022-06-07-rates-rise.md", "---\ntitle: Rates\n---\nText."));

        Assert.Equal(["NC1040"], host.Printed.Select(diagnostic => diagnostic.Id));
        Assert.Empty(Errors(host));
    }

    public static TheoryData<string, string> BrokenPostsWithNames() => new()
    {
        { "---\ntitle: Rates: up\ntags: bonds\nauthor: Mei\ncategory: macro\npermalink: /r.html\nredirect_from: /old.html\n---\nText.", "NC1007" },
        { "---\ntitle: Rates\ntags: bonds\nauthor: Mei\ncategory: macro\npermalink: /r.html\nredirect_from: /old.html\n\nText.", "NC1006" },
        { "---\ntitle: Rates\ndate: 2022-13-30\ntags: bonds\nauthor: Mei\ncategory: macro\npermalink: /r.html\nredirect_from: /old.html\n---\nText.", "NC1014" },
        { "---\ntitle: Rates\ntags: bonds\nauthor: Mei\ncategory: macro\npermalink: /r.html\nredirect_from: /old.html\n---\n{% raw %}Text.", "NC2020" },
        { "---\ntitle: [Rates]\ntags: bonds\nauthor: Mei\ncategory: macro\npermalink: /r.html\nredirect_from: /old.html\n---\nText.", "NC1010" },
    };

    [Theory]
    [MemberData(nameof(BrokenPostsWithNames))]
    public async Task A_lookup_of_a_name_from_a_post_with_an_error_is_not_reported(string post, string id)
    {
        var host = new TestHost(code: Lookups("App.Articles")).Add("_posts/2022-06-07-rates-rise.md", post).Run();

        Assert.Equal([id], host.Printed.Select(diagnostic => diagnostic.Id));
        Assert.Empty(Errors(host));
        Assert.Empty(await Editor.AnalyzeAsync(host.Output));
    }

    [Fact]
    public async Task The_same_holds_for_a_post_that_does_not_fit_its_model()
    {
        var host = TestHost.WithCode(
            "using NewsContent; [ArticleCollection<Story>(\"_posts\")] public static partial class News; public partial class Story : Article { public partial int Level { get; } } " + Lookups("News"),
            ("_posts/2022-06-07-rates-rise.md", "---\ntitle: Rates\ntags: bonds\nauthor: Mei\ncategory: macro\npermalink: /r.html\nredirect_from: /old.html\n---\nText."));

        Assert.Equal(["NC1040"], host.Printed.Select(diagnostic => diagnostic.Id));
        Assert.Empty(await Editor.AnalyzeAsync(host.Output));
    }

    [Theory]
    [InlineData("published: false")]
    [InlineData("date: 2022-06-08")]
    public async Task A_lookup_of_a_name_from_an_excluded_post_is_reported(string line)
    {
        var host = new TestHost(code: "class Program { object Tag = App.Articles.ByTag[\"bonds\"]; }", properties: new() { ["build_property.NewsContentToday"] = "2022-06-07" })
            .Add("_posts/2022-06-01-other.md", "---\ntitle: Other\n---\nText.")
            .Add("_posts/2022-06-07-rates-rise.md", $"---\ntitle: Rates\ntags: bonds\n{line}\n---\nText.")
            .Run();

        Assert.Equal(["NC6002"], (await Editor.AnalyzeAsync(host.Output)).Select(diagnostic => diagnostic.Id));
    }

    private static string Lookups(string collection) =>
        $"class Program {{ object[] Found = [{collection}.ByTag[\"bonds\"], {collection}.ByAuthor[\"Mei\"], {collection}.ByCategory[\"macro\"], {collection}.ByUrl[\"/r.html\"], {collection}.Redirects[\"/old.html\"]]; }}";

    [Fact]
    public void A_skipped_post_has_no_constant()
    {
        var host = new TestHost(code: "class Program { string Slug = App.Articles.Slugs.RatesRise; }")
            .Add("_posts/2022-05-01-bonds.md", "---\ntitle: Bonds\n---\nText.")
            .Add("_posts/2022-06-07-rates-rise.md", "---\ntitle: Rates\npublished: false\n---\nText.")
            .Run();

        Assert.Equal(["CS0117"], Errors(host));
    }

    [Theory]
    [InlineData("namespace App { public class ⟦Articles⟧ { } }")]
    [InlineData("namespace App; public static class ⟦Articles⟧ { }")]
    [InlineData("namespace App { internal static partial class ⟦Articles⟧ { } }")]
    [InlineData("namespace App { public record ⟦Articles⟧(int Count); }")]
    [InlineData("namespace App { public struct ⟦Articles⟧ { } }")]
    [InlineData("namespace App { public interface ⟦Articles⟧ { } }")]
    [InlineData("namespace App { public enum ⟦Articles⟧ { One } }")]
    [InlineData("namespace App { public delegate void ⟦Articles⟧(); }")]
    [InlineData("namespace ⟦App.Articles⟧ { public class Page { } }")]
    [InlineData("namespace ⟦App.Articles.Pages⟧; public class Page { }")]
    [InlineData("namespace App { namespace ⟦Articles⟧ { public class Page { } } }")]
    public void A_name_that_is_taken_is_one_error_with_the_way_out(string marked)
    {
        var host = new TestHost(code: marked.Replace("⟦", "").Replace("⟧", "")).Add("_posts/2022-05-01-bonds.md", "---\ntitle: Bonds\n---\nText.").Run();

        var error = Assert.Single(host.Diagnostics);
        Assert.Equal("NC5032", error.Id);
        Assert.Equal(
            "App.Articles is declared here, so the collection of '_posts' cannot have that name; rename it, or name the collection with [ArticleCollection<Article>(\"_posts\")] public static partial class News;",
            error.GetMessage());
        Assert.Equal(marked.IndexOf('⟦'), error.Location.SourceSpan.Start);
        Assert.Equal(marked.IndexOf('⟧') - 1, error.Location.SourceSpan.End);
        Assert.Empty(Errors(host));
    }

    [Theory]
    [InlineData("namespace App { public static partial class Articles { public static int Size => All.Count; } }")]
    [InlineData("namespace App { static partial class Articles { } }")]
    [InlineData("namespace App { public class Articles<T> { } }")]
    [InlineData("namespace App { public class Page { public class Articles { } } }")]
    [InlineData("namespace Other { public class Articles { } }")]
    [InlineData("namespace Other.App.Articles { public class Page { } }")]
    [InlineData("namespace App.ArticlesPages { public class Page { } }")]
    public void A_name_next_to_the_collection_is_valid(string code)
    {
        var host = new TestHost(code: code).Add("_posts/2022-05-01-bonds.md", "---\ntitle: Bonds\n---\nText.").Run();

        Assert.Empty(host.Diagnostics);
        Assert.Empty(Errors(host));
    }

    [Fact]
    public void The_way_out_of_a_taken_name_is_one()
    {
        var host = new TestHost(code: "using NewsContent; namespace App { public class Articles { } [ArticleCollection<Article>(\"_posts\")] public static partial class News; }")
            .Add("_posts/2022-05-01-bonds.md", "---\ntitle: Bonds\n---\nText.")
            .Run();

        Assert.Empty(host.Diagnostics);
        Assert.Empty(Errors(host));
    }

    private static IEnumerable<string> Errors(TestHost host) =>
        host.Output.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.Id);
}
