using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Bodies;
using NewsContent.Compiler.Decoding;
using NewsContent.Compiler.Links;
using NewsContent.Compiler.Models;
using NewsContent.Compiler.Posts;
using NewsContent.Compiler.Site;

namespace NewsContent.Compiler.Pipeline;

/// <summary>
/// Everything that a parsed post depends on except the text of its file. The driver compares it and <see cref="PostKey"/> makes the key of the cache from it.
/// </summary>
/// <param name="File">The file.</param>
/// <param name="Folder">The folder of the post's collection.</param>
/// <param name="Context">The inputs of the parser.</param>
internal sealed record PostInput(SiteFile File, string Folder, PostContext Context)
{
    /// <summary>Returns the input of a post; <c>null</c> if the file is not a post, or if it is a document of a folder without a collection.</summary>
    public static PostInput? Create(SiteFile file, SiteSettings settings, CollectionSet collections)
    {
        if (file.Kind is not (SiteFileKind.Post or SiteFileKind.Draft or SiteFileKind.Document or SiteFileKind.Page))
        {
            return null;
        }

        // 'include' can make a folder that begins with '_' a folder of pages.
        var isPage = file.Kind is SiteFileKind.Page or SiteFileKind.Document;
        var origin = PostOrigin.Of(settings.GetRelativePath(file.Path), settings, isPage);
        var collection = collections.Find(origin.Folder);
        var isOther = origin.Kind switch
        {
            PostKind.Document => collection is null,
            PostKind.Page => collection is null || settings.Filter.ExcludesPage(origin.Path),
            _ => false,
        };
        return isOther ? null : new PostInput(file, origin.Folder, new PostContext(settings)
        {
            Modified = file.Modified,
            Committed = file.Committed,
            IsPage = origin.Kind == PostKind.Page,
            Rules = collection?.Model.Rules ?? default,
        });
    }

    /// <summary>Parses the post.</summary>
    /// <param name="content">The text of the file.</param>
    /// <param name="cancellationToken">Cancels the parsing.</param>
    public ParsedPost Parse(DecodedText content, CancellationToken cancellationToken)
    {
        _ = WarmUp.HtmlParser;
        return PostParser.Parse(File.Path, content, Context, cancellationToken);
    }

    /// <summary>Returns the input of the second parse; <c>null</c> if the post has no references whose targets change it, so that the first parse is the last.</summary>
    /// <param name="post">The result of the first parse.</param>
    /// <param name="index">The targets of references.</param>
    public PostInput? Resolve(ParsedPost post, SiteIndex index)
    {
        if (post.References.Count == 0)
        {
            return null;
        }

        var links = index.Resolve(post.References, post.RelativePath);
        return links.Items.All(static item => item is { Reference.Kind: ReferenceKind.Asset, State: ReferenceState.Unknown }) && links.Items.Count > 0
            ? null
            : this with { Context = Context with { Links = links } };
    }

    // The runtime has to compile the HTML parser, which takes longer than all that a post goes through before it. The first post starts both at once.
    private static class WarmUp
    {
        public static readonly Task HtmlParser = Task.Run(BodyCompiler.WarmUp);
    }
}
