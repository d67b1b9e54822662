using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using NewsContent.CodeFixes;
using NewsContent.Generator.Analysis;

namespace NewsContent.Generator.Tests.Analysis;

/// <summary>Runs our analyzers and code fixes on a project, as an editor does.</summary>
internal static class Editor
{
    private static readonly CodeFixProvider[] Providers = [new LookupFixProvider(), new UndeclaredKeyFixProvider()];

    private static ImmutableArray<DiagnosticAnalyzer> Analyzers => [new LookupAnalyzer(), new UndeclaredKeyAnalyzer(), new JsonContextAnalyzer(), new MissingCollectionAnalyzer()];

    /// <summary>Returns the diagnostics in the order of their locations.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> AnalyzeAsync(Compilation compilation, AnalyzerConfigOptionsProvider? build = null)
    {
        var failures = new List<Exception>();
        var options = new CompilationWithAnalyzersOptions(
            build is null ? new AnalyzerOptions([]) : new AnalyzerOptions([], build),
            (exception, _, _) => failures.Add(exception),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false);
        var diagnostics = await compilation.WithAnalyzers(Analyzers, options).GetAnalyzerDiagnosticsAsync();
        Assert.Empty(failures);
        return [.. diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    /// <summary>Returns the titles of the code fixes for a project's only diagnostic.</summary>
    public static async Task<IReadOnlyList<string>> OfferAsync(TestHost host) =>
        [.. (await FindFixesAsync(Open(host))).Select(fix => fix.Title)];

    /// <summary>Returns the project's C# code after a code fix. The result must compile.</summary>
    public static async Task<string> FixAsync(TestHost host, string title)
    {
        var document = Open(host);
        var fix = Assert.Single(await FindFixesAsync(document), fix => fix.Title == title);
        var changes = Assert.Single((await fix.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>());
        var changed = changes.ChangedSolution.GetDocument(document.Id)!;
        var errors = (await changed.Project.GetCompilationAsync())!.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

        // The generator implements a new partial property.
        Assert.DoesNotContain(errors, error => error.Id != "CS9248");
        return (await changed.GetTextAsync()).ToString().ReplaceLineEndings("\n");
    }

    private static Document Open(TestHost host)
    {
        var workspace = new AdhocWorkspace();
        var output = (CSharpCompilation)host.Output;
        var project = workspace.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(),
            VersionStamp.Default,
            "App",
            "App",
            LanguageNames.CSharp,
            compilationOptions: output.Options,
            parseOptions: output.SyntaxTrees[0].Options,
            metadataReferences: output.References));
        foreach (var source in host.Result.GeneratedSources)
        {
            project = project.AddDocument(source.HintName, source.SourceText, filePath: "/generated/" + source.HintName).Project;
        }

        return project.AddDocument("Program.cs", host.Code, filePath: TestHost.CodePath);
    }

    private static async Task<List<CodeAction>> FindFixesAsync(Document document)
    {
        var diagnostic = Assert.Single(await AnalyzeAsync((await document.Project.GetCompilationAsync())!));
        var fixes = new List<CodeAction>();
        foreach (var provider in Providers.Where(provider => provider.FixableDiagnosticIds.Contains(diagnostic.Id)))
        {
            await provider.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (fix, _) => fixes.Add(fix), CancellationToken.None));
        }

        return fixes;
    }
}
