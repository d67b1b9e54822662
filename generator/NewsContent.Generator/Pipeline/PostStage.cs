using Microsoft.CodeAnalysis;
using NewsContent.Compiler.Links;
using NewsContent.Compiler.Posts;
using NewsContent.Compiler.Text;

namespace NewsContent.Generator.Pipeline;

/// <summary>The posts, each parsed by itself: its metadata, its body and its problems.</summary>
internal sealed record PostStage
{
    /// <summary>What posts are parsed of.</summary>
    public required IncrementalValuesProvider<PostSource> Sources { get; init; }

    /// <summary>How posts may name each other, those that are no articles included.</summary>
    public required IncrementalValueProvider<EquatableArray<PostAddress>> Addresses { get; init; }

    public required IncrementalValuesProvider<ParsedPost> Posts { get; init; }

    /// <param name="site">What posts depend on.</param>
    /// <param name="parsing">How a post is parsed.</param>
    public static PostStage Create(SiteStage site, PostParsing parsing)
    {
        var sources = site.Files
            .Where(static file => file.Kind is InputKind.Post or InputKind.Draft or InputKind.Document)
            .Combine(site.Settings)
            .Combine(site.Collections)
            .Select(static (pair, _) => PostSource.Create(pair.Left.Left, pair.Left.Right, pair.Right))
            .WithTrackingName(TrackingNames.Sources)
            .Where(static source => source is not null)
            .Select(static (source, _) => source!);

        var drafts = sources
            .Select((source, cancellation) => PendingPost.Start(source, parsing, cancellation))
            .WithTrackingName(TrackingNames.PendingPosts)
            .Select(static (post, cancellation) => PostDraft.Await(post, cancellation))
            .WithTrackingName(TrackingNames.Drafts);

        // What posts may name of each other and of the site. A post that names something is parsed again, and only when that changes.
        var addresses = drafts
            .Combine(site.Today)
            .Select(static (pair, _) => FuturePosts.AddressOf(pair.Left.Post, pair.Right))
            .WithTrackingName(TrackingNames.Addresses)
            .Collect()
            .Select(static (addresses, _) => addresses.OfType<PostAddress>().ToEquatableArray());

        var index = addresses.Combine(site.Config)
            .Select(static (pair, _) => new SiteIndex(pair.Left, pair.Right.Variables))
            .WithTrackingName(TrackingNames.SiteIndex);

        return new PostStage
        {
            Sources = sources,
            Addresses = addresses,
            Posts = drafts
                .Combine(index)
                .Select(static (pair, _) => pair.Left.Resolve(pair.Right))
                .WithTrackingName(TrackingNames.ResolvedDrafts)
                .Select(static (draft, cancellation) => draft.Complete(cancellation))
                .WithTrackingName(TrackingNames.CompletedPosts)
                .Select(static (post, cancellation) => post.Await(cancellation))
                .WithTrackingName(TrackingNames.ParsedPosts)
                .Combine(site.Today)
                .Select(static (pair, _) => FuturePosts.LeaveOut(pair.Left, pair.Right))
                .WithTrackingName(TrackingNames.Posts),
        };
    }
}
