using System.Text;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Html.Styles;

/// <summary>
/// A <c>style</c> attribute, parsed by a small subset of CSS and rewritten. It has no strings except font names, no functions except colors, no escapes and no comments, so a
/// browser reads exactly the checked content.
/// </summary>
internal static class StyleAttribute
{
    /// <summary>The maximum length; 14,228 real posts have less than a tenth of it.</summary>
    public const int MaxLength = 2000;


    /// <summary>Returns the allowed declarations; <c>null</c> if there are none.</summary>
    /// <param name="value">The value of the attribute.</param>
    /// <param name="refuse">Receives each removed declaration with its span in the value and the reason.</param>
    public static string? Clean(string value, Action<TextSpan, string> refuse)
    {
        if (value.Length > MaxLength)
        {
            refuse(new TextSpan(0, value.Length), FormattableString.Invariant($"a style can have at most {MaxLength} characters; use a class"));
            return null;
        }

        var result = new StringBuilder();
        for (var start = 0; start <= value.Length;)
        {
            var end = value.IndexOf(';', start);
            end = end < 0 ? value.Length : end;
            var span = Trim(value, start, end);
            if (span.Length > 0)
            {
                var (declaration, reason) = Read(value.Substring(span.Start, span.Length));
                if (declaration is null)
                {
                    refuse(span, reason);
                }
                else
                {
                    result.Append(result.Length > 0 ? "; " : "").Append(declaration);
                }
            }

            start = end + 1;
        }

        return result.Length > 0 ? result.ToString() : null;
    }

    /// <summary>Returns the last <c>text-align</c> in lowercase; <c>null</c> if there is none.</summary>
    public static string? TextAlign(string value)
    {
        const string Property = "text-align: ";

        return Clean(value, static (_, _) => { })?.Split([';'], StringSplitOptions.RemoveEmptyEntries)
            .Select(static declaration => declaration.Trim(' '))
            .LastOrDefault(static declaration => declaration.StartsWith(Property, StringComparison.Ordinal))
            ?.Substring(Property.Length);
    }

    // Only the white space of CSS; other spaces are letters in CSS.
    private static TextSpan Trim(string value, int start, int end)
    {
        while (start < end && Ascii.IsHtmlSpace(value[start]))
        {
            start++;
        }

        while (end > start && Ascii.IsHtmlSpace(value[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    private static (string? Declaration, string Reason) Read(string text)
    {
        var colon = text.IndexOf(':');
        var name = colon < 0 ? "" : Lower(text.Substring(0, colon).TrimEnd(Ascii.HtmlSpaces));
        if (!StyleProperties.All.TryGetValue(name, out var property))
        {
            return (null, colon < 0 ? "it is not 'property: value'; write both, or delete it"
                : NearestName.Find(name, StyleProperties.All.Keys, maxDistance: 1) is { } near ? $"the property '{name}' is not allowed; did you mean '{near}'?"
                : $"the property '{name}' is not allowed; use a class");
        }

        if (StyleTokens.Read(text.Substring(colon + 1)) is not { } tokens)
        {
            return (null, "a value can contain only words, numbers and colors; use a class");
        }

        var written = property.Write(tokens);
        return (written is null ? null : name + ": " + written, $"this value is not allowed; write {property.Description}");
    }

    private static string Lower(string name) => string.Concat(name.Select(c => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c));
}
