using NewsContent.Compiler.Markdown.Syntax;
using NewsContent.Compiler.Markdown.Tree;

namespace NewsContent.Compiler.Markdown.Blocks;

/// <summary>The text of a list item or a definition before its blocks are parsed.</summary>
/// <param name="Node">The node of the item.</param>
/// <param name="Indentation">The indentation of the lines after the first.</param>
internal sealed record ItemText(ElementNode Node, int Indentation)
{
    /// <summary>The text. A nested list begins a new part, so that it does not continue the paragraph before it.</summary>
    public List<MappedText.Builder> Parts { get; } = [];

    /// <summary>Returns whether a line is indented as far as the content of the item.</summary>
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

    /// <summary>Returns whether the first line begins another list.</summary>
    public bool BeginsWithList()
    {
        var text = Parts[0].ToSlice();
        return !text.IsEmpty && LineSyntax.IsListStart(text.Source!.Text, text.Start);
    }
}
