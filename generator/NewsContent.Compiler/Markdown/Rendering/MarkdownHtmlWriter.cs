using System.Globalization;
using NewsContent.Compiler.Markdown.Tree;

namespace NewsContent.Compiler.Markdown.Rendering;

/// <summary>Prints the tree as HTML with kramdown's layout.</summary>
internal sealed partial class MarkdownHtmlWriter(MarkdownDocument document, IReadOnlyList<MarkdownNode> headers, HtmlOutput output)
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
        foreach (var child in node.Children)
        {
            Write(child, indent + Step);
        }

        _parents.RemoveAt(_parents.Count - 1);
    }

    private void Write(MarkdownNode node, int indent)
    {
        if (node.Kind != NodeKind.Text)
        {
            output.At(node.Span);
        }

        switch (node.Kind)
        {
            case NodeKind.Blank:
                output.Write("\n");
                break;
            case NodeKind.Paragraph:
                WriteParagraph(node, indent);
                break;
            case NodeKind.Header:
                var level = Math.Max(1, Math.Min(6, node.Level + document.Options.HeaderOffset));
                WriteBlock("h" + level.ToString(CultureInfo.InvariantCulture), node, node.Attributes, indent);
                break;
            case NodeKind.BlockQuote:
                WriteContainer("blockquote", node, indent);
                break;
            case NodeKind.CodeBlock:
                WriteCodeBlock(node, indent);
                break;
            case NodeKind.HorizontalRule:
                output.Indent(indent);
                WriteStartTag("hr", node.Attributes, " />\n");
                break;
            case NodeKind.UnorderedList or NodeKind.OrderedList:
                WriteList(node, indent);
                break;
            case NodeKind.DefinitionList:
                WriteContainer("dl", node, indent);
                break;
            case NodeKind.ListItem:
                WriteItem("li", node, indent);
                break;
            case NodeKind.Definition:
                WriteItem("dd", node, indent);
                break;
            case NodeKind.Term:
                WriteBlock("dt", node, node.Attributes, indent);
                break;
            case NodeKind.Table:
                WriteContainer("table", node, indent);
                break;
            case NodeKind.TableHead:
                WriteContainer("thead", node, indent);
                break;
            case NodeKind.TableBody:
                WriteContainer("tbody", node, indent);
                break;
            case NodeKind.TableFoot:
                WriteContainer("tfoot", node, indent);
                break;
            case NodeKind.TableRow:
                WriteRow(node, indent);
                break;
            case NodeKind.Math:
                WriteMath(node, indent);
                break;
            case NodeKind.HtmlElement:
                WriteElement(node, indent);
                break;
            case NodeKind.HtmlStartTag:
                WriteStartTag(node, node.IsClosed ? " />" : ">");
                break;
            case NodeKind.HtmlEndTag:
                WriteEndTag(node);
                break;
            case NodeKind.HtmlComment:
                output.Indent(IsBlockInMarkdown(node) ? indent : 0);
                output.Write(node.Text, Escaping.None);
                output.Write(IsBlockInMarkdown(node) ? "\n" : "");
                break;
            case NodeKind.Raw:
                output.Write(node.Text, Escaping.None);
                output.Write(node.IsBlock ? "\n" : "");
                break;
            default:
                WriteInline(node);
                break;
        }
    }

    private void WriteInline(MarkdownNode node)
    {
        switch (node.Kind)
        {
            case NodeKind.Text:
                output.Write(node.Text, Escaping.Text);
                break;
            case NodeKind.Symbol:
                output.WriteEscaped(node.Value, Escaping.All);
                break;
            case NodeKind.Link when _isInTableOfContents:
                WriteChildren(node, 0);
                break;
            case NodeKind.Link:
                WriteSpan("a", node);
                break;
            case NodeKind.Image:
                WriteStartTag("img", node.Attributes, " />");
                break;
            case NodeKind.Emphasis:
                WriteSpan("em", node);
                break;
            case NodeKind.Strong:
                WriteSpan("strong", node);
                break;
            case NodeKind.CodeSpan:
                WriteStartTag("code", node.Attributes, ">");
                output.Write(node.Text, Escaping.All);
                output.Write("</code>");
                break;
            case NodeKind.LineBreak:
                output.Write("<br />");
                break;
            case NodeKind.FootnoteMark when !_isInTableOfContents:
                WriteFootnoteMark(node);
                break;
            case NodeKind.Abbreviation:
                WriteAbbreviation(node);
                break;
        }
    }

    private void WriteParagraph(MarkdownNode node, int indent)
    {
        if (node.IsTransparent)
        {
            WriteChildren(node, indent);
        }
        else if (node.Children.Count == 1 && node.Children[0] is { Kind: NodeKind.Image } image && image.Refers("standalone"))
        {
            WriteFigure(node, image, indent);
        }
        else
        {
            WriteBlock("p", node, node.Attributes, indent);
        }
    }

    private void WriteFigure(MarkdownNode paragraph, MarkdownNode image, int indent)
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

    private void WriteCodeBlock(MarkdownNode node, int indent)
    {
        var attributes = node.Attributes;
        var language = node.Value;
        if (attributes["class"] is { } classes)
        {
            // A class can also name the language.
            var rest = new List<string>();
            foreach (var name in classes.Split([' '], StringSplitOptions.RemoveEmptyEntries))
            {
                if (name.StartsWith("language-", StringComparison.Ordinal))
                {
                    language = name.Substring("language-".Length);
                }
                else
                {
                    rest.Add(name);
                }
            }

            attributes = attributes.Clone();
            if (rest.Count > 0)
            {
                attributes.Set("class", string.Join(" ", rest));
            }
            else
            {
                attributes.Remove("class");
            }
        }

        output.Indent(indent);
        WriteStartTag("pre", attributes, "><code");
        if (language.Length > 0)
        {
            output.Write(" class=\"language-");
            output.WriteEscaped(language, Escaping.Attribute);
            output.Write("\"");
        }

        output.Write(">");
        output.Write(node.Text.EndsWith('\n') ? node.Text.Take(node.Text.Length - 1) : node.Text, Escaping.All);
        output.Write("\n</code></pre>\n");
    }

    private void WriteList(MarkdownNode node, int indent)
    {
        var name = node.Kind == NodeKind.OrderedList ? "ol" : "ul";
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

    private void WriteItem(string name, MarkdownNode node, int indent)
    {
        output.Indent(indent);
        WriteStartTag(name, node.Attributes, ">");
        var isTight = !node.HasChildren || node.Children[0] is { Kind: NodeKind.Paragraph, IsTransparent: true };
        output.Write(isTight ? "" : "\n");
        WriteChildren(node, indent);
        output.Indent(!isTight || (node.HasChildren && output.EndsWith('\n')) ? indent : 0);
        output.Write($"</{name}>\n");
    }

    private void WriteRow(MarkdownNode row, int indent)
    {
        var name = _parents[_parents.Count - 1].Kind == NodeKind.TableHead ? "th" : "td";
        var alignments = _parents[_parents.Count - 2].Alignments;
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

    // In the form for MathJax, as in Jekyll.
    private void WriteMath(MarkdownNode node, int indent)
    {
        if (!node.IsBlock)
        {
            var hasAttributes = node.Attributes.Items.Count > 0;
            WriteStartTag(hasAttributes ? "span" : "", node.Attributes, hasAttributes ? ">$" : "\\(");
            output.Write(node.Text, Escaping.All);
            output.Write(hasAttributes ? "$</span>" : "\\)");
            return;
        }

        if (node.Attributes.Items.Count > 0)
        {
            output.Indent(indent);
            WriteStartTag("div", node.Attributes, ">");
        }

        output.Write("\\[");
        output.Write(node.Text, Escaping.All);
        output.Write(node.Attributes.Items.Count > 0 ? "\\]\n</div>\n" : "\\]\n");
    }

    private void WriteAbbreviation(MarkdownNode node)
    {
        WriteStartTag("abbr", node.Attributes, ">");
        output.WriteEscaped(node.Value, Escaping.All);
        output.Write("</abbr>");
    }

    private void WriteSpan(string name, MarkdownNode node)
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

    private bool IsInRawHtml() => _parents[_parents.Count - 1] is { Kind: NodeKind.HtmlElement, ContentModel: ContentModel.Raw };

    private bool IsBlockInMarkdown(MarkdownNode node) => node.IsBlock && !IsInRawHtml();
}
