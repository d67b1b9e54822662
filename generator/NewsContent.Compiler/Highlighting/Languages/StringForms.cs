using NewsContent.Compiler.Highlighting.Syntaxes;

namespace NewsContent.Compiler.Highlighting.Languages;

/// <summary>The forms of strings that several languages share.</summary>
internal static class StringForms
{
    public static StringSyntax DoubleQuotes { get; } = new("\"", "\"", CodeClass.DoubleQuoted);

    public static StringSyntax SingleQuotes { get; } = new("'", "'", CodeClass.SingleQuoted);

    public static StringSyntax Character { get; } = new("'", "'", CodeClass.Character);

    public static StringSyntax Backtick { get; } = new("`", "`", CodeClass.Backticks) { IsMultiline = true };

    public static StringSyntax Triple { get; } = new("\"\"\"", "\"\"\"", CodeClass.DoubleQuoted) { IsMultiline = true };

    public static StringSyntax TripleSingle { get; } = new("'''", "'''", CodeClass.SingleQuoted) { IsMultiline = true };

    /// <summary>A string whose delimiter is written twice in it.</summary>
    public static StringSyntax Doubled(char quote, string @class) =>
        new(quote.ToString(), quote.ToString(), @class) { Escape = '\0', IsDoubled = true, IsMultiline = true };

    /// <summary>The strings with each of several prefixes, and without one.</summary>
    public static IEnumerable<StringSyntax> Prefixed(this IEnumerable<StringSyntax> strings, string prefixes) =>
        strings.SelectMany(syntax => prefixes.Split(' ').Select(prefix => syntax with { Open = prefix + syntax.Open }).Concat([syntax]));
}
