using NewsContent.Compiler.Html;
using NodaTime;

namespace NewsContent.Compiler.Posts;

/// <summary>What posts need to know of their site and of the build.</summary>
internal sealed record SiteSettings
{
    /// <summary>The IANA name of the site's time zone, known to exist; <c>null</c>: dates keep the offset they are written with.</summary>
    public string? TimeZone { get; init; }

    /// <summary>How a date without an offset is read where Jekyll takes it as UTC.</summary>
    public DateWithoutOffset DateWithoutOffset { get; init; }

    /// <summary>The content root with forward slashes and one at the end; <c>null</c> where the build names none.</summary>
    public string? Root { get; init; }

    /// <summary>What may stay of the HTML.</summary>
    public HtmlPolicy Policy { get; init; } = HtmlPolicy.Default;

    public DateTimeZone? FindZone() => TimeZone is null ? null : DateTimeZoneProviders.Tzdb.GetZoneOrNull(TimeZone);

    /// <summary>
    /// A file's path from the content root, or from the last <c>_posts</c> in it where it is elsewhere: the same on every machine.
    /// </summary>
    public string GetRelativePath(string path)
    {
        path = path.Replace('\\', '/');
        if (Root is not null && path.StartsWith(Root, StringComparison.Ordinal))
        {
            return path.Substring(Root.Length);
        }

        var posts = ("/" + path).LastIndexOf("/_posts/", StringComparison.Ordinal);
        return path.Substring(posts >= 0 ? posts : path.LastIndexOf('/') + 1);
    }
}

/// <summary>How to read <c>2022-06-07 07:14:55</c>.</summary>
internal enum DateWithoutOffset
{
    /// <summary>As UTC, as Jekyll does, with a warning: the same instants and URLs.</summary>
    Utc,

    /// <summary>As local time of the site.</summary>
    Site,
}
