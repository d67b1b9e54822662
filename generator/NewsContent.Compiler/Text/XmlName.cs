namespace NewsContent.Compiler.Text;

/// <summary>The characters of names in XML 1.0 (section 2.3), which kramdown allows in the ids of headings. Half of a surrogate pair is allowed, as every pair is.</summary>
internal static class XmlName
{
    /// <summary>Returns whether a name can begin with a character.</summary>
    public static bool IsStart(char c) => Ascii.IsLetter(c) || c is ':' or '_' or (>= '\u00C0' and <= '\u00D6') or (>= '\u00D8' and <= '\u00F6') or (>= '\u00F8' and <= '\u02FF')
        or (>= '\u0370' and <= '\u037D') or (>= '\u037F' and <= '\u1FFF') or '\u200C' or '\u200D' or (>= '\u2070' and <= '\u218F') or (>= '\u2C00' and <= '\u2FEF')
        or (>= '\u3001' and <= '\uDFFF') or (>= '\uF900' and <= '\uFDCF') or (>= '\uFDF0' and <= '\uFFFD');

    /// <summary>Returns whether a name can contain a character.</summary>
    public static bool IsPart(char c) => IsStart(c) || Ascii.IsDigit(c) || c is '-' or '.' or '\u00B7' or (>= '\u0300' and <= '\u036F') or '\u203F' or '\u2040';
}
