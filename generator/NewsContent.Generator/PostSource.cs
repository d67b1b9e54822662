using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Bodies.Selection;
using NewsContent.Compiler.Decoding;
using NewsContent.Compiler.Posts;
using NewsContent.Compiler.Site;
using NewsContent.Compiler.Text;
using NewsContent.Generator.Declarations;

namespace NewsContent.Generator;

/// <summary>All that a post is parsed of. Of the models only what they select is in it: another edit of one parses nothing again.</summary>
internal sealed record PostSource(InputFile File, SiteSettings Settings, string Folder, EquatableArray<SelectRule> Rules)
{
    /// <summary>The source; <c>null</c> for a file that is no post, and for a document that is in no collection of the project.</summary>
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

    /// <param name="content">The file's text.</param>
    /// <param name="links">What is known of the names in its body; <c>null</c> to find out which there are.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public ParsedPost Parse(DecodedText content, PostLinks? links, CancellationToken cancellationToken)
    {
        var context = new PostContext(Settings) { Modified = File.Modified, Rules = Rules, Links = links };
        return PostParser.Parse(File.Text.Path, content, context, cancellationToken);
    }
}
