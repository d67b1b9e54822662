using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Links;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Generator.Pipeline;

/// <summary>Checks links between articles. The link targets are collected once, and an edited body has only its own links checked.</summary>
internal static class LinkStage
{
    public static void Register(IncrementalGeneratorInitializationContext context, SiteStage site, PostStage posts, ProblemReport report)
    {
        var targets = posts.Addresses
            .Select(static (addresses, _) => new LinkIndex(addresses))
            .WithTrackingName(TrackingNames.LinkIndex);

        var fragments = posts.All
            .Select(static (posts, _) => posts.Select(post => post.Links is { } notes ? new ArticleIds(notes.Url, notes.Ids) : null).OfType<ArticleIds>().ToEquatableArray())
            .WithTrackingName(TrackingNames.ArticleIds)
            .Select(static (articles, _) => new FragmentIndex(articles))
            .WithTrackingName(TrackingNames.FragmentIndex);

        var links = posts.Posts
            .SelectMany(static (post, _) => post.Links is { Outgoing: { Count: > 0 } outgoing } ? ImmutableArray.Create(outgoing) : ImmutableArray<EquatableArray<OutgoingLink>>.Empty)
            .WithTrackingName(TrackingNames.Links);

        context.Report(report, InOrder(links.Combine(targets)
            .Select(static (pair, _) => LinkChecker.CheckTargets(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.LinkProblems)));
        context.Report(report, InOrder(links
            .SelectMany(static (links, _) => LinkChecker.WithFragments(links) is { Count: > 0 } withFragments ? ImmutableArray.Create(withFragments) : ImmutableArray<EquatableArray<OutgoingLink>>.Empty)
            .Combine(targets).Combine(fragments).Combine(site.Settings)
            .Select(static (pair, _) => LinkChecker.CheckFragments(pair.Left.Left.Left, pair.Left.Left.Right, pair.Left.Right, pair.Right.IdPrefix))
            .WithTrackingName(TrackingNames.FragmentProblems)));
    }

    // Posts are checked in the order of the build's files but reported once each, in the order of their full paths.
    private static IncrementalValueProvider<EquatableArray<Problem>> InOrder(IncrementalValuesProvider<EquatableArray<Problem>> problems) => problems
        .Collect()
        .Select(static (posts, _) => posts
            .Where(static problems => problems.Count > 0)
            .GroupBy(static problems => problems[0].Location!.Path, StringComparer.Ordinal)
            .OrderBy(static post => post.Key, StringComparer.Ordinal)
            .SelectMany(static post => post.First())
            .ToEquatableArray());
}
