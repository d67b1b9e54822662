using NewsContent.Compiler.Articles;
using NewsContent.Compiler.FrontMatter;
using NewsContent.Compiler.Urls;
using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.Posts;

/// <summary>The picture of a post: <c>image</c>, a URL or a mapping with <c>path</c>, as the plugin <c>jekyll-seo-tag</c> reads it.</summary>
/// <param name="Url">The URL as written.</param>
/// <param name="Name">The file that it names; <c>null</c> if it names no file of the site.</param>
internal sealed record PostPicture(string Url, string? Name)
{
    /// <summary>The URL with its location; <c>null</c> if it names no file of the site, or if the post does not write it.</summary>
    public OutgoingFile? File { get; private init; }

    /// <summary>The possible files. A relative path is next to the post, or begins at the root of the site as in the plugin.</summary>
    public IEnumerable<Reference> References => Name is null ? []
        : Name[0] == '/' ? [new Reference(ReferenceKind.Asset, Name)]
        : [new Reference(ReferenceKind.Asset, Name), new Reference(ReferenceKind.Asset, "/" + Name)];

    /// <summary>Reads the picture of a post; <c>null</c> if it has none.</summary>
    public static PostPicture? Read(FrontMatterValues values, PostSource source)
    {
        var value = values.Find("image") is YamlMapping image ? image.Entries.FirstOrDefault(static entry => entry.Key == "path")?.Value : values.Find("image");
        if (value is not YamlScalar { IsNull: false, Value: { Length: > 0 } url })
        {
            return null;
        }

        var name = FileUrl.Parse(url, source.Settings.Site, isLink: false);
        return new PostPicture(url, name)
        {
            File = name is not null && values.SpanOf("image") is not null && value.Span.Length > 0 && !url.Contains("{{") ? new OutgoingFile(url, name, source.File.Locate(value.Span)) { IsFrontMatter = true } : null,
        };
    }
}
