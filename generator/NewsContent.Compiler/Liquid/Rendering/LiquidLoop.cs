using System.Numerics;
using NewsContent.Compiler.Liquid.Syntax;
using NewsContent.Compiler.Text;
using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.Liquid.Rendering;

/// <summary>A running loop.</summary>
/// <param name="variable">The name of each item.</param>
/// <param name="length">The number of iterations.</param>
/// <param name="itemAt">Returns the item of an iteration.</param>
/// <param name="title">The variable and the list as written, which is the name of the loop.</param>
/// <param name="parent">The loop around it; <c>null</c> if there is none.</param>
internal sealed class LiquidLoop(string variable, int length, Func<int, object?> itemAt, string title, LiquidLoop? parent) : LiquidFrame
{
    private static readonly string[] CounterNames = ["index", "index0", "rindex", "rindex0", "first", "last", "length", "name"];

    // The loop around it does not move before this loop ends.
    private readonly YamlMapping? _parent = parent?.Counters();

    private int _turn;
    private object? _item = length > 0 ? itemAt(0) : null;

    /// <summary>Returns whether an operand is a member of <c>forloop</c>.</summary>
    public static bool IsCounter(LiquidOperand operand)
    {
        var parents = operand.Root == "forloop" ? operand.Steps.TakeWhile(step => step.Name == "parentloop").Count() : -1;
        return parents >= 0 && (operand.Steps.Count == parents ? parents > 0 : operand.Steps.Count == parents + 1 && Array.IndexOf(CounterNames, operand.Steps[parents].Name) >= 0);
    }

    /// <summary>The list whose items the loop has; <c>null</c> for other values.</summary>
    public YamlSequence? List { get; init; }

    /// <summary>Whether the part after <c>else</c> runs, in which the names of the loop are unknown.</summary>
    public bool IsInElse { get; set; } = length == 0;

    /// <summary>Begins the next iteration; returns <c>false</c> after the last.</summary>
    public bool MoveNext()
    {
        if (++_turn >= length)
        {
            return false;
        }

        _item = itemAt(_turn);
        return true;
    }

    /// <summary>The item of the loop, and <c>forloop</c>.</summary>
    public override bool TryFind(string name, out object? value)
    {
        var isItem = name == variable;
        var isFound = !IsInElse && (isItem || name == "forloop");
        value = !isFound ? null : isItem ? _item : Counters();
        return isFound;
    }

    public override YamlSequence? ListOf(string name) => name == variable && !IsInElse ? List : null;

    private YamlMapping Counters() => new(new YamlEntry[]
    {
        Entry("index", (BigInteger)(_turn + 1)),
        Entry("index0", (BigInteger)_turn),
        Entry("rindex", (BigInteger)(length - _turn)),
        Entry("rindex0", (BigInteger)(length - _turn - 1)),
        Entry("first", _turn == 0),
        Entry("last", _turn == length - 1),
        Entry("length", (BigInteger)length),
        Entry("name", title),
        new("parentloop", (YamlValue?)_parent ?? new LiquidItem(null)),
    }.ToEquatableArray());

    private static YamlEntry Entry(string name, object value) => new(name, new LiquidItem(value));
}
