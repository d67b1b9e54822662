using NewsContent.Compiler.Text;
using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.Liquid;

/// <summary>The filters that create lists or read their items.</summary>
internal static class LiquidListFilters
{
    private static readonly char[] RubyWhiteSpace = [' ', '\t', '\n', '\v', '\f', '\r'];

    /// <summary>Ruby's <c>String#split</c>: a single space splits at runs of white space, and trailing empty parts are dropped.</summary>
    public static object? Split(LiquidFilterInput input)
    {
        var (text, separator) = (input.Text, input.Argument(0));
        string[] parts = separator switch
        {
            "" => [.. Characters(text)],
            " " => text.Split(RubyWhiteSpace, StringSplitOptions.RemoveEmptyEntries),
            _ => text.Split([separator], StringSplitOptions.None),
        };
        var count = parts.Length;
        while (count > 0 && parts[count - 1].Length == 0)
        {
            count--;
        }

        return ListOf(parts.Take(count).Select(part => new YamlScalar(part, IsPlain: false)));
    }

    public static object? Join(LiquidFilterInput input)
    {
        var glue = input.ArgumentCount > 0 ? input.Argument(0) : " ";
        var items = Items(input.Value).Select(item => LiquidValue.Print(LiquidValue.Of(item))).ToList();
        return items.Sum(item => (long)item.Length) + ((long)glue.Length * items.Count) > LiquidBudget.MaxValue + glue.Length
            ? throw new LiquidTooLargeException()
            : string.Join(glue, items);
    }

    /// <summary>Returns the first or last item of a list; strings have none.</summary>
    public static object? End(LiquidFilterInput input, string which) => input.Value is YamlSequence ? LiquidValue.Member(input.Value, which) : null;

    public static object? Reverse(LiquidFilterInput input) => ListOf(Items(input.Value).Reverse());

    /// <summary>Returns the distinct items, in order of their first occurrence.</summary>
    public static object? Uniq(LiquidFilterInput input) =>
        ListOf(Items(input.Value).GroupBy(item => LiquidValue.Of(item)).Select(group => group.First()));

    /// <summary>Sorts numbers by value and strings by letters, or items by a key; items without the key are first.</summary>
    public static object? Sort(LiquidFilterInput input) =>
        input.Value is not YamlSequence list ? input.Value
        : ListOf(list.Items
            .Select(item => (Item: item, Key: input.ArgumentCount > 0 ? LiquidValue.Member(LiquidValue.Of(item), input.Argument(0)) : LiquidValue.Of(item)))
            .OrderBy(pair => pair.Key is null ? 0 : pair.Key is decimal ? 1 : 2)
            .ThenBy(pair => pair.Key as decimal?)
            .ThenBy(pair => LiquidValue.Print(pair.Key), StringComparer.Ordinal)
            .Select(pair => pair.Item));

    private static YamlSequence ListOf(IEnumerable<YamlValue> items) => new(items.ToEquatableArray());

    // As in Liquid: nested lists are flattened, and a value is a list of itself.
    private static IEnumerable<YamlValue> Items(object? value) => value switch
    {
        null => [],
        YamlSequence list => list.Items.SelectMany(item => item is YamlSequence ? Items(item) : [item]),
        YamlValue other => [other],
        _ => [new YamlScalar(LiquidValue.Print(value), IsPlain: value is decimal)],
    };

    private static IEnumerable<string> Characters(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            yield return text.Substring(i, isPair ? 2 : 1);
            i += isPair ? 1 : 0;
        }
    }
}
