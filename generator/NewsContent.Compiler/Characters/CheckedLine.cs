using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Characters;

/// <summary>Whether the bidirectional controls of a line are in order, computed once per line.</summary>
/// <param name="End">The end of the line.</param>
/// <param name="IsInOrder">The result.</param>
internal readonly record struct CheckedLine(int End, bool IsInOrder)
{
    /// <summary>Returns the line at a position. Positions are passed in ascending order.</summary>
    public CheckedLine For(string text, int index)
    {
        if (index < End)
        {
            return this;
        }

        var start = index == 0 ? 0 : text.LastIndexOf('\n', index - 1) + 1;
        var end = text.IndexOf('\n', index);
        end = end < 0 ? text.Length : end;
        return new CheckedLine(end, BidiControls.AreInOrder(text, TextSpan.FromBounds(start, end)));
    }
}
