using Microsoft.CodeAnalysis;
using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Catalog;
using NewsContent.Compiler.Posts;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Generator.Pipeline;

/// <summary>Reports the problems in files: of each post, between posts, of links and of the configuration of the site.</summary>
internal static class ProblemStage
{
    /// <param name="context">The context that registers outputs.</param>
    /// <param name="site">The settings on which posts depend.</param>
    /// <param name="posts">The posts.</param>
    /// <param name="models">The posts with the values of their models.</param>
    /// <param name="report">Receives the problems.</param>
    public static void Register(IncrementalGeneratorInitializationContext context, SiteStage site, PostStage posts, ModelStage models, ProblemReport report)
    {
        var written = posts.All
            .Select(static (posts, _) => posts.SelectMany(post => post.Problems).ToEquatableArray())
            .WithTrackingName(TrackingNames.Problems);
        context.Report(report, written);
        context.Report(report, models.All
            .Select(static (posts, _) => posts.SelectMany(post => post.Problems).ToEquatableArray())
            .WithTrackingName(TrackingNames.ModelProblems)
            .Combine(written)
            .Select(static (pair, _) => Without(pair.Left, pair.Right)));
        context.Report(report, models.References.Select(static (check, _) => check.Problems));
        context.Report(report, site.Config.Select(static (config, _) => config.Problems));
        context.Report(report, posts.All.Combine(site.Today)
            .Select(static (pair, _) => EmptyCollections.FindProblems(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.EmptyCollectionProblems));
        RegisterCatalogs(context, site, posts, report);
        LinkStage.Register(context, site, posts, report);
    }

    // A link that the model reads is also in the body. A problem of both is reported once.
    private static EquatableArray<Problem> Without(EquatableArray<Problem> problems, EquatableArray<Problem> written)
    {
        if (!problems.Any(problem => problem.Kind == LinkProblems.SchemeMissing || problem.Kind == LinkProblems.LookAlikeHost))
        {
            return problems;
        }

        var known = new HashSet<Problem>(written);
        return problems.Where(problem => !known.Contains(problem)).ToEquatableArray();
    }

    // Between the posts of one collection, and between collections.
    private static void RegisterCatalogs(IncrementalGeneratorInitializationContext context, SiteStage site, PostStage posts, ProblemReport report)
    {
        var entries = posts.All
            .Select(static (posts, _) => posts.Select(post => (post.Model?.Folder, post.Entry)).ToEquatableArray())
            .WithTrackingName(TrackingNames.Entries);
        context.Report(report, entries
            .Select(static (entries, _) => EachCollection(entries).SelectMany(posts => ArticleCatalog.FindProblems(posts)).ToEquatableArray())
            .WithTrackingName(TrackingNames.CatalogProblems));
        context.Report(report, entries
            .Select(static (entries, _) => ArticleCatalog.FindSharedUrls(EachCollection(entries)))
            .WithTrackingName(TrackingNames.SharedUrlProblems));
        context.Report(report, entries.Combine(site.Build)
            .Select(static (pair, _) => EachCollection(pair.Left).SelectMany(posts => NameCheck.FindProblems(posts, pair.Right.WarnsOnSingleUse)).ToEquatableArray())
            .WithTrackingName(TrackingNames.NameProblems));
    }

    private static IEnumerable<IEnumerable<CatalogEntry>> EachCollection(IEnumerable<(string? Folder, CatalogEntry? Entry)> posts) =>
        posts.Where(post => post.Entry is not null)
            .GroupBy(post => post.Folder, StringComparer.Ordinal)
            .OrderBy(collection => collection.Key, StringComparer.Ordinal)
            .Select(collection => collection.Select(post => post.Entry!));
}
