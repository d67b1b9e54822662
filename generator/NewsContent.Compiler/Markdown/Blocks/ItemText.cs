using NewsContent.Compiler.Markdown.Syntax;
using NewsContent.Compiler.Markdown.Tree;

namespace NewsContent.Compiler.Markdown.Blocks;

/// <summary>The text of a list's item or of a definition, before its blocks are read.</summary>
/// <param name="Node">What it becomes.</param>
/// <param name="Indentation">How far the lines after its first are indented.</param>
internal sealed record ItemText(MarkdownNode Node, int Indentation)
{
    /// <summary>The text; a nested list begins a new part, so that it does not go on the paragraph before it.</summary>
    public List<MappedText.Builder> Parts { get; } = [];

    /// <summary>Whether a line is indented as far as the item's content.</summary>
    public bool IsContent(string text, int start)
    {
        if (LineSyntax.IsBlank(text, start))
        {
            return false;
        }

        for (var steps = Indentation / 4; steps > 0; steps--)
        {
            var length = LineSyntax.IndentLength(text, start);
            if (length == 0)
            {
                return false;
            }

            start += length;
        }

        var rest = Indentation % 4;
        return LineSyntax.SkipIndent(text, start, rest) - start == rest || LineSyntax.IsIndented(text, start);
    }

    /// <summary>Whether the first line begins another list.</summary>
    public bool BeginsWithList()
    {
        var text = Parts[0].ToSlice();
        return !text.IsEmpty && LineSyntax.IsListStart(text.Source!.Text, text.Start);
    }
}
