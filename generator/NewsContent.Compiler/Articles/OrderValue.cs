using NewsContent.Compiler.FrontMatter;
using NewsContent.Compiler.Text;
using NewsContent.Compiler.Yaml;
using NewsContent.Layout;

namespace NewsContent.Compiler.Articles;

/// <summary>A front matter value by which documents are ordered.</summary>
/// <param name="Kind">The kind of the value. Only values of one kind are compared, and a missing value is last, as in Jekyll.</param>
/// <param name="Number">A number, or the ticks of a date.</param>
/// <param name="Text">A string.</param>
internal readonly record struct OrderValue(OrderKind Kind, double Number, string Text)
{
    public static readonly OrderValue Missing = new(OrderKind.Missing, 0, "");

    public static OrderValue Of(string text) => new(OrderKind.String, 0, text);

    public static OrderValue OfDate(long ticks) => new(OrderKind.Date, ticks, "");

    /// <summary>Returns a value of Liquid, in which dates are strings.</summary>
    public static OrderValue Of(YamlValue? value)
    {
        if (value is not YamlScalar scalar)
        {
            return value is null ? Missing : new(OrderKind.Other, 0, "");
        }

        var read = JekyllScalar.Read(scalar);
        return scalar.IsNull ? Missing : read.Type switch
        {
            JekyllType.Integer => new(OrderKind.Number, read.Integer, ""),
            JekyllType.Float => new(OrderKind.Number, read.Float, ""),
            JekyllType.Boolean => new(OrderKind.Boolean, read.Boolean == true ? 1 : 0, ""),
            _ => Of(scalar.Value),
        };
    }

    /// <summary>Returns the value of a custom key.</summary>
    public static OrderValue Of(FrontMatterToken token) => token.Kind switch
    {
        TableLayout.Value.Integer => new(OrderKind.Number, token.Number, ""),
        TableLayout.Value.Float => new(OrderKind.Number, BitConverter.Int64BitsToDouble(token.Number), ""),
        TableLayout.Value.String when token.DateOffset is not null => new(OrderKind.Date, token.Number, ""),
        TableLayout.Value.String => Of(token.Text ?? ""),
        TableLayout.Value.Boolean => new(OrderKind.Boolean, token.Number, ""),
        TableLayout.Value.Null => Missing,
        _ => new(OrderKind.Other, 0, ""),
    };

    /// <summary>Compares two values.</summary>
    /// <param name="other">The other value.</param>
    /// <param name="isNatural">Whether numbers in strings are compared by value.</param>
    public int CompareTo(OrderValue other, bool isNatural) =>
        Kind != other.Kind ? Kind.CompareTo(other.Kind)
        : Kind == OrderKind.String ? isNatural ? NaturalOrder.Compare(Text, other.Text) : string.CompareOrdinal(Text, other.Text)
        : Number.CompareTo(other.Number);
}

/// <summary>The kinds of values in the order of documents.</summary>
internal enum OrderKind
{
    Number,
    Date,
    String,
    Boolean,

    /// <summary>A list or a mapping, which has no order.</summary>
    Other,
    Missing,
}
