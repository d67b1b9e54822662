using NewsContent.Compiler.FrontMatter;
using NewsContent.Layout;

namespace NewsContent.Compiler.Catalog;

/// <summary>Lays out the section of custom keys in the format of <see cref="TableLayout.Value"/>.</summary>
/// <param name="idOf">Returns the number of a string.</param>
internal sealed class FrontMatterTable(Func<string?, int> idOf)
{
    private readonly List<int> _section = [0];

    public IReadOnlyCollection<int> Section => _section;

    /// <summary>Adds a mapping with its content; returns its position.</summary>
    public int Add(IReadOnlyList<FrontMatterToken> tokens)
    {
        if (tokens.Count == 0)
        {
            return 0;
        }

        // The open lists and mappings: the position of the next value, and the number of remaining values.
        var open = new Stack<(int Next, int Left)>();
        var position = Open(tokens[0], open);
        foreach (var token in tokens.Skip(1))
        {
            while (open.Peek().Left == 0)
            {
                open.Pop();
            }

            var (at, left) = open.Pop();
            if (token.Key is not null)
            {
                _section[at++] = idOf(token.Key);
            }

            open.Push((at + TableLayout.Value.Length, left - 1));
            var number = token.Kind is TableLayout.Value.List or TableLayout.Value.Map ? Open(token, open) : token.Number;
            _section[at + TableLayout.Value.Kind] = token.DateOffset is { } minutes
                ? token.Kind | TableLayout.Value.IsDate | (minutes << TableLayout.Value.OffsetShift)
                : token.Kind;
            _section[at + TableLayout.Value.Text] = idOf(token.Text);
            _section[at + TableLayout.Value.High] = (int)(number >> 32);
            _section[at + TableLayout.Value.Low] = unchecked((int)number);
        }

        return position;
    }

    private int Open(FrontMatterToken token, Stack<(int Next, int Left)> open)
    {
        if (token.Count == 0)
        {
            return 0;
        }

        var position = _section.Count;
        _section.Add(token.Count);
        open.Push((position + 1, token.Count));
        var length = TableLayout.Value.Length + (token.Kind == TableLayout.Value.Map ? 1 : 0);
        _section.AddRange(new int[token.Count * length]);
        return position;
    }
}
