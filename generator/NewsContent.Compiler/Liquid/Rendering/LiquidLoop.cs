using NewsContent.Compiler.Liquid.Syntax;
using NewsContent.Compiler.Text;
using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.Liquid.Rendering;

/// <summary>A running loop.</summary>
/// <param name="variable">The name of each item.</param>
/// <param name="length">The number of iterations.</param>
/// <param name="itemAt">Returns the item of an iteration.</param>
internal sealed class LiquidLoop(string variable, int length, Func<int, object?> itemAt)
{
    private int _turn;
    private object? _item = length > 0 ? itemAt(0) : null;

    /// <summary>Returns whether an operand is a member of <c>forloop</c>.</summary>
    public static bool IsCounter(LiquidOperand operand) =>
        operand is { Root: "forloop", Rest: "index" or "index0" or "rindex" or "rindex0" or "first" or "last" or "length" };

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
    public bool TryFind(string name, out object? value)
    {
        var isItem = name == variable;
        var isFound = !IsInElse && (isItem || name == "forloop");
        value = !isFound ? null : isItem ? _item : Counters();
        return isFound;
    }

    private YamlMapping Counters()
    {
        return new YamlMapping(new[]
        {
            Number("index", _turn + 1),
            Number("index0", _turn),
            Number("rindex", length - _turn),
            Number("rindex0", length - _turn - 1),
            Flag("first", _turn == 0),
            Flag("last", _turn == length - 1),
            Number("length", length),
        }.ToEquatableArray());

        static YamlEntry Number(string name, int number) => new(name, new YamlScalar(number.ToString(System.Globalization.CultureInfo.InvariantCulture), IsPlain: true));
        static YamlEntry Flag(string name, bool flag) => new(name, new YamlScalar(flag ? "true" : "false", IsPlain: true));
    }
}
