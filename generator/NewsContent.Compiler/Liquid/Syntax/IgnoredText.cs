using NewsContent.Compiler.Liquid.Filters;

namespace NewsContent.Compiler.Liquid.Syntax;

/// <summary>Text in an expression that Liquid ignores, as in <c>{{ page.title | truncate 5 }}</c>.</summary>
/// <param name="Read">The tag as Liquid reads it.</param>
/// <param name="Meant">The tag that was probably meant, or the tag without the text.</param>
internal sealed record IgnoredText(string Read, string Meant)
{
    private static readonly Dictionary<char, string> Operators = new()
    {
        ['+'] = "plus",
        ['-'] = "minus",
        ['*'] = "times",
        ['/'] = "divided_by",
        ['%'] = "modulo",
    };

    /// <summary>Finds the ignored text in a tag; <c>null</c> if there is none.</summary>
    /// <param name="tag">The tag.</param>
    /// <param name="expression">The span of the expression in it.</param>
    public static IgnoredText? Find(LiquidSpan tag, LiquidSpan expression)
    {
        expression = expression.Trim();
        var parts = LiquidExpression.Split(expression, '|').Select(part => part.Trim()).ToList();
        if (EndOf(parts[0]) is not { } end)
        {
            return null;
        }

        var (read, meant) = (new List<string> { Text(parts[0], end) }, new List<string> { Text(parts[0], end) });
        var isFound = end < parts[0].End;
        if (isFound && MethodCall(parts[0], end) is var (value, call))
        {
            meant = [value, call];
        }
        else if (isFound)
        {
            meant.AddRange(Operations(parts[0].Between(end, parts[0].End).Trim()) ?? []);
        }

        for (var i = 1; i < parts.Count; i++)
        {
            // 'a || b' in other languages.
            if (parts[i].Length == 0 && i + 1 < parts.Count && EndOf(parts[i + 1]) == parts[i + 1].End && LiquidExpression.ReadFilter(parts[i + 1]) is not { Arguments.Count: > 0 })
            {
                i++;
                meant.Add($"default: {parts[i]}");
                isFound = true;
                continue;
            }

            if (ReadFilter(parts[i]) is not var (filter, meantFilters))
            {
                isFound |= parts[i].Length > 0;
                continue;
            }

            isFound |= meantFilters is not null;
            read.Add(filter);
            meant.AddRange(meantFilters ?? [filter]);
        }

        return isFound ? new IgnoredText(Tag(read), Tag(meant)) : null;

        string Tag(IEnumerable<string> items) => Text(tag.Between(tag.Start, expression.Start), expression.Start) + string.Join(" | ", items) + Text(tag.Between(expression.End, tag.End), tag.End);
    }

    // A method of other languages whose name is a filter, such as 'page.tags.join(", ")'.
    private static (string Value, string Filter)? MethodCall(LiquidSpan part, int end)
    {
        var path = Text(part, end);
        var dot = path.LastIndexOf('.');
        var rest = part.Between(end, part.End).Trim();
        return dot > 0 && rest.Length > 1 && part.Source.Text[rest.Start] == '(' && LiquidFilters.Names.Contains(path.Substring(dot + 1)) && ArgumentsOf(rest) is { Length: > 0 } arguments
            ? (path.Substring(0, dot), $"{path.Substring(dot + 1)}: {arguments}")
            : null;
    }

    // The filter as it is read, and the filters that were meant if text of it is ignored.
    private static (string Read, IEnumerable<string>? Meant)? ReadFilter(LiquidSpan part)
    {
        var text = part.Source.Text;
        var name = NameAt(part);
        if (name.Length == 0)
        {
            return null;
        }

        var rest = part.Between(part.Start + name.Length, part.End).Trim();
        if (rest.Length == 0)
        {
            return (name, null);
        }

        if (text[rest.Start] != ':')
        {
            // 'upcase downcase' are two filters.
            if (LiquidFilters.Names.Contains(NameAt(rest)) && ReadFilter(rest) is var (next, meantNext))
            {
                return (name, [name, .. meantNext ?? [next]]);
            }

            return (name, [ArgumentsOf(rest) is { } arguments ? $"{name}: {arguments}" : name]);
        }

        var (read, meant) = (new List<string>(), new List<string>());
        List<string>? more = null;
        var isFound = false;
        foreach (var argument in LiquidExpression.Split(rest.Between(rest.Start + 1, rest.End), ',').Select(argument => argument.Trim()))
        {
            var colon = LiquidExpression.EndOfKeyword(argument);
            var value = argument.Between(colon < 0 ? argument.Start : colon + 1, argument.End).Trim();
            if (EndOf(value) is { } end)
            {
                read.Add(Text(argument, end));
                meant.Add(Text(argument, end));
                isFound |= end < value.End;
                more = end < value.End && name == "append" ? Operations(value.Between(end, value.End).Trim()) : more;
            }
            else if (value.Length > 0)
            {
                isFound = true;
                meant.Add($"{argument.Between(argument.Start, value.Start)}\"{value.ToString().Replace("\"", "'")}\"");
            }
        }

        return (With(read), isFound ? [With(meant), .. more ?? []] : null);

        string With(IReadOnlyCollection<string> arguments) => arguments.Count == 0 ? name : $"{name}: {string.Join(", ", arguments)}";
    }

    private static string NameAt(LiquidSpan span)
    {
        var end = span.Start;
        while (end < span.End && LiquidExpression.IsNameCharacter(span.Source.Text[end]))
        {
            end++;
        }

        return Text(span, end);
    }

    // '5' of 'truncate 5' or of 'truncate(5)'; null if it is not a list of values.
    private static string? ArgumentsOf(LiquidSpan rest)
    {
        var text = rest.Source.Text;
        if (text[rest.Start] == '(' && text[rest.End - 1] == ')')
        {
            rest = rest.Between(rest.Start + 1, rest.End - 1).Trim();
        }
        else if (text[rest.Start] is '=' or ',')
        {
            rest = rest.Between(rest.Start + 1, rest.End).Trim();
        }

        var arguments = LiquidExpression.Split(rest, ',').Select(argument => argument.Trim()).ToList();
        return arguments.TrueForAll(argument => EndOf(argument) == argument.End) ? string.Join(", ", arguments) : null;
    }

    // The filters of operators such as '+' after a value; null if it is other text.
    private static List<string>? Operations(LiquidSpan rest)
    {
        var filters = new List<string>();
        while (rest.Length > 0)
        {
            var value = rest.Between(rest.Start + 1, rest.End).Trim();
            if (!Operators.TryGetValue(rest.Source.Text[rest.Start], out var filter) || EndOf(value) is not { } end)
            {
                return null;
            }

            var isNumber = LiquidExpression.ReadOperand(value) is { Literal: not (null or string) };
            filters.Add($"{(filter == "plus" && !isNumber ? "append" : filter)}: {Text(value, end)}");
            rest = value.Between(end, value.End).Trim();
        }

        return filters;
    }

    // The end of the value at the start of a span; null if there is none.
    private static int? EndOf(LiquidSpan span)
    {
        var text = span.Source.Text;
        return LiquidExpression.ReadOperand(span) is not { } operand ? null
            : text[span.Start] is '"' or '\'' ? text.IndexOf(text[span.Start], span.Start + 1) + 1
            : operand.Span.End;
    }

    private static string Text(LiquidSpan span, int end) => span.Between(span.Start, end).ToString();
}
