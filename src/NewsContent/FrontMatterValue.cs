using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Serialization;
using NewsContent.CompilerServices;
using NewsContent.Json;
using NewsContent.Layout;

namespace NewsContent;

/// <summary>
/// A value in the front matter: a view over data in the loaded assembly. The compiler has already parsed numbers and dates. The default value is
/// <see cref="FrontMatterKind.Null"/>.
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

    /// <summary>The kind of the value. O(1), like all members of this type.</summary>
    public FrontMatterKind Kind => (FrontMatterKind)(Field(TableLayout.Value.Kind) & TableLayout.Value.KindMask);

    /// <summary>
    /// Returns the scalar as written, without quotes: a code such as <c>000725</c> is <c>"000725"</c>, although Jekyll reads it as the number 469. <c>null</c> if the
    /// value is null, a list or a mapping. Decoded on first use and cached for the collection.
    /// </summary>
    public string? AsString() => Kind == FrontMatterKind.Null ? null : _source!.DecodeShared(Field(TableLayout.Value.Text));

    /// <summary>Returns the value as a Boolean, or <c>null</c> if it is not a Boolean.</summary>
    public bool? AsBoolean() => Kind == FrontMatterKind.Boolean ? Number != 0 : null;

    /// <summary>Returns the value as a date, parsed by the same rules as <c>date</c> and with the offset of the site's time zone, or UTC; <c>null</c> if it is not a date.</summary>
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

    /// <summary>Returns the value as a list, or an empty list if it is not a list.</summary>
    public FrontMatterList AsList() => Kind == FrontMatterKind.List ? new FrontMatterList(_source!, Field(TableLayout.Value.Low)) : default;

    /// <summary>Returns the value as a mapping, or an empty mapping if it is not a mapping.</summary>
    public FrontMatterMap AsMap() => Kind == FrontMatterKind.Map ? new FrontMatterMap(_source!, Field(TableLayout.Value.Low)) : default;

    /// <summary>Gets the value as a whole number.</summary>
    /// <param name="value">The number, or 0 if the value is not a whole number.</param>
    /// <returns><c>true</c> if the kind is <see cref="FrontMatterKind.Integer"/>.</returns>
    public bool TryGetInt64(out long value)
    {
        var isInteger = Kind == FrontMatterKind.Integer;
        value = isInteger ? Number : 0;
        return isInteger;
    }

    /// <summary>Gets the value as a number.</summary>
    /// <param name="value">The number, or 0 if the value is not a number.</param>
    /// <returns><c>true</c> if the kind is <see cref="FrontMatterKind.Float"/> or <see cref="FrontMatterKind.Integer"/>.</returns>
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

    /// <summary>Returns a scalar as written; for a list or mapping its size, such as <c>3 values</c> or <c>3 keys</c>; an empty string for no value.</summary>
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
