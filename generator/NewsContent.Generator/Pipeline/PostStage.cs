using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Links;
using NewsContent.Compiler.Posts;
using NewsContent.Compiler.Text;

namespace NewsContent.Generator.Pipeline;

/// <summary>The posts, each parsed separately: its metadata, its body and its problems.</summary>
/// <remarks>
/// At every edit, a step per post costs the driver some hundred nanoseconds for each post, and each <c>Collect</c> costs time even at an edit of C#. Therefore only
/// expensive work is a step per post, and all other values come from the posts as a whole.
/// </remarks>
internal sealed record PostStage
{
    /// <summary>The folders that have posts, in order.</summary>
    public required IncrementalValueProvider<EquatableArray<string>> Folders { get; init; }

    /// <summary>The names that posts can use for each other, including posts that are not articles.</summary>
    public required IncrementalValueProvider<EquatableArray<PostAddress>> Addresses { get; init; }

    public required IncrementalValuesProvider<ParsedPost> Posts { get; init; }

    /// <summary>All posts in the order of their paths, independent of the order of the build's files.</summary>
    public required IncrementalValueProvider<ImmutableArray<ParsedPost>> All { get; init; }

    /// <param name="site">The settings on which posts depend.</param>
    /// <param name="parsing">Parses a post.</param>
    public static PostStage Create(SiteStage site, PostParsing parsing)
    {
        var drafts = site.Files
            .Combine(site.Settings.Combine(site.Collections).Combine(site.Undecodable))
            .SelectMany(static (pair, _) => PostSource.Create(pair.Left.With(pair.Right.Right), pair.Right.Left.Left, pair.Right.Left.Right) is { } source ? ImmutableArray.Create(source) : ImmutableArray<PostSource>.Empty)
            .WithTrackingName(TrackingNames.Sources)
            .Select((source, cancellation) => PendingPost.Start(source, parsing, cancellation))
            .WithTrackingName(TrackingNames.PendingPosts)
            .Select(static (post, cancellation) => UnresolvedPost.Await(post, cancellation))
            .WithTrackingName(TrackingNames.Drafts);
        var allDrafts = drafts.Collect().Select(static (drafts, _) => PathOrder.Sort(drafts));

        // The names of other posts and of the site. A post that uses some is parsed again, and only when their values change.
        var addresses = allDrafts
            .Combine(site.Today)
            .Select(static (pair, _) => pair.Left.Select(draft => FuturePosts.AddressOf(draft.Post, pair.Right)).OfType<PostAddress>().ToEquatableArray())
            .WithTrackingName(TrackingNames.Addresses);

        var index = addresses.Combine(site.Config)
            .Select(static (pair, _) => new SiteIndex(pair.Left, pair.Right.Variables))
            .WithTrackingName(TrackingNames.SiteIndex);

        var posts = drafts
            .Combine(index)
            .Select(static (pair, _) => pair.Left.Resolve(pair.Right))
            .WithTrackingName(TrackingNames.ResolvedDrafts)
            .Select(static (draft, cancellation) => draft.Complete(cancellation))
            .WithTrackingName(TrackingNames.CompletedPosts)
            .Combine(site.Today)
            .Select(static (pair, cancellation) => FuturePosts.Exclude(pair.Left.Await(cancellation), pair.Right))
            .WithTrackingName(TrackingNames.Posts);

        return new PostStage
        {
            Folders = allDrafts
                .Select(static (drafts, _) => drafts.Select(draft => draft.Pending.Folder).Distinct(StringComparer.Ordinal).OrderBy(folder => folder, StringComparer.Ordinal).ToEquatableArray())
                .WithTrackingName(TrackingNames.PostFolders),
            Addresses = addresses,
            Posts = posts,
            All = posts.Collect().Select(static (posts, _) => PathOrder.Sort(posts)),
        };
    }
}
