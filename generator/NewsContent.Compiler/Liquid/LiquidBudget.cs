using System.Numerics;
using System.Runtime.CompilerServices;
using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.Liquid;

/// <summary>The limits of a body's Liquid. A few characters can double a value on each line or start a loop with a million iterations.</summary>
internal sealed class LiquidBudget
{
    /// <summary>The maximum length of a value, in UTF-16 units.</summary>
    public const int MaxValue = 64 * 1024;

    // The maximum size that all filters and loops of a body can process, without values of the site: 16 bodies of maximum length.
    private const long MaxWork = 16 * 1024 * 1024;

    // The cost of a tag in addition to its length, so that short tags cannot run many millions of times.
    private const int TagCost = 16;

    // The cost of a list item in addition to its length, because it is an object and can be sorted.
    private const int ItemCost = 8;

    // The depth of nested lists, because they are visited recursively. No YAML value is deeper.
    private const int MaxDepth = 200;

    // How often a post can process the largest list or mapping of the site, in addition: site.posts of a large site exceeds the limit of a post.
    private const int UsesOfSite = 16;

    private static readonly ConditionalWeakTable<YamlValue, object> Sizes = new();

    private long _limit = MaxWork;
    private long _work;

    /// <summary>Raises the limit for a value of the site, whose size depends on the site and not on the post.</summary>
    public void Admit(YamlValue? value)
    {
        if (value is YamlSequence or YamlMapping)
        {
            _limit = Math.Max(_limit, MaxWork + (UsesOfSite * (long)Sizes.GetValue(value, static value => SizeOf(value))));
        }
    }

    /// <summary>Counts a value that is created or printed, with all its items.</summary>
    /// <exception cref="LiquidTooLargeException">The value or the total is too large.</exception>
    public void SpendValue(object? value) => SpendValue(value, 0);

    /// <summary>Counts items that are compared with each other.</summary>
    /// <exception cref="LiquidTooLargeException">The total is too large.</exception>
    public void SpendSorting(int count)
    {
        for (var length = count; length > 1; length /= 2)
        {
            Spend(ItemCost * count);
        }
    }

    /// <summary>Counts items that are read one by one.</summary>
    /// <exception cref="LiquidTooLargeException">The total is too large.</exception>
    public void SpendItems(BigInteger count) => Spend(count * ItemCost > MaxWork ? throw new LiquidTooLargeException() : (long)count * ItemCost);

    /// <summary>Counts the keys that a lookup compares.</summary>
    /// <exception cref="LiquidTooLargeException">The total is too large.</exception>
    public void SpendKeys(object? value) => Spend(value is YamlMapping map ? map.Entries.Count : 0);

    /// <summary>Counts text or a tag of a loop that runs.</summary>
    /// <exception cref="LiquidTooLargeException">The total is too large.</exception>
    public void SpendTag(int length) => Spend(TagCost + length);

    private void SpendValue(object? value, int depth)
    {
        if (depth > MaxDepth)
        {
            throw new LiquidTooLargeException();
        }

        if (value is string { Length: > MaxValue })
        {
            throw new LiquidTooLargeException();
        }

        switch (value)
        {
            case YamlSequence list:
                foreach (var item in list.Items)
                {
                    Spend(ItemCost);
                    SpendItem(item, depth);
                }

                break;
            case YamlMapping map:
                foreach (var entry in map.Entries)
                {
                    Spend(ItemCost + entry.Key.Length);
                    SpendItem(entry.Value, depth);
                }

                break;
            case BigInteger number:
                Spend(number.ToByteArray().Length);
                break;
            case LiquidRange range:
                Spend(range.First.ToByteArray().Length + range.Last.ToByteArray().Length);
                break;
            default:
                Spend((value as string)?.Length ?? ItemCost);
                break;
        }
    }

    private static long SizeOf(YamlValue value) => value switch
    {
        YamlScalar scalar => scalar.Value.Length,
        YamlSequence list => list.Items.Sum(static item => ItemCost + SizeOf(item)),
        YamlMapping map => map.Entries.Sum(static entry => ItemCost + entry.Key.Length + SizeOf(entry.Value)),
        _ => ItemCost,
    };

    private void SpendItem(YamlValue item, int depth)
    {
        if (item is YamlScalar scalar)
        {
            Spend(scalar.Value.Length);
        }
        else
        {
            SpendValue(LiquidValue.Of(item), depth + 1);
        }
    }

    private void Spend(long amount)
    {
        _work += amount;
        if (_work > _limit)
        {
            throw new LiquidTooLargeException();
        }
    }
}
