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
            var other = FindOtherEnd(open);
            _problems.Add(
                BodyProblems.FenceNotClosed, Slice(open, open + fence.Length).Span, fence.Text, fence.Fence, other is null ? "on its own line after the code" : InPlaceOf(other.Value));
            _reportedFenceEnd = other?.Start ?? -1;
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

        (int Start, string Text)? other = null;
        for (var line = LineSyntax.NextLine(_text, open); line < end; line = LineSyntax.NextLine(_text, line))
        {
            if (FenceLine.Read(_text, line) is not { } inner)
            {
                continue;
            }

            if (fence.IsFollowedBy(inner))
            {
                _problems.Add(
                    BodyProblems.FenceInCode,
                    Slice(open, open + fence.Length).Span,
                    fence.Text,
                    inner.Text,
                    LineOf(inner.Start),
                    fence.Fence,
                    other is null ? "on its own line where the code ends" : InPlaceOf(other.Value));
                return;
            }

            other ??= inner.Info.Length == 0 ? (inner.Start, inner.Text) : null;
        }
    }

    private string LineOf(int position) => _problems.LineOf(_source.OffsetOf(position)).ToString(CultureInfo.InvariantCulture);

    private string InPlaceOf((int Start, string Text) line) => $"in place of '{line.Text}' on line {LineOf(line.Start)}";

    // A line that probably should end the code: a fence of the other character, a shorter one, the last one with text after it, or characters that look like a fence.
    private (int Start, string Text)? FindOtherEnd(int open)
    {
        (int Start, string Text)? last = null;
        (int Start, string Text)? similar = null;
        for (var line = LineSyntax.NextLine(_text, open); line < _text.Length; line = LineSyntax.NextLine(_text, line))
        {
            var next = LineSyntax.NextLine(_text, line);
            _budget.Spend(next - line);
            if (FenceLine.Read(_text, line) is { } other)
            {
                if (last is not null || other.Info.Length == 0 || !other.HasText)
                {
                    return last is not null || other.Info.Length > 0 ? null : (other.Start, other.Text);
                }

                last = (other.Start, other.Text);
            }
            else
            {
                similar ??= FenceLine.ReadLookAlike(_text, line, next);
            }
        }

        return last ?? similar;
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
