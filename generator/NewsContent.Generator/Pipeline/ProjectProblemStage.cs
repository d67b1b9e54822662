using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NewsContent.Compiler.Models;
using NewsContent.Compiler.Pipeline;
using NewsContent.Compiler.Site;
using NewsContent.Compiler.Text;

namespace NewsContent.Generator.Pipeline;

/// <summary>Reports the problems of declarations, of build properties, and of posts that were compiled against other declarations.</summary>
internal static class ProjectProblemStage
{
    public static void Register(ProblemOutputs problems, SiteStage site, PostStage posts)
    {
        var folders = posts.Folders.Combine(site.Precompiled)
            .Select(static (pair, _) => pair.Left
                .Concat(pair.Right?.Folders ?? default)
                .Distinct(StringComparer.Ordinal)
                .OrderBy(folder => folder, StringComparer.Ordinal)
                .ToEquatableArray())
            .WithTrackingName(TrackingNames.Folders);
        var dataFiles = site.ResourceFiles.Combine(site.Precompiled)
            .Select(static (pair, _) => pair.Right?.DataFiles ?? DataSteps.Paths(pair.Left));
        var seen = site.Build.Select(static (build, _) => (Folders: SeenFolders.Read(build.Folders), build.ListsPages));
        problems.Add(site.Declarations.Combine(folders).Combine(seen).Combine(site.Data.Combine(dataFiles))
            .Select(static (pair, _) => CollectionSet.FindProblems(
                pair.Left.Left.Left,
                new HashSet<string>(pair.Left.Left.Right, StringComparer.Ordinal),
                new EmptyFolder(pair.Left.Right.Folders, pair.Left.Right.ListsPages),
                pair.Right.Left,
                pair.Right.Right))
            .WithTrackingName(TrackingNames.DeclarationProblems));
        problems.Add(site.ModelCandidates.Combine(site.Declarations.Combine(site.Data))
            .Select(static (pair, _) => UnboundModels.FindProblems(pair.Left, pair.Right.Left, pair.Right.Right)));
        problems.Add(site.Build.Combine(site.Language).Combine(folders).Combine(site.Collections.Combine(site.Data.Select(static (data, _) => data.Count > 0)))
            .Select(static (pair, _) => pair.Left.Left.Left.FindProblems(
                oldLanguage: (pair.Right.Right || pair.Right.Left.Collections.Count > 0) && pair.Left.Left.Right < LanguageVersion.CSharp11 ? pair.Left.Left.Right.ToDisplayString() : null,
                hasPosts: pair.Left.Right.Contains(CollectionFolder.Posts) || pair.Right.Right || pair.Right.Left.Collections.Any(collection => collection.Names.IsDeclared),
                hasPages: pair.Right.Left.Collections.Any(collection => CollectionFolder.HasPages(collection.Names.Folder))))
            .WithTrackingName(TrackingNames.SettingsProblems));
        problems.Add(site.Collections
            .Select(static (set, _) => set.Problems)
            .WithTrackingName(TrackingNames.TakenNameProblems));
        problems.Add(site.Precompiled.Combine(site.Collections)
            .Select(static (pair, _) => pair.Left?.FindProblems(pair.Right) ?? default)
            .WithTrackingName(TrackingNames.PrecompiledProblems));
    }
}
