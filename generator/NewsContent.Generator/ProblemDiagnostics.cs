using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Generator;

/// <summary>Converts problems to compiler diagnostics.</summary>
internal static class ProblemDiagnostics
{
    private const string Category = "NewsContent";

    private static readonly ConcurrentDictionary<(ProblemKind Kind, string Format), DiagnosticDescriptor> Descriptors = new();

    // The build sets it if the project has a public URL; otherwise diagnostics have no link.
    private static readonly string? RepositoryUrl = typeof(ProblemDiagnostics).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .FirstOrDefault(attribute => attribute.Key == "RepositoryUrl" && attribute.Value?.Length > 0)?.Value;

    /// <param name="problem">The problem.</param>
    /// <param name="strictness">The problems at which Jekyll builds the site, but which are errors.</param>
    public static Diagnostic Create(Problem problem, Strictness strictness = Strictness.None) => Diagnostic.Create(
        DescriptorOf(problem.Kind, problem.Format),
        ToLocation(problem.Location),
        ToSeverity(problem.Severity, problem.Kind.IsErrorIn(strictness)),
        problem.Related is null ? null : [ToLocation(problem.Related)],
        properties: null,
        problem.FormatArguments);

    public static DiagnosticDescriptor DescriptorOf(ProblemKind kind) => DescriptorOf(kind, kind.Message);

    private static DiagnosticDescriptor DescriptorOf(ProblemKind kind, string format) => Descriptors.GetOrAdd((kind, format), static key => Describe(key.Kind, key.Format));

    private static DiagnosticDescriptor Describe(ProblemKind kind, string format) => new(
        kind.Id,
        kind.Title,
        format,
        Category,
        ToSeverity(kind.Severity, isStrict: false),
        isEnabledByDefault: true,
        helpLinkUri: RepositoryUrl is null ? null : $"{RepositoryUrl}/blob/main/docs/diagnostics/{kind.Id}.md");

    private static DiagnosticSeverity ToSeverity(ProblemSeverity severity, bool isStrict) => severity switch
    {
        ProblemSeverity.Error => DiagnosticSeverity.Error,
        ProblemSeverity.ErrorIfStrict when isStrict => DiagnosticSeverity.Error,
        ProblemSeverity.ErrorIfStrict or ProblemSeverity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };

    private static Location ToLocation(FileSpan? span) => span is null
        ? Location.None
        : Location.Create(
            span.Path,
            new Microsoft.CodeAnalysis.Text.TextSpan(span.Start, span.Length),
            new LinePositionSpan(
                new(span.StartPosition.Line, span.StartPosition.Column),
                new(span.EndPosition.Line, span.EndPosition.Column)));
}
