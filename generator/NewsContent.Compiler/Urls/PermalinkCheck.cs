using System.Text.RegularExpressions;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Urls;

/// <summary>Finds parts of a permalink that Jekyll keeps as a part of the path: a host, a query, placeholders of other generators.</summary>
internal static class PermalinkCheck
{
    private static readonly Regex Host = new(@"\A(?:[A-Za-z][A-Za-z0-9+.-]*:)?//[^/?#]*|\A(?:www\.[^/?#]+|[A-Za-z0-9-]+\.(?:com|org|net)(?=/))", RegexOptions.CultureInvariant);
    private static readonly Regex Liquid = new(@"\{\{\s*(?:page\.|post\.)?(?<name>(?>\w+))[^{}]*\}\}", RegexOptions.CultureInvariant);
    private static readonly Regex Slashes = new("/{2,}", RegexOptions.CultureInvariant);
    private static readonly Regex Placeholder = new(@"\{(?<name>\w+)\}|<(?<name>\w+)>|\[(?<name>\w+)\]|%(?<name>\w+)%|\$(?<name>\w+)|:\{(?<name>\w+)\}|:(?<name>[A-Z]\w*)", RegexOptions.CultureInvariant);

    /// <summary>Reports the first such part.</summary>
    /// <param name="template">The template.</param>
    /// <param name="span">Its span.</param>
    /// <param name="problems">Receives the problem.</param>
    /// <param name="isPage">Whether it is the permalink of a page, whose templates have other placeholders.</param>
    public static void Check(string template, TextSpan span, ProblemBag problems, bool isPage = false)
    {
        if (Find(template, isPage) is var (fault, written))
        {
            problems.Add(FrontMatterProblems.UnusualPermalink, span, template, fault, written);
        }
    }

    /// <summary>Returns the template that is probably meant if it has placeholders; otherwise <c>null</c>.</summary>
    public static string? Correct(string template) => Find(template, isPage: false) is var (_, written) && !Permalink.IsShared(written) ? written : null;

    private static (string Fault, string Written)? Find(string template, bool isPage)
    {
        var written = template.Trim();
        if (PermalinkStyle.ToTemplate(written) is var style && style != written)
        {
            return ("is the name of a style, which is allowed only as the top-level 'permalink' of _config.yml", !isPage ? style.Replace(":output_ext", ".html") : style.EndsWith("/", StringComparison.Ordinal) ? "/:path/:basename/" : "/:path/:basename.html");
        }

        string? fault = null;
        Replace(Host, "has a host", _ => "");
        Replace(Liquid, "has Liquid, which does not run there", match => Permalink.FindPlaceholder(match.Groups["name"].Value) ?? "");
        Replace(Placeholder, "has '{0}', which is not a placeholder", match => Permalink.FindPlaceholder(match.Groups["name"].Value));
        if (written.IndexOf('\\') >= 0)
        {
            fault ??= "has a '\\'";
            written = written.Replace('\\', '/');
        }

        if (written.IndexOfAny(['?', '#']) is >= 0 and var end)
        {
            fault ??= written[end] == '?' ? "has a query" : "has a fragment";
            written = written.Substring(0, end);
        }

        return fault is null ? null : (fault, Slashes.Replace("/" + written, "/"));

        void Replace(Regex pattern, string reason, Func<Match, string?> replacement) => written = pattern.Replace(written, match =>
        {
            if (replacement(match) is not { } text)
            {
                return match.Value;
            }

            fault ??= reason.Replace("{0}", match.Value);
            return text;
        });
    }
}
