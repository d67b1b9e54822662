using NewsContent.Compiler.Markdown.Syntax;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Markdown.Tree;

/// <summary>Finds the abbreviations of a document in its text, as whole words.</summary>
internal sealed class AbbreviationFinder
{
    private readonly MarkdownDocument _document;
    private readonly MarkdownBudget _budget;
    private readonly Dictionary<string, NodeAttributes> _attributes = new(StringComparer.Ordinal);

    // By first character; longer abbreviations come before their prefixes.
    private readonly Dictionary<char, List<string>> _byFirst = [];

    public AbbreviationFinder(MarkdownDocument document, MarkdownBudget budget)
    {
        (_document, _budget) = (document, budget);
        foreach (var name in document.Abbreviations.Keys)
        {
            if (!_byFirst.TryGetValue(name[0], out var names))
            {
                _byFirst.Add(name[0], names = []);
            }

            names.Add(name);
        }

        foreach (var names in _byFirst.Values)
        {
            names.Sort((left, right) => right.Length != left.Length ? right.Length.CompareTo(left.Length) : string.CompareOrdinal(left, right));
        }
    }

    public void Replace(MarkdownNode node)
    {
        if (_byFirst.Count == 0)
        {
            return;
        }

        var children = new List<MarkdownNode>(node.Children.Count);
        foreach (var child in node.Children)
        {
            _budget.ThrowIfCancelled();
            if (child is TextNode { Kind: TextKind.Text } text)
            {
                if (node is HtmlNode { ContentModel: ContentModel.Raw })
                {
                    children.Add(child);
                }
                else
                {
                    Split(text.Text, children);
                }
            }
            else
            {
                if (child.HasChildren)
                {
                    Replace(child);
                }

                children.Add(child);
            }
        }

        node.Children.Clear();
        node.Children.AddRange(children);
    }

    private void Split(TextSlice slice, List<MarkdownNode> target)
    {
        var text = slice.Source!.Text;
        var start = slice.Start;
        for (var i = start; i < slice.End; i++)
        {
            var isWordStart = i == slice.Start || !Ascii.IsRubyWord(text[i - 1]);
            if (isWordStart && Find(text, i, slice.End) is { } name)
            {
                AddText(start, i);
                var span = new TextSlice(slice.Source, i, name.Length).Span;
                target.Add(new ReferenceNode(ReferenceKind.Abbreviation, span, name) { Attributes = AttributesOf(name) });
                i += name.Length - 1;
                start = i + 1;
            }
        }

        AddText(start, slice.End);

        void AddText(int from, int to)
        {
            if (to > from)
            {
                var part = new TextSlice(slice.Source, from, to - from);
                target.Add(new TextNode(TextKind.Text, part.Span, part));
            }
        }
    }

    // All uses of an abbreviation share its attributes.
    private NodeAttributes AttributesOf(string name)
    {
        if (!_attributes.TryGetValue(name, out var attributes))
        {
            var abbreviation = _document.Abbreviations[name];
            attributes = new NodeAttributes().With(abbreviation.End.AttributeList, _document, _budget).Clone();
            if (abbreviation.Meaning.Length > 0)
            {
                attributes.Set("title", abbreviation.Meaning);
            }

            _attributes.Add(name, attributes);
        }

        return attributes;
    }

    private string? Find(string text, int start, int end)
    {
        if (!_byFirst.TryGetValue(text[start], out var names))
        {
            return null;
        }

        foreach (var name in names)
        {
            _budget.Spend(0);
            var nameEnd = start + name.Length;
            if (HtmlSyntax.StartsWith(text, start, end, name) && (nameEnd == end || !Ascii.IsRubyWord(text[nameEnd])))
            {
                return name;
            }
        }

        return null;
    }
}
