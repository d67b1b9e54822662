namespace NewsContent.AspNetCore.Http;

/// <summary>
/// Reads start tags and attributes of HTML that the compiler published, without allocating. All code that edits published HTML uses this reader.
/// </summary>
/// <remarks>
/// The serializer writes an attribute in only one form: a space, the name, <c>="</c>, a value without <c>"</c>, <c>&lt;</c> and <c>&gt;</c>, and <c>"</c>. The reader
/// skips bytes in any other form and never throws.
/// </remarks>
internal ref struct PublishedHtmlReader(ReadOnlySpan<byte> html)
{
    private readonly ReadOnlySpan<byte> _html = html;
    private int _position;
    private Range _name;
    private Range _value;

    /// <summary>The name of the current attribute.</summary>
    public readonly ReadOnlySpan<byte> AttributeName => _html[_name];

    /// <summary>The value of the current attribute, with character references.</summary>
    public readonly ReadOnlySpan<byte> AttributeValue => _html[_value];

    /// <summary>The offset of the value of the current attribute.</summary>
    public readonly int ValueStart => _value.Start.Value;

    /// <summary>Reads the next start tag.</summary>
    /// <returns><c>false</c> after the last tag.</returns>
    public bool ReadStartTag()
    {
        while (_html[_position..].IndexOf((byte)'<') is >= 0 and var next)
        {
            var nameStart = _position + next + 1;
            _position = EndOfName(nameStart);
            if (_position > nameStart && char.IsAsciiLetterLower((char)_html[nameStart]))
            {
                return true;
            }
        }

        _position = _html.Length;
        return false;
    }

    /// <summary>Reads the next attribute of the current start tag.</summary>
    /// <returns><c>false</c> after the last attribute.</returns>
    public bool ReadAttribute()
    {
        if (_position >= _html.Length || _html[_position] != ' ')
        {
            return false;
        }

        var nameStart = _position + 1;
        var nameEnd = EndOfName(nameStart);
        if (nameEnd == nameStart || !_html[nameEnd..].StartsWith("=\""u8))
        {
            return false;
        }

        var valueStart = nameEnd + "=\"".Length;
        var length = _html[valueStart..].IndexOfAny((byte)'"', (byte)'<', (byte)'>');
        if (length < 0 || _html[valueStart + length] != '"')
        {
            return false;
        }

        _name = nameStart..nameEnd;
        _value = valueStart..(valueStart + length);
        _position = valueStart + length + 1;
        return true;
    }

    private readonly int EndOfName(int start)
    {
        var length = _html[start..].IndexOfAny(" \"'<>/="u8);
        return length < 0 ? _html.Length : start + length;
    }
}
