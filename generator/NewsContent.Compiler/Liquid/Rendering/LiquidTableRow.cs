using System.Numerics;
using NewsContent.Compiler.Liquid.Syntax;
using NewsContent.Compiler.Text;
using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.Liquid.Rendering;

/// <summary>The names in a cell of a table.</summary>
/// <param name="variable">The name of each item.</param>
/// <param name="length">The number of cells.</param>
/// <param name="columns">The number of columns; no number of a column is equal to it if all cells are in one row.</param>
internal sealed class LiquidTableRow(string variable, int length, int columns) : LiquidFrame
{
    private static readonly string[] CounterNames =
        ["index", "index0", "rindex", "rindex0", "first", "last", "length", "col", "col0", "col_first", "col_last", "row"];

    private object? _item;
    private int _index = -1;

    /// <summary>The number of the row, from 1.</summary>
    public int Row { get; private set; } = 1;

    /// <summary>The number of the column, from 1.</summary>
    public int Column { get; private set; }

    /// <summary>Whether another row follows the cell.</summary>
    public bool EndsRow => Column == columns && _index < length - 1;

    /// <summary>Returns whether an operand is a member of <c>tablerowloop</c>.</summary>
    public static bool IsCounter(LiquidOperand operand) => operand.Root == "tablerowloop" && Array.IndexOf(CounterNames, operand.Rest) >= 0;

    /// <summary>Begins the next cell.</summary>
    public void Move(object? item)
    {
        (Row, Column) = Column == columns ? (Row + 1, 1) : (Row, Column + 1);
        (_item, _index) = (item, _index + 1);
    }

    public override bool TryFind(string name, out object? value)
    {
        value = name == variable ? _item : name == "tablerowloop" ? Counters() : null;
        return name == variable || name == "tablerowloop";
    }

    private YamlMapping Counters() => new(new[]
    {
        Entry("index", (BigInteger)(_index + 1)),
        Entry("index0", (BigInteger)_index),
        Entry("rindex", (BigInteger)(length - _index)),
        Entry("rindex0", (BigInteger)(length - _index - 1)),
        Entry("first", _index == 0),
        Entry("last", _index == length - 1),
        Entry("length", (BigInteger)length),
        Entry("col", (BigInteger)Column),
        Entry("col0", (BigInteger)(Column - 1)),
        Entry("col_first", Column == 1),
        Entry("col_last", Column == columns),
        Entry("row", (BigInteger)Row),
    }.ToEquatableArray());

    private static YamlEntry Entry(string name, object value) => new(name, new LiquidItem(value));
}
