using System.Globalization;
using System.Text;
using NewsContent.Compiler.Problems;

namespace NewsContent.Compiler.Decoding;

/// <summary>
/// Decodes a file: UTF-8 with or without a byte order mark, or UTF-16 with one. Any other file is a problem at its first invalid byte; its text never contains U+FFFD instead.
/// </summary>
internal static class TextDecoder
{
    private const string Unknown = "ENCODING";

    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding Utf16LittleEndian = new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true);
    private static readonly Encoding Utf16BigEndian = new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true);
    private static readonly Encoding Latin1 = Encoding.GetEncoding("iso-8859-1");

    public static DecodedText Decode(byte[] bytes)
    {
        if (FindUnsupported(bytes) is { } unsupported)
        {
            return DecodedText.Undecodable(unsupported, Latin1.GetString(bytes));
        }

        var (encoding, start) = FindEncoding(bytes);
        try
        {
            return encoding.GetString(bytes, start, bytes.Length - start);
        }
        catch (DecoderFallbackException)
        {
            var problem = encoding == Utf8 ? FindInvalidUtf8(bytes, start) : FindInvalidUtf16(bytes, encoding);
            return DecodedText.Undecodable(problem, Latin1.GetString(bytes));
        }
    }

    /// <summary>Returns the result for text that another program decoded, if its bytes are unknown.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isUnicode">Whether it was decoded as UTF-8 or UTF-16, so that U+FFFD marks invalid bytes; otherwise only ASCII is certain.</param>
    public static DecodedText DecodeLossy(string text, bool isUnicode)
    {
        var first = 0;
        while (first < text.Length && (isUnicode ? text[first] != '\uFFFD' : text[first] < '\u0080'))
        {
            first++;
        }

        var before = first < text.Length ? text.Substring(0, first) : "";
        return DecodedText.Undecodable(EncodingProblem.After(before, EncodingProblems.NotUtf8, "a byte", Unknown), text);
    }

    /// <summary>Returns the result for a valid file that was read in an unsuitable code page.</summary>
    public static DecodedText UnreadableIn(int codePage, string text) => DecodedText.Undecodable(
        EncodingProblem.After("", EncodingProblems.UnreadableCodePage, codePage.ToString(CultureInfo.InvariantCulture)),
        text);

    /// <summary>
    /// Returns whether text that was decoded as UTF-8 or UTF-16 is certainly the content of the file: it has no U+FFFD, and does not begin like an unsupported encoding.
    /// </summary>
    public static bool IsCertain(string text) =>
        text.IndexOf('\uFFFD') < 0 && text.IndexOf('\0', 0, Math.Min(text.Length, 4)) < 0;

    private static (Encoding Encoding, int Start) FindEncoding(byte[] bytes) =>
        StartsWith(bytes, 0xEF, 0xBB, 0xBF) ? (Utf8, 3)
        : StartsWith(bytes, 0xFF, 0xFE) ? (Utf16LittleEndian, 2)
        : StartsWith(bytes, 0xFE, 0xFF) ? (Utf16BigEndian, 2)
        : (Utf8, 0);

    // Front matter and YAML begin with ASCII, so UTF-16 and UTF-32 without a byte order mark have zeros at the start.
    private static EncodingProblem? FindUnsupported(byte[] bytes)
    {
        var (name, description) = bytes.Length < 4 ? (null, "") : (bytes[0], bytes[1], bytes[2], bytes[3]) switch
        {
            (0xFF, 0xFE, 0, 0) => ("UTF-32LE", "UTF-32"),
            (0, 0, 0xFE, 0xFF) => ("UTF-32BE", "UTF-32"),
            ( > 0, 0, 0, 0) => ("UTF-32LE", "UTF-32"),
            (0, 0, 0, > 0) => ("UTF-32BE", "UTF-32"),
            ( > 0, 0, > 0, 0) => ("UTF-16LE", "UTF-16 without a byte order mark"),
            (0, > 0, 0, > 0) => ("UTF-16BE", "UTF-16 without a byte order mark"),
            _ => (null, ""),
        };
        return name is null ? null : EncodingProblem.After("", EncodingProblems.UnsupportedEncoding, description, name);
    }

    private static EncodingProblem FindInvalidUtf8(byte[] bytes, int start)
    {
        var (first, firstLength, valid, invalid) = (-1, 0, 0, 0);
        for (var i = start; i < bytes.Length;)
        {
            var length = Utf8Sequence.Measure(bytes, i);
            if (length < 0)
            {
                invalid++;
                (first, firstLength) = first < 0 ? (i, -length) : (first, firstLength);
            }

            valid += length > 1 ? 1 : 0;
            i += Math.Abs(length);
        }

        var before = Utf8.GetString(bytes, start, first - start);
        var found = Describe(bytes, first, firstLength);
        return start > 0 || valid >= invalid
            ? EncodingProblem.After(before, EncodingProblems.DamagedText, "UTF-8", found)
            : EncodingProblem.After(before, EncodingProblems.NotUtf8, found, LegacyEncoding.Guess(bytes) ?? Unknown);
    }

    private static EncodingProblem FindInvalidUtf16(byte[] bytes, Encoding encoding)
    {
        var low = encoding == Utf16LittleEndian ? 0 : 1;
        var index = 2;
        while (index + 1 < bytes.Length)
        {
            var isPair = IsSurrogate(bytes[index + 1 - low], 0xD8) && index + 3 < bytes.Length && IsSurrogate(bytes[index + 3 - low], 0xDC);
            if (!isPair && (bytes[index + 1 - low] & 0xF8) == 0xD8)
            {
                break;
            }

            index += isPair ? 4 : 2;
        }

        return EncodingProblem.After(
            encoding.GetString(bytes, 2, index - 2),
            EncodingProblems.DamagedText,
            "UTF-16",
            Describe(bytes, index, Math.Min(2, bytes.Length - index)));
    }

    private static bool IsSurrogate(byte high, int kind) => (high & 0xFC) == kind;

    private static string Describe(byte[] bytes, int index, int length) =>
        (length == 1 ? "the byte " : "the bytes ") + string.Join(" ", bytes.Skip(index).Take(length).Select(value => "0x" + value.ToString("X2", CultureInfo.InvariantCulture)));

    private static bool StartsWith(byte[] bytes, params byte[] mark) => bytes.Length >= mark.Length && mark.SequenceEqual(bytes.Take(mark.Length));
}
