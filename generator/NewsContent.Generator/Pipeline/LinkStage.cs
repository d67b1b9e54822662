using System.Collections.Immutable;
using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Links;
using NewsContent.Compiler.Pipeline;
using NewsContent.Compiler.Text;
using NewsContent.Generator.Driver;

namespace NewsContent.Generator.Pipeline;

/// <summary>Checks links between articles. The link targets are collected once, and an edited body has only its own links checked.</summary>
internal static class LinkStage
{
    public static void Register(ProblemOutputs problems, SiteStage site, PostStage posts)
    {
        var targets = posts.Addresses.Combine(site.Build)
            .Select(static (pair, _) => LinkSteps.Index(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.LinkIndex);

        var fragments = posts.All
            .SelectEach(LinkSteps.IdsOf)
            .WithTrackingName(TrackingNames.ArticleIds)
            .Select(static (articles, _) => new FragmentIndex(articles))
            .WithTrackingName(TrackingNames.FragmentIndex);

        var links = posts.Posts
            .SelectMany(static (post, _) => UnlessEmpty(LinkSteps.Outgoing(post)))
            .WithTrackingName(TrackingNames.Links);

        // Posts are checked one by one in the order of the build's files.
        problems.Add(links.Combine(targets)
            .Select(static (pair, _) => LinkChecker.CheckTargets(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.LinkProblems)
            .Collect()
            .Select(static (posts, _) => LinkSteps.InOrder(posts)));
        var assets = site.Assets.Combine(posts.Addresses)
            .Select(static (pair, _) => AssetIndex.Create(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.AssetIndex);
        problems.Add(posts.Posts
            .SelectMany(static (post, _) => LinkSteps.Files(post) is { } urls ? ImmutableArray.Create(urls) : ImmutableArray<AssetUrls>.Empty)
            .WithTrackingName(TrackingNames.AssetUrls)
            .Combine(assets).Combine(site.Build.Select(static (build, _) => OtherPages.Read(build.OtherPages)))
            .Select(static (pair, _) => AssetChecker.Check(pair.Left.Left, pair.Left.Right, pair.Right))
            .WithTrackingName(TrackingNames.AssetProblems)
            .Collect()
            .Select(static (posts, _) => LinkSteps.InOrder(posts)));
        problems.Add(links
            .SelectMany(static (links, _) => UnlessEmpty(LinkChecker.WithFragments(links)))
            .Combine(targets).Combine(fragments).Combine(site.Settings)
            .Select(static (pair, _) => LinkChecker.CheckFragments(pair.Left.Left.Left, pair.Left.Left.Right, pair.Left.Right, pair.Right.IdPrefix))
            .WithTrackingName(TrackingNames.FragmentProblems)
            .Collect()
            .Select(static (posts, _) => LinkSteps.InOrder(posts)));
    }

    private static ImmutableArray<EquatableArray<OutgoingLink>> UnlessEmpty(EquatableArray<OutgoingLink> links) =>
        links.Count > 0 ? ImmutableArray.Create(links) : ImmutableArray<EquatableArray<OutgoingLink>>.Empty;
}
