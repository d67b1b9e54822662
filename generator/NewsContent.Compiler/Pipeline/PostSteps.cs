using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Links;
using NewsContent.Compiler.Posts;
using NewsContent.Compiler.Site;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Pipeline;

/// <summary>The steps between the first parse of the posts and the last.</summary>
internal static class PostSteps
{
    /// <summary>Returns the folders that have posts, in order.</summary>
    public static EquatableArray<string> Folders(IEnumerable<string> folders) =>
        folders.Distinct(StringComparer.Ordinal).OrderBy(folder => folder, StringComparer.Ordinal).ToEquatableArray();

    /// <summary>Returns the names and URLs of all posts, including posts that are not articles.</summary>
    public static EquatableArray<PostAddress> Addresses(IEnumerable<ParsedPost> posts, DateTime? today) =>
        posts.Select(post => FuturePosts.AddressOf(post, today)).OfType<PostAddress>().ToEquatableArray();

    /// <summary>Creates the index of everything that a body can refer to.</summary>
    public static SiteIndex Index(EquatableArray<PostAddress> addresses, SiteConfig config) => new(addresses, config.Variables);
}
