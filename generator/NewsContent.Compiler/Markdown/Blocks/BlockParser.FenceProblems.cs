using System.Globalization;
using NewsContent.Compiler.Markdown.Syntax;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Markdown.Blocks;

/// <summary>Reports code fences that are read differently than intended.</summary>
internal sealed partial class BlockParser
{
    // The line that was intended to end a code block whose first line was reported. It is not reported again.
    private int _reportedFenceEnd = -1;

    private void FindUnclosedFence(int open)
    {
        if (open == _reportedFenceEnd || FenceLine.Read(_text, open) is not { IsInline: false } fence)
        {
            return;
        }

        if (!fence.HasSeveralWords)
        {
            _problems.Add(BodyProblems.FenceNotClosed, Slice(open, open + fence.Length).Span, fence.Text, fence.Fence);
            _reportedFenceEnd = FindOtherEnd(open) ?? -1;
            return;
        }

        var end = FindMeantEnd(fence);
        if (end is not null)
        {
            _reportedFenceEnd = end.Value;
            var firstWord = fence.Text.Substring(0, fence.Length - fence.Info.Length + IndexOfSpace(fence.Info));
            _problems.Add(BodyProblems.FenceWithText, Slice(open, open + fence.Length).Span, fence.Text, firstWord);
        }
    }

    private void FindFenceInCode(int open, int end)
    {
        if (open == _reportedFenceEnd || FenceLine.Read(_text, open) is not { } fence)
        {
            return;
        }

        for (var line = LineSyntax.NextLine(_text, open); line < end; line = LineSyntax.NextLine(_text, line))
        {
            if (FenceLine.Read(_text, line) is { } inner && fence.IsFollowedBy(inner))
            {
                var number = _problems.LineOf(_source.PlaceOf(inner.Start)).ToString(CultureInfo.InvariantCulture);
                _problems.Add(BodyProblems.FenceInCode, Slice(open, open + fence.Length).Span, fence.Text, inner.Text, number, fence.Fence);
                return;
            }
        }
    }

    // A fence of the other character, or a shorter one, that probably should end the code.
    private int? FindOtherEnd(int open)
    {
        for (var line = LineSyntax.NextLine(_text, open); line < _text.Length; line = LineSyntax.NextLine(_text, line))
        {
            _budget.Spend(LineSyntax.NextLine(_text, line) - line);
            if (FenceLine.Read(_text, line) is { } other)
            {
                return other.Info.Length == 0 ? other.Start : null;
            }
        }

        return null;
    }

    // Words between two runs of backticks can also be inline code, which ends on the same line.
    private int? FindMeantEnd(FenceLine fence)
    {
        for (var line = LineSyntax.NextLine(_text, fence.Start); line < _text.Length; line = LineSyntax.NextLine(_text, line))
        {
            var next = LineSyntax.NextLine(_text, line);
            _budget.Spend(next - line);
            if (FenceLine.Read(_text, line) is { } other && fence.IsEndedBy(other))
            {
                return other.Start;
            }

            if (_text.IndexOf(fence.Fence, line, next - line, StringComparison.Ordinal) >= 0)
            {
                return null;
            }
        }

        return null;
    }

    private static int IndexOfSpace(string text)
    {
        var i = 0;
        while (i < text.Length && !Ascii.IsRubySpace(text[i]))
        {
            i++;
        }

        return i;
    }
}
