using NewsContent.Compiler.Markdown.Syntax;
using NewsContent.Compiler.Markdown.Tree;

namespace NewsContent.Compiler.Markdown.Blocks;

/// <summary>Parses HTML blocks. Their content is kept as HTML unless the attribute <c>markdown</c> changes that.</summary>
internal sealed partial class BlockParser
{
    private bool ParseHtml()
    {
        var open = LineSyntax.SkipIndent(_text, _pos);
        if (open >= _text.Length || _text[open] != '<' || !HtmlSyntax.MayBegin(_text, open, _text.Length))
        {
            return false;
        }

        var commentEnd = HtmlSyntax.EndOfComment(_text, _pos, _text.Length, _budget);
        if (commentEnd >= 0)
        {
            _tree.Add(new TextNode(TextKind.HtmlComment, Slice(_pos, commentEnd).Span, Slice(_pos, commentEnd)) { IsBlock = true });
            _pos = commentEnd;
            SkipLineEnd();
            return true;
        }

        if (HtmlSyntax.ReadStartTag(_source, open, _text.Length, _budget) is { } tag)
        {
            if (!HtmlNames.IsSpan(tag.Name.ToLowerInvariant()))
            {
                ParseElement(tag, open);
                return true;
            }
        }
        else if (HtmlSyntax.ReadEndTag(_text, open, _text.Length) is var (name, end)
            && _tree is HtmlNode element && element.Name == name.ToLowerInvariant() && !HtmlNames.IsSpan(element.Name))
        {
            _pos = end;
            _isEndTagFound = true;
            return true;
        }

        return false;
    }

    private void ParseElement(HtmlTag tag, int start)
    {
        var isTreeRaw = _tree is HtmlNode { ContentModel: ContentModel.Raw };
        var element = NewElement(tag, start, isTreeRaw || !_document.Options.ParseBlockHtml ? ContentModel.Raw : HtmlNames.ContentOf(tag.Name));
        (element.AttributeList, _pendingList) = (_pendingList, null);
        _tree.Add(element);
        _pos = tag.End;
        if (IsRawText(tag.Name))
        {
            element.IsEndAdded = !AddRawText(element);
            element.ContentModel = ContentModel.Raw;
            return;
        }

        ParseContent(element);
        if (!element.IsClosed)
        {
            SkipLineEnd();
        }
    }

    private HtmlNode NewElement(HtmlTag tag, int start, ContentModel model)
    {
        return new HtmlNode(HtmlPart.Element, tag.Name, Slice(start, tag.End).Span)
        {
            Text = Slice(start, tag.End),
            ContentModel = TakeModel(tag, model),
            Attributes = tag.Attributes,
            IsClosed = tag.IsClosed || HtmlNames.IsVoid(tag.Name),
            IsBlock = true,
        };
    }

    // The content model that the attribute 'markdown' sets, which is removed.
    private static ContentModel TakeModel(HtmlTag tag, ContentModel model) => tag.Attributes["markdown"] is null ? model : tag.Attributes.Remove("markdown") switch
    {
        "0" => ContentModel.Raw,
        "1" => HtmlNames.ContentOf(tag.Name),
        "span" => ContentModel.Span,
        "block" => ContentModel.Block,
        _ => model,
    };

    // Reads up to the closing tag, or to the end if there is none.
    private void ParseContent(HtmlNode element)
    {
        if (element.ContentModel == ContentModel.Block)
        {
            SkipLineEnd();
        }

        if (element.IsClosed)
        {
            return;
        }

        switch (element.ContentModel)
        {
            case ContentModel.Block:
                _budget.Enter();
                var (tree, list) = (_tree, _pendingList);
                (_tree, _pendingList) = (element, null);
                ParseBlocks();
                element.IsEndAdded = !_isEndTagFound;
                (_tree, _pendingList, _isEndTagFound) = (tree, list, false);
                _budget.Leave();
                break;
            case ContentModel.Span:
                var (start, end) = HtmlSyntax.FindEndTag(_text, _pos, _text.Length, element.Name, ignoreCase: true, _budget);
                var content = Slice(_pos, start < 0 ? _text.Length : start);
                if (!content.IsEmpty)
                {
                    element.Add(RawTextNode.Of(content));
                }

                _pos = end < 0 ? _text.Length : end;
                element.IsEndAdded = end < 0;
                break;
            default:
                ParseRawContent(element);
                break;
        }
    }

    // Elements in it are a flat list of tags instead of nested nodes, so that unclosed tags do not increase the depth.
    private void ParseRawContent(HtmlNode element)
    {
        var open = new Stack<string>();
        open.Push(element.Name);
        while (_pos < _text.Length && open.Count > 0)
        {
            var tagStart = NextTag(_pos);
            AddRaw(element, _pos, tagStart);
            _pos = tagStart;
            if (tagStart < _text.Length)
            {
                ParseRawTag(element, open);
            }
        }

        element.IsEndAdded = open.Count > 0;
        while (open.Count > 1)
        {
            AddEndTag(element, open.Pop(), _pos, _pos, isAdded: true);
        }
    }

    private void ParseRawTag(HtmlNode element, Stack<string> open)
    {
        _budget.ThrowIfCancelled();
        var start = _pos;
        var commentEnd = HtmlSyntax.EndOfComment(_text, start, _text.Length, _budget);
        commentEnd = commentEnd >= 0 ? commentEnd : HtmlSyntax.EndOfInstruction(_text, start, _text.Length, _budget);
        if (commentEnd >= 0)
        {
            element.Add(new TextNode(TextKind.HtmlComment, Slice(start, commentEnd).Span, Slice(start, commentEnd)));
            _pos = commentEnd;
        }
        else if (HtmlSyntax.ReadStartTag(_source, start, _text.Length, _budget) is { } tag)
        {
            _pos = tag.End;
            AddRawElement(element, tag, start, open);
        }
        else if (HtmlSyntax.ReadEndTag(_text, start, _text.Length) is var (name, end) && open.Peek() == HtmlNames.Normalize(name))
        {
            _pos = end;
            open.Pop();
            if (open.Count > 0)
            {
                AddEndTag(element, HtmlNames.Normalize(name), start, end);
            }
        }
        else
        {
            _pos++;
            AddRaw(element, start, _pos);
        }
    }

    private void AddRawElement(HtmlNode parent, HtmlTag tag, int start, Stack<string> open)
    {
        if (TakeModel(tag, ContentModel.Raw) is not ContentModel.Raw and var model)
        {
            var element = NewElement(tag, start, model);
            _budget.Enter();
            parent.Add(element);
            ParseContent(element);
            _budget.Leave();
            return;
        }

        var text = Slice(start, tag.End);
        var isClosed = tag.IsClosed || HtmlNames.IsVoid(tag.Name);
        parent.Add(new HtmlNode(HtmlPart.StartTag, tag.Name, text.Span) { Text = text, Attributes = tag.Attributes, IsClosed = isClosed });
        if (IsRawText(tag.Name))
        {
            var isEndFound = AddRawText(parent);
            AddEndTag(parent, tag.Name, _pos, _pos, isAdded: !isEndFound);
        }
        else if (!isClosed)
        {
            open.Push(tag.Name);
        }
    }

    // The content of a script or style, which ends only at its closing tag; returns whether there is one.
    private bool AddRawText(HtmlNode parent)
    {
        var name = parent.LastChild is HtmlNode { Part: HtmlPart.StartTag } tag ? tag.Name : parent.Name;
        var (start, end) = HtmlSyntax.FindEndTag(_text, _pos, _text.Length, name, ignoreCase: true, _budget);
        var text = Slice(_pos, start < 0 ? _text.Length : start);
        parent.Add(new TextNode(TextKind.Raw, text.Span, text));
        _pos = end < 0 ? _text.Length : end;
        return end >= 0;
    }

    private static bool IsRawText(string name) => name is "script" or "style";

    private void AddRaw(HtmlNode parent, int start, int end)
    {
        if (end > start)
        {
            var text = Slice(start, end);
            if (parent.LastChild is not TextNode last || !last.TryAppend(text))
            {
                parent.Add(new TextNode(TextKind.Text, text.Span, text));
            }
        }
    }

    private void AddEndTag(HtmlNode parent, string name, int start, int end, bool isAdded = false) =>
        parent.Add(new HtmlNode(HtmlPart.EndTag, name, Slice(start, end).Span) { Text = Slice(start, end), IsEndAdded = isAdded });

    private int NextTag(int start)
    {
        for (var i = _text.IndexOf('<', start); i >= 0; i = _text.IndexOf('<', i + 1))
        {
            if (HtmlSyntax.MayBegin(_text, i, _text.Length) || (i + 1 < _text.Length && _text[i + 1] == '?'))
            {
                return i;
            }
        }

        return _text.Length;
    }

    private void SkipLineEnd()
    {
        var end = SkipBlanks(_pos, _text.Length);
        _pos = end < _text.Length && _text[end] == '\n' ? end + 1 : _pos;
    }
}
