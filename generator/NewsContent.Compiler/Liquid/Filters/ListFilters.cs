using NewsContent.Compiler.Text;
using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.Liquid.Filters;

/// <summary>Filters that create lists or read their items.</summary>
internal static class ListFilters
{
    public static readonly LiquidFilter[] All =
    [
        new("split", 1, 1, input => LiquidValue.ListOf(Split(input.Text, input.TextArgument(0)))),
        new("join", 0, 1, Join),
        new("first", 0, 0, input => input.Value is string ? null : LiquidValue.Member(input.Value is YamlMapping map ? Pairs(map) : input.Value, "first")),
        new("last", 0, 0, input => input.Value is YamlSequence or LiquidRange ? LiquidValue.Member(input.Value, "last") : null),
        new("reverse", 0, 0, input => LiquidValue.ListOf(input.Items().Reverse())),
        new("concat", 1, 1, Concat),
        new("slice", 1, 2, Slice),
        new("push", 1, 1, input => Changed(input, list => list.Add(input.Argument(0)))),
        new("unshift", 1, 1, input => Changed(input, list => list.Insert(0, input.Argument(0)))),
        new("pop", 0, 1, input => Changed(input, list => Remove(input, list, fromStart: false))),
        new("shift", 0, 1, input => Changed(input, list => Remove(input, list, fromStart: true))),
        new("sample", 0, 1, input => input.Value is YamlSequence ? throw LiquidErrorException.NotRun() : input.Value),
        new("default", 0, 2, Default),
        new("array_to_sentence_string", 0, 1, ToSentence),
    ];

    private static YamlSequence Pairs(YamlMapping map) => LiquidValue.ListOf(map.Entries.Take(1).Select(LiquidValue.Pair));

    // Ruby's String#split: a single space splits at runs of white space, and trailing empty parts are dropped.
    private static IEnumerable<string> Split(string text, string separator)
    {
        string[] parts = separator switch
        {
            "" => [.. CodePoints.Split(text)],
            " " => text.Split(Ascii.RubySpaces, StringSplitOptions.RemoveEmptyEntries),
            _ => text.Split([separator], StringSplitOptions.None),
        };
        var count = parts.Length;
        while (count > 0 && parts[count - 1].Length == 0)
        {
            count--;
        }

        return parts.Take(count);
    }

    private static object? Join(LiquidFilterInput input) =>
        new LiquidPrinter(LiquidBudget.MaxValue).AppendOutput(LiquidValue.ListOf(input.Items()), input.Arguments.Count > 0 ? input.TextArgument(0) : " ").ToString();

    private static object? Concat(LiquidFilterInput input) => input.Argument(0) is YamlSequence other
        ? LiquidValue.ListOf(input.Items().Concat(other.Items))
        : throw new LiquidFilterException("its argument is not a list");

    // A negative offset counts from the end.
    private static object? Slice(LiquidFilterInput input)
    {
        var offset = input.IntegerArgument(0, 0);
        var length = input.Argument(1) is null or false ? 1 : input.IntegerArgument(1, 1);
        var list = input.Value as YamlSequence;
        var text = list is null ? input.Text : "";
        var count = list?.Items.Count ?? CodePoints.Count(text);
        offset += offset < 0 ? count : 0;
        length = offset < 0 ? 0 : Math.Max(0, Math.Min(length, count - offset));
        return list is not null ? LiquidValue.ListOf(list.Items.Skip(length > 0 ? offset : 0).Take(length))
            : length == 0 ? ""
            : CodePoints.Substring(text, offset, length);
    }

    // Another value than a list is unchanged.
    private static object? Changed(LiquidFilterInput input, Action<List<object?>> change)
    {
        if (input.Value is not YamlSequence)
        {
            return input.Value;
        }

        var list = input.Elements()!.ToList();
        change(list);
        return LiquidValue.ListOf(list);
    }

    private static void Remove(LiquidFilterInput input, List<object?> list, bool fromStart)
    {
        var count = input.IntegerArgument(0, 1);
        if (count < 0)
        {
            throw new LiquidFilterException("its argument is negative");
        }

        count = Math.Min(count, list.Count);
        list.RemoveRange(fromStart ? 0 : list.Count - count, count);
    }

    private static object? Default(LiquidFilterInput input)
    {
        var allowsFalse = input.Keywords is { } keywords && keywords.TryGetValue("allow_false", out var value) && LiquidComparer.IsTrue(value) && input.Arguments.Count > 0;
        var isMissing = input.Value is null or "" or YamlSequence { Items.Count: 0 } or YamlMapping { Entries.Count: 0 } || (input.Value is false && !allowsFalse);
        return !isMissing ? input.Value
            : input.Arguments.Count > 0 ? input.Argument(0)
            : input.Keywords is { } named ? new YamlMapping(named.Select(pair => new YamlEntry(pair.Key, LiquidValue.ToItem(pair.Value))).ToEquatableArray())
            : "";
    }

    private static object? ToSentence(LiquidFilterInput input)
    {
        IReadOnlyList<object?> items = input.Value switch
        {
            YamlSequence => input.Elements()!,
            string text => [.. CodePoints.Split(text)],
            YamlMapping map => [.. map.Entries.Select(_ => (object?)null)],
            _ => throw new LiquidFilterException("the value is not a list"),
        };
        var last = items.Count == 0 ? "" : LiquidValue.ToText(items[items.Count - 1]);
        var connector = input.Arguments.Count > 0 ? input.TextArgument(0) : "and";
        return items.Count switch
        {
            <= 1 => last,
            2 => $"{LiquidValue.ToText(items[0])} {connector} {last}",
            _ when input.Value is not YamlSequence => throw new LiquidFilterException("the value is not a list"),
            _ => new LiquidPrinter(LiquidBudget.MaxValue).AppendOutput(LiquidValue.ListOf(items.Take(items.Count - 1)), ", ").Append($", {connector} {last}").ToString(),
        };
    }
}
