using NewsContent.Compiler.Markdown.Tree;

namespace NewsContent.Compiler.Markdown.Rendering;

/// <summary>Writes the table of contents, which replaces a list with <c>{:toc}</c>.</summary>
internal sealed partial class MarkdownHtmlWriter
{
    private void WriteTableOfContents(string name, ElementNode list)
    {
        var attributes = list.Attributes.Clone();
        if (attributes["id"] is null)
        {
            attributes.Set("id", "markdown-toc");
        }

        var shown = new List<HeaderNode>();
        foreach (var header in headers)
        {
            if (header.Level >= document.Options.FirstTocLevel && header.Level <= document.Options.LastTocLevel && !HasClass(header, "no_toc"))
            {
                shown.Add(header);
            }
        }

        if (shown.Count == 0)
        {
            return;
        }

        _isInTableOfContents = true;
        WriteStartTag(name, attributes, ">\n");
        WriteEntries(name, attributes["id"]!, shown);
        output.Write($"</{name}>\n");
        _isInTableOfContents = false;
    }

    private void WriteEntries(string name, string listId, List<HeaderNode> shown)
    {
        var open = new Stack<int>();
        for (var i = 0; i < shown.Count; i++)
        {
            while (open.Count > 0 && open.Peek() >= shown[i].Level)
            {
                CloseEntry(name, open, hasEntries: !output.EndsWith('>'));
            }

            if (open.Count > 0 && !output.EndsWith('\n'))
            {
                output.Indent((open.Count * 2 * Step) - Step + Step);
                output.Write($"<{name}>\n");
            }

            output.Indent((open.Count * 2 * Step) + Step);
            WriteEntry(listId, shown[i]);
            open.Push(shown[i].Level);
        }

        while (open.Count > 0)
        {
            CloseEntry(name, open, hasEntries: !output.EndsWith('>'));
        }
    }

    private void CloseEntry(string name, Stack<int> open, bool hasEntries)
    {
        open.Pop();
        if (hasEntries)
        {
            output.Indent(((open.Count + 1) * 2 * Step));
            output.Write($"</{name}>\n");
            output.Indent((open.Count * 2 * Step) + Step);
        }

        output.Write("</li>\n");
    }

    private void WriteEntry(string listId, HeaderNode header)
    {
        var id = header.Attributes["id"]!;
        var link = new NodeAttributes();
        link.Set("href", "#" + id);
        link.Set("id", listId + "-" + id);
        output.At(header.Span);
        output.Write("<li>");
        WriteStartTag("a", link, ">");
        WriteChildren(header, 0);
        output.Write("</a>");
    }

    private static bool HasClass(HeaderNode node, string name) =>
        Array.IndexOf((node.Attributes["class"] ?? "").Split(' '), name) >= 0;
}
