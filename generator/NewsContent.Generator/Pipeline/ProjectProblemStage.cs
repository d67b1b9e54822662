using Microsoft.CodeAnalysis;
using NewsContent.Compiler.Site;
using NewsContent.Compiler.Text;
using NewsContent.Generator.Declarations;

namespace NewsContent.Generator.Pipeline;

/// <summary>Reports the problems of declarations, of build properties, and of posts that were compiled against other declarations.</summary>
internal static class ProjectProblemStage
{
    public static void Register(IncrementalGeneratorInitializationContext context, SiteStage site, PostStage posts)
    {
        var folders = posts.Folders.Combine(site.Precompiled)
            .Select(static (pair, _) => pair.Left
                .Concat(pair.Right?.Folders ?? default)
                .Distinct(StringComparer.Ordinal)
                .OrderBy(folder => folder, StringComparer.Ordinal)
                .ToEquatableArray())
            .WithTrackingName(TrackingNames.Folders);
        context.Report(ProblemReports.Show, site.Declarations.Combine(folders)
            .Select(static (pair, _) => CollectionSet.FindProblems(pair.Left, new HashSet<string>(pair.Right, StringComparer.Ordinal)))
            .WithTrackingName(TrackingNames.DeclarationProblems));
        context.Report(ProblemReports.Show, site.Build.Combine(site.Language).Combine(folders).Combine(site.Collections)
            .Select(static (pair, _) => pair.Left.Left.Left.FindProblems(
                pair.Left.Left.Right,
                hasCollections: pair.Right.Collections.Count > 0,
                hasPosts: pair.Left.Right.Contains(CollectionFolder.Posts) || pair.Right.Collections.Any(collection => collection.Names.IsDeclared)))
            .WithTrackingName(TrackingNames.SettingsProblems));
        context.Report(ProblemReports.Show, site.Collections
            .Select(static (set, _) => set.Problems)
            .WithTrackingName(TrackingNames.TakenNameProblems));
        context.Report(ProblemReports.Show, site.Precompiled.Combine(site.Collections)
            .Select(static (pair, _) => pair.Left?.FindProblems(pair.Right.Collections) ?? default)
            .WithTrackingName(TrackingNames.PrecompiledProblems));
    }
}
