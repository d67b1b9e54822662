using NewsContent.Compiler.Markdown.Tree;

namespace NewsContent.Compiler.Markdown.Rendering;

/// <summary>Writes text, code and formulas.</summary>
internal sealed partial class MarkdownHtmlWriter
{
    private void WriteText(TextNode node, int indent)
    {
        switch (node.Kind)
        {
            case TextKind.CodeSpan:
                WriteStartTag("code", node.Attributes, ">");
                output.Write(node.Text, Escaping.All);
                output.Write("</code>");
                break;
            case TextKind.Math:
                WriteMath(node, indent);
                break;
            case TextKind.HtmlComment:
                var isOwnLine = node.IsBlock && !IsInRawHtml();
                output.Indent(isOwnLine ? indent : 0);
                output.Write(node.Text, Escaping.None);
                output.Write(isOwnLine ? "\n" : "");
                break;
            case TextKind.Raw:
                output.Write(node.Text, Escaping.None);
                output.Write(node.IsBlock ? "\n" : "");
                break;
            default:
                output.Write(node.Text, Escaping.Text);
                break;
        }
    }

    private void WriteCodeBlock(CodeBlockNode node, int indent)
    {
        var attributes = node.Attributes;
        var language = node.Language;
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

    // In the form for MathJax, as in Jekyll.
    private void WriteMath(TextNode node, int indent)
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
}
