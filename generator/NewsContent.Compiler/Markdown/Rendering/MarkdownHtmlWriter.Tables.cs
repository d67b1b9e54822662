using NewsContent.Compiler.Markdown.Tree;

namespace NewsContent.Compiler.Markdown.Rendering;

/// <summary>Writes the rows of tables.</summary>
internal sealed partial class MarkdownHtmlWriter
{
    private void WriteRow(ElementNode row, int indent)
    {
        var name = _parents[_parents.Count - 1] is ElementNode { Kind: ElementKind.TableHead } ? "th" : "td";
        var alignments = ((TableNode)_parents[_parents.Count - 2]).Alignments;
        output.Indent(indent);
        WriteStartTag("tr", row.Attributes, ">\n");
        _parents.Add(row);
        for (var i = 0; i < row.Children.Count; i++)
        {
            output.At(row.Children[i].Span);
            WriteCell(name, row.Children[i], alignments[i], indent + Step);
        }

        _parents.RemoveAt(_parents.Count - 1);
        output.Indent(indent);
        output.Write("</tr>\n");
    }

    private void WriteCell(string name, MarkdownNode node, string? alignment, int indent)
    {
        var attributes = node.Attributes;
        if (alignment is not null)
        {
            attributes = attributes.Clone();
            attributes.Set("style", (attributes["style"] is { } style ? style + "; " : "") + "text-align: " + alignment);
        }

        output.Indent(indent);
        WriteStartTag(name, attributes, ">");
        var start = output.Length;
        WriteChildren(node, indent);
        output.Write(output.Length == start ? "\u00A0" : "");
        output.Write($"</{name}>\n");
    }
}
