namespace NewsContent.Compiler.Highlighting;

/// <summary>Collects the spans of a block of code, in order and without overlaps.</summary>
/// <param name="max">The maximum number of spans.</param>
internal sealed class CodeSpans(int max)
{
    private readonly List<CodeSpan> _spans = [];

    /// <summary>Whether there are more spans than the maximum, so that nothing more is collected.</summary>
    public bool IsFull { get; private set; }

    public IReadOnlyList<CodeSpan> All => _spans;

    /// <summary>Adds a span; a span directly after one of the same class extends it.</summary>
    public void Add(int start, int end, string @class)
    {
        if (end <= start || IsFull)
        {
            return;
        }

        if (_spans.Count > 0 && _spans[_spans.Count - 1] is var last && last.End == start && last.Class == @class)
        {
            _spans[_spans.Count - 1] = last with { Length = end - last.Start };
        }
        else if (_spans.Count == max)
        {
            IsFull = true;
        }
        else
        {
            _spans.Add(new CodeSpan(start, end - start, @class));
        }
    }
}
