using System.Globalization;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Yaml;

/// <summary>
/// Builds a YAML value from its parts in the order of the file, with limits on size and depth. A sequence or mapping is created when its end is known, so that values are immutable.
/// Each method returns <c>false</c> if it reported a problem.
/// </summary>
/// <param name="problems">Receives the problems.</param>
/// <param name="maxValues">The greatest number of values. The values and levels of an alias count again for the limits.</param>
/// <param name="maxRepeated">The greatest number of characters that aliases repeat, in keys and values; each of them is one more.</param>
internal sealed class YamlBuilder(ProblemBag problems, int maxValues, int maxRepeated)
{
    public const int DefaultMaxValues = 10_000;

    private const int MaxDepth = 32;

    // The open sequences and mappings, the values of anchors with their size, and the strings with an anchor that no alias uses.
    private readonly Stack<OpenValue> _open = new();
    private readonly Dictionary<string, Anchored> _anchors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, YamlScalar> _unused = new(StringComparer.Ordinal);
    private int _count;

    // The characters and values so far, with those that aliases repeat.
    private int _length;
    private int _repeated;

    /// <summary>The value of the document; <c>null</c> if it is empty or not complete.</summary>
    public YamlValue? Root { get; private set; }

    public bool Add(YamlScalar scalar, string? anchor)
    {
        var length = scalar.Value.Length + 1;
        _length += length;
        if (anchor is not null)
        {
            _anchors[anchor] = new Anchored(scalar, 1, length, 0);
            _unused[anchor] = scalar;
        }

        return Admit(scalar) && Append(scalar, 0);
    }

    /// <summary>Adds the value of an anchor; an unknown alias is null.</summary>
    public bool AddAlias(string anchor, TextSpan span)
    {
        _unused.Remove(anchor);
        if (!_anchors.TryGetValue(anchor, out var target))
        {
            problems.Add(FrontMatterProblems.PartOfYaml, span, "*" + anchor, "alias without an anchor");
            target = new Anchored(new YamlScalar("", IsPlain: true, span), 1, 1, 0);
        }

        if (_open.Count + target.Depth > MaxDepth)
        {
            return TooDeep(span);
        }

        if (target.Length > maxRepeated - _repeated)
        {
            return TooLarge(span, Invariant($"{maxRepeated} characters that aliases repeat"));
        }

        _repeated += target.Length;
        _length += target.Length;
        _count += target.Count - 1;
        return Admit(target.Value) && Append(target.Value, target.Depth);
    }

    /// <summary>Opens a sequence or mapping.</summary>
    /// <param name="empty">The empty value, with the span of its first character.</param>
    /// <param name="anchor">The name of its anchor; <c>null</c> if it has none.</param>
    public bool Open(YamlValue empty, string? anchor)
    {
        var open = new OpenValue(empty, anchor, _count, _length);
        if (!Admit(empty))
        {
            return false;
        }

        _length++;
        _open.Push(open);
        return _open.Count <= MaxDepth || TooDeep(empty.Span);
    }

    /// <summary>Closes the innermost open value.</summary>
    /// <param name="end">The end of the value; for a flow collection, without its bracket.</param>
    public bool Close(int end)
    {
        var open = _open.Pop();
        var value = open.Create(SpanOf(open.Empty.Span.Start, end));
        if (open.Anchor is not null)
        {
            _anchors[open.Anchor] = new Anchored(value, _count - open.CountBefore, _length - open.LengthBefore, open.Depth);
        }

        return Append(value, open.Depth);
    }

    /// <summary>Reports the anchors of strings that no alias uses, because they can be meant as text.</summary>
    public void ReportAnchors()
    {
        foreach (var unused in _unused)
        {
            problems.Add(FrontMatterProblems.PartOfYaml, unused.Value.Span, "&" + unused.Key, "anchor that no alias uses");
        }
    }

    private TextSpan SpanOf(int start, int end)
    {
        var isFlow = problems.File.Text[start] is '[' or '{';
        return TextSpan.FromBounds(start, end + (isFlow ? 1 : 0)).Trim(problems.File.Text);
    }

    // Whether the limit and the position allow a value.
    private bool Admit(YamlValue value)
    {
        if (++_count > maxValues)
        {
            return TooLarge(value.Span, Invariant($"{maxValues} values"));
        }

        if (_open.Count > 0 && _open.Peek().ExpectsKey && value is not YamlScalar)
        {
            // The end of the key is not known yet.
            var line = problems.File.GetLine(value.Span.Start).Trim(problems.File.Text);
            var isLiquid = problems.File.GetText(line).IndexOf("{{", StringComparison.Ordinal) >= 0;
            problems.Add(
                FrontMatterProblems.KeyNotAString, line, value.Describe(), isLiquid ? "Liquid does not run here, so write its output, or put it in quotes if it is text" : "put the value in quotes if it is text");
        }

        return true;
    }

    private bool Append(YamlValue value, int depth)
    {
        if (_open.Count == 0)
        {
            Root = value;
        }
        else
        {
            _open.Peek().Append(value, depth);
        }

        return true;
    }

    private bool TooDeep(TextSpan span) => TooLarge(span, Invariant($"{MaxDepth} levels"));

    private bool TooLarge(TextSpan span, string limit)
    {
        problems.Add(LimitProblems.FrontMatterTooLarge, problems.File.GetLine(span.Start), limit);
        return false;
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    // A value with an anchor: its number of values, of characters and values, and of levels.
    private sealed record Anchored(YamlValue Value, int Count, int Length, int Depth);

    private sealed class OpenValue(YamlValue empty, string? anchor, int countBefore, int lengthBefore)
    {
        private readonly List<YamlValue> _items = [];
        private readonly List<YamlEntry> _entries = [];
        private YamlValue? _key;

        public YamlValue Empty => empty;

        public string? Anchor => anchor;

        public int CountBefore => countBefore;

        public int LengthBefore => lengthBefore;

        public bool ExpectsKey => empty is YamlMapping && _key is null;

        /// <summary>The number of levels of the value: one more than those of its deepest part.</summary>
        public int Depth { get; private set; } = 1;

        public void Append(YamlValue value, int depth)
        {
            Depth = Math.Max(Depth, depth + 1);
            if (empty is YamlSequence)
            {
                _items.Add(value);
            }
            else if (_key is null)
            {
                _key = value;
            }
            else
            {
                if (_key is YamlScalar key)
                {
                    _entries.Add(new YamlEntry(key.Value, value, key.Span));
                }

                _key = null;
            }
        }

        public YamlValue Create(TextSpan span) =>
            empty is YamlSequence ? new YamlSequence(_items.ToEquatableArray(), span) : YamlMapping.Of(_entries, span);
    }
}
