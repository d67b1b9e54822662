namespace NewsContent.Compiler.Text;

/// <summary>The names of HTML elements, which are found in HTML without a copy.</summary>
internal static class ElementNames
{
    // Five bits hold a letter or one of the digits of h1 to h6, four the length.
    private const int BitsPerCharacter = 5;
    private const int BitsOfLength = 4;
    private const int MaxLength = (64 - BitsOfLength) / BitsPerCharacter;

    private static readonly Dictionary<ulong, string> Known = Create(
        "a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote body br button canvas caption center cite code col colgroup "
        + "data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i "
        + "iframe image img input ins isindex kbd keygen label legend li link listing main map mark marquee math menu menuitem meta meter nav nobr noembed noframes noscript object "
        + "ol optgroup option output p param picture plaintext portal pre progress q rb rp rt rtc ruby s samp script search section select slot small source span strike strong "
        + "style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr xmp");

    /// <summary>Returns the name in lowercase; <c>null</c> if it is not the name of an element.</summary>
    public static string? Find(string html, int start, int length) => KeyOf(html, start, length) is { } key && Known.TryGetValue(key, out var found) ? found : null;

    private static ulong? KeyOf(string text, int start, int length)
    {
        if (length > MaxLength)
        {
            return null;
        }

        var key = (ulong)length;
        for (var i = start; i < start + length; i++)
        {
            var c = (char)(text[i] | 0x20);
            if (c is not ((>= 'a' and <= 'z') or (>= '1' and <= '6')) || text[i] is < '0' or > 'z')
            {
                return null;
            }

            key = (key << BitsPerCharacter) | (c >= 'a' ? (ulong)(c - 'a') : (ulong)(c - '1' + 26));
        }

        return key;
    }

    private static Dictionary<ulong, string> Create(string names)
    {
        var known = new Dictionary<ulong, string>();
        foreach (var name in names.Split(' '))
        {
            known.Add(KeyOf(name, 0, name.Length)!.Value, name);
        }

        return known;
    }
}
