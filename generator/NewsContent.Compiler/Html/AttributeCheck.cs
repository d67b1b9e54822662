using System.Globalization;

namespace NewsContent.Compiler.Html;

/// <summary>How the value of an allowed attribute is checked.</summary>
internal sealed class AttributeCheck
{
    private const int MaxInteger = 10_000;
    private const int MaxSpan = 1000;

    private readonly string[] _words = [];

    private AttributeCheck(AttributeKind kind, string[] words)
    {
        Kind = kind;
        _words = words;
    }

    public AttributeKind Kind { get; }

    /// <summary>Reads a check of the policy's table: a kind by its name, or the words that are allowed.</summary>
    public static AttributeCheck Parse(string text) => text switch
    {
        "text" => new(AttributeKind.Text, []),
        "tokens" => new(AttributeKind.Tokens, []),
        "language" => new(AttributeKind.Language, []),
        "integer" => new(AttributeKind.Integer, []),
        "span" => new(AttributeKind.Span, []),
        "length" => new(AttributeKind.Length, []),
        "flag" => new(AttributeKind.Flag, []),
        "link" => new(AttributeKind.Link, []),
        "media" => new(AttributeKind.Media, []),
        "id" => new(AttributeKind.Id, []),
        "ids" => new(AttributeKind.IdReferences, []),
        "srcset" => new(AttributeKind.SourceSet, []),
        _ => new(AttributeKind.Word, text.Split('|')),
    };

    /// <summary>The value to write, or <c>null</c> where the attribute goes. URLs are checked by <see cref="UrlPolicy"/>, ids by <see cref="BodyIds"/>.</summary>
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
                var tokens = value.Split([' ', '\t', '\n', '\f', '\r'], StringSplitOptions.RemoveEmptyEntries);
                return tokens.Length == 0 ? null : string.Join(" ", tokens);
            case AttributeKind.Language:
                return value.Length is > 0 and <= 35 && value.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-') ? value : null;
            case AttributeKind.Integer:
                return Digits(value, MaxInteger, allowMinus: true);
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
    /// <summary>Any text.</summary>
    Text,

    /// <summary>Words with spaces between.</summary>
    Tokens,

    /// <summary>A BCP 47 tag.</summary>
    Language,

    /// <summary>Digits, perhaps with a minus.</summary>
    Integer,

    /// <summary>A number of columns or rows.</summary>
    Span,

    /// <summary>Pixels or a percentage.</summary>
    Length,

    /// <summary>There or not; the value does not count.</summary>
    Flag,

    /// <summary>One of some words.</summary>
    Word,

    /// <summary>A URL that a reader follows.</summary>
    Link,

    /// <summary>A URL that the page loads.</summary>
    Media,

    /// <summary>URLs with sizes, comma-separated.</summary>
    SourceSet,

    /// <summary>The element's id.</summary>
    Id,

    /// <summary>Ids of other elements, with spaces between.</summary>
    IdReferences,
}
