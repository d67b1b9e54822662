using System.Globalization;
using System.Text;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Markdown.Tree;

/// <summary>Creates ids for headings without one from their text, and lists the headings.</summary>
internal sealed class HeaderIds(MarkdownDocument document, MarkdownBudget budget)
{
    private readonly Dictionary<string, int> _usedByText = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _usedInHtml = new(StringComparer.Ordinal);

    private bool _hasContents;
    private bool _isInContents;

    /// <summary>The headings with an id, in order.</summary>
    public List<HeaderNode> Headers { get; } = [];

    public void Assign(MarkdownNode node, bool isInHtml)
    {
        foreach (var child in node.ChildrenOrNone)
        {
            budget.ThrowIfCancelled();
            if (child is not HeaderNode header)
            {
                AssignIn(child, isInHtml || child is HtmlNode);
                continue;
            }

            if (document.Options.AutoIds && header.Attributes["id"] is null)
            {
                var text = new StringBuilder();
                AppendText(header, text);
                budget.Spend(document.Options.AutoIdPrefix.Length);
                header.Attributes = header.Attributes.Clone();
                header.Attributes.Set("id", document.Options.AutoIdPrefix + (isInHtml ? IdInHtml(text.ToString()) : Unique(HeadingId.Of(text.ToString()), _usedByText)));
            }

            if (header.Attributes["id"] is not null && !_isInContents)
            {
                Headers.Add(header);
            }
        }
    }

    // The list that the table of contents replaces is not written, so its headings are not in the table.
    private void AssignIn(MarkdownNode node, bool isInHtml)
    {
        var isContents = !_hasContents && node is ElementNode { Kind: ElementKind.OrderedList or ElementKind.UnorderedList } && node.Refers("toc");
        _hasContents |= isContents;
        _isInContents |= isContents;
        if (node.HasChildren)
        {
            Assign(node, isInHtml);
        }

        _isInContents &= !isContents;
    }

    // In HTML, which the GFM parser skips, the older rule applies: ASCII only, from the first letter.
    private string IdInHtml(string text)
    {
        var id = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (Ascii.IsLetter(c) || (id.Length > 0 && (Ascii.IsDigit(c) || c is ' ' or '-')))
            {
                id.Append(c == ' ' ? '-' : c);
            }
        }

        return Unique(id.Length == 0 ? "section" : id.ToString().ToLowerInvariant(), _usedInHtml);
    }

    private static string Unique(string id, Dictionary<string, int> used)
    {
        if (!used.TryGetValue(id, out var count))
        {
            used.Add(id, 0);
            return id;
        }

        used[id] = ++count;
        return id + "-" + count.ToString(CultureInfo.InvariantCulture);
    }

    private static void AppendText(MarkdownNode node, StringBuilder text)
    {
        foreach (var child in node.ChildrenOrNone)
        {
            switch (child)
            {
                case TextNode { Kind: TextKind.Text or TextKind.CodeSpan or TextKind.Math } run:
                    text.Append(run.Text.ToString());
                    break;
                case ReferenceNode { Kind: ReferenceKind.Abbreviation } abbreviation:
                    text.Append(abbreviation.Name);
                    break;
                case SymbolNode symbol:
                    text.Append(symbol.Value);
                    break;
                default:
                    AppendText(child, text);
                    break;
            }
        }
    }
}
