namespace NewsContent.Layout;

/// <summary>
/// The characters that published HTML contains only as references. The rules follow the HTML standard (13.3) and are stricter. The serializer and the code that
/// writes text next to its output share this table.
/// </summary>
internal static class HtmlReferences
{
    /// <summary>Returns the reference of a character, or <c>null</c> if it is not escaped.</summary>
    /// <param name="c">The character.</param>
    /// <param name="inAttribute">Whether it is in the value of an attribute.</param>
    public static string? Of(char c, bool inAttribute) => c switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '\u00A0' => "&nbsp;",

        // It can only come from a reference; a parser converts a literal one to a line feed.
        '\r' => "&#13;",
        '"' when inAttribute => "&quot;",
        '\'' when inAttribute => "&#39;",
        '`' when inAttribute => "&#96;",
        _ => null,
    };
}
