using NewsContent.Compiler.Markdown.Syntax;
using NewsContent.Compiler.Markdown.Tree;

namespace NewsContent.Compiler.Markdown.Blocks;

/// <summary>Parses bulleted and numbered lists.</summary>
internal sealed partial class BlockParser
{
    private bool ParseList()
    {
        var isUnordered = LineSyntax.EndOfListMark(_text, _pos, ElementKind.UnorderedList) >= 0;
        if (!isUnordered && LineSyntax.EndOfListMark(_text, _pos, ElementKind.OrderedList) < 0)
        {
            return false;
        }

        var kind = isUnordered ? ElementKind.UnorderedList : ElementKind.OrderedList;
        var start = _pos;
        var list = NewBlock(kind, start, start);
        var items = ReadItems(kind, out var isEnded);
        list.Span = Slice(start, _pos).TrimEnd().Span;
        _tree.Add(list);
        BlankNode? lastBlank = null;
        foreach (var item in items)
        {
            list.Add(item.Node);
            foreach (var part in item.Parts)
            {
                ParseInside(part.ToSlice(), item.Node);
            }
        }

        for (var i = 0; i < items.Count; i++)
        {
            var children = items[i].Node.Children;
            if (children.Count > 0)
            {
                Tighten(list, i, isEnded);
                lastBlank = TakeLastBlank(children);
            }
        }

        if (lastBlank is not null && !isEnded)
        {
            _tree.Add(lastBlank);
        }

        TaskList.Mark(list);
        return true;
    }

    private List<ItemText> ReadItems(ElementKind kind, out bool isEnded)
    {
        var items = new List<ItemText>();
        var item = new ItemText(null!, 0);
        var hasNested = false;
        var isAfterBlank = false;
        var indent = 3;
        isEnded = false;
        while (_pos < _text.Length)
        {
            if (isAfterBlank && LineSyntax.IsHorizontalRule(_text, _pos))
            {
                break;
            }

            if (LineSyntax.IsEndMarker(_text, _pos))
            {
                _pos = LineSyntax.SkipToNextLine(_text, _pos + 1);
                isEnded = true;
                break;
            }

            var markEnd = LineSyntax.EndOfListMark(_text, _pos, kind, indent);
            if (markEnd >= 0)
            {
                item = ReadFirstLine(ElementKind.ListItem, markEnd);
                items.Add(item);
                indent = Math.Min(3, item.Indentation - 1);
                hasNested = item.BeginsWithList();
                isAfterBlank = false;
            }
            else if (item.IsContent(_text, _pos) || (!isAfterBlank && IsLazyLine(item.Indentation)))
            {
                AddContentLine(item, ref hasNested);
                isAfterBlank = false;
            }
            else if (LineSyntax.SkipBlankLines(_text, _pos) is var end && end > _pos)
            {
                hasNested = true;
                isAfterBlank = true;
                item.Parts[item.Parts.Count - 1].Append(Slice(_pos, end));
                _pos = end;
            }
            else
            {
                break;
            }
        }

        return items;
    }

    // The line with an item's marker; the text after the marker determines the indentation of the next lines.
    private ItemText ReadFirstLine(ElementKind kind, int markEnd)
    {
        _budget.CountElement();
        var start = _pos;
        var indentation = markEnd - _pos;
        var lineEnd = LineSyntax.NextLine(_text, _pos);
        var node = new ElementNode(kind, SpanOf(start, lineEnd));
        var listEnd = AttributeListSyntax.EndInItem(_text, markEnd, lineEnd, _budget, out var attributes);
        var content = markEnd;
        if (LineSyntax.IsBlank(_text, markEnd) || (listEnd >= 0 && listEnd >= lineEnd - 1))
        {
            indentation = 4;
        }
        else
        {
            // A tab advances to the next multiple of four.
            for (; content < lineEnd && _text[content] is ' ' or '\t'; content++)
            {
                indentation += _text[content] == ' ' ? 1 : 4 - (indentation % 4);
            }
        }

        content = Math.Min(lineEnd, HtmlSyntax.SkipSpace(_text, content, lineEnd));
        if (listEnd >= 0)
        {
            node.AttributeList = new AttributeList();
            node.AttributeList.Read(attributes);
            content = listEnd;
        }

        var item = new ItemText(node, indentation);
        item.Parts.Add(new MappedText.Builder());
        item.Parts[0].Append(Slice(content, lineEnd));
        _pos = lineEnd;
        return item;
    }

    private void AddContentLine(ItemText item, ref bool hasNested)
    {
        var start = _pos;
        _pos = LineSyntax.NextLine(_text, _pos);
        var tabs = 0;
        while (start + tabs < _pos && _text[start + tabs] == '\t')
        {
            tabs++;
        }

        // Tabs count as four spaces; the indentation of the item is removed.
        var content = start + tabs;
        var spaces = 4 * tabs;
        var isIndented = true;
        if (spaces >= item.Indentation)
        {
            spaces -= item.Indentation;
        }
        else
        {
            var rest = item.Indentation - spaces;
            isIndented = LineSyntax.SkipIndent(_text, content, rest) - content == rest;
            (content, spaces) = isIndented ? (content + rest, 0) : (content, spaces);
        }

        var isList = spaces <= 3 && LineSyntax.IsListStart(_text, content, 3 - spaces);
        if (isList && !hasNested && isIndented)
        {
            item.Parts.Add(new MappedText.Builder());
            hasNested = true;
        }
        else if (isList && hasNested && !isIndented)
        {
            spaces += item.Indentation + 4;
        }

        var part = item.Parts[item.Parts.Count - 1];
        part.Insert(new string(' ', spaces), _source.OffsetOf(start));
        part.Append(Slice(content, _pos));
    }

    // An unindented line continues a paragraph.
    private bool IsLazyLine(int indentation)
    {
        var most = Math.Min(indentation, 3);
        return !LineSyntax.IsBlank(_text, _pos) && !LineSyntax.BeginsHtmlBlock(_text, _pos, most)
            && AttributeListSyntax.EndOfBlock(_text, _pos, _budget, out _, most) < 0;
    }

    // Items without blank lines between them contain text without a paragraph.
    private static void Tighten(ElementNode list, int index, bool isEnded)
    {
        var children = list.Children[index].Children;
        if (children[0] is not ParagraphNode first)
        {
            return;
        }

        if (children.Count >= 2 && children[1] is EndOfBlockNode && first.AttributeList is not null)
        {
            children.RemoveAt(1);
        }

        var isLast = index == list.Children.Count - 1;
        var isTight = (children.Count < 2 || children[1] is not BlankNode || (isLast && children.Count == 2 && !isEnded))
            && (!isLast || list.Children.Count == 1 || HasTightItemBefore(list, index));
        if (isTight)
        {
            if (children.Count > 1 && children[1] is not BlankNode)
            {
                AppendLineEnd(first);
            }

            first.IsTransparent = true;
        }
    }

    private static bool HasTightItemBefore(ElementNode list, int index)
    {
        for (var i = 0; i < index; i++)
        {
            if (!list.Children[i].HasChildren || list.Children[i].Children[0] is not ParagraphNode { IsTransparent: false })
            {
                return true;
            }
        }

        return false;
    }

    private static void AppendLineEnd(ParagraphNode paragraph) => paragraph.RawText.Text.Insert("\n", paragraph.Span.Start);

    private static BlankNode? TakeLastBlank(List<MarkdownNode> children)
    {
        if (children[children.Count - 1] is not BlankNode last)
        {
            return null;
        }

        children.RemoveAt(children.Count - 1);
        return last;
    }
}
