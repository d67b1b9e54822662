using System.Text.RegularExpressions;
using NewsContent.Compiler.Liquid.Syntax;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Liquid.Tags;

/// <summary>Finds end tags that were meant in text: the misspelled end of <c>raw</c> or <c>comment</c>, and an end tag whose braces are not closed.</summary>
internal static class EndOfText
{
    // More tags than these are read only if a block has no end, which is an error.
    private const int MaxTags = 50;

    private static readonly Regex Unclosed = new(@"\G-?[ \t]*(?<name>end[a-z]+)[ \t]*(?:-?\}\}?|%[ \t]*\}?)?", RegexOptions.CultureInvariant);

    /// <summary>Returns the misspelled end of a block whose content is not Liquid; <c>null</c> if there is none.</summary>
    public static LiquidSpan? Find(LiquidToken block)
    {
        var (source, end) = (block.Span.Source, "end" + block.Name);
        var at = block.Span.End;
        for (var count = 0; count < MaxTags && (at = source.Text.IndexOf("{%", at, StringComparison.Ordinal)) >= 0; count++)
        {
            var close = source.Text.IndexOf("%}", at + 2, StringComparison.Ordinal);
            var lineEnd = source.Text.IndexOf('\n', at);
            if (close >= 0 && (lineEnd < 0 || close < lineEnd))
            {
                var word = source.Text.Substring(at + 2, close - at - 2).Trim('-', ' ', '\t');
                var folded = NearestName.Fold(word);
                if (word != end && (folded == "end" || folded == end || NearestName.Find(folded, [end], maxDistance: 2) is not null))
                {
                    return new LiquidSpan(source, TextSpan.FromBounds(at, close + 2));
                }
            }
            else if (Unclosed.Match(source.Text, at + 2) is { Success: true } match && match.Groups["name"].Value == end)
            {
                return new LiquidSpan(source, TextSpan.FromBounds(at, match.Index + match.Length));
            }

            at += 2;
        }

        return null;
    }

    /// <summary>Returns the name and the span of an end tag whose braces are not closed; <c>null</c> for other braces.</summary>
    public static (string Name, LiquidSpan Span)? ReadUnclosed(LiquidToken braces)
    {
        var (source, start) = (braces.Span.Source, braces.Span.Start);
        return source.Text[start + 1] == '%' && Unclosed.Match(source.Text, braces.Span.End) is { Success: true } match
            ? (match.Groups["name"].Value, new LiquidSpan(source, TextSpan.FromBounds(start, match.Index + match.Value.TrimEnd().Length)))
            : null;
    }
}
