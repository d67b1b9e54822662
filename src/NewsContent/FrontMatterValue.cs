using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Serialization;
using NewsContent.CompilerServices;
using NewsContent.Json;
using NewsContent.Layout;

namespace NewsContent;

/// <summary>
/// A value of the front matter: a view over the image's own data, of which the compiler has read numbers and dates already.
/// The default value is <see cref="FrontMatterKind.Null"/>.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(ArticleJsonConverter))]
public readonly struct FrontMatterValue : IJsonDocument
{
    private readonly ArticleSource? _source;
    private readonly int _position;

    internal FrontMatterValue(ArticleSource source, int position)
    {
        _source = source;
        _position = position;
    }

    /// <summary>What the value is. O(1), as is everything here.</summary>
    public FrontMatterKind Kind => (FrontMatterKind)(Field(TableLayout.Value.Kind) & TableLayout.Value.KindMask);

    /// <summary>
    /// The text as the post writes it, without quotes: a code such as <c>000725</c> is <c>"000725"</c>, though it is the number
    /// 469 in Jekyll. <c>null</c> of nothing, of a list and of a map. Decoded on first use and kept for the collection.
    /// </summary>
    public string? AsString() => Kind == FrontMatterKind.Null ? null : _source!.DecodeShared(Field(TableLayout.Value.Text));

    /// <summary>Whether a <see cref="FrontMatterKind.Boolean"/> is true; <c>null</c> of another kind.</summary>
    public bool? AsBoolean() => Kind == FrontMatterKind.Boolean ? Number != 0 : null;

    /// <summary>The instant that a text is, read as <c>date</c> is: in the site's time zone where one is set. <c>null</c> of what is no date.</summary>
    public DateTimeOffset? AsDateTimeOffset()
    {
        var kind = Field(TableLayout.Value.Kind);
        if ((kind & TableLayout.Value.IsDate) == 0)
        {
            return null;
        }

        var offset = TimeSpan.FromMinutes(kind >> TableLayout.Value.OffsetShift);
        return new DateTimeOffset(Number + offset.Ticks, offset);
    }

    /// <summary>The values of a list; the empty list of another kind.</summary>
    public FrontMatterList AsList() => Kind == FrontMatterKind.List ? new FrontMatterList(_source!, Field(TableLayout.Value.Low)) : default;

    /// <summary>The keys and values of a map; the empty map of another kind.</summary>
    public FrontMatterMap AsMap() => Kind == FrontMatterKind.Map ? new FrontMatterMap(_source!, Field(TableLayout.Value.Low)) : default;

    /// <summary>The value of a whole number.</summary>
    /// <param name="value">The number; 0 of another kind.</param>
    /// <returns>Whether it is an <see cref="FrontMatterKind.Integer"/>.</returns>
    public bool TryGetInt64(out long value)
    {
        var isInteger = Kind == FrontMatterKind.Integer;
        value = isInteger ? Number : 0;
        return isInteger;
    }

    /// <summary>The value of any number.</summary>
    /// <param name="value">The number; 0 of another kind.</param>
    /// <returns>Whether it is a <see cref="FrontMatterKind.Float"/> or an <see cref="FrontMatterKind.Integer"/>.</returns>
    public bool TryGetDouble(out double value)
    {
        value = Kind switch
        {
            FrontMatterKind.Float => BitConverter.Int64BitsToDouble(Number),
            FrontMatterKind.Integer => Number,
            _ => 0,
        };
        return Kind is FrontMatterKind.Float or FrontMatterKind.Integer;
    }

    /// <summary>The text of a scalar; of a list or map how much it holds, such as <c>3 values</c>; empty of nothing.</summary>
    public override string ToString() => Kind switch
    {
        FrontMatterKind.List => string.Create(CultureInfo.InvariantCulture, $"{AsList().Count} values"),
        FrontMatterKind.Map => string.Create(CultureInfo.InvariantCulture, $"{AsMap().Count} keys"),
        _ => AsString() ?? "",
    };

    private long Number => ((long)Field(TableLayout.Value.High) << 32) | (uint)Field(TableLayout.Value.Low);

    private int Field(int field) => _source is null ? 0 : _source.FrontMatterCell(_position + field);

    void IJsonDocument.WriteJson(ArticleJsonWriter json) => FrontMatterJson.Write(this, json.Json);
}
