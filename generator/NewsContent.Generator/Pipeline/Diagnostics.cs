using Microsoft.CodeAnalysis;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Generator.Pipeline;

/// <summary>Shows problems as diagnostics. They are separate outputs, so that a line that moved reports again and emits nothing.</summary>
internal static class Diagnostics
{
    public static void RegisterProblems(this IncrementalGeneratorInitializationContext context, IncrementalValueProvider<EquatableArray<Problem>> problems) =>
        context.RegisterSourceOutput(problems, static (context, problems) =>
        {
            foreach (var problem in problems)
            {
                context.ReportDiagnostic(ProblemDiagnostics.Create(problem));
            }
        });
}
