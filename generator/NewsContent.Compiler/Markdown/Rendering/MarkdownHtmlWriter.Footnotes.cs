using System.Globalization;
using NewsContent.Compiler.Markdown.Tree;

namespace NewsContent.Compiler.Markdown.Rendering;

/// <summary>Writes footnote references, and the footnotes at the end with their backlinks.</summary>
internal sealed partial class MarkdownHtmlWriter
{
    private void WriteFootnoteMark(ReferenceNode mark)
    {
        var name = document.Options.FootnotePrefix + mark.Name;
        var repeat = "";
        if (!_footnotesByName.TryGetValue(name, out var footnote))
        {
            footnote = new Footnote(name, document.Footnotes[mark.Name], document.Options.FootnoteNumber + _footnotes.Count);
            _footnotes.Add(footnote);
            _footnotesByName.Add(name, footnote);
        }
        else
        {
            repeat = ":" + (++footnote.Repeats).ToString(CultureInfo.InvariantCulture);
        }

        var number = footnote.Number.ToString(CultureInfo.InvariantCulture);
        output.Write($"<sup id=\"fnref:{name}{repeat}\" role=\"doc-noteref\"><a href=\"#fn:{name}\" class=\"footnote\" rel=\"footnote\">{number}</a></sup>");
    }

    private void WriteFootnotes()
    {
        if (_footnotes.Count == 0)
        {
            return;
        }

        var start = document.Options.FootnoteNumber;
        output.At(_footnotes[0].Definition.Span);
        output.Write("<div class=\"footnotes\" role=\"doc-endnotes\">\n  <ol");
        output.Write(start == 1 ? ">\n" : $" start=\"{start.ToString(CultureInfo.InvariantCulture)}\">\n");

        // A footnote can refer to others, which then follow.
        for (var i = 0; i < _footnotes.Count; i++)
        {
            WriteFootnote(_footnotes[i]);
        }

        output.Write("  </ol>\n</div>\n");
    }

    private void WriteFootnote(Footnote footnote)
    {
        output.At(footnote.Definition.Span);
        output.Write($"    <li id=\"fn:{footnote.Name}\" role=\"doc-endnote\">\n");
        var isParagraph = footnote.Definition.LastChild is ParagraphNode;
        _parents.Add(footnote.Definition);
        foreach (var block in footnote.Definition.Children)
        {
            if (isParagraph && ReferenceEquals(block, footnote.Definition.LastChild))
            {
                output.At(block.Span);
                output.Indent(6);
                WriteStartTag("p", block.Attributes, ">");
                WriteChildren(block, 6);
                WriteBacklinks(footnote, "\u00A0");
                output.Write("</p>\n");
            }
            else
            {
                Write(block, 6);
            }
        }

        _parents.RemoveAt(_parents.Count - 1);
        if (!isParagraph && document.Options.FootnoteBacklink.Length > 0)
        {
            output.Write("      <p>");
            WriteBacklinks(footnote, "");
            output.Write("</p>\n");
        }

        output.Write("    </li>\n");
    }

    private void WriteBacklinks(Footnote footnote, string space)
    {
        var text = document.Options.FootnoteBacklink;
        if (text.Length == 0)
        {
            return;
        }

        output.At(footnote.Definition.Span);
        for (var i = 0; i <= footnote.Repeats; i++)
        {
            var number = i.ToString(CultureInfo.InvariantCulture);
            output.Write(i == 0 ? space : "\u00A0");
            output.Write($"<a href=\"#fnref:{footnote.Name}{(i == 0 ? "" : ":" + number)}\" class=\"reversefootnote\" role=\"doc-backlink\">");
            output.WriteEscaped(text, Escaping.Text);
            output.Write(i == 0 ? "</a>" : $"<sup>{(i + 1).ToString(CultureInfo.InvariantCulture)}</sup></a>");
        }
    }
}
