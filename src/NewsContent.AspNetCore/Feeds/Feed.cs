using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;
using NewsContent.AspNetCore.Http;

namespace NewsContent.AspNetCore.Feeds;

/// <summary>What all formats of a feed say, each in its own way.</summary>
/// <param name="settings">The site.</param>
/// <param name="site">Where the site is.</param>
/// <param name="self">The feed's own URL.</param>
/// <param name="articles">Its articles, newest first.</param>
internal sealed class Feed(SiteSettings settings, SiteAddress site, string self, IReadOnlyList<Article> articles)
{
    public string Self => self;

    public string Home => site.Home;

    public string Title { get; } = string.IsNullOrWhiteSpace(settings.Title) ? site.Host : settings.Title;

    public string Description => settings.Description ?? Title;

    public string? Language => settings.Language;

    public string Author => settings.Author ?? Title;

    public IReadOnlyList<Article> Articles => articles;

    /// <summary>When the newest of its articles was changed. A feed must say when even where it has none.</summary>
    public DateTimeOffset Updated => articles.Count == 0 ? DateTimeOffset.UnixEpoch : articles.Max(UpdatedOf);

    /// <summary>When an article of a feed was changed; feeds have no article without a date.</summary>
    public static DateTimeOffset UpdatedOf(Article article) => article.LastModified ?? article.Date;

    public string UrlOf(Article article) => site.Absolute(article);

    public string TitleOf(Article article) => string.IsNullOrWhiteSpace(article.Title) ? article.Slug : article.Title;

    /// <summary>Categories and tags, each once.</summary>
    public static IEnumerable<string> TermsOf(Article article) =>
        article.Categories.Concat(article.Tags).Where(term => !string.IsNullOrWhiteSpace(term)).Distinct(StringComparer.Ordinal);

    public IReadOnlyList<string> AuthorsOf(Article article) => [.. article.Authors.Where(author => !string.IsNullOrWhiteSpace(author))];

    /// <summary>The body or the excerpt, with absolute URLs.</summary>
    public ArrayBufferWriter<byte> ContentOf(Article article)
    {
        var content = new ArrayBufferWriter<byte>(article.HtmlUtf8.Length + 256);
        AbsoluteHtml.Write(settings.Options.FeedFullContent ? article.HtmlUtf8 : Encoding.UTF8.GetBytes(article.Excerpt), site.Origin, UrlOf(article), content);
        return content;
    }

    /// <summary>A tag that changes with whatever the feed says.</summary>
    public EntityTagHeaderValue EntityTag()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in new[] { self, site.Root, Title, Description, Language, Author, settings.Options.FeedFullContent ? "full" : "excerpt" })
        {
            hash.AppendData(Encoding.UTF8.GetBytes(part + "\n"));
        }

        hash.AppendData(Encoding.ASCII.GetBytes(Versions.HashOf(articles)));
        return Versions.Tag(Versions.Hex(hash.GetHashAndReset()), settings.Options.Version);
    }
}
