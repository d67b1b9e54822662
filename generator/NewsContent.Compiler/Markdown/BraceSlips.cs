using System.Text.RegularExpressions;
using NewsContent.Compiler.Markdown.Tree;
using NewsContent.Compiler.Problems;

namespace NewsContent.Compiler.Markdown;

/// <summary>Finds the braces of Liquid with spaces between them, which are text.</summary>
internal sealed class BraceSlips(MarkdownProblems problems)
{
    // A name with filters, or a tag. Other text in two braces can be mathematics or data.
    private static readonly Regex Braces = new(
        @"\G\{[ \t]+(?:\{[ \t]*[A-Za-z_][\w.-]*[ \t]*(?:\|[^{}\n]*)?\}[ \t]*\}|%-?[ \t]*[a-z_]+\b[^{}%\n]*%[ \t]*\})",
        RegexOptions.CultureInvariant);

    // A value of the page or the site whose first brace is missing.
    private static readonly Regex OneBrace = new(@"(?<!\{[ \t]{0,3})\G\{[ \t]*(?<value>(?:page|site)\.[\w.-]+[ \t]*(?:\|[^{}\n]*)?)\}\}", RegexOptions.CultureInvariant);

    // A tag whose '%' is missing. Names that are also words of other languages require the form of the tag.
    private static readonly Regex OneBraceTag = new(
        @"(?<![{%$\\\w])\G\{[ \t]*(?<tag>(?:assign[ ]+[A-Za-z_]\w*[ ]*=[^{}\n]*|include(?:_relative|_cached)?[ ]+[\w./-]+\.\w+(?:[ ][^{}\n]*)?|link[ ]+[\w./-]+\.\w+|post_url[ ]+[\w/-]+"
            + @"|highlight[ ]+[\w+#-]+(?:[ ]+linenos)?|(?:if|unless|elsif)[ ]+(?:page|site|include|layout)\.[^{}\n]*|for[ ]+\w+[ ]+in[ ]+(?:page|site|include)\.[^{}\n]*|capture[ ]+[A-Za-z_]\w*"
            + @"|end(?:if|for|unless|case|capture|highlight|raw|comment|tablerow)))[ \t]*%?\}(?!\})",
        RegexOptions.CultureInvariant);

    private static readonly Regex Space = new(@"(?<=[{}%])[ \t]+(?=[{}%])", RegexOptions.CultureInvariant);

    /// <summary>Reports the braces in a text node. They can extend over quotes, which are other nodes.</summary>
    public void Find(TextSlice slice)
    {
        if (slice.Source is not { } source)
        {
            return;
        }

        for (var at = source.Text.IndexOf('{', slice.Start, slice.Length); at >= 0; at = source.Text.IndexOf('{', at + 1, slice.End - at - 1))
        {
            if (at > 0 && source.Text[at - 1] is '\\' or '{')
            {
                continue;
            }

            if (OneBrace.Match(source.Text, at) is { Success: true } one)
            {
                problems.AddSlip(
                    BodyProblems.MarkdownLeft, source.SpanOf(at, one.Length), one.Value, "it begins with one brace", $"write '{{{{ {one.Groups["value"].Value.Trim()} }}}}'");
            }

            if (OneBraceTag.Match(source.Text, at) is { Success: true } tag)
            {
                problems.AddSlip(
                    BodyProblems.MarkdownLeft, source.SpanOf(at, tag.Length), tag.Value, "a tag of Liquid begins with '{%' and ends with '%}'", $"write '{{% {tag.Groups["tag"].Value.Trim(' ', '\t', '%')} %}}'");
            }

            if (Braces.Match(source.Text, at) is { Success: true } braces)
            {
                problems.AddSlip(
                    BodyProblems.MarkdownLeft, source.SpanOf(at, braces.Length), braces.Value, "a space separates its braces", $"write '{Space.Replace(braces.Value, "")}'");
            }
        }
    }
}
