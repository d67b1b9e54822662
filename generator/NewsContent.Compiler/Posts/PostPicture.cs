using System.Globalization;
using NewsContent.Compiler.Articles;
using NewsContent.Compiler.FrontMatter;
using NewsContent.Compiler.Html;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;
using NewsContent.Compiler.Urls;
using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.Posts;

/// <summary>The picture of a post: <c>image</c>, a URL or a mapping with <c>path</c>, as the plugin <c>jekyll-seo-tag</c> reads it.</summary>
internal sealed class PostPicture
{
    /// <summary>The front matter key. It is also a custom key, because themes read other values from it.</summary>
    public const string Key = "image";

    private const int MaxSide = 65_535;

    // The characters that a URL can contain, and '%' of what is encoded already.
    private const string Kept = "-._~!$&'()*+,;=:@/?#[]%";

    private readonly string _url;
    private readonly TextSpan? _span;
    private readonly UrlVerdict _verdict;
    private readonly YamlMapping? _mapping;

    // The file that the URL names; null if it names no file of the site. The picture of 'defaults' is not looked up: every post would be parsed again for its size.
    private readonly string? _name;

    private PostPicture(YamlScalar url, YamlMapping? mapping, TextSpan? span, PostSource source)
    {
        _url = url.Value.Trim();
        _mapping = mapping;
        _span = span;

        // Not a data URL: a feed and Open Graph need a file.
        _verdict = UrlPolicy.Check(url.Value, AttributeKind.Media, source.Settings.Policy);
        _name = _verdict.IsKept && span is not null ? FileUrl.Parse(_verdict.Url, source.Settings.Site, isLink: false) : null;
        File = _name is not null && span is { } written ? new OutgoingFile(_url, _name, source.File.Locate(written)) { IsFrontMatter = true } : null;
    }

    /// <summary>The URL with its location; <c>null</c> if it names no file of the site, or if the post does not write it.</summary>
    public OutgoingFile? File { get; }

    /// <summary>The possible files. A relative path is next to the post, or begins at the root of the site as in the plugin.</summary>
    public IEnumerable<Reference> References => _name is null ? []
        : _name[0] == '/' ? [new Reference(ReferenceKind.Asset, _name)]
        : [new Reference(ReferenceKind.Asset, _name), new Reference(ReferenceKind.Asset, "/" + _name)];

    /// <summary>Reads the picture of a post; <c>null</c> if it has none.</summary>
    public static PostPicture? Read(FrontMatterValues values, PostSource source)
    {
        var mapping = values.Find(Key) as YamlMapping;
        var value = mapping is null ? values.Find(Key) : Find(mapping, "path");
        return value is YamlScalar { IsNull: false } url && !string.IsNullOrWhiteSpace(url.Value)
            ? new PostPicture(url, mapping, values.SpanOf(Key) is not null && url.Span.Length > 0 ? url.Span : null, source)
            : null;
    }

    /// <summary>Returns the picture of the article; <c>null</c> if the URL is refused, which is reported.</summary>
    /// <param name="source">The post.</param>
    /// <param name="problems">The problems of the post.</param>
    public ArticlePicture? Resolve(PostSource source, ProblemBag problems)
    {
        if (_span is { } span && !problems.HasIn(FrontMatterProblems.LineAsText, span)
            && UrlProblems.Describe(_verdict, _url, UrlProblems.HasAsciiHost(_url), $"'{Key}'", AttributeKind.Media, source.Settings.Policy) is var (kind, arguments))
        {
            problems.Add(kind, span, arguments);
        }

        if (!_verdict.IsKept)
        {
            return null;
        }

        var file = References.Select(reference => source.Context.Links?.Find(reference)?.Asset).FirstOrDefault(static asset => asset is not null);
        var (width, height) = (Pixels("width"), Pixels("height"));
        return new ArticlePicture(
            file?.RootUrl ?? UrlOf(source.Settings.Site),
            Text("alt"),
            width + height > 0 ? width : file?.Width ?? 0,
            width + height > 0 ? height : file?.Height ?? 0);
    }

    // The path from the root without 'baseurl', like the URL of an article.
    private string UrlOf(SiteAddress site)
    {
        var url = _verdict.Url;
        return url.IndexOf("://", StringComparison.Ordinal) is 4 or 5 ? url
            : PercentEncoding.Encode(SiteUrl.Compose(url[0] == '/' ? SiteUrl.WithoutBase(url, site.BaseUrl) : SiteUrl.Combine("/", url)), Kept);
    }

    private string? Text(string key) => _mapping is not null && Find(_mapping, key) is YamlScalar { IsNull: false } text ? text.Value : null;

    private int Pixels(string key) => int.TryParse(Text(key), NumberStyles.None, CultureInfo.InvariantCulture, out var length) && length <= MaxSide ? length : 0;

    private static YamlValue? Find(YamlMapping mapping, string key) => mapping.Entries.FirstOrDefault(entry => entry.Key == key)?.Value;
}
