using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;
using NewsContent.AspNetCore.Http;

namespace NewsContent.AspNetCore.Feeds;

/// <summary>The content of a feed, independent of its format.</summary>
/// <param name="settings">The settings of the site.</param>
/// <param name="site">The address of the site.</param>
/// <param name="self">The URL of the feed.</param>
/// <param name="home">The URL of the page with its articles.</param>
/// <param name="name">The name of the articles, such as a tag; <c>null</c> if they are those of the site.</param>
/// <param name="articles">The articles of the feed, newest first.</param>
internal sealed class Feed(SiteSettings settings, SiteAddress site, string self, string home, string? name, IReadOnlyList<Article> articles)
{
    /// <summary>Everything that the feed depends on.</summary>
    public FeedKey Key => new(
        site.Origin,
        self,
        site.Root,
        Title,
        Description,
        Language,
        Author,
        settings.Options.FeedFullContent,
        settings.Options.Version,
        settings.Options.AuthorName is null ? null : string.Join('\n', articles.SelectMany(AuthorsOf)),
        articles);

    /// <summary>The approximate number of bytes of the feed.</summary>
    public long Length => settings.Options.FeedFullContent ? articles.Sum(article => (long)article.HtmlUtf8.Length) : articles.Count * 1024L;

    public string Self => self;

    public string Home => home;

    public string Title { get; } = (string.IsNullOrWhiteSpace(settings.Title) ? site.Host : settings.Title) + (name is null ? "" : " · " + name);

    public string Description => settings.Description ?? Title;

    public string? Language => settings.Language;

    public string Author => settings.Author is { } author ? NameOf(author) : Title;

    public IReadOnlyList<Article> Articles => articles;

    /// <summary>The time of the last change of any article. A feed requires a time even if it has no articles.</summary>
    public DateTimeOffset Updated => articles.Count == 0 ? DateTimeOffset.UnixEpoch : articles.Max(UpdatedOf);

    /// <summary>Returns the time of the last change of an article. Articles in feeds have a date.</summary>
    public static DateTimeOffset UpdatedOf(Article article) => article.LastModified ?? article.Date;

    public string UrlOf(Article article) => site.Absolute(article);

    /// <summary>Returns the absolute URL of the article's picture; <c>null</c> if it has none.</summary>
    public string? PictureOf(Article article) => article.Image is not { } image ? null : IsAbsolute(image.Source) ? image.Source : site.Absolute(image.Source);

    public string TitleOf(Article article) => string.IsNullOrWhiteSpace(article.Title) ? article.Slug : article.Title;

    /// <summary>Returns the distinct categories and tags.</summary>
    public static IEnumerable<string> TermsOf(Article article) =>
        article.Categories.Concat(article.Tags).Where(term => !string.IsNullOrWhiteSpace(term)).Distinct(StringComparer.Ordinal);

    /// <summary>Returns the names of the authors of an article.</summary>
    public IReadOnlyList<string> AuthorsOf(Article article) => [.. article.Authors.Where(author => !string.IsNullOrWhiteSpace(author)).Select(NameOf)];

    /// <summary>Returns the body or the excerpt with absolute URLs.</summary>
    public ArrayBufferWriter<byte> ContentOf(Article article)
    {
        var content = new ArrayBufferWriter<byte>(article.HtmlUtf8.Length + 256);
        AbsoluteHtml.Write(settings.Options.FeedFullContent ? article.HtmlUtf8 : Encoding.UTF8.GetBytes(article.Excerpt), site.Origin, UrlOf(article), content);
        return content;
    }

    /// <summary>Returns a tag that changes with the content of the feed.</summary>
    public EntityTagHeaderValue EntityTag()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in new[] { self, site.Root, Title, Description, Language, Author, settings.Options.FeedFullContent ? "full" : "excerpt" })
        {
            hash.AppendData(Encoding.UTF8.GetBytes(part + "\n"));
        }

        if (Key.AuthorNames is { } names)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(names + "\n"));
        }

        hash.AppendData(Encoding.ASCII.GetBytes(Versions.HashOf(articles)));
        return Versions.Tag(Versions.Hex(hash.GetHashAndReset()), settings.Options.Version);
    }

    private static bool IsAbsolute(string url) => url.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || url.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

    private string NameOf(string author) => settings.Options.AuthorName?.Invoke(author) is { } name && !string.IsNullOrWhiteSpace(name) ? name : author;
}
