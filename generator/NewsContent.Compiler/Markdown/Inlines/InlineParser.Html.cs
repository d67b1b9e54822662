using NewsContent.Compiler.Markdown.Syntax;
using NewsContent.Compiler.Markdown.Tree;

namespace NewsContent.Compiler.Markdown.Inlines;

/// <summary>Parses inline HTML.</summary>
internal sealed partial class InlineParser
{
    private bool ParseHtml()
    {
        if (!HtmlSyntax.MayBegin(Text, _pos, End))
        {
            return false;
        }

        var open = _pos;
        var commentEnd = HtmlSyntax.EndOfComment(Text, open, End, _budget);
        if (commentEnd >= 0)
        {
            Tree.Add(new TextNode(TextKind.HtmlComment, SpanOf(open, commentEnd), Slice(open, commentEnd)));
            _pos = commentEnd;
        }
        else if (HtmlSyntax.ReadEndTag(Text, open, End) is var (_, end))
        {
            AddText(open, end);
            _pos = end;
        }
        else if (HtmlSyntax.ReadStartTag(_source, open, End, _budget) is { } tag)
        {
            ReadElement(tag, open);
        }
        else
        {
            AddText(open, open + 1);
            _pos++;
        }

        return true;
    }

    private void ReadElement(HtmlTag tag, int open)
    {
        _pos = tag.End;
        if (HtmlNames.IsBlock(tag.Name))
        {
            AddText(open, tag.End);
            return;
        }

        var isRaw = HtmlNames.ContentOf(tag.Name) == ContentModel.Raw;
        var parses = !isRaw && Tree is not HtmlNode { ContentModel: ContentModel.Raw } && _document.Options.ParseSpanHtml;
        if (tag.Attributes.Remove("markdown") is { } wish)
        {
            parses = wish switch
            {
                "span" => true,
                "1" => !isRaw,
                "0" => false,
                _ => parses,
            };
        }

        var node = new HtmlNode(HtmlPart.Element, tag.Name, SpanOf(open, tag.End))
        {
            Text = Slice(open, tag.End),
            Attributes = WithoutLineEnds(tag.Attributes),
            ContentModel = parses ? ContentModel.Span : ContentModel.Raw,
            IsClosed = tag.IsClosed || HtmlNames.IsVoid(tag.Name),
        };
        Tree.Add(node);
        if (!node.IsClosed)
        {
            ReadContent(node);
        }
    }

    // Without a closing tag the rest is in the element, as text from the position where nothing can close it.
    private void ReadContent(HtmlNode node)
    {
        var syntax = _syntax;
        _syntax = node.ContentModel == ContentModel.Raw ? InlineSyntax.Html : InlineSyntax.All;
        var stop = new EndTagStop(node.Name, HtmlNames.IsKnown(node.Name));
        if (ParseSpans(node, stop))
        {
            _pos = stop.EndAt(this, _pos);
        }
        else
        {
            _open.Add(node);
            AddText(_pos, End);
            _open.RemoveAt(_open.Count - 1);
            node.IsEndAdded = true;
            _pos = End;
        }

        _syntax = syntax;
    }

    private static NodeAttributes WithoutLineEnds(NodeAttributes attributes)
    {
        foreach (var attribute in attributes.Items)
        {
            if (attribute.Value.IndexOf('\n') >= 0)
            {
                var changed = attributes.Clone();
                foreach (var item in attributes.Items)
                {
                    changed.Set(item.Value.IndexOf('\n') < 0 ? item : item with { Value = item.Value.Replace('\n', ' '), ValueText = default });
                }

                return changed;
            }
        }

        return attributes;
    }
}
