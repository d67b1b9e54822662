using Microsoft.CodeAnalysis;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;
using NewsContent.Generator.Driver;

namespace NewsContent.Generator.Pipeline;

/// <summary>
/// Reports problems as diagnostics. They are separate outputs, so that a line that moved reports again and emits nothing. In an editor, each list of problems is an output,
/// so an edit reports only the lists that it changes. In a build, all lists are one output, because the order and the limit apply to all of them.
/// </summary>
internal sealed class ProblemOutputs(IncrementalGeneratorInitializationContext context, SiteStage site)
{
    private readonly List<Step<EquatableArray<Problem>>> _lists = [];

    /// <summary>Adds a list of problems.</summary>
    public void Add(Step<EquatableArray<Problem>> problems)
    {
        var list = problems.Combine(site.IsBuild);
        Report(list.Select(static (pair, _) => pair.Right ? default : pair.Left));
        _lists.Add(list.Select(static (pair, _) => pair.Right ? pair.Left : default));
    }

    /// <summary>Reports all lists in a build.</summary>
    public void ReportBuild()
    {
        var all = _lists.Skip(1).Aggregate(
            _lists[0].Select(static (problems, _) => new[] { problems }.ToEquatableArray()),
            static (lists, next) => lists.Combine(next).Select(static (pair, _) => pair.Left.Append(pair.Right).ToEquatableArray()));
        Report(all.Combine(site.Precompiled).Combine(site.Build.Select(static (build, _) => build.ShowsAllWarnings)).Combine(site.CompilerOptions.Combine(site.Strictness))
            .Select(static (pair, _) => BuildProblems.Select(
                pair.Left.Left.Left.SelectMany(static problems => problems),
                pair.Left.Left.Right,
                pair.Left.Right,
                (kind, severity) => ProblemDiagnostics.IsError(kind, severity, pair.Right.Right, pair.Right.Left)))
            .WithTrackingName(TrackingNames.BuildProblems));
    }

    private void Report(Step<EquatableArray<Problem>> problems) =>
        context.RegisterSourceOutput(problems.Provider.Combine(site.Strictness.Provider), static (context, pair) =>
        {
            foreach (var problem in pair.Left.Value)
            {
                context.ReportDiagnostic(ProblemDiagnostics.Create(problem, pair.Right.Value));
            }
        });
}
