using System.Text;

namespace NewsContent.Compiler.Liquid.Syntax;

/// <summary>Reads the path of a variable: <c>site.data.people[page.author]["name"][0]</c>.</summary>
internal static class LiquidPathReader
{
    // Brackets in brackets; more are not a path.
    private const int MaxDepth = 8;

    /// <summary>Returns the variable at the start of a span; <c>null</c> if there is none.</summary>
    public static LiquidOperand? Read(LiquidSpan span) => Read(span, 0);

    private static LiquidOperand? Read(LiquidSpan span, int depth)
    {
        var text = span.Source.Text;
        var path = new StringBuilder();
        var steps = new List<LiquidStep>();
        var at = span.Start;
        while (at < span.End)
        {
            var start = at;
            while (at < span.End && LiquidExpression.IsNameCharacter(text[at]))
            {
                at++;
            }

            if (at > start && start > span.Start)
            {
                steps.Add(new LiquidStep(text.Substring(start, at - start)));
            }

            path.Append(text, start, at - start);
            while (at < span.End && text[at] == '[')
            {
                var close = FindClose(span, at);
                if (close < 0 || path.Length == 0 || ReadIndex(span.Between(at + 1, close).Trim(), depth) is not { } step)
                {
                    return null;
                }

                steps.Add(step);
                path.Append(step.Variable is not null ? $"[{step.Variable.Path}]" : step.Name[0] == '[' ? step.Name : "." + step.Name);
                at = close + 1;
            }

            if (at >= span.End || text[at] != '.')
            {
                break;
            }

            path.Append('.');
            at++;
        }

        return path.Length == 0 || path[0] is '.' or '[' ? null : new LiquidOperand(span.Between(span.Start, at), null, path.ToString()) { Steps = steps };
    }

    private static LiquidStep? ReadIndex(LiquidSpan index, int depth)
    {
        var text = index.ToString();
        if (text.Length == 0 || depth == MaxDepth)
        {
            return null;
        }

        if (text[0] is '"' or '\'')
        {
            return text.Trim(text[0]) is { Length: > 0 } key ? new LiquidStep(key) : null;
        }

        return LiquidValue.TryReadIndex(text, out _) ? new LiquidStep($"[{text}]")
            : Read(index, depth + 1) is { } variable && variable.Span.End == index.End ? new LiquidStep("", variable)
            : null;
    }

    // The bracket that closes the bracket at a position.
    private static int FindClose(LiquidSpan span, int open)
    {
        var text = span.Source.Text;
        var depth = 0;
        var quote = '\0';
        for (var i = open; i < span.End; i++)
        {
            switch (text[i])
            {
                case '"' or '\'' when quote == '\0' || quote == text[i]:
                    quote = quote == '\0' ? text[i] : '\0';
                    break;
                case '[' when quote == '\0':
                    depth++;
                    break;
                case ']' when quote == '\0' && --depth == 0:
                    return i;
            }
        }

        return -1;
    }
}
