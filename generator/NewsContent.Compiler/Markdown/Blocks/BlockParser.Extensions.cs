using NewsContent.Compiler.Markdown.Syntax;
using NewsContent.Compiler.Markdown.Tree;

namespace NewsContent.Compiler.Markdown.Blocks;

/// <summary>Parses attribute lists and extensions, which begin with <c>{:</c>.</summary>
internal sealed partial class BlockParser
{
    private bool ParseExtension()
    {
        var open = LineSyntax.SkipIndent(_text, _pos);
        if (!HtmlSyntax.StartsWith(_text, open, _text.Length, "{:"))
        {
            return false;
        }

        var start = _pos;
        var end = AttributeListSyntax.EndOfDefinition(_text, _pos, _budget, out var name, out var content);
        if (end >= 0)
        {
            if (!_document.AttributeLists.TryGetValue(name, out var definition))
            {
                _document.AttributeLists.Add(name, definition = new AttributeList());
            }

            definition.Read(content);
            _pos = end;
            AddEndOfBlock(EndOfBlockKind.Extension, start);
            return true;
        }

        if (Extension.Read(_source, open, _text.Length, isBlock: true, _budget) is { } extension)
        {
            return AddExtension(extension, start);
        }

        end = AttributeListSyntax.EndOfBlock(_text, _pos, _budget, out content);
        return end >= 0 && AddAttributeList(content, end);
    }

    // A list belongs to the block before it; after a blank line, to the next block.
    private bool AddAttributeList(string content, int end)
    {
        var start = _pos;
        _pos = end;
        AttributeList list;
        if (_tree.LastChild is { } last and not BlankNode and not EndOfBlockNode { Kind: not EndOfBlockKind.Definition })
        {
            list = last.AttributeList ??= new AttributeList();
            list.Read(content);
            if (AttributeListSyntax.EndOfBlock(_text, _pos, _budget, out _) < 0)
            {
                AddEndOfBlock(EndOfBlockKind.Extension, start);
            }
        }
        else
        {
            list = _pendingList ??= new AttributeList();
            list.Read(content);
        }

        if (content.IndexOf("toc", StringComparison.Ordinal) >= 0 && list.References.Contains("toc"))
        {
            _document.ContentsMarks.Add((list, Slice(start, end).Trim().Span));
        }

        return true;
    }

    private bool AddExtension(Extension extension, int start)
    {
        switch (extension.Name)
        {
            case "comment":
                break;
            case "nomarkdown":
                if (extension.WritesHtml && extension.Content.Source is not null)
                {
                    _tree.Add(new TextNode(TextKind.Raw, extension.Content.Span, extension.Content) { IsBlock = true });
                }

                break;
            case "options":
                _document.Options = OptionsExtension.Apply(_document.Options, extension.Attributes);
                _pos = extension.End;
                AddEndOfBlock(EndOfBlockKind.Extension, start);
                return true;
            default:
                return false;
        }

        _pos = extension.End;
        if (extension.Name == "comment" && extension.Content.Source is not null)
        {
            // A comment separates blocks like kramdown's own comment, which it writes.
            _tree.Add(new TextNode(TextKind.HtmlComment, extension.Content.Span, default) { IsBlock = true });
        }

        return true;
    }
}
