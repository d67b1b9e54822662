using System.Numerics;

namespace NewsContent.Compiler.Liquid.Rendering;

/// <summary>The state of <c>increment</c>, <c>decrement</c>, <c>cycle</c> and <c>ifchanged</c>.</summary>
internal sealed class LiquidCounters
{
    private readonly Dictionary<string, BigInteger> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<object, int> _cycles = [];
    private string? _lastText;

    public bool TryFind(string name, out object? value)
    {
        var isFound = _numbers.TryGetValue(name, out var number);
        value = isFound ? number : null;
        return isFound;
    }

    /// <summary>Changes a number, which starts at 0, and returns it as it was.</summary>
    public BigInteger Add(string name, int change)
    {
        _numbers.TryGetValue(name, out var number);
        _numbers[name] = number + change;
        return number;
    }

    /// <summary>Returns whether a string is different from the last, for <c>ifchanged</c>.</summary>
    public bool IsChanged(string text)
    {
        var isChanged = text != _lastText;
        _lastText = text;
        return isChanged;
    }

    /// <summary>Returns the current index of a cycle and moves it on.</summary>
    public int Next(object cycle, int length)
    {
        _cycles.TryGetValue(cycle, out var index);
        _cycles[cycle] = index + 1 < length ? index + 1 : 0;
        return index;
    }
}
