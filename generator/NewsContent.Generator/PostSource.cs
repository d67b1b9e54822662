using NewsContent.Compiler.Bodies.Selection;
using NewsContent.Compiler.Posts;
using NewsContent.Compiler.Text;
using NewsContent.Generator.Declarations;

namespace NewsContent.Generator;

/// <summary>All that a post is parsed of. Of the models only what they select is in it: another edit of one parses nothing again.</summary>
internal sealed record PostSource(InputFile File, SiteSettings Settings, string Folder, EquatableArray<SelectRule> Rules)
{
    public static PostSource Create(InputFile file, SiteSettings settings, CollectionSet collections)
    {
        var folder = CollectionFolder.Of(settings.GetRelativePath(file.Text.Path), file.Kind == InputKind.Post);
        return new PostSource(file, settings, folder, collections.Find(folder)?.Model.Rules ?? default);
    }

    public ParsedPost Parse(CancellationToken cancellationToken) => File.Kind == InputKind.Post
        ? PostParser.Parse(File.Text.Path, File.Read(cancellationToken), Settings, Rules, cancellationToken)
        : DocumentParser.Parse(File.Text.Path, File.Read(cancellationToken), Settings, Rules, cancellationToken);
}
