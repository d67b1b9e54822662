using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Links;
using NewsContent.Compiler.Posts;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Pipeline;

/// <summary>The steps that check links between articles.</summary>
internal static class LinkSteps
{
    /// <summary>Creates the index of the possible targets of links.</summary>
    public static LinkIndex Index(EquatableArray<PostAddress> addresses, BuildOptions build) => new(addresses) { OtherPages = OtherPages.Read(build.OtherPages) };

    /// <summary>Returns the ids of each article.</summary>
    public static EquatableArray<ArticleIds> Ids(IEnumerable<ParsedPost> posts) =>
        posts.Select(IdsOf).OfType<ArticleIds>().ToEquatableArray();

    /// <summary>Returns the ids of a post; <c>null</c> if it is not an article.</summary>
    public static ArticleIds? IdsOf(ParsedPost post) => post.Links is { } links ? new ArticleIds(links.Url, links.Ids) : null;

    /// <summary>Returns the URLs of files in a post.</summary>
    public static AssetUrls? Files(ParsedPost post) => post.Links is { Files.Count: > 0 } links ? new AssetUrls(post.RelativePath, links.Files) : null;

    /// <summary>Returns the links of a post to pages of the site.</summary>
    public static EquatableArray<OutgoingLink> Outgoing(ParsedPost post) => post.Links?.Outgoing ?? default;

    /// <summary>Sorts the problems of posts by the full paths of the posts and takes each problem once.</summary>
    public static EquatableArray<Problem> InOrder(IEnumerable<EquatableArray<Problem>> posts) => Problem.OncePerCause(posts
        .SelectMany(static problems => problems)
        .Distinct()
        .OrderBy(static problem => problem.Location!.IncludedBy ?? problem.Location.Path, StringComparer.Ordinal))
        .ToEquatableArray();
}
