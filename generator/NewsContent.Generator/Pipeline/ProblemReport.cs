using Microsoft.CodeAnalysis;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Generator.Pipeline;

/// <summary>Receives problems: reports them to the compiler, or stores them.</summary>
internal delegate void ProblemReport(SourceProductionContext context, EquatableArray<Problem> problems);

/// <summary>Problems are a separate output, so that a moved line reports again but emits nothing.</summary>
internal static class ProblemReports
{
    /// <summary>Reports problems as compiler diagnostics.</summary>
    public static readonly ProblemReport Show = static (context, problems) =>
    {
        foreach (var problem in problems)
        {
            context.ReportDiagnostic(ProblemDiagnostics.Create(problem));
        }
    };

    public static void Report(this IncrementalGeneratorInitializationContext context, ProblemReport report, IncrementalValuesProvider<EquatableArray<Problem>> problems) =>
        context.RegisterSourceOutput(problems, (context, problems) => report(context, problems));

    public static void Report(this IncrementalGeneratorInitializationContext context, ProblemReport report, IncrementalValueProvider<EquatableArray<Problem>> problems) =>
        context.RegisterSourceOutput(problems, (context, problems) => report(context, problems));
}
