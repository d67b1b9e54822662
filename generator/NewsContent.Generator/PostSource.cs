using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Bodies.Selection;
using NewsContent.Compiler.Decoding;
using NewsContent.Compiler.Posts;
using NewsContent.Compiler.Site;
using NewsContent.Compiler.Text;
using NewsContent.Generator.Declarations;

namespace NewsContent.Generator;

/// <summary>The inputs of the parser for a post. It contains only the selection rules of models, so that other edits of a model parse nothing again.</summary>
internal sealed record PostSource(InputFile File, SiteSettings Settings, string Folder, EquatableArray<SelectRule> Rules)
{
    /// <summary>Creates the source; <c>null</c> for a file that is not a post, and for a document without a collection in the project.</summary>
    public static PostSource? Create(InputFile file, SiteSettings settings, CollectionSet collections)
    {
        if (file.Kind is not (InputKind.Post or InputKind.Draft or InputKind.Document))
        {
            return null;
        }

        var place = PostPlace.Of(settings.GetRelativePath(file.Text.Path), settings);
        var collection = collections.Find(place.Folder);
        var isOther = place.Kind == PostKind.Document ? collection is null : file.Kind == InputKind.Document;
        return isOther ? null : new PostSource(file, settings, place.Folder, collection?.Model.Rules ?? default);
    }

    /// <param name="content">The text of the file.</param>
    /// <param name="links">The values of the names in its body; <c>null</c> to collect the names.</param>
    /// <param name="cancellationToken">Cancels the parsing.</param>
    public ParsedPost Parse(DecodedText content, PostLinks? links, CancellationToken cancellationToken)
    {
        var context = new PostContext(Settings) { Modified = File.Modified, Rules = Rules, Links = links };
        return PostParser.Parse(File.Text.Path, content, context, cancellationToken);
    }
}
