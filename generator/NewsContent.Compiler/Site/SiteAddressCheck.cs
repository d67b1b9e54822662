using NewsContent.Compiler.FrontMatter;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.Site;

/// <summary>Checks the form of <c>url</c>, <c>baseurl</c> and <c>title</c> in <c>_config.yml</c>.</summary>
internal static class SiteAddressCheck
{
    public static void Check(FrontMatterValues values, ProblemBag problems)
    {
        var path = values.Find("baseurl") is YamlScalar { Value: var text } ? text.Trim() : "";
        if (values.Find("url") is YamlScalar { Span.Length: > 0 } url)
        {
            CheckUrl(url, path, problems);
        }

        if (values.Find("baseurl") is YamlScalar { Span.Length: > 0 } baseUrl)
        {
            CheckBaseUrl(baseUrl, path, problems);
        }

        // An alias without an anchor is empty too, but was reported.
        if (values.SpanOf("title") is { } title && !problems.HasIn(FrontMatterProblems.PartOfYaml, title)
            && (values.Find("title") ?? new YamlScalar("", IsPlain: true)) is YamlScalar written && string.IsNullOrWhiteSpace(written.Value))
        {
            problems.Add(SettingsProblems.EmptyTitle, title);
        }
    }

    private static void CheckUrl(YamlScalar written, string baseUrl, ProblemBag problems)
    {
        if (TypographicQuotes.TrimAround(written.Value) is not { Length: > 0 } url)
        {
            return;
        }

        if (written.Value.Trim() == url && IsAbsolute(url))
        {
            CheckPath(written, url, baseUrl, problems);
            return;
        }

        // The scheme can be followed by too few slashes, as in 'https:/example.com', or be another one.
        var at = url.IndexOf("//", StringComparison.Ordinal) is >= 0 and var slashes ? slashes : url.IndexOf(":/", StringComparison.Ordinal);
        var rest = url.Substring(Math.Max(at, 0)).Trim('/', ':');
        problems.Add(SettingsProblems.RelativeSiteUrl, written.Span, written.Value.Trim(), "https://" + (rest.IndexOf('.') > 0 ? rest : "example.com"));
    }

    private static bool IsAbsolute(string url) =>
        url.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || url.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

    private static void CheckPath(YamlScalar written, string url, string baseUrl, ProblemBag problems)
    {
        var end = url.IndexOfAny(['/', '?', '#'], url.IndexOf("//", StringComparison.Ordinal) + 2);
        if (end < 0)
        {
            return;
        }

        var path = url.Substring(end).Split('?', '#')[0].Trim('/');
        var host = $"'{url.Substring(0, end)}'";
        problems.Add(
            SettingsProblems.UnusualAddress,
            written.Span,
            url,
            "url",
            path.Length > 0 ? "has a path, which belongs to 'baseurl'" : url[end] == '/' ? "ends with '/', so URLs have two slashes" : "has more than a scheme and a host",
            path.Length > 0 && baseUrl.Trim('/') != path ? $"{host} and 'baseurl: /{path}'" : host);
    }

    private static void CheckBaseUrl(YamlScalar written, string path, ProblemBag problems)
    {
        var host = path.IndexOf("://", StringComparison.Ordinal) is >= 0 and var scheme ? scheme + 1 : path.StartsWith("//", StringComparison.Ordinal) ? 0 : -1;
        var fault = path.Length == 0 ? null
            : host >= 0 ? "has a host, which belongs to 'url'"
            : path == "/" ? "is a slash, so URLs have two slashes"
            : path.IndexOf("//", StringComparison.Ordinal) >= 0 ? "has two slashes in a row"
            : path[0] != '/' ? "does not begin with '/'"
            : path[path.Length - 1] == '/' ? "ends with '/', so URLs have two slashes"
            : null;
        if (fault is null)
        {
            return;
        }

        var start = host < 0 ? 0 : path.IndexOf('/', host + 2);
        var own = start < 0 ? [] : path.Substring(start).Split(['/'], StringSplitOptions.RemoveEmptyEntries);
        problems.Add(SettingsProblems.UnusualAddress, written.Span, path, "baseurl", fault, own.Length == 0 ? "\"\"" : $"'/{string.Join("/", own)}'");
    }
}
