using System.Numerics;
using NewsContent.Compiler.Liquid.Syntax;
using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.Liquid.Filters;

/// <summary>The input of a filter.</summary>
/// <param name="Value">The value before the filter.</param>
/// <param name="Call">The filter as written.</param>
/// <param name="Arguments">The arguments.</param>
/// <param name="Keywords">The named arguments; <c>null</c> if there are none.</param>
/// <param name="Host">The services that filters use.</param>
internal sealed record LiquidFilterInput(object? Value, LiquidFilterCall Call, IReadOnlyList<object?> Arguments, IReadOnlyDictionary<string, object?>? Keywords, LiquidFilterHost Host)
{
    /// <summary>The value as text.</summary>
    public string Text => LiquidValue.ToText(Value);

    /// <summary>Named arguments are one more argument, as in Ruby.</summary>
    public int ArgumentCount => Arguments.Count + (Keywords is null ? 0 : 1);

    /// <summary>Returns an argument; <c>null</c> if there is none.</summary>
    public object? Argument(int index) => index < Arguments.Count ? Arguments[index] : null;

    /// <summary>Returns an argument as text; empty if there is none.</summary>
    public string TextArgument(int index) => LiquidValue.ToText(Argument(index));

    /// <summary>Returns an argument as a whole number.</summary>
    /// <exception cref="LiquidFilterException">It is not one.</exception>
    public int IntegerArgument(int index, int missing)
    {
        if (index >= Arguments.Count)
        {
            return missing;
        }

        var number = Arguments[index] as BigInteger? ?? RubyNumber.ReadInteger(LiquidValue.ToText(Arguments[index]));
        return number is null ? throw new LiquidFilterException($"'{LiquidValue.ToText(Arguments[index])}' is not a whole number")
            : number < long.MinValue || number > long.MaxValue ? throw new LiquidFilterException($"{number} is too large")
            : LiquidValue.Clamp(number.Value);
    }

    /// <summary>Returns the value as a string.</summary>
    /// <exception cref="LiquidFilterException">It is not one.</exception>
    public string StringValue() => Value as string ?? throw new LiquidFilterException("the value is not a string");

    /// <summary>Returns the items as Liquid's own filters read them: nested lists are flattened, and another value is a list of itself.</summary>
    public IReadOnlyList<object?> Items() => Value switch
    {
        null => [],
        YamlSequence list => Flatten(list, []),
        LiquidRange => Elements()!,
        _ => [Value],
    };

    /// <summary>Returns the items of a list or range, or the pairs of a mapping; <c>null</c> for other values.</summary>
    public IReadOnlyList<object?>? Elements()
    {
        switch (Value)
        {
            case YamlSequence list:
                return [.. list.Items.Select(LiquidValue.Of)];
            case YamlMapping map:
                return [.. map.Entries.Select(LiquidValue.Pair)];
            case LiquidRange range:
                Host.Budget.SpendItems(range.Count);
                return [.. Enumerable.Range(0, (int)range.Count).Select(i => (object?)(range.First + i))];
            default:
                return null;
        }
    }

    private static List<object?> Flatten(YamlSequence list, List<object?> items)
    {
        foreach (var item in list.Items)
        {
            if (item is YamlSequence nested)
            {
                Flatten(nested, items);
            }
            else
            {
                items.Add(LiquidValue.Of(item));
            }
        }

        return items;
    }
}
