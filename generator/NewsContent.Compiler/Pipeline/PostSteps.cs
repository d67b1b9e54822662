using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Links;
using NewsContent.Compiler.Liquid;
using NewsContent.Compiler.Posts;
using NewsContent.Compiler.Site;
using NewsContent.Compiler.Site.Data;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Pipeline;

/// <summary>The steps between the first parse of the posts and the last.</summary>
internal static class PostSteps
{
    /// <summary>Returns the folders that have posts, in order. A static file is not a post.</summary>
    public static EquatableArray<string> Folders(IEnumerable<(string Folder, ParsedPost Post)> posts)
    {
        var folders = new SortedSet<string>(StringComparer.Ordinal);
        string? last = null;
        foreach (var (folder, post) in posts)
        {
            // Posts of one folder usually follow each other.
            if (!post.IsStatic && folder != last)
            {
                folders.Add(folder);
                last = folder;
            }
        }

        return folders.ToEquatableArray();
    }

    /// <summary>Returns the names and URLs of all posts, including posts that are not articles.</summary>
    public static EquatableArray<PostAddress> Addresses(IEnumerable<ParsedPost> posts, DateTime? today) =>
        posts.Select(post => FuturePosts.AddressOf(post, today)).OfType<PostAddress>().ToEquatableArray();

    /// <summary>Returns the articles as Liquid in other posts sees them; none if no post uses them.</summary>
    public static EquatableArray<PostListing> Listings(IEnumerable<ParsedPost> posts, SiteResources resources, SiteConfig config, DateTime? today) =>
        NeedsListings(posts, resources, config) ? posts.Select(ListingOf(config, today)).OfType<PostListing>().ToEquatableArray() : default;

    /// <summary>Returns whether a post uses the articles as Liquid sees them.</summary>
    public static bool NeedsListings(IEnumerable<ParsedPost> posts, SiteResources resources, SiteConfig config)
    {
        var written = new HashSet<Reference>();
        foreach (var post in posts)
        {
            // Only a few posts have such references.
            foreach (var reference in post.References)
            {
                if (reference.Kind is ReferenceKind.Include or ReferenceKind.SiteVariable or ReferenceKind.Neighbor)
                {
                    written.Add(reference);
                }
            }
        }

        if (written.Count == 0)
        {
            return false;
        }

        var collections = new HashSet<string>(posts.Select(PostListings.CollectionOf).OfType<string>(), StringComparer.Ordinal);
        return IncludedReferences.Expand(written.ToEquatableArray(), resources.IncludesByPath, new LiquidContext { IncludesFolder = config.Settings.IncludesFolder })
            .Any(reference => PostListings.IsListed(reference, collections));
    }

    /// <summary>Returns a function that creates the listing of a post.</summary>
    public static Func<ParsedPost, PostListing?> ListingOf(SiteConfig config, DateTime? today)
    {
        var clock = config.Settings.CreateClock();
        return post => PostListings.Create(post, clock, today);
    }

    /// <summary>Returns the day of the build; <c>null</c> if it is unknown.</summary>
    public static DateTime? Day(BuildOptions build) => FuturePosts.ParseDay(build.Today);

    /// <summary>Creates the index of everything that a body can refer to.</summary>
    public static SiteIndex Index(EquatableArray<PostAddress> addresses, EquatableArray<PostListing> listings, SiteConfig config, SiteResources resources, SiteAssets assets, DateTime? day) =>
        new(addresses, config.Variables)
        {
            Resources = resources,
            Listings = listings,
            Orders = config.Orders,
            IncludesFolder = config.Settings.IncludesFolder,
            Assets = AssetIndex.Create(assets, addresses),
            Day = day,
        };
}
