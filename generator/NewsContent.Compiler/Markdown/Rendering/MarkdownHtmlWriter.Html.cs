using NewsContent.Compiler.Markdown.Syntax;
using NewsContent.Compiler.Markdown.Tree;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Markdown.Rendering;

/// <summary>Writes HTML in the Markdown, whose tags keep their exact locations.</summary>
internal sealed partial class MarkdownHtmlWriter
{
    private void WriteHtml(HtmlNode node, int indent)
    {
        switch (node.Part)
        {
            case HtmlPart.StartTag:
                WriteStartTag(node, node.IsClosed ? " />" : ">");
                break;
            case HtmlPart.EndTag:
                WriteEndTag(node);
                break;
            default:
                WriteHtmlElement(node, indent);
                break;
        }
    }

    private void WriteHtmlElement(HtmlNode node, int indent)
    {
        var isOwnLine = node.IsBlock && !IsInRawHtml();
        output.Indent(isOwnLine ? indent : 0);
        var isEmpty = !node.HasChildren;
        if ((node.IsClosed && node.IsBlock && node.ContentModel == ContentModel.Raw) || (isEmpty && HtmlNames.IsVoid(node.Name)))
        {
            WriteStartTag(node, " />");
        }
        else
        {
            WriteStartTag(node, ">");
            if (node.IsBlock && node.ContentModel == ContentModel.Block && !isEmpty)
            {
                output.Write("\n");
                WriteChildren(node, indent);
                if (output.EndsWith('\n'))
                {
                    output.TakeLast();
                }

                output.Write("\n");
                output.Indent(indent);
            }
            else
            {
                WriteChildren(node, indent);
            }

            WriteEndTag(node);
        }

        output.Write(isOwnLine ? "\n" : "");
    }

    private void WriteEndTag(HtmlNode node)
    {
        if (node.IsEndAdded)
        {
            output.NoteAddedEndTag();
        }

        WriteEndTag(node.Name);
    }

    // The start tag of an element in the Markdown.
    private void WriteStartTag(HtmlNode node, string end)
    {
        // A tag without text comes from other syntax.
        if (node.Text.IsEmpty)
        {
            WriteStartTag(node.Name, node.Attributes, end);
            return;
        }

        output.Write(node.Text.Take(1), Escaping.None);
        var name = node.Text.Skip(1).Take(node.Name.Length);
        if (name.ToString() == node.Name)
        {
            output.Write(name, Escaping.None);
        }
        else
        {
            output.At(name.Span);
            output.Write(node.Name);
        }

        WriteAttributes(node.Attributes);
        output.At(new TextSpan(node.Text.Span.End - 1, 1));
        output.Write(end);
    }

    private void WriteStartTag(string name, NodeAttributes attributes, string end)
    {
        if (name.Length > 0)
        {
            output.Write("<");
            output.Write(name);
            WriteAttributes(attributes);
        }

        output.Write(end);
    }

    private void WriteAttributes(NodeAttributes attributes)
    {
        for (var i = 0; i < attributes.Items.Count; i++)
        {
            var attribute = attributes.Items[i];
            if (attribute.Name == "id" && attribute.Value.Trim().Length == 0)
            {
                continue;
            }

            output.Write(" ");
            if (attribute.NameText.IsEmpty)
            {
                output.WriteEscaped(attribute.Name, Escaping.Attribute);
                output.Write("=\"");
                output.WriteEscaped(attribute.Value, Escaping.Attribute);
                output.Write("\"");
                continue;
            }

            output.Write(attribute.NameText, Escaping.None);
            output.Write("=\"");
            if (attribute.ValueText.IsEmpty)
            {
                output.WriteEscaped(attribute.Value, Escaping.Attribute);
            }
            else
            {
                output.Write(attribute.ValueText, Escaping.Attribute);
                output.At(EndOfValue(attribute.ValueText));
            }

            output.Write("\"");
        }
    }

    // The quote after a value, if there is one, so that a diagnostic covers the whole attribute.
    private static TextSpan EndOfValue(TextSlice value)
    {
        var text = value.Source!.Text;
        var isQuoted = value.End < text.Length && text[value.End] is '"' or '\'' && value.Start > 0 && text[value.Start - 1] == text[value.End];
        return new TextSpan(value.Span.End - (isQuoted ? 0 : 1), 1);
    }
}
