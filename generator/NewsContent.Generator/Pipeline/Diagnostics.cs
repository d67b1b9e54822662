using Microsoft.CodeAnalysis;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Generator.Pipeline;

/// <summary>Shows problems as diagnostics. They are separate outputs, so that a line that moved reports again and emits nothing.</summary>
internal static class Diagnostics
{
    public static void RegisterProblems(this IncrementalGeneratorInitializationContext context, SiteStage site, IncrementalValueProvider<EquatableArray<Problem>> problems) =>
        context.RegisterSourceOutput(problems.Combine(site.Strictness), static (context, pair) =>
        {
            foreach (var problem in pair.Left)
            {
                context.ReportDiagnostic(ProblemDiagnostics.Create(problem, pair.Right));
            }
        });
}
