using System.Collections.Concurrent;
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

    /// <param name="problem">The problem.</param>
    /// <param name="strictness">The problems that are errors although Jekyll builds the site.</param>
    public static Diagnostic Create(Problem problem, Strictness strictness = Strictness.None) => Diagnostic.Create(
        DescriptorOf(problem.Kind, problem.Format),
        ToLocation(problem.Location),
        ToSeverity(problem.Kind, problem.Severity, strictness),
        problem.Related is null ? null : [ToLocation(problem.Related)],
        properties: null,
        problem.FormatArguments);

    /// <summary>Returns whether a problem is an error in a project, by its own severity and by the severities that the project sets.</summary>
    /// <param name="kind">The kind of the problem.</param>
    /// <param name="severity">The severity of the problem.</param>
    /// <param name="strictness">The problems that are errors although Jekyll builds the site.</param>
    /// <param name="options">The options of the compiler.</param>
    public static bool IsError(ProblemKind kind, ProblemSeverity severity, Strictness strictness, CompilationOptions options) =>
        Describe(kind, kind.Message, ToSeverity(kind, severity, strictness)).GetEffectiveSeverity(options) == ReportDiagnostic.Error;

    public static DiagnosticDescriptor DescriptorOf(ProblemKind kind) => DescriptorOf(kind, kind.Message);

    private static DiagnosticDescriptor DescriptorOf(ProblemKind kind, string format) =>
        Descriptors.GetOrAdd((kind, format), static key => Describe(key.Kind, key.Format, ToSeverity(key.Kind, key.Kind.Severity, Strictness.None)));

    private static DiagnosticDescriptor Describe(ProblemKind kind, string format, DiagnosticSeverity severity) => new(
        kind.Id,
        kind.Title,
        format,
        Category,
        severity,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of(kind));

    private static DiagnosticSeverity ToSeverity(ProblemKind kind, ProblemSeverity severity, Strictness strictness) =>
        kind.IsError(severity, strictness) ? DiagnosticSeverity.Error
        : severity == ProblemSeverity.Info ? DiagnosticSeverity.Info
        : DiagnosticSeverity.Warning;

    private static Location ToLocation(FileSpan? span) => span is null
        ? Location.None
        : Location.Create(
            span.Path,
            new Microsoft.CodeAnalysis.Text.TextSpan(span.Start, span.Length),
            new LinePositionSpan(
                new(span.StartPosition.Line, span.StartPosition.Column),
                new(span.EndPosition.Line, span.EndPosition.Column)));
}
