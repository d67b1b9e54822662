using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Links;
using NewsContent.Compiler.Posts;
using NewsContent.Compiler.Site;

namespace NewsContent.Compiler.Pipeline;

/// <summary>The files beside posts that the site serves. Files of a post that is not published are not served.</summary>
internal static class PostAssets
{
    /// <summary>Returns the files of all articles: those that belong to one article, and those that an article names.</summary>
    public static IReadOnlyList<ServedAsset> Find(IEnumerable<ParsedPost> posts, AssetIndex assets)
    {
        if (!assets.Assets.Files.Any(static file => file.Kind == SiteAssetKind.Beside))
        {
            return [];
        }

        return
        [
            .. posts.Where(post => post.Links is not null)
                .SelectMany(post => assets.OwnFiles(post.RelativePath).Concat(Named(post, assets)))
                .GroupBy(file => file.ServedPath, StringComparer.OrdinalIgnoreCase)
                .Select(files => files.First())
                .OrderBy(file => file.ServedPath, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<ServedAsset> Named(ParsedPost post, AssetIndex assets) => post.References
        .Where(reference => reference.Kind == ReferenceKind.Asset)
        .SelectMany(reference => assets.FindServedBeside(reference.Name, post.RelativePath));
}
