namespace NewsContent.Compiler.Html.Hosts;

/// <summary>Finds hosts that look like other hosts because of similar letters of two alphabets.</summary>
internal static class LookAlikeHost
{
    // Cyrillic letters that look like Latin letters in most fonts.
    private const string CyrillicLookAlikes = "асԁеһіјӏорԛѕԝхуѵ";

    /// <summary>Returns the reason why a host looks like another; <c>null</c> if it does not.</summary>
    public static string? Describe(string host)
    {
        if (host.All(c => c < '\u0080') && host.IndexOf("xn--", StringComparison.OrdinalIgnoreCase) < 0)
        {
            return null;
        }

        if (ToPlain(host) != host)
        {
            return "has full-width letters or dots";
        }

        // The Markdown parser has already written the host in ASCII.
        var labels = ToUnicode(host).ToLowerInvariant().Split('.');
        foreach (var label in labels)
        {
            var scripts = label.Select(ScriptOf).Where(script => script is not null).Distinct(StringComparer.Ordinal).ToList();
            if (scripts.Count > 1)
            {
                return $"mixes {scripts[0]} and {scripts[1]} letters";
            }
        }

        return labels[labels.Length - 1].All(c => c < '\u0080') && labels.Any(label => label.Length > 0 && label.All(c => CyrillicLookAlikes.IndexOf(c) >= 0))
            ? "has Cyrillic letters that look like Latin letters"
            : null;
    }

    /// <summary>Returns the ASCII form of the host.</summary>
    public static string ToAscii(string host) => string.Join(".", ToPlain(host).ToLowerInvariant().Split('.').Select(Punycode.Encode));

    /// <summary>Returns the Unicode form of the host.</summary>
    public static string ToUnicode(string host) => string.Join(".", host.Split('.').Select(Punycode.Decode));

    private static string ToPlain(string host) => string.Concat(host.Select(c => c switch
    {
        >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
        '\u3002' or '\uFF61' => '.',
        _ => c,
    }));

    private static string? ScriptOf(char c) => c switch
    {
        (>= 'a' and <= 'z') or (>= '\u00DF' and <= '\u024F' and not '\u00F7') or (>= '\u1E00' and <= '\u1EFF') => "Latin",
        (>= '\u0370' and <= '\u03FF') or (>= '\u1F00' and <= '\u1FFF') => "Greek",
        >= '\u0400' and <= '\u052F' => "Cyrillic",
        >= '\u0530' and <= '\u058F' => "Armenian",
        (>= '\u13A0' and <= '\u13FF') or (>= '\uAB70' and <= '\uABBF') => "Cherokee",
        _ => null,
    };
}
