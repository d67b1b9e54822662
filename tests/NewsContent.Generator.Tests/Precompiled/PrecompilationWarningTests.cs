using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NewsContent.Compiler.Models;
using NewsContent.Compiler.Precompiled;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Generator.Tests.Precompiled;

/// <summary>A build with precompiled posts prints the same lines as a build that compiles them, and the compiler receives only these.</summary>
public sealed class PrecompilationWarningTests : IDisposable
{
    private static readonly (string Path, string Text)[] Posts =
    [
        .. Enumerable.Range(0, 12).Select(i => (
            $"_posts/2022-06-{i + 1:D2}-post-{i}.md",
            $"---\ntitle: Post {i}\npermalink: {(i % 4 == 0 ? "/:none/a" : "/:title/")}\n---\n<p onclick=a>[a](/nowhere/{i}.html) ![](//img.example.com/a.png)</p>\n\n<font>a</font> <object>b</object> [b] (c)\n")),
        .. Enumerable.Range(0, 6).Select(i => ($"_posts/note-{i}.md", $"---\ntitle: Note {i}\ndate: {{}}\npermalink: /:none/\n---\nText.\n")),
        ("_posts/2022-07-01-broken.md", "---\ntitle: 'a\n---\nText.\n"),
    ];

    private readonly PrecompiledSite _site = new();

    public void Dispose() => _site.Dispose();

    public static TheoryData<string, string, string, ReportDiagnostic> Severities() => new()
    {
        { "", "", "", ReportDiagnostic.Default },
        { "all", "", "", ReportDiagnostic.Default },
        { "", "true", "", ReportDiagnostic.Default },
        { "", "", "NC2002", ReportDiagnostic.Error },
        { "", "", "NC3002", ReportDiagnostic.Warn },
        { "", "", "NC3002", ReportDiagnostic.Error },
        { "", "", "NC1021", ReportDiagnostic.Warn },
        { "", "", "NC1021", ReportDiagnostic.Info },
        { "", "", "NC3008", ReportDiagnostic.Suppress },
        { "", "", "*", ReportDiagnostic.Error },
    };

    [Theory]
    [MemberData(nameof(Severities))]
    public void Both_hosts_print_the_same_lines(string warnings, string isStrict, string id, ReportDiagnostic severity)
    {
        _site.Add(Posts).Property("NewsContentWarnings", warnings).Property("NewsContentStrict", isStrict).Run();
        var host = new TestHost(properties: new() { ["build_property.NewsContentWarnings"] = warnings, ["build_property.NewsContentStrict"] = isStrict }, options: Options).AsBuild();
        foreach (var (path, text) in Posts)
        {
            host.Add(path, text);
        }

        Assert.Equal(
            host.Run().Diagnostics.Select(diagnostic => diagnostic.ToString().Replace(TestHost.Root, "", StringComparison.Ordinal)),
            _site.Compile(options: Options).Diagnostics.Select(diagnostic => diagnostic.ToString().Replace(_site.PathOf(""), "", StringComparison.Ordinal)));

        CSharpCompilationOptions Options(CSharpCompilationOptions options) =>
            id.Length == 0 ? options
            : id == "*" ? options.WithGeneralDiagnosticOption(severity)
            : options.WithSpecificDiagnosticOptions(options.SpecificDiagnosticOptions.Add(id, severity));
    }

    [Fact]
    public void A_strict_site_is_strict_in_both_hosts()
    {
        const string Config = "strict_front_matter: true\n";

        _site.Add(Posts).Add("_config.yml", Config).Run();
        var host = new TestHost().Add("_config.yml", Config, "config").AsBuild();
        foreach (var (path, text) in Posts)
        {
            host.Add(path, text);
        }

        var errors = host.Run().Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.Id).ToList();

        Assert.Contains("NC1007", errors);
        Assert.Equal(errors, _site.Compile().Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.Id));
    }

    [Theory]
    [InlineData(1000)]
    [InlineData(100_000)]
    public void The_compiler_receives_four_diagnostics_of_any_number(int count) =>
        Assert.Equal(4, Compile(ReportOf(count).Write()).Diagnostics.Length);

    // A string that is not a report shows that nobody reads it.
    [Fact]
    public void The_omitted_problems_are_not_read() =>
        Assert.Equal(4, Compile((ReportOf(1000) with { Omitted = "damaged" }).Write()).Diagnostics.Length);

    [Fact]
    public void The_report_grows_by_what_is_shown() =>
        Assert.Equal(
            (ReportOf(1000) with { Omitted = "" }).Write().Length,
            (ReportOf(1999) with { Omitted = "" }).Write().Length);

    private static PrecompilationReport ReportOf(int count) => PrecompilationReport.Create(
        SchemaFingerprint.Of(CollectionSet.Create([], "App")),
        new(["_posts"]),
        default,
        [.. Enumerable.Range(0, count).Select(i => new Problem(LinkProblems.BrokenLink, new FileSpan($"/site/_posts/2022-06-07-{i:D6}.md", i, 1, new(i, 0), new(i, 1)), new(["/a", "b"])))],
        Strictness.None);

    private static TestHost Compile(string report) => new TestHost().Add("obj/articles.txt", report, "precompiled").Run();
}
