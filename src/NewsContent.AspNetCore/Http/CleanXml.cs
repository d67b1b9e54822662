using System.Xml;

namespace NewsContent.AspNetCore.Http;

/// <summary>Removes characters that XML cannot contain, even as references.</summary>
internal static class CleanXml
{
    /// <summary>Returns the string without these characters; the same string if it has none.</summary>
    public static string Text(string text)
    {
        var units = text.AsSpan();
        var isClean = true;
        for (var i = 0; i < units.Length && isClean; i++)
        {
            isClean = IsValid(units, ref i);
        }

        if (isClean)
        {
            return text;
        }

        var kept = text.ToCharArray();
        return new string(kept, 0, Drop(kept));
    }

    /// <summary>Removes these characters in place.</summary>
    /// <returns>The number of remaining units.</returns>
    public static int Drop(Span<char> text)
    {
        var written = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            if (IsValid(text, ref i))
            {
                for (; start <= i; start++)
                {
                    text[written++] = text[start];
                }
            }
        }

        return written;
    }

    /// <summary>Writes UTF-8 as the text of an element.</summary>
    public static void Write(XmlWriter writer, ReadOnlySpan<byte> utf8) =>
        Utf8Pieces.Decode(utf8, writer, static (writer, piece) =>
        {
            var length = Drop(piece);
            if (length == 0)
            {
                // The XML writer of .NET reads the first character of its argument, even if the argument is empty.
                return;
            }

            var rented = System.Buffers.ArrayPool<char>.Shared.Rent(length);
            piece[..length].CopyTo(rented);
            writer.WriteChars(rented, 0, length);
            System.Buffers.ArrayPool<char>.Shared.Return(rented);
        });

    // Skips the second half of a pair.
    private static bool IsValid(ReadOnlySpan<char> text, ref int i)
    {
        var c = text[i];
        if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
        {
            i++;
            return true;
        }

        return XmlConvert.IsXmlChar(c);
    }
}
