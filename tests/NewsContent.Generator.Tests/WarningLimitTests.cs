using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NewsContent.Generator.Tests;

/// <summary>A build shows the first locations of each cause and counts the others. An editor shows all of them.</summary>
public sealed class WarningLimitTests
{
    private static readonly (string Path, string Text)[] Posts =
    [
        .. Enumerable.Range(0, 20).Select(i => ($"_posts/2022-06-{i + 1:D2}-post-{i}.md", $"---\ntitle: Post {i}\n---\nA <b onclick=a>b</b> and <i onload=a>i</i>.\n\n![A](//img.example.com/{i}.png)\n")),
    ];

    public static TheoryData<string, ReportDiagnostic> Errors() => new()
    {
        { "WarningsAsErrors", ReportDiagnostic.Error },
        { "TreatWarningsAsErrors", ReportDiagnostic.Error },
        { ".globalconfig", ReportDiagnostic.Error },
    };

    [Fact]
    public void A_build_shows_three_locations_and_the_number_of_locations_and_posts()
    {
        var warnings = Build().Printed.ToList();

        Assert.Equal(
            ["2022-06-01-post-0.md(4,6)", "2022-06-01-post-0.md(4,29)", "2022-06-02-post-1.md(4,6)", ""],
            warnings.Select(LocationOf));
        Assert.All(warnings, warning => Assert.Equal("NC2002", warning.Id));
        Assert.Equal(
            "An event handler was removed (locations: 40, posts: 20, shown: 3); set <NewsContentWarnings>all</NewsContentWarnings> to show all, or <NewsContentErrorLog> to write all to a SARIF file",
            warnings[^1].GetMessage());
        Assert.Equal(Location.None, warnings[^1].Location);
        Assert.EndsWith("/docs/diagnostics/NC2002.md", warnings[^1].Descriptor.HelpLinkUri, StringComparison.Ordinal);
    }

    [Fact]
    public void An_editor_shows_all() => Assert.Equal(40, Editor().Printed.Count());

    [Theory]
    [InlineData("all", 40)]
    [InlineData("All", 40)]
    [InlineData("summary", 4)]
    [InlineData("", 4)]
    public void The_project_sets_what_a_build_shows(string warnings, int count) => Assert.Equal(count, Build(warnings).Printed.Count());

    [Fact]
    public void Another_value_is_an_error() =>
        Assert.Equal(
            "'none' is not a valid value of the property NewsContentWarnings; write 'summary' or 'all'",
            Build("none").Diagnostics.Single(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).GetMessage());

    // The compiler does not print infos, but reporting them takes as long.
    [Fact]
    public void Infos_have_the_same_limit()
    {
        var infos = Build().Diagnostics.Where(diagnostic => diagnostic.Id == "NC3002").ToList();

        Assert.Equal(4, infos.Count);
        Assert.All(infos, info => Assert.Equal(DiagnosticSeverity.Info, info.Severity));
    }

    [Theory]
    [MemberData(nameof(Errors))]
    public void A_warning_that_the_project_makes_an_error_is_always_shown(string source, ReportDiagnostic severity)
    {
        var errors = Build(options: options => With(options, source, "NC2002", severity)).Diagnostics.Where(diagnostic => diagnostic.Id == "NC2002").ToList();

        Assert.Equal(40, errors.Count);
        Assert.All(errors, error => Assert.Equal(DiagnosticSeverity.Error, error.Severity));
    }

    [Fact]
    public void An_info_is_not_made_an_error_with_the_warnings() =>
        Assert.Equal(4, Build(options: options => With(options, "TreatWarningsAsErrors", "", ReportDiagnostic.Error)).Diagnostics.Count(diagnostic => diagnostic.Id == "NC3002"));

    [Theory]
    [InlineData("WarningsAsErrors")]
    [InlineData(".globalconfig")]
    public void An_error_that_the_project_makes_a_warning_has_the_limit(string source)
    {
        (string, string)[] posts = [.. Posts.Select(post => (post.Path, post.Text.Replace("title:", "permalink: /:none/:title\ntitle:", StringComparison.Ordinal)))];
        Assert.Equal(20, Build(posts: posts).Diagnostics.Count(diagnostic => diagnostic.Id == "NC1021"));

        var warnings = Build(posts: posts, options: options => With(options, source, "NC1021", ReportDiagnostic.Warn)).Diagnostics.Where(diagnostic => diagnostic.Id == "NC1021").ToList();

        Assert.Equal(4, warnings.Count);
        Assert.All(warnings, warning => Assert.Equal(DiagnosticSeverity.Warning, warning.Severity));
    }

    [Fact]
    public void A_suppressed_warning_has_no_summary() =>
        Assert.DoesNotContain(Build(options: options => With(options, "NoWarn", "NC2002", ReportDiagnostic.Suppress)).Diagnostics, diagnostic => diagnostic.Id == "NC2002");

    [Theory]
    [InlineData("true", 20)]
    [InlineData("false", 4)]
    public void A_strict_build_shows_all_its_errors(string isStrict, int count)
    {
        (string, string)[] posts = [.. Posts.Select(post => (post.Path, post.Text.Replace("title:", "tags: 'a\ntitle:", StringComparison.Ordinal)))];

        Assert.Equal(count, Build(posts: posts, isStrict: isStrict).Diagnostics.Count(diagnostic => diagnostic.Id == "NC1007"));
    }

    [Fact]
    public void The_order_of_the_files_does_not_matter()
    {
        var expected = Build().Diagnostics.Select(diagnostic => diagnostic.ToString());

        Assert.Equal(expected, Build(posts: [.. Posts.Reverse()]).Diagnostics.Select(diagnostic => diagnostic.ToString()));
    }

    [Fact]
    public void An_edit_of_a_post_changes_the_summary_and_an_edit_of_c_sharp_nothing()
    {
        var host = Build();
        var before = host.Diagnostics.Select(diagnostic => diagnostic.ToString()).ToList();

        host.EditCode("class Program { }").Run();
        Assert.Equal(before, host.Diagnostics.Select(diagnostic => diagnostic.ToString()));
        Assert.All(host.Result.TrackedSteps[TrackingNames.BuildProblems].SelectMany(step => step.Outputs), output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));

        host.Edit(Posts[^1].Path, text => text.Replace("<i onload=a>", "<i>", StringComparison.Ordinal)).Run();
        Assert.Contains("(locations: 39, posts: 20, shown: 3)", host.Printed.Last().GetMessage(), StringComparison.Ordinal);
    }

    // An edit in an editor reports the lists that it changes.
    [Fact]
    public void An_editor_does_not_count()
    {
        var host = Editor();

        host.Edit(Posts[^1].Path, text => text.Replace("<i onload=a>", "<i>", StringComparison.Ordinal)).Run();

        Assert.Equal(39, host.Printed.Count());
        Assert.All(host.Result.TrackedSteps[TrackingNames.BuildProblems].SelectMany(step => step.Outputs), output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
    }

    private static TestHost Editor() => TestHost.WithPosts(Posts);

    private static TestHost Build(string warnings = "", (string Path, string Text)[]? posts = null, string isStrict = "", Func<CSharpCompilationOptions, CSharpCompilationOptions>? options = null)
    {
        var host = new TestHost(properties: new() { ["build_property.NewsContentWarnings"] = warnings, ["build_property.NewsContentStrict"] = isStrict }, options: options).AsBuild();
        foreach (var (path, text) in posts ?? Posts)
        {
            host.Add(path, text);
        }

        return host.Run();
    }

    private static CSharpCompilationOptions With(CSharpCompilationOptions options, string source, string id, ReportDiagnostic severity) => source switch
    {
        "TreatWarningsAsErrors" => options.WithGeneralDiagnosticOption(severity),
        ".globalconfig" => options.WithSyntaxTreeOptionsProvider(new GlobalConfig(id, severity)),
        _ => options.WithSpecificDiagnosticOptions(options.SpecificDiagnosticOptions.Add(id, severity)),
    };

    private static string LocationOf(Diagnostic diagnostic)
    {
        var span = diagnostic.Location.GetLineSpan();
        return diagnostic.Location == Location.None ? "" : $"{Path.GetFileName(span.Path)}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1})";
    }
}
