using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Html;

/// <summary>
/// Finds start tags of elements that would be removed with their content although no end tag closes them in their block. Such a tag is usually a word in angle brackets: a parser
/// would treat the rest of the text as its content, and the text would be lost.
/// </summary>
/// <remarks>
/// This only prevents lost text and does not affect safety: the remaining text is parsed and sanitized like any other. It scans the tags once, and searches an end tag of raw text
/// once per name.
/// </remarks>
internal sealed class UnclosedElements
{
    private readonly string _html;
    private readonly ICollection<int> _addedEndTags;
    private readonly HtmlPolicy _policy;
    private readonly List<(string Name, HtmlTag? Candidate, int Start)> _open = [];
    private readonly Dictionary<string, int> _openByName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _nextEndTags = new(StringComparer.Ordinal);
    private readonly List<HtmlTag> _words = [];
    private readonly List<HtmlTag> _inRemoved = [];

    private UnclosedElements(string html, ICollection<int> addedEndTags, HtmlPolicy policy) => (_html, _addedEndTags, _policy) = (html, addedEndTags, policy);

    /// <summary>The tags that would remove text.</summary>
    public IReadOnlyList<HtmlTag> Words => _words;

    /// <summary>Finds the tags.</summary>
    /// <param name="html">The HTML to parse.</param>
    /// <param name="addedEndTags">The offsets of the end tags that Markdown added because the post has none.</param>
    /// <param name="policy">The policy with the elements that are removed with their content.</param>
    /// <param name="cancellationToken">Cancels the search.</param>
    public static UnclosedElements Find(string html, ICollection<int> addedEndTags, HtmlPolicy policy, CancellationToken cancellationToken)
    {
        var elements = new UnclosedElements(html, addedEndTags, policy);
        elements.Walk(cancellationToken);
        elements.CloseTo(0);
        return elements;
    }

    /// <summary>Returns the HTML with a comment of the same length instead of each tag, so that all offsets stay.</summary>
    public string Blank()
    {
        if (_words.Count + _inRemoved.Count == 0)
        {
            return _html;
        }

        var result = _html.ToCharArray();
        foreach (var tag in _words.Concat(_inRemoved))
        {
            // "<!-->" is the shortest comment, and as long as the shortest of these tags: "<svg>".
            var (start, length) = (tag.Span.Start, tag.Span.Length);
            for (var i = 0; i < length; i++)
            {
                result[start + i] = i switch { 0 => '<', 1 => '!', 2 or 3 => '-', _ when i == length - 1 => '>', _ when i >= length - 3 => '-', _ => ' ' };
            }
        }

        return new string(result);
    }

    private void Walk(CancellationToken cancellationToken)
    {
        var scanner = new HtmlTagScanner(_html, skipsRawText: false);
        while (scanner.MoveNext(out var tag))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var name = ElementNames.Find(_html, tag.Name.Start, tag.Name.Length) ?? tag.GetName(_html).ToLowerInvariant();
            if (tag.IsEnd)
            {
                End(name, tag);
            }
            else if (!HtmlTagScanner.IsRawText(name))
            {
                Start(name, tag);
            }
            else if (NextEndTag(name, tag.Span.End) is var end && end < _html.Length && !_addedEndTags.Contains(end))
            {
                scanner.SkipTo(end);
            }
            else if (IsCandidate(name, tag))
            {
                _words.Add(tag);
            }
        }
    }

    private void Start(string name, HtmlTag tag)
    {
        if (HtmlTagScanner.IsVoid(name) || (name is "svg" or "math" && IsSelfClosing(tag)))
        {
            return;
        }

        _openByName.TryGetValue(name, out var count);
        _openByName[name] = count + 1;
        _open.Add((name, IsCandidate(name, tag) ? tag : null, tag.Span.Start));
    }

    private void End(string name, HtmlTag tag)
    {
        if (_addedEndTags.Contains(tag.Span.Start) || !_openByName.TryGetValue(name, out var count) || count == 0)
        {
            return;
        }

        var index = _open.Count - 1;
        while (_open[index].Name != name)
        {
            index--;
        }

        CloseTo(index + 1);
        var (_, candidate, start) = _open[index];
        _open.RemoveAt(index);
        _openByName[name] = count - 1;

        // The content of a removed element is removed with it, but must not remove the text after the element.
        for (var last = _words.Count - 1; candidate is not null && last >= 0 && _words[last].Span.Start > start; last--)
        {
            _inRemoved.Add(_words[last]);
            _words.RemoveAt(last);
        }
    }

    // The elements above the given depth end implicitly.
    private void CloseTo(int count)
    {
        while (_open.Count > count)
        {
            var (name, candidate, _) = _open[_open.Count - 1];
            _open.RemoveAt(_open.Count - 1);
            _openByName[name]--;
            if (candidate is { } tag)
            {
                _words.Add(tag);
            }
        }
    }

    private bool IsCandidate(string name, HtmlTag tag)
    {
        if (_html[tag.Span.End - 1] != '>')
        {
            return false;
        }

        var rule = _policy.Find(name);
        return name == "iframe"
            || (rule.Disposition == Disposition.Drop && (rule.Kind & ElementKind.Void) == 0)
            || (name is "video" or "audio" && tag.AttributeCount == 0);
    }

    private bool IsSelfClosing(HtmlTag tag) =>
        tag.Span.Length > 2 && _html[tag.Span.End - 2] == '/' && (tag.AttributeCount == 0 || tag.GetAttributes(_html).Last().Span.End < tag.Span.End - 1);

    private int NextEndTag(string name, int from)
    {
        if (!_nextEndTags.TryGetValue(name, out var next) || next < from)
        {
            _nextEndTags[name] = next = HtmlTagScanner.FindEndOfRawText(_html, name, from);
        }

        return next;
    }
}
