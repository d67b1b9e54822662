namespace NewsContent.Compiler.Html;

/// <summary>
/// Detects output that a parser would nest differently. Removing elements from a tree can produce a tree that no parser creates, such as a paragraph in a paragraph: the
/// serialized HTML is then parsed as another tree than the checked one. The rules are those of "in body" and of tables (13.2.6.4.7 and later). Such HTML is parsed again.
/// </summary>
internal sealed class NestingRules
{
    private static readonly HashSet<string> ClosesParagraph = new(StringComparer.Ordinal)
    {
        "address", "article", "aside", "blockquote", "center", "dd", "details", "div", "dl", "dt", "figcaption", "figure",
        "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "li", "main", "menu", "nav", "ol", "p", "pre", "section",
        "summary", "table", "ul",
    };

    // The elements at which a parser stops searching for an open element that a start tag would close.
    private static readonly HashSet<string> Boundary = new(StringComparer.Ordinal) { "td", "th", "caption", "table" };

    // "Special" elements end the search for an open li, dd or dt; address, div and p do not.
    private static readonly HashSet<string> EndsItemSearch = new(StringComparer.Ordinal)
    {
        "article", "aside", "blockquote", "caption", "center", "colgroup", "dd", "details", "dl", "dt", "figcaption",
        "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "li", "main", "menu", "nav", "ol", "pre", "section", "summary",
        "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    };

    private static readonly HashSet<string> ImpliedEnd = new(StringComparer.Ordinal) { "dd", "dt", "li", "p", "rp", "rt" };

    private readonly List<string> _open = [];

    public bool IsViolated { get; private set; }

    private string Parent => _open.Count == 0 ? "" : _open[_open.Count - 1];

    public void Open(string name, bool isVoid)
    {
        IsViolated |= !MayOpen(name) || _open.Count >= HtmlGuard.MaxDepth;
        if (!isVoid)
        {
            _open.Add(name);
        }
    }

    public void Close() => _open.RemoveAt(_open.Count - 1);

    /// <summary>
    /// Returns whether an item (<c>li</c>, <c>dd</c> or <c>dt</c>) would close an item of the page around the article, because no open element of the article ends the parser's
    /// search.
    /// </summary>
    public bool IsBareItem() => !_open.Any(EndsItemSearch.Contains);

    public void Text(bool isWhiteSpace) =>
        IsViolated |= !isWhiteSpace && Parent is "table" or "thead" or "tbody" or "tfoot" or "tr" or "colgroup" && !isWhiteSpace;

    private bool MayOpen(string name)
    {
        if (!FitsTable(name))
        {
            return false;
        }

        if (ClosesParagraph.Contains(name) && IsOpen("p"))
        {
            return false;
        }

        switch (name)
        {
            case "a":
                return !IsOpen("a");
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                return Parent is not ("h1" or "h2" or "h3" or "h4" or "h5" or "h6");
            case "li":
                return !HasOpenItem("li", "li");
            case "dd" or "dt":
                return !HasOpenItem("dd", "dt");
            case "rt" or "rp":
                return !(IsOpen("ruby") && ImpliedEnd.Contains(Parent));
            default:
                return true;
        }
    }

    private bool FitsTable(string name) => name switch
    {
        "caption" or "colgroup" or "thead" or "tbody" or "tfoot" => Parent == "table",
        "tr" => Parent is "thead" or "tbody" or "tfoot",
        "td" or "th" => Parent == "tr",
        "col" => Parent == "colgroup",
        _ => Parent is not ("table" or "thead" or "tbody" or "tfoot" or "tr" or "colgroup"),
    };

    private bool IsOpen(string name)
    {
        for (var i = _open.Count - 1; i >= 0 && !Boundary.Contains(_open[i]); i--)
        {
            if (_open[i] == name)
            {
                return true;
            }
        }

        return false;
    }

    private bool HasOpenItem(string name, string other)
    {
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            if (_open[i] == name || _open[i] == other)
            {
                return true;
            }

            if (EndsItemSearch.Contains(_open[i]))
            {
                return false;
            }
        }

        return false;
    }
}
