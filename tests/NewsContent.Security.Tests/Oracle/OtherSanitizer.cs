using Ganss.Xss;

namespace NewsContent.Security.Tests.Oracle;

/// <summary>A third-party sanitizer with the allow list of these tests. It must remove nothing.</summary>
internal static class OtherSanitizer
{
    /// <summary>Returns the parts that it would remove from published HTML.</summary>
    public static IReadOnlyList<string> Removed(string html)
    {
        var removed = new List<string>();
        var sanitizer = new HtmlSanitizer(new HtmlSanitizerOptions
        {
            AllowedTags = AllowList.Elements.ToHashSet(),
            AllowedAttributes = AllowList.Attributes.ToHashSet(),
            AllowedSchemes = new HashSet<string> { "https", "http", "mailto" },
            UriAttributes = new HashSet<string> { "href", "src", "cite", "poster" },
        });
        sanitizer.RemovingTag += (_, e) => removed.Add($"<{e.Tag.LocalName}>: {e.Reason}");
        sanitizer.RemovingAttribute += (_, e) =>
        {
            // It treats a colon in a query as the end of a scheme. UrlRule has checked the whole URL.
            if (e.Reason != RemoveReason.NotAllowedUrlValue || !e.Attribute.Value.StartsWith('?'))
            {
                removed.Add($"{e.Attribute.Name}={e.Attribute.Value}: {e.Reason}");
            }
        };
        sanitizer.RemovingStyle += (_, e) => removed.Add($"{e.Style.Name}: {e.Reason}");
        sanitizer.RemovingComment += (_, e) => removed.Add($"<!--{e.Comment.Data}-->");
        sanitizer.RemovingCssClass += (_, e) => removed.Add($"class {e.CssClass}: {e.Reason}");
        sanitizer.Sanitize(html);
        return removed;
    }
}
