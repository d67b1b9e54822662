using NewsContent.Compiler.Markdown.Syntax;
using NewsContent.Compiler.Markdown.Tree;

namespace NewsContent.Compiler.Markdown.Blocks;

/// <summary>Parses lists of terms and definitions.</summary>
internal sealed partial class BlockParser
{
    private bool ParseDefinitionList()
    {
        if (LineSyntax.EndOfListMark(_text, _pos, ElementKind.DefinitionList) < 0 || FindTerms(out var isParagraph) is not { } paragraph)
        {
            return false;
        }

        var siblings = _tree.Children;
        if (isParagraph)
        {
            siblings.RemoveAt(siblings.Count - 1);
        }

        siblings.RemoveAt(siblings.Count - 1);
        var start = _pos;
        var list = NewBlock(ElementKind.DefinitionList, start, start);
        AddTerms(list, paragraph.RawText.Text.ToSlice());
        list.AttributeList = paragraph.AttributeList;
        var lastBlank = AddDefinitions(list, isParagraph);
        list.Span = Slice(start, _pos).TrimEnd().Span;
        AddToTree(list);
        if (lastBlank is not null)
        {
            _tree.Add(lastBlank);
        }

        return true;
    }

    // The paragraph before the definitions; a blank line after it makes the first definition a paragraph.
    private ParagraphNode? FindTerms(out bool isParagraph)
    {
        var siblings = _tree.Children;
        var last = _tree.LastChild;
        isParagraph = last is BlankNode { IsOneLine: true } && siblings.Count >= 2 && siblings[siblings.Count - 2] is ParagraphNode;
        return (isParagraph ? siblings[siblings.Count - 2] : last) as ParagraphNode;
    }

    private void AddTerms(ElementNode list, TextSlice terms)
    {
        for (var start = 0; start < terms.Length;)
        {
            var end = terms.Source!.Text.IndexOf('\n', terms.Start + start, terms.Length - start);
            end = end < 0 ? terms.Length : end - terms.Start;
            _budget.CountElement();
            var line = terms.Skip(start).Take(end - start);
            var term = new ElementNode(ElementKind.Term, line.Span);
            var content = AttributeListSyntax.EndInItem(line.Source!.Text, line.Start, line.End, _budget, out var attributes);
            if (content >= 0)
            {
                term.AttributeList = new AttributeList();
                term.AttributeList.Read(attributes);
                line = line.Skip(content - line.Start);
            }

            term.Add(RawTextNode.Of(line));
            list.Add(term);
            start = end + 1;
        }
    }

    // The blank line after the last definition belongs after the list.
    private BlankNode? AddDefinitions(ElementNode list, bool isParagraph)
    {
        var items = new List<(ItemText Text, bool IsParagraph)>();
        var isAfterBlank = false;
        var indent = 3;
        while (_pos < _text.Length)
        {
            var last = items.Count - 1;
            var markEnd = LineSyntax.EndOfListMark(_text, _pos, ElementKind.DefinitionList, indent);
            if (markEnd >= 0)
            {
                var item = ReadFirstLine(ElementKind.Definition, markEnd);
                items.Add((item, isParagraph));
                indent = Math.Min(3, item.Indentation - 1);
                (isParagraph, isAfterBlank) = (false, false);
            }
            else if (LineSyntax.IsEndMarker(_text, _pos))
            {
                break;
            }
            else if (items[last].Text.IsContent(_text, _pos) || (!isAfterBlank && IsLazyLine(items[last].Text.Indentation)))
            {
                // A single text needs no part for a nested list.
                var hasNested = true;
                AddDefinitionLine(items[last].Text, ref hasNested);
                (isParagraph, isAfterBlank) = (false, false);
            }
            else if (LineSyntax.SkipBlankLines(_text, _pos) is var end && end > _pos)
            {
                items[last].Text.Parts[0].Append(Slice(_pos, end));
                _pos = end;
                (isParagraph, isAfterBlank) = (true, true);
            }
            else
            {
                break;
            }
        }

        BlankNode? lastBlank = null;
        foreach (var (item, isOwnParagraph) in items)
        {
            list.Add(item.Node);
            ParseInside(item.Parts[0].ToSlice(), item.Node);
            var children = item.Node.Children;
            if (children.Count == 0)
            {
                continue;
            }

            lastBlank = TakeLastBlank(children);
            if (children.Count > 0 && children[0] is ParagraphNode first && !isOwnParagraph)
            {
                if (children.Count > 1)
                {
                    AppendLineEnd(first);
                }

                first.IsTransparent = true;
            }
        }

        return lastBlank;
    }

    private void AddDefinitionLine(ItemText item, ref bool hasNested)
    {
        var isList = LineSyntax.IsListStart(_text, _pos);
        hasNested = !isList;
        AddContentLine(item, ref hasNested);
        if (item.Parts.Count > 1)
        {
            item.Parts[0].Append(item.Parts[1].ToSlice());
            item.Parts.RemoveAt(1);
        }
    }

    // A list continues a list before it.
    private void AddToTree(ElementNode list)
    {
        var siblings = _tree.Children;
        var isBehindBlank = siblings.Count >= 2 && siblings[siblings.Count - 1] is BlankNode && siblings[siblings.Count - 2] is ElementNode { Kind: ElementKind.DefinitionList };
        if (isBehindBlank)
        {
            siblings.RemoveAt(siblings.Count - 1);
        }

        if (_tree.LastChild is ElementNode { Kind: ElementKind.DefinitionList } previous)
        {
            previous.Children.AddRange(list.Children);
        }
        else
        {
            siblings.Add(list);
        }
    }
}
