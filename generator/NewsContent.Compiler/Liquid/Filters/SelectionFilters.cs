using System.Numerics;
using System.Text.RegularExpressions;
using NewsContent.Compiler.Text;
using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.Liquid.Filters;

/// <summary>Filters that select, group or order items by a property or an expression.</summary>
internal static class SelectionFilters
{
    public static readonly LiquidFilter[] All =
    [
        new("where", 2, 2, input => Searched(input) is { } items ? LiquidValue.ListOf(items.Where(IsMatch(input))) : input.Value),
        new("find", 2, 2, input => Searched(input) is { } items ? items.FirstOrDefault(IsMatch(input)) : input.Value),
        new("where_exp", 2, 2, input => Condition(input) is { } condition ? LiquidValue.ListOf(Values(input)!.Where(condition)) : input.Value),
        new("find_exp", 2, 2, input => Condition(input) is { } condition ? Values(input)!.FirstOrDefault(condition) : input.Value),
        new("group_by", 1, 1, input => input.Elements() is { } items ? Grouped(items, item => LiquidValue.ToText(ItemProperty.Typed(item, input.TextArgument(0)))) : input.Value),
        new("group_by_exp", 2, 2, GroupByExpression),
        new("map", 1, 1, input => LiquidValue.ListOf(input.Items().Select(item => ItemProperty.HasMembers(item) ? ItemProperty.Of(item, input.Argument(0)) : null))),
        new("sort", 0, 2, Sort),
        new("sort_natural", 0, 1, SortNatural),
        new("uniq", 0, 1, Unique),
        new("compact", 0, 1, input => Keys(input) is { } keys ? LiquidValue.ListOf(input.Items().Where((_, i) => keys[i] is not null)) : null),
    ];

    // The values of a mapping; null if the input is not changed.
    private static IReadOnlyList<object?>? Values(LiquidFilterInput input) =>
        input.Value is YamlMapping map ? [.. map.Entries.Select(entry => LiquidValue.Of(entry.Value))] : input.Elements();

    private static IReadOnlyList<object?>? Searched(LiquidFilterInput input) =>
        !LiquidComparer.IsTrue(input.Argument(0)) || input.Argument(1) is YamlSequence or YamlMapping ? null : Values(input);

    // The target is compared as text, with each item of a list.
    private static Func<object?, bool> IsMatch(LiquidFilterInput input)
    {
        var (name, target) = (input.TextArgument(0), input.Argument(1) is null ? null : input.TextArgument(1));
        return item => ItemProperty.Typed(item, name) switch
        {
            null => target is null,
            _ when target is null => false,
            YamlSequence list => list.Items.Any(value => LiquidValue.ToText(LiquidValue.Of(value)) == target),
            YamlMapping map => map.Entries.Any(entry => LiquidValue.ToText(LiquidValue.Pair(entry)) == target),
            var value => LiquidValue.ToText(value) == target,
        };
    }

    private static Func<object?, bool>? Condition(LiquidFilterInput input)
    {
        var (items, condition) = (Values(input), input.Host.Expressions.Condition(input));
        return items is null ? null : condition;
    }

    private static object? GroupByExpression(LiquidFilterInput input)
    {
        var value = input.Host.Expressions.Value(input);
        return input.Elements() is { } items ? Grouped(items, value) : input.Value;
    }

    private static YamlSequence Grouped(IEnumerable<object?> items, Func<object?, object?> keyOf) => LiquidValue.ListOf(items
        .GroupBy(keyOf, LiquidKeyComparer.Instance)
        .Select(group => new YamlMapping((new YamlEntry[]
        {
            new("name", LiquidValue.ToItem(group.Key)),
            new("items", LiquidValue.ListOf(group)),
            new("size", new LiquidItem((BigInteger)group.Count())),
        }).ToEquatableArray())));

    private static object? Sort(LiquidFilterInput input)
    {
        var items = input.Elements() ?? throw new LiquidFilterException("the value is not a list");
        input.Host.Budget.SpendSorting(items.Count);
        if (input.Argument(0) is null)
        {
            return LiquidValue.ListOf(MergeSort.Sort(items, (a, b) =>
                LiquidComparer.Order(a, b) ?? throw new LiquidFilterException($"'{LiquidValue.ToText(a)}' and '{LiquidValue.ToText(b)}' have different types")));
        }

        var order = input.Arguments.Count < 2 || input.Argument(1) is "first" ? -1
            : input.Argument(1) is "last" ? 1
            : throw new LiquidFilterException("its second argument is not 'first' or 'last'");
        var pairs = items.Select(item => (Key: ItemProperty.Typed(item, input.TextArgument(0)), Item: item)).ToList();
        return LiquidValue.ListOf(MergeSort.Sort(pairs, (a, b) =>
            a.Key is not null && b.Key is null ? -order
            : a.Key is null && b.Key is not null ? order
            : LiquidComparer.Order(a.Key, b.Key) ?? LiquidComparer.Order(LiquidValue.ToText(a.Key), LiquidValue.ToText(b.Key))!.Value).Select(pair => pair.Item));
    }

    // Without case in ASCII, and nil last.
    private static object? SortNatural(LiquidFilterInput input)
    {
        var items = input.Items();
        input.Host.Budget.SpendSorting(items.Count);
        if (items.Count > 0 && input.Argument(0) is not null && !items.All(ItemProperty.HasMembers))
        {
            return null;
        }

        // A single item is not compared.
        var pairs = items.Select(item => (Key: items.Count > 1 && PropertyOf(input, item) is { } key ? Fold(LiquidValue.ToText(key)) : null, Item: item)).ToList();
        return LiquidValue.ListOf(MergeSort.Sort(pairs, (a, b) =>
            a.Key is not null && b.Key is not null ? LiquidComparer.Order(a.Key, b.Key)!.Value : a.Key is null ? 1 : -1).Select(pair => pair.Item));
    }

    private static object? Unique(LiquidFilterInput input)
    {
        var items = input.Items();
        if (items.Count <= 1)
        {
            return LiquidValue.ListOf(items);
        }

        var seen = new HashSet<object?>(LiquidKeyComparer.Instance);
        return Keys(input) is { } keys ? LiquidValue.ListOf(items.Where((_, i) => seen.Add(keys[i]))) : null;
    }

    private static string Fold(string text) => Regex.Replace(text, "[A-Z]+", match => match.Value.ToLowerInvariant());

    // The property of each item, or the items; null if one of them has no members.
    private static List<object?>? Keys(LiquidFilterInput input)
    {
        var keys = new List<object?>();
        foreach (var item in input.Items())
        {
            if (input.Argument(0) is not null && !ItemProperty.HasMembers(item))
            {
                return null;
            }

            keys.Add(PropertyOf(input, item));
        }

        return keys;
    }

    private static object? PropertyOf(LiquidFilterInput input, object? item) => input.Argument(0) is { } name ? ItemProperty.Of(item, name) : item;
}
