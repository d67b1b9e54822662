using Microsoft.CodeAnalysis;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Generator.Pipeline;

/// <summary>What is done with problems: the compiler shows them, or they are kept for it.</summary>
internal delegate void ProblemReport(SourceProductionContext context, EquatableArray<Problem> problems);

/// <summary>Problems are an output of their own, so that a line that moved reports again and emits nothing.</summary>
internal static class ProblemReports
{
    /// <summary>Shows problems as the compiler's diagnostics.</summary>
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
