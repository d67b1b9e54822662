using NewsContent.Compiler.Html.Serialization;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Bodies;

/// <summary>
/// Determines the excerpt of a body. In Jekyll it is the text before the separator, by default the first blank line (<c>lib/jekyll/excerpt.rb</c>). Here the cut is
/// between blocks. If a body begins with HTML and has no separator, the excerpt is the first visible block, because HTML needs no blank lines; Jekyll takes the whole
/// body.
/// </summary>
internal static class ExcerptRule
{
    private const string BlankLine = "\n\n";

    /// <summary>Returns the length of the excerpt in bytes of the sanitized HTML.</summary>
    public static int Cut(ArticleHtml body, string text, BodySource source, ISourceMap sourceMap)
    {
        var separator = source.ExcerptSeparator ?? BlankLine;
        var end = text.IndexOf(separator, StringComparison.Ordinal);
        var isFound = end >= 0;
        end = source.Start + (isFound ? end : text.Length);

        var first = body.TopLevel.FirstOrDefault(node => node.HasContent);
        var isHtml = first.Position < 0 || sourceMap.IsVerbatim(first.Position);
        return isHtml && !isFound ? FirstBlock(body) : Before(body, end, sourceMap);
    }

    private static int FirstBlock(ArticleHtml body)
    {
        var length = 0;
        foreach (var node in body.TopLevel)
        {
            if (node is { HasContent: true, IsBlock: true })
            {
                return length > 0 ? length : node.HtmlEnd;
            }

            length = node.HasContent ? node.HtmlEnd : length;
        }

        return length;
    }

    private static int Before(ArticleHtml body, int end, ISourceMap sourceMap)
    {
        var length = 0;
        foreach (var node in body.TopLevel)
        {
            if (node.Position >= 0 && sourceMap.Map(new TextSpan(node.Position, 1)).Start >= end)
            {
                break;
            }

            length = node.HasContent ? node.HtmlEnd : length;
        }

        return length;
    }
}
