namespace NewsContent.AspNetCore.Http;

/// <summary>
/// Reads the start tags of published HTML, attribute by attribute. The compiler writes them in one form: lower-case names, one space before each attribute,
/// a value in double quotes with <c>"</c>, <c>&lt;</c> and <c>&gt;</c> escaped. So a value can never be taken for an attribute.
/// </summary>
internal ref struct WrittenTag
{
    private readonly ReadOnlySpan<byte> _html;
    private int _position;

    private WrittenTag(ReadOnlySpan<byte> html, int position)
    {
        _html = html;
        _position = position;
    }

    /// <summary>The name of the current attribute.</summary>
    public ReadOnlySpan<byte> AttributeName { get; private set; }

    /// <summary>The offset of the current attribute's value.</summary>
    public int ValueStart { get; private set; }

    /// <summary>The length of the current attribute's value in bytes.</summary>
    public int ValueLength { get; private set; }

    /// <summary>Finds the next start tag at or after an offset.</summary>
    /// <returns><c>false</c> if there is none.</returns>
    public static bool TryFind(ReadOnlySpan<byte> html, int from, out WrittenTag tag)
    {
        while (from < html.Length && html[from..].IndexOf((byte)'<') is >= 0 and var offset)
        {
            var name = from + offset + 1;
            var end = EndOfName(html, name);
            if (end > name)
            {
                tag = new WrittenTag(html, end);
                return true;
            }

            from = name;
        }

        tag = default;
        return false;
    }

    /// <summary>Moves to the next attribute.</summary>
    /// <returns><c>false</c> at the end of the tag, and at anything that the compiler does not write.</returns>
    public bool ReadAttribute()
    {
        if (_position >= _html.Length || _html[_position] != ' ')
        {
            return false;
        }

        var name = _position + 1;
        var nameEnd = EndOfName(_html, name);
        if (nameEnd == name || !_html[nameEnd..].StartsWith("=\""u8))
        {
            return false;
        }

        var value = nameEnd + 2;
        var length = _html[value..].IndexOf((byte)'"');
        if (length < 0)
        {
            return false;
        }

        AttributeName = _html[name..nameEnd];
        ValueStart = value;
        ValueLength = length;
        _position = value + length + 1;
        return true;
    }

    /// <summary>The offset after what was read.</summary>
    public readonly int Position => _position;

    private static int EndOfName(ReadOnlySpan<byte> html, int start)
    {
        var end = start;
        while (end < html.Length && (html[end] is (>= (byte)'a' and <= (byte)'z') or (>= (byte)'0' and <= (byte)'9') or (byte)'-'))
        {
            end++;
        }

        return end;
    }
}
