using System.Collections.ObjectModel;
using System.Globalization;
using System.Text;
using NewsContent.CompilerServices;

namespace NewsContent;

/// <summary>
/// A part of an article's body: balanced HTML, or a component that the page renders, such as <c>&lt;news-chart symbol="600036"&gt;</c>. The project declares
/// the elements and their attributes in the property <c>NewsContentComponents</c>. This type is thread-safe.
/// </summary>
public sealed unsafe class Segment
{
    private static readonly ReadOnlyDictionary<string, string> NoAttributes = ReadOnlyDictionary<string, string>.Empty;

    // Keeps the assembly with the address loaded.
    private readonly ArticleSource _source;
    private readonly byte* _html;
    private readonly int _length;
    private string? _text;

    internal Segment(ArticleSource source, byte* html, int length, string? name = null, ReadOnlyDictionary<string, string>? attributes = null)
    {
        _source = source;
        _html = html;
        _length = length;
        Component = name;
        Attributes = attributes ?? NoAttributes;
    }

    /// <summary>The name of the component's element, such as <c>news-chart</c>; <c>null</c> if the segment is HTML.</summary>
    public string? Component { get; }

    /// <summary>The attributes of the component, which the compiler checked; empty if the segment is HTML. An <c>id</c> has no prefix.</summary>
    public IReadOnlyDictionary<string, string> Attributes { get; }

    /// <summary>The sanitized HTML; for a component, the content of its element, which feeds show instead of the component. Decoded on first use and cached.</summary>
    public string Html => _text ??= Encoding.UTF8.GetString(HtmlUtf8);

    /// <summary>The sanitized HTML as UTF-8; for a component, the content of its element. A span over the memory of the loaded assembly.</summary>
    public ReadOnlySpan<byte> HtmlUtf8
    {
        get
        {
            GC.KeepAlive(_source);
            return new(_html, _length);
        }
    }

    /// <summary>Gets the value of an attribute, or <c>null</c> if the component does not have it.</summary>
    /// <param name="attribute">The name of the attribute.</param>
    /// <exception cref="ArgumentNullException"><paramref name="attribute"/> is <c>null</c>.</exception>
    public string? this[string attribute] => Attributes.TryGetValue(attribute, out var value) ? value : null;

    /// <summary>Returns whether the component has an attribute, such as a flag.</summary>
    /// <param name="attribute">The name of the attribute.</param>
    /// <exception cref="ArgumentNullException"><paramref name="attribute"/> is <c>null</c>.</exception>
    public bool Has(string attribute) => Attributes.ContainsKey(attribute);

    /// <summary>Returns the value of an attribute with the type <c>integer</c>, or <c>null</c> if the component does not have it.</summary>
    /// <param name="attribute">The name of the attribute.</param>
    /// <exception cref="ArgumentNullException"><paramref name="attribute"/> is <c>null</c>.</exception>
    /// <exception cref="FormatException">The value is not an integer, because the attribute has a different type.</exception>
    public int? GetInt32(string attribute) => this[attribute] is { } value ? int.Parse(value, CultureInfo.InvariantCulture) : null;

    /// <summary>Returns the value of an attribute with the type <c>number</c>, or <c>null</c> if the component does not have it.</summary>
    /// <param name="attribute">The name of the attribute.</param>
    /// <exception cref="ArgumentNullException"><paramref name="attribute"/> is <c>null</c>.</exception>
    /// <exception cref="FormatException">The value is not a number, because the attribute has a different type.</exception>
    public decimal? GetDecimal(string attribute) => this[attribute] is { } value ? decimal.Parse(value, CultureInfo.InvariantCulture) : null;

    /// <summary>Returns the value of an attribute with the type <c>date</c>, or <c>null</c> if the component does not have it.</summary>
    /// <param name="attribute">The name of the attribute.</param>
    /// <exception cref="ArgumentNullException"><paramref name="attribute"/> is <c>null</c>.</exception>
    /// <exception cref="FormatException">The value is not a date, because the attribute has a different type.</exception>
    public DateOnly? GetDate(string attribute) => this[attribute] is { } value ? DateOnly.ParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    /// <summary>Returns the start tag of a component without its attributes, or the HTML, for logs and debuggers.</summary>
    public override string ToString() => Component is null ? Html : $"<{Component}>";
}
