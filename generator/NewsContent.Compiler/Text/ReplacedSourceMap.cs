namespace NewsContent.Compiler.Text;

/// <summary>The source map of HTML in which some parts were replaced.</summary>
/// <param name="old">The source map of the text before.</param>
internal sealed class ReplacedSourceMap(ISourceMap old) : ISourceMap
{
    // Ascending.
    private readonly List<(TextSpan Old, TextSpan New)> _parts = [];

    /// <summary>Adds the next part: its span in the text before, and in this text.</summary>
    public void Add(TextSpan before, TextSpan after) => _parts.Add((before, after));

    public TextSpan Map(TextSpan span) => old.Map(TextSpan.FromBounds(ToOld(span.Start, isEnd: false), ToOld(span.End, isEnd: true)));

    public bool IsVerbatim(int position) => old.IsVerbatim(ToOld(position, isEnd: false));

    /// <summary>Returns the position in this text of a position in the text before.</summary>
    public int ToNew(int position)
    {
        var index = IndexOf(position, part => part.Old.Start);
        return index < 0 ? position : _parts[index].New.End + Math.Max(0, position - _parts[index].Old.End);
    }

    private int ToOld(int position, bool isEnd)
    {
        var index = IndexOf(isEnd ? position - 1 : position, part => part.New.Start);
        if (index < 0)
        {
            return position;
        }

        var (before, after) = _parts[index];
        return position < after.End ? isEnd ? before.End : before.Start : before.End + position - after.End;
    }

    // The last part that starts at or before a position.
    private int IndexOf(int position, Func<(TextSpan Old, TextSpan New), int> startOf)
    {
        var low = -1;
        var high = _parts.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (startOf(_parts[middle]) <= position)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }
}
