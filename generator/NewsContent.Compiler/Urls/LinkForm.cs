using System.Text.RegularExpressions;

namespace NewsContent.Compiler.Urls;

/// <summary>The form in which a post writes a URL of the site, so that a suggested URL can be copied into the post.</summary>
/// <param name="Before">The text before the path, such as <c>{{ site.baseurl }}</c>.</param>
/// <param name="After">The text after the path, with the query and the fragment of the link.</param>
internal readonly record struct LinkForm(string Before, string After)
{
    private static readonly Regex Filter = new(@"\|\s*(relative_url|absolute_url)\b", RegexOptions.CultureInvariant);
    private static readonly Regex Variables = new(@"\A\s*(\{\{-?\s*site\.(?:url|baseurl)\s*-?\}\}\s*)+", RegexOptions.CultureInvariant);

    /// <param name="written">The link in the post, before Liquid.</param>
    /// <param name="url">The URL of the link.</param>
    /// <param name="site">The address of the site.</param>
    public static LinkForm Of(string written, string url, SiteAddress site)
    {
        var end = url.IndexOfAny(['?', '#']);
        var ending = end < 0 ? "" : url.Substring(end);
        if (Filter.Match(written) is { Success: true } filter)
        {
            return new("{{ '", $"' | {filter.Groups[1].Value} }}}}" + ending);
        }

        if (Variables.Match(written) is { Success: true } variables)
        {
            var before = variables.Value.Trim();
            return new(site.BaseUrl.Length > 0 && before.IndexOf("site.baseurl", StringComparison.Ordinal) < 0 ? before + "{{ site.baseurl }}" : before, ending);
        }

        return new((url.IndexOf("://", StringComparison.Ordinal) > 0 ? site.Url : "") + site.BaseUrl, ending);
    }

    /// <summary>Returns the URL of an article as the post writes it.</summary>
    /// <param name="path">The URL of the article, without <c>baseurl</c>.</param>
    public string Write(string path) => Before + path + After;
}
