using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.Liquid;

/// <summary>How much the Liquid of a body may do: a few characters can ask for a value that is doubled on each line, or for a loop of a million turns.</summary>
internal sealed class LiquidBudget
{
    /// <summary>The longest value, in UTF-16 units.</summary>
    public const int MaxValue = 64 * 1024;

    // What all filters and loops of a body may go through: 16 bodies of the greatest length.
    private const long MaxWork = 16 * 1024 * 1024;

    // What a tag costs beside its length, so that short ones are not run many millions of times.
    private const int TokenCost = 16;

    // What an item of a list costs beside its length: it is an object, and may be sorted.
    private const int ItemCost = 8;

    private long _work;

    /// <summary>Counts a value that is made or printed.</summary>
    /// <exception cref="LiquidTooLargeException">It is too long, or all together are.</exception>
    public void SpendValue(object? value)
    {
        Spend(ItemCost * LiquidValue.CountItems(value));
        var length = LiquidValue.Print(value).Length;
        Spend(length);
        if (length > MaxValue)
        {
            throw new LiquidTooLargeException();
        }
    }

    /// <summary>Counts the keys that a key is looked for among.</summary>
    /// <exception cref="LiquidTooLargeException">It is too much.</exception>
    public void SpendKeys(object? value) => Spend(value is ConfigMap map ? map.Entries.Count : 0);

    /// <summary>Counts a part of a loop that is run.</summary>
    /// <exception cref="LiquidTooLargeException">It is too much.</exception>
    public void SpendToken(LiquidToken token) => Spend(TokenCost + token.Span.Length);

    private void Spend(int amount)
    {
        _work += amount;
        if (_work > MaxWork)
        {
            throw new LiquidTooLargeException();
        }
    }
}
