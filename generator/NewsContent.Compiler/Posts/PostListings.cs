using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Dates;
using NewsContent.Compiler.Liquid;
using NewsContent.Compiler.Site;
using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.Posts;

/// <summary>Creates the articles as Liquid in other posts sees them.</summary>
internal static class PostListings
{
    private static readonly HashSet<string> Lists = new(StringComparer.Ordinal) { "posts", "tags", "categories" };

    /// <summary>Returns whether a reference needs the listings.</summary>
    /// <param name="reference">The reference.</param>
    /// <param name="collections">The names of the collections that have posts.</param>
    public static bool IsListed(Reference reference, ICollection<string> collections) => reference.Kind switch
    {
        ReferenceKind.Neighbor => true,
        ReferenceKind.SiteVariable => SiteValues.StepsOf(reference)[0] is var name && (Lists.Contains(name) || collections.Contains(name)),
        _ => false,
    };

    /// <summary>Returns the name of a post's collection; <c>null</c> if the file is not a post.</summary>
    public static string? CollectionOf(ParsedPost post) => post.Model?.Folder.TrimStart('_');

    /// <summary>Returns the listing of an article; <c>null</c> for another post.</summary>
    /// <param name="post">The post.</param>
    /// <param name="clock">The clock of the site.</param>
    /// <param name="today">The day after which posts are skipped; <c>null</c> if none are.</param>
    public static PostListing? Create(ParsedPost post, SiteClock clock, DateTime? today)
    {
        if (post.Entry?.Metadata is not { } metadata || CollectionOf(post) is not { } collection || FuturePosts.AddressOf(post, today) is not { IsArticle: true })
        {
            return null;
        }

        var written = YamlMapping.Of(post.Model!.FrontMatter.Select(entry => new YamlEntry(entry.Key, entry.Value.Value.WithoutSpans())));
        var page = LiquidPage.Create(written, metadata, clock, CollectionFolder.HasPages(post.Model!.Folder) ? null : collection);
        YamlEntry[] date = page.Date is { } time ? [new YamlEntry("date", new YamlScalar(LiquidValue.Print(time), IsPlain: false))] : [];
        return new PostListing(post.RelativePath, collection, metadata.HasDate ? metadata.Date.UtcTicks : 0, YamlMapping.Of(page.Variables.Root.Entries.Concat(date)));
    }
}
