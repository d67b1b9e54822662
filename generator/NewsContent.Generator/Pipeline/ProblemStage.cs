using NewsContent.Compiler.Pipeline;
using NewsContent.Compiler.Posts;

namespace NewsContent.Generator.Pipeline;

/// <summary>Reports the problems of what is written in files: of each post, between posts, of links and of the site's configuration.</summary>
internal static class ProblemStage
{
    public static void Register(ProblemOutputs problems, SiteStage site, PostStage posts, ModelStage models)
    {
        var written = posts.All
            .Select(static (posts, _) => ProblemSteps.OfPosts(posts))
            .WithTrackingName(TrackingNames.Problems)
            .Combine(models.All.Select(static (posts, _) => ProblemSteps.DeclaredKeys(posts)))
            .Select(static (pair, _) => ProblemSteps.WithoutDeclaredKeys(pair.Left, pair.Right))
            .Combine(models.All.Combine(models.References).Select(static (pair, _) => ProblemSteps.RequiredFiles(pair.Left, pair.Right)))
            .Select(static (pair, _) => ProblemSteps.WithErrors(pair.Left, pair.Right));
        problems.Add(written);
        problems.Add(models.All
            .Select(static (posts, _) => ProblemSteps.OfModels(posts))
            .WithTrackingName(TrackingNames.ModelProblems)
            .Combine(written)
            .Select(static (pair, _) => ProblemSteps.Without(pair.Left, pair.Right)));
        problems.Add(models.References.Select(static (check, _) => check.Problems));
        problems.Add(site.Config.Combine(site.Collections).Select(static (pair, _) => ProblemSteps.WithoutDeclaredKeys(pair.Left.Problems, pair.Right)));
        problems.Add(site.NamedCollectionProblems);
        problems.Add(site.Resources.Select(static (resources, _) => resources.Problems));
        problems.Add(posts.All.Combine(site.Today)
            .Select(static (pair, _) => EmptyCollections.FindProblems(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.EmptyCollectionProblems));

        var entries = posts.All
            .Select(static (posts, _) => ProblemSteps.Entries(posts))
            .WithTrackingName(TrackingNames.Entries);
        problems.Add(entries
            .Select(static (entries, _) => ProblemSteps.OfCatalogs(entries))
            .WithTrackingName(TrackingNames.CatalogProblems));
        problems.Add(entries
            .Select(static (entries, _) => ProblemSteps.OfSharedUrls(entries))
            .WithTrackingName(TrackingNames.SharedUrlProblems));
        problems.Add(entries.Combine(site.Build)
            .Select(static (pair, _) => ProblemSteps.OfNames(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.NameProblems));

        problems.Add(posts.All.Combine(site.Collections).Combine(site.Config.Select(static (config, _) => (config.Orders, config.ListedDocuments)))
            .Select(static (pair, _) => ProblemSteps.OfOrders(pair.Left.Left, pair.Left.Right, pair.Right.Orders, pair.Right.ListedDocuments))
            .WithTrackingName(TrackingNames.OrderProblems));
        problems.Add(entries.Combine(site.Build).Combine(site.Config.Select(static (config, _) => config.Languages))
            .Select(static (pair, _) => ProblemSteps.OfTranslations(pair.Left.Left, pair.Right, pair.Left.Right))
            .WithTrackingName(TrackingNames.TranslationProblems));

        LinkStage.Register(problems, site, posts);
    }
}
