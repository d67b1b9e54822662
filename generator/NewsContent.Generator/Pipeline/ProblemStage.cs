using Microsoft.CodeAnalysis;
using NewsContent.Compiler.Catalog;
using NewsContent.Compiler.Posts;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;
using NewsContent.Generator.Declarations;

namespace NewsContent.Generator.Pipeline;

/// <summary>The problems: of each post, between posts, of links, of the site's configuration, of declarations and of the build.</summary>
internal static class ProblemStage
{
    public static void Register(IncrementalGeneratorInitializationContext context, SiteStage site, PostStage posts, ModelStage models)
    {
        Report(context, posts.Posts
            .Select(static (post, _) => post.Problems)
            .WithTrackingName(TrackingNames.Problems));
        Report(context, models.Bound
            .Select(static (post, _) => post.Problems)
            .WithTrackingName(TrackingNames.ModelProblems));
        Report(context, models.References.Select(static (check, _) => check.Problems));
        Report(context, site.Config.Select(static (config, _) => config.Problems));
        RegisterCatalogs(context, site, posts);
        LinkStage.Register(context, site, posts);
        RegisterSettings(context, site, posts);
    }

    public static void Report(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<EquatableArray<Problem>> problems) =>
        context.RegisterSourceOutput(problems, static (context, problems) => Report(context, problems));

    public static void Report(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<EquatableArray<Problem>> problems) =>
        context.RegisterSourceOutput(problems, static (context, problems) => Report(context, problems));

    // Between the posts of one collection.
    private static void RegisterCatalogs(IncrementalGeneratorInitializationContext context, SiteStage site, PostStage posts)
    {
        var entries = posts.Posts
            .Select(static (post, _) => (post.Model?.Folder, post.Entry))
            .WithTrackingName(TrackingNames.Entries)
            .Collect();
        Report(context, entries
            .Select(static (entries, _) => EachCollection(entries).SelectMany(posts => ArticleCatalog.FindProblems(posts)).ToEquatableArray())
            .WithTrackingName(TrackingNames.CatalogProblems));
        Report(context, entries.Combine(site.Build)
            .Select(static (pair, _) => EachCollection(pair.Left).SelectMany(posts => NameCheck.FindProblems(posts, pair.Right.WarnsOnSingleUse)).ToEquatableArray())
            .WithTrackingName(TrackingNames.NameProblems));
    }

    private static void RegisterSettings(IncrementalGeneratorInitializationContext context, SiteStage site, PostStage posts)
    {
        var folders = posts.Sources.Collect()
            .Select(static (sources, _) => sources.Select(source => source.Folder).Distinct(StringComparer.Ordinal).OrderBy(folder => folder, StringComparer.Ordinal).ToEquatableArray())
            .WithTrackingName(TrackingNames.Folders);
        Report(context, site.Declarations.Combine(folders)
            .Select(static (pair, _) => CollectionSet.FindProblems(pair.Left, new HashSet<string>(pair.Right, StringComparer.Ordinal)))
            .WithTrackingName(TrackingNames.DeclarationProblems));
        Report(context, site.Build.Combine(site.Language).Combine(folders).Combine(site.Collections)
            .Select(static (pair, _) => pair.Left.Left.Left.FindProblems(
                pair.Left.Left.Right,
                hasPosts: pair.Left.Right.Contains(CollectionFolder.Posts) || pair.Right.Collections.Any(collection => collection.Names.IsDeclared)))
            .WithTrackingName(TrackingNames.SettingsProblems));
    }

    private static IEnumerable<IEnumerable<CatalogEntry>> EachCollection(IEnumerable<(string? Folder, CatalogEntry? Entry)> posts) =>
        posts.Where(post => post.Entry is not null)
            .GroupBy(post => post.Folder, StringComparer.Ordinal)
            .OrderBy(collection => collection.Key, StringComparer.Ordinal)
            .Select(collection => collection.Select(post => post.Entry!));

    private static void Report(SourceProductionContext context, EquatableArray<Problem> problems)
    {
        foreach (var problem in problems)
        {
            context.ReportDiagnostic(ProblemDiagnostics.Create(problem));
        }
    }
}
