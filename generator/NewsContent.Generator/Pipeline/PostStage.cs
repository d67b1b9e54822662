using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Models;
using NewsContent.Compiler.Pipeline;
using NewsContent.Compiler.Posts;
using NewsContent.Compiler.Site;
using NewsContent.Compiler.Text;
using NewsContent.Generator.Driver;

namespace NewsContent.Generator.Pipeline;

/// <summary>The posts, each parsed separately: its metadata, its body and its problems.</summary>
/// <remarks>
/// At every edit, a step per post costs the driver some hundred nanoseconds for each post, and each <c>Collect</c> costs time even at an edit of C#. Therefore only
/// expensive work is a step per post, and all other values come from the posts as a whole.
/// </remarks>
internal sealed record PostStage
{
    /// <summary>The folders that have posts, in order.</summary>
    public required Step<EquatableArray<string>> Folders { get; init; }

    /// <summary>The names that posts can use for each other, including posts that are not articles.</summary>
    public required Step<EquatableArray<PostAddress>> Addresses { get; init; }

    public required Steps<ParsedPost> Posts { get; init; }

    /// <summary>All posts, sorted by path, independent of the order of the build's files.</summary>
    public required Step<IReadOnlyList<ParsedPost>> All { get; init; }

    public static PostStage Create(SiteStage site)
    {
        var drafts = site.Files
            .Combine(site.Settings.Combine(site.Collections).Combine(site.Undecodable.Combine(site.Commits)))
            .SelectMany(static (pair, _) => PostOf(pair.Left.With(pair.Right.Right.Left).With(pair.Right.Right.Right), pair.Right.Left.Left, pair.Right.Left.Right))
            .WithTrackingName(TrackingNames.PendingPosts);
        var allDrafts = drafts.Collect()
            .Select(static (drafts, cancellation) => PendingPost.AwaitAll(drafts, cancellation))
            .WithTrackingName(TrackingNames.Drafts)
            .SortByPath();

        // The names of other posts and of the site. A post that uses some is parsed again, and only when their values change.
        var addresses = allDrafts
            .Combine(site.Today)
            .SelectEach(static (draft, today) => FuturePosts.AddressOf(draft.Post, today))
            .WithTrackingName(TrackingNames.Addresses);

        var listings = allDrafts
            .Combine(site.Today).Combine(site.Resources).Combine(site.Config)
            .Select(static (pair, _) => PostSteps.Listings(pair.Left.Left.Left.Select(draft => draft.Post), pair.Left.Right, pair.Right, pair.Left.Left.Right))
            .WithTrackingName(TrackingNames.Listings);

        var index = addresses.Combine(listings).Combine(site.Config).Combine(site.Resources).Combine(site.Assets.Combine(site.Build.Select(static (build, _) => PostSteps.Day(build))))
            .Select(static (pair, _) => PostSteps.Index(pair.Left.Left.Left.Left, pair.Left.Left.Left.Right, pair.Left.Left.Right, pair.Left.Right, pair.Right.Left, pair.Right.Right))
            .WithTrackingName(TrackingNames.SiteIndex);

        var posts = drafts
            .Combine(index.Combine(site.Today))
            .Select(static (pair, cancellation) => new CompletedPost(pair.Left.Complete(pair.Right.Left, cancellation), pair.Right.Right))
            .WithTrackingName(TrackingNames.CompletedPosts)
            .Select(static (post, cancellation) => FuturePosts.Exclude(post.Parse.Await(cancellation), post.Today))
            .WithTrackingName(TrackingNames.Posts);

        return new PostStage
        {
            Folders = allDrafts
                .Select(static (drafts, _) => PostSteps.Folders(drafts.Select(draft => (draft.Source.Input.Folder, draft.Post))))
                .WithTrackingName(TrackingNames.PostFolders),
            Addresses = addresses,
            Posts = posts,
            All = posts.Collect().Select(static (posts, _) => (IReadOnlyList<ParsedPost>)posts).SortByPath(),
        };
    }

    private static ImmutableArray<PendingPost> PostOf(InputFile file, SiteSettings settings, CollectionSet collections) =>
        PostInput.Create(file.File, settings, collections) is { } input ? ImmutableArray.Create(new PendingPost(new PostSource(file, input))) : ImmutableArray<PendingPost>.Empty;
}
