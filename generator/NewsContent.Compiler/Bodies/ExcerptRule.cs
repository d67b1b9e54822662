using System.Text.RegularExpressions;
using NewsContent.Compiler.Html.Serialization;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Bodies;

/// <summary>
/// Determines the excerpt of a body. In Jekyll it is the text before the separator, by default the first blank line (<c>lib/jekyll/excerpt.rb</c>). Here the cut is
/// between blocks. If a body begins with HTML and has no separator, the excerpt is the first visible block, because HTML needs no blank lines; Jekyll takes the whole
/// body. A picture before the first blank line, or a removed element, has no text for a list of articles, so the excerpt continues to the first block with text.
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
        if (isHtml && !isFound)
        {
            return FirstBlock(body);
        }

        // The author chose another separator.
        var excerpt = Before(body, end, sourceMap, file);
        return excerpt.HasText || separator != BlankLine ? excerpt : ThroughText(body) ?? excerpt;
    }

    /// <summary>Reports a separator that differs from the separator of the site or the post only in spaces or case, so that the excerpt is the whole body.</summary>
    public static void CheckSeparator(string text, BodySource source, ProblemBag problems)
    {
        const int MinLength = 3;
        const int MaxLength = 60;

        var separator = source.ExcerptSeparator?.Trim() ?? "";
        var characters = separator.Where(static c => !char.IsWhiteSpace(c)).Select(static c => Regex.Escape(c.ToString())).ToList();
        if (characters.Count < MinLength || separator.Length > MaxLength || text.IndexOf(source.ExcerptSeparator!, StringComparison.Ordinal) >= 0)
        {
            return;
        }

        var found = Regex.Match(text, string.Join("[ \\t]*", characters), RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
        if (found.Success && found.Value != separator)
        {
            problems.Add(FrontMatterProblems.OtherSeparator, new TextSpan(source.Start + found.Index, found.Length), found.Value, separator);
        }
    }

    // A body of pictures begins with one.
    private static ExcerptEnd FirstBlock(ArticleHtml body) =>
        FirstBlock(body, withText: true) is { HasText: true } block ? block : FirstBlock(body, withText: false);

    private static ExcerptEnd FirstBlock(ArticleHtml body, bool withText)
    {
        var end = default(ExcerptEnd);
        foreach (var node in body.TopLevel.Where(node => node.HasContent))
        {
            var isComplete = end != default && (end.HasText || !withText);
            if (node.IsBlock && isComplete)
            {
                return end;
            }

            end = end.Through(node);
            if (node.IsBlock && (end.HasText || !withText))
            {
                return end;
            }
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

            end = node.HasContent ? end.Through(node) : end;
        }

        return end;
    }

    // Null if the body has no text.
    private static ExcerptEnd? ThroughText(ArticleHtml body)
    {
        var text = body.TopLevel.FirstOrDefault(node => node.HasText);
        return text.HasText ? default(ExcerptEnd).Through(text) : null;
    }
}

/// <summary>The end of an excerpt.</summary>
/// <param name="Html">The end in the sanitized HTML, in bytes.</param>
/// <param name="Text">The end in the plain text, in UTF-16 units.</param>
/// <param name="HasText">Whether the excerpt has visible text.</param>
internal readonly record struct ExcerptEnd(int Html, int Text, bool HasText)
{
    /// <summary>Returns the end of the excerpt with a node.</summary>
    public ExcerptEnd Through(TopLevelNode node) => new(node.HtmlEnd, node.TextEnd, HasText || node.HasText);
}
