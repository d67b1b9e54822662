using NewsContent.Compiler.Highlighting;
using NewsContent.Compiler.Html.Tree;

namespace NewsContent.Compiler.Html;

/// <summary>The elements of colored code: spans, and an element for each line if lines have numbers or marks.</summary>
/// <param name="text">The code.</param>
/// <param name="spans">The spans of the code.</param>
/// <param name="hasLines">Whether each line is an element.</param>
/// <param name="marked">The numbers of the marked lines.</param>
internal sealed class CodeLines(string text, IReadOnlyList<CodeSpan> spans, bool hasLines, HashSet<int> marked)
{
    private readonly List<CodeSpan> _spans = hasLines ? [.. spans.SelectMany(span => Split(text, span))] : [.. spans];

    /// <summary>The number of elements.</summary>
    public int Count => _spans.Count + (hasLines ? text.Count(static c => c == '\n') + 1 : 0);

    /// <summary>Adds the elements to the element of the code.</summary>
    public void AddTo(BodyElement code)
    {
        var next = 0;
        var number = 1;
        for (var start = 0; start < text.Length; number++)
        {
            var end = hasLines && text.IndexOf('\n', start) is >= 0 and var found ? found + 1 : text.Length;
            var parent = code;
            if (hasLines)
            {
                parent = Span(marked.Contains(number) ? "line hll" : "line");
                code.Add(parent);
            }

            for (; next < _spans.Count && _spans[next].Start < end; next++)
            {
                AddText(parent, start, _spans[next].Start);
                var element = Span(_spans[next].Class);
                element.Add(new BodyText(text.Substring(_spans[next].Start, _spans[next].Length)));
                parent.Add(element);
                start = _spans[next].End;
            }

            AddText(parent, start, end);
            start = end;
        }

        void AddText(BodyElement parent, int from, int to)
        {
            if (to > from)
            {
                parent.Add(new BodyText(text.Substring(from, to - from)));
            }
        }
    }

    private static BodyElement Span(string classes) => new("span", -1) { Attributes = [new BodyAttribute("class", classes) { Name = "class" }] };

    // A line end is part of no span, so that a span is in one line.
    private static IEnumerable<CodeSpan> Split(string text, CodeSpan span)
    {
        for (var start = span.Start; start < span.End;)
        {
            var found = text.IndexOf('\n', start, span.End - start);
            var end = found < 0 ? span.End : found;
            if (end > start)
            {
                yield return span with { Start = start, Length = end - start };
            }

            start = end + 1;
        }
    }
}
