using System.Globalization;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Html;

/// <summary>The check of an allowed attribute's value.</summary>
internal sealed class AttributeCheck
{
    private const int MaxInteger = 10_000;
    private const int MaxSpan = 1000;

    // The media types of sources, without those of pages.
    private static readonly string[] MimeTypes = ["image/", "video/", "audio/", "application/"];

    private static readonly string[] SpaceUnits = ["em", "ex", "px", "pt"];

    private readonly string[] _words = [];

    private AttributeCheck(AttributeKind kind, string[] words)
    {
        Kind = kind;
        _words = words;
    }

    public AttributeKind Kind { get; }

    /// <summary>Whether the value is a URL or a list of URLs.</summary>
    public bool HoldsUrls => Kind is AttributeKind.Link or AttributeKind.Media or AttributeKind.Image or AttributeKind.SourceSet;

    /// <summary>The notation of the check in the policy's table.</summary>
    public string Source { get; private init; } = "";

    /// <summary>Another attribute that this one requires.</summary>
    public string? Needs { get; private init; }

    /// <summary>Parses a check in the policy's table: the name of a kind, or the allowed words.</summary>
    public static AttributeCheck Parse(string text)
    {
        var plus = text.IndexOf('+');
        var kind = plus < 0 ? text : text.Substring(0, plus);
        var check = ParseKind(kind);
        return new AttributeCheck(check.Kind, check._words) { Source = kind, Needs = plus < 0 ? null : text.Substring(plus + 1) };
    }

    private static AttributeCheck ParseKind(string text) => text switch
    {
        "text" => new(AttributeKind.Text, []),
        "tokens" => new(AttributeKind.Tokens, []),
        "language" => new(AttributeKind.Language, []),
        "integer" => new(AttributeKind.Integer, []),
        "space" => new(AttributeKind.Space, []),
        "int32" => new(AttributeKind.Int32, []),
        "number" => new(AttributeKind.Number, []),
        "date" => new(AttributeKind.Date, []),
        "span" => new(AttributeKind.Span, []),
        "length" => new(AttributeKind.Length, []),
        "flag" => new(AttributeKind.Flag, []),
        "link" => new(AttributeKind.Link, []),
        "media" => new(AttributeKind.Media, []),
        "id" => new(AttributeKind.Id, []),
        "ids" => new(AttributeKind.IdReferences, []),
        "image" => new(AttributeKind.Image, []),
        "srcset" => new(AttributeKind.SourceSet, []),
        "style" => new(AttributeKind.Style, []),
        "datetime" => new(AttributeKind.DateTime, []),
        "mime" => new(AttributeKind.MimeType, []),
        "query" => new(AttributeKind.MediaQuery, []),
        _ when text.StartsWith("all(", StringComparison.Ordinal) => new(AttributeKind.Words, text.Substring(4, text.Length - 5).Split('|')),
        _ => new(AttributeKind.Word, text.Split('|')),
    };

    /// <summary>Returns the value to write, or <c>null</c> if the attribute is removed. <see cref="UrlPolicy"/> checks URLs, and <see cref="BodyIds"/> checks ids.</summary>
    public string? Check(string value)
    {
        switch (Kind)
        {
            case AttributeKind.Text:
                return value;
            case AttributeKind.Flag:
                return "";
            case AttributeKind.Word:
                return _words.FirstOrDefault(word => word == value) ?? _words.FirstOrDefault(word => word.Equals(value.Trim(), StringComparison.OrdinalIgnoreCase));
            case AttributeKind.Tokens:
                return Join(Split(value));
            case AttributeKind.Words:
                return Join(Split(value).Select(word => _words.FirstOrDefault(known => known.Equals(word, StringComparison.OrdinalIgnoreCase))).OfType<string>().Distinct(StringComparer.Ordinal));
            case AttributeKind.DateTime:
                return value.Length <= 40 && value.All(c => Ascii.IsLetterOrDigit(c) || c is '-' or ':' or '+' or '.' or ' ') ? value : null;
            case AttributeKind.MimeType:
                return value.Length <= 200 && MimeTypes.Any(type => value.StartsWith(type, StringComparison.OrdinalIgnoreCase))
                    && value.All(c => Ascii.IsLetterOrDigit(c) || " /.+-;=,\"_*".IndexOf(c) >= 0) ? value : null;
            case AttributeKind.MediaQuery:
                return value.Length <= 1000 && value.All(c => Ascii.IsLetterOrDigit(c) || " \n.,:()%<>=/+*-".IndexOf(c) >= 0) ? value : null;
            case AttributeKind.Language:
                return value.Length is > 0 and <= 35 && value.All(c => Ascii.IsLetterOrDigit(c) || c == '-') ? value : null;
            case AttributeKind.Integer:
                return Digits(value, MaxInteger, allowMinus: true);
            case AttributeKind.Space:
                return Space(value.Trim());
            case AttributeKind.Int32:
                return Digits(value, int.MaxValue, allowMinus: true);
            case AttributeKind.Number:
                return decimal.TryParse(value.Trim(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var exact)
                    ? exact.ToString(CultureInfo.InvariantCulture)
                    : null;
            case AttributeKind.Date:
                return DateTime.TryParseExact(value.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? value.Trim() : null;
            case AttributeKind.Span:
                return Digits(value, MaxSpan, allowMinus: false);
            case AttributeKind.Length:
                value = value.Trim();
                return value.EndsWith("%", StringComparison.Ordinal)
                    ? Digits(value.TrimEnd('%'), 100, allowMinus: false) is { } percent ? percent + "%" : null
                    : Digits(value.EndsWith("px", StringComparison.OrdinalIgnoreCase) ? value.Substring(0, value.Length - 2) : value, MaxInteger, allowMinus: false);
            default:
                throw new InvalidOperationException();
        }
    }

    /// <summary>
    /// Returns why a removed value cannot have the effect that its author meant, and the remedy; <c>null</c> if it has no effect anyway, if only the policy does not allow it, or
    /// if it only changes the look of a table, as in many old posts.
    /// </summary>
    public (string Reason, string Remedy)? Explain(string attribute, string value)
    {
        value = value.Trim();
        return value.Length == 0 || value.Equals("auto", StringComparison.OrdinalIgnoreCase) ? null : Kind switch
        {
            AttributeKind.Word => NearestName.Find(value.ToLowerInvariant(), _words, maxDistance: 2) is { } meant ? ("is not an allowed value", $"did you mean '{meant}'?") : null,
            AttributeKind.Span => ("is not a whole number up to 1000", "write a number such as 2"),
            AttributeKind.Integer when attribute is "start" or "value" => ("is not a whole number", "write a number such as 2"),
            AttributeKind.Length => ("is not a whole number of pixels up to 10000 or a percentage up to 100%", "write a value such as 640 or 50%"),
            _ => null,
        };
    }

    private static string[] Split(string value) => value.Split(Ascii.HtmlSpaces, StringSplitOptions.RemoveEmptyEntries);

    private static string? Join(IEnumerable<string> words) => string.Join(" ", words) is { Length: > 0 } joined ? joined : null;

    private static string? Space(string value)
    {
        const int MaxSpace = 20;

        var unit = Array.Find(SpaceUnits, unit => value.EndsWith(unit, StringComparison.Ordinal));
        return unit is not null && decimal.TryParse(value.Substring(0, value.Length - unit.Length), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number <= MaxSpace
            ? number.ToString(CultureInfo.InvariantCulture) + unit
            : null;
    }

    private static string? Digits(string value, int max, bool allowMinus)
    {
        var styles = allowMinus ? NumberStyles.AllowLeadingSign : NumberStyles.None;
        return int.TryParse(value.Trim(), styles, CultureInfo.InvariantCulture, out var number) && Math.Abs((long)number) <= max
            ? number.ToString(CultureInfo.InvariantCulture)
            : null;
    }
}

internal enum AttributeKind
{
    /// <summary>Any string.</summary>
    Text,

    /// <summary>Words separated by spaces.</summary>
    Tokens,

    /// <summary>A BCP 47 tag.</summary>
    Language,

    /// <summary>Digits, optionally with a minus sign.</summary>
    Integer,

    /// <summary>A space in a formula: a number with a unit of text, up to 20.</summary>
    Space,

    /// <summary>Digits, optionally with a minus sign, in the range of an integer in C#.</summary>
    Int32,

    /// <summary>A decimal number.</summary>
    Number,

    /// <summary>A day, such as <c>2022-06-07</c>.</summary>
    Date,

    /// <summary>A number of columns or rows.</summary>
    Span,

    /// <summary>Pixels or a percentage.</summary>
    Length,

    /// <summary>Present or absent; the value is ignored.</summary>
    Flag,

    /// <summary>One of a list of words.</summary>
    Word,

    /// <summary>Several of a list of words.</summary>
    Words,

    /// <summary>A date, a time or a duration.</summary>
    DateTime,

    /// <summary>The media type of an image, a video or audio.</summary>
    MimeType,

    /// <summary>A media query, or sizes with conditions.</summary>
    MediaQuery,

    /// <summary>Declarations of CSS.</summary>
    Style,

    /// <summary>A URL that a reader follows.</summary>
    Link,

    /// <summary>A URL that the page loads.</summary>
    Media,

    /// <summary>The URL of an image, which can be a <c>data:</c> URL if the project allows it.</summary>
    Image,

    /// <summary>URLs with sizes, comma-separated.</summary>
    SourceSet,

    /// <summary>The id of the element.</summary>
    Id,

    /// <summary>Ids of other elements, separated by spaces.</summary>
    IdReferences,
}
