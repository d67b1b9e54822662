using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Characters;

/// <summary>Whether a line's bidirectional controls are in order: asked for each of them, found out once.</summary>
/// <param name="End">Where the line ends; what is before was asked before.</param>
/// <param name="IsInOrder">The verdict.</param>
internal readonly record struct CheckedLine(int End, bool IsInOrder)
{
    /// <summary>The line that holds a place. Places are asked in their order.</summary>
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
