using Microsoft.CodeAnalysis;
using NewsContent.Compiler.Links;
using NewsContent.Compiler.Text;

namespace NewsContent.Generator.Pipeline;

/// <summary>Links lead from one article to another: where they may lead is gathered once, and an edited body has its own links checked.</summary>
internal static class LinkStage
{
    public static void Register(IncrementalGeneratorInitializationContext context, SiteStage site, PostStage posts, ProblemReport report)
    {
        var notes = posts.Posts
            .Select(static (post, _) => post.Links)
            .WithTrackingName(TrackingNames.LinkNotes);

        var targets = posts.Addresses
            .Select(static (addresses, _) => new LinkIndex(addresses))
            .WithTrackingName(TrackingNames.LinkIndex);

        var fragments = notes
            .Select(static (notes, _) => notes is null ? null : new ArticleIds(notes.Url, notes.Ids))
            .WithTrackingName(TrackingNames.ArticleIds)
            .Collect()
            .Select(static (articles, _) => new FragmentIndex(articles.OfType<ArticleIds>().ToEquatableArray()))
            .WithTrackingName(TrackingNames.FragmentIndex);

        var links = notes
            .Select(static (notes, _) => notes?.Outgoing ?? default)
            .Where(static links => links.Count > 0)
            .WithTrackingName(TrackingNames.Links);

        context.Report(report, links.Combine(targets)
            .Select(static (pair, _) => LinkChecker.CheckTargets(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.LinkProblems));
        context.Report(report, links
            .Select(static (links, _) => LinkChecker.WithFragments(links))
            .Where(static links => links.Count > 0)
            .Combine(targets).Combine(fragments).Combine(site.Settings)
            .Select(static (pair, _) => LinkChecker.CheckFragments(pair.Left.Left.Left, pair.Left.Left.Right, pair.Left.Right, pair.Right.IdPrefix))
            .WithTrackingName(TrackingNames.FragmentProblems));
    }
}
