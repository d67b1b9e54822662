using System.Globalization;
using NewsContent.Compiler.Markdown.Tree;

namespace NewsContent.Compiler.Markdown.Rendering;

/// <summary>Prints the tree as HTML with kramdown's layout.</summary>
internal sealed partial class MarkdownHtmlWriter(MarkdownDocument document, IReadOnlyList<HeaderNode> headers, HtmlOutput output)
{
    private const int Step = 2;

    private readonly List<Footnote> _footnotes = [];
    private readonly Dictionary<string, Footnote> _footnotesByName = new(StringComparer.Ordinal);
    private readonly List<MarkdownNode> _parents = [];
    private bool _hasTableOfContents;

    // The table of contents omits links and footnote references.
    private bool _isInTableOfContents;

    public void WriteDocument()
    {
        WriteChildren(document.Root, -Step);
        WriteFootnotes();
    }

    private void WriteChildren(MarkdownNode node, int indent)
    {
        _parents.Add(node);
        foreach (var child in node.ChildrenOrNone)
        {
            Write(child, indent + Step);
        }

        _parents.RemoveAt(_parents.Count - 1);
    }

    private void Write(MarkdownNode node, int indent)
    {
        if (node is not TextNode { Kind: TextKind.Text })
        {
            output.At(node.Span);
        }

        switch (node)
        {
            case BlankNode:
                output.Write("\n");
                break;
            case ParagraphNode paragraph:
                WriteParagraph(paragraph, indent);
                break;
            case HeaderNode header:
                var level = Math.Max(1, Math.Min(6, header.Level + document.Options.HeaderOffset));
                WriteBlock("h" + level.ToString(CultureInfo.InvariantCulture), header, header.Attributes, indent);
                break;
            case CodeBlockNode code:
                WriteCodeBlock(code, indent);
                break;
            case TableNode:
                WriteContainer("table", node, indent);
                break;
            case HtmlNode html:
                WriteHtml(html, indent);
                break;
            case TextNode text:
                WriteText(text, indent);
                break;
            case SymbolNode symbol:
                output.WriteEscaped(symbol.Value, Escaping.All);
                break;
            case ReferenceNode { Kind: ReferenceKind.Abbreviation } abbreviation:
                WriteAbbreviation(abbreviation);
                break;
            case ReferenceNode mark when !_isInTableOfContents:
                WriteFootnoteMark(mark);
                break;
            case ElementNode element:
                WriteElement(element, indent);
                break;
        }
    }

    private void WriteElement(ElementNode node, int indent)
    {
        switch (node.Kind)
        {
            case ElementKind.BlockQuote:
                WriteContainer("blockquote", node, indent);
                break;
            case ElementKind.HorizontalRule:
                output.Indent(indent);
                WriteStartTag("hr", node.Attributes, " />\n");
                break;
            case ElementKind.UnorderedList or ElementKind.OrderedList:
                WriteList(node, indent);
                break;
            case ElementKind.DefinitionList:
                WriteContainer("dl", node, indent);
                break;
            case ElementKind.ListItem:
                WriteItem("li", node, indent);
                break;
            case ElementKind.Definition:
                WriteItem("dd", node, indent);
                break;
            case ElementKind.Term:
                WriteBlock("dt", node, node.Attributes, indent);
                break;
            case ElementKind.TableHead:
                WriteContainer("thead", node, indent);
                break;
            case ElementKind.TableBody:
                WriteContainer("tbody", node, indent);
                break;
            case ElementKind.TableFoot:
                WriteContainer("tfoot", node, indent);
                break;
            case ElementKind.TableRow:
                WriteRow(node, indent);
                break;
            default:
                WriteInline(node);
                break;
        }
    }

    private void WriteInline(ElementNode node)
    {
        switch (node.Kind)
        {
            case ElementKind.Link when _isInTableOfContents:
                WriteChildren(node, 0);
                break;
            case ElementKind.Link:
                WriteSpan("a", node);
                break;
            case ElementKind.Image:
                WriteStartTag("img", node.Attributes, " />");
                break;
            case ElementKind.Emphasis:
                WriteSpan("em", node);
                break;
            case ElementKind.Strong:
                WriteSpan("strong", node);
                break;
            case ElementKind.LineBreak:
                output.Write("<br />");
                break;
        }
    }

    private void WriteParagraph(ParagraphNode node, int indent)
    {
        if (node.IsTransparent)
        {
            WriteChildren(node, indent);
        }
        else if (node.Children.Count == 1 && node.Children[0] is ElementNode { Kind: ElementKind.Image } image && image.Refers("standalone"))
        {
            WriteFigure(node, image, indent);
        }
        else
        {
            WriteBlock("p", node, node.Attributes, indent);
        }
    }

    private void WriteFigure(ParagraphNode paragraph, ElementNode image, int indent)
    {
        var attributes = paragraph.Attributes.Clone();
        var ofImage = image.Attributes.Clone();
        foreach (var name in new[] { "class", "id" })
        {
            if (attributes[name] is null && ofImage.Remove(name) is { } value)
            {
                attributes.Set(name, value);
            }
        }

        output.Indent(indent);
        WriteStartTag("figure", attributes, ">\n");
        output.At(image.Span);
        output.Indent(indent + Step);
        WriteStartTag("img", ofImage, " />\n");
        output.Indent(indent + Step);
        output.Write("<figcaption>");
        output.WriteEscaped(image.Attributes["alt"] ?? "", Escaping.Text);
        output.Write("</figcaption>\n");
        output.Indent(indent);
        output.Write("</figure>\n");
    }

    private void WriteList(ElementNode node, int indent)
    {
        var name = node.Kind == ElementKind.OrderedList ? "ol" : "ul";
        if (node.Refers("toc") && !_hasTableOfContents)
        {
            _hasTableOfContents = true;
            WriteTableOfContents(name, node);
        }
        else
        {
            WriteContainer(name, node, indent);
        }
    }

    private void WriteItem(string name, ElementNode node, int indent)
    {
        output.Indent(indent);
        WriteStartTag(name, node.Attributes, ">");
        var isTight = !node.HasChildren || node.Children[0] is ParagraphNode { IsTransparent: true };
        output.Write(isTight ? "" : "\n");
        WriteChildren(node, indent);
        output.Indent(!isTight || (node.HasChildren && output.EndsWith('\n')) ? indent : 0);
        output.Write($"</{name}>\n");
    }

    private void WriteAbbreviation(ReferenceNode node)
    {
        WriteStartTag("abbr", node.Attributes, ">");
        output.WriteEscaped(node.Name, Escaping.All);
        output.Write("</abbr>");
    }

    private void WriteSpan(string name, ElementNode node)
    {
        WriteStartTag(name, node.Attributes, ">");
        WriteChildren(node, 0);
        WriteEndTag(name);
    }

    private void WriteBlock(string name, MarkdownNode node, NodeAttributes attributes, int indent)
    {
        output.Indent(indent);
        WriteStartTag(name, attributes, ">");
        WriteChildren(node, indent);
        output.Write($"</{name}>\n");
    }

    private void WriteContainer(string name, MarkdownNode node, int indent)
    {
        output.Indent(indent);
        WriteStartTag(name, node.Attributes, ">\n");
        WriteChildren(node, indent);
        output.Indent(indent);
        output.Write($"</{name}>\n");
    }

    private void WriteEndTag(string name)
    {
        output.Write("</");
        output.Write(name);
        output.Write(">");
    }

    private bool IsInRawHtml() => _parents[_parents.Count - 1] is HtmlNode { ContentModel: ContentModel.Raw };
}
