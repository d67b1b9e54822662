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

    /// <summary>Returns the end of the excerpt.</summary>
    public static ExcerptEnd Cut(ArticleHtml body, string text, BodySource source, ISourceMap sourceMap, SourceFile file)
    {
        var separator = source.ExcerptSeparator ?? BlankLine;
        var end = text.IndexOf(separator, StringComparison.Ordinal);
        var isFound = end >= 0;
        end = source.Start + (isFound ? end : text.Length);

        var first = body.TopLevel.FirstOrDefault(node => node.HasContent);
        var isHtml = first.Position < 0 || sourceMap.IsVerbatim(first.Position);
        return isHtml && !isFound ? FirstBlock(body) : Before(body, end, sourceMap, file);
    }

    private static ExcerptEnd FirstBlock(ArticleHtml body)
    {
        var end = default(ExcerptEnd);
        foreach (var node in body.TopLevel)
        {
            if (node is { HasContent: true, IsBlock: true })
            {
                return end != default ? end : new(node.HtmlEnd, node.TextEnd);
            }

            end = node.HasContent ? new(node.HtmlEnd, node.TextEnd) : end;
        }

        return end;
    }

    private static ExcerptEnd Before(ArticleHtml body, int separator, ISourceMap sourceMap, SourceFile file)
    {
        var end = default(ExcerptEnd);
        foreach (var node in body.TopLevel)
        {
            if (node.Position >= 0 && file.ToOwn(sourceMap.Map(new TextSpan(node.Position, 1)).Start) >= separator)
            {
                break;
            }

            end = node.HasContent ? new(node.HtmlEnd, node.TextEnd) : end;
        }

        return end;
    }
}

/// <summary>The end of an excerpt.</summary>
/// <param name="Html">The end in the sanitized HTML, in bytes.</param>
/// <param name="Text">The end in the plain text, in UTF-16 units.</param>
internal readonly record struct ExcerptEnd(int Html, int Text);
