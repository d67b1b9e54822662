namespace NewsContent.Layout;

/// <summary>
/// The characters that published HTML holds only as references. The rules are those of the HTML standard (13.3) and stricter. The serializer and the code that
/// writes text beside its output share this table.
/// </summary>
internal static class HtmlReferences
{
    /// <summary>Returns the reference of a character, or <c>null</c> if it is written as it is.</summary>
    /// <param name="c">The character.</param>
    /// <param name="inAttribute">Whether it is in the value of an attribute.</param>
    public static string? Of(char c, bool inAttribute) => c switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '\u00A0' => "&nbsp;",

        // It can only have been written as a reference; a parser turns a bare one into a line feed.
        '\r' => "&#13;",
        '"' when inAttribute => "&quot;",
        '\'' when inAttribute => "&#39;",
        '`' when inAttribute => "&#96;",
        _ => null,
    };
}
