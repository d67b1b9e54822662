namespace NewsContent.Compiler.Models.Remedies;

/// <summary>Characters of input methods and of typography that stand for characters of ASCII.</summary>
internal static class FullWidth
{
    /// <summary>Returns a string with the characters of ASCII.</summary>
    public static string ToAscii(string text) => string.Concat(text.Select(c => c switch
    {
        >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
        '\u00A0' or '\u2009' or '\u202F' or '\u3000' => ' ',
        '\u2212' or '\u2013' or '\u2014' => '-',
        '\u2019' => '\'',
        '\u3001' => ',',
        '\u3002' => '.',
        _ => c,
    }));
}
