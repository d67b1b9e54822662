using System.Text;
using Microsoft.CodeAnalysis.Text;
using NewsContent.Compiler.Decoding;

namespace NewsContent.Generator;

/// <summary>
/// Restores and decodes the bytes of a file that the compiler has decoded. The compiler reads a file that is not UTF-8 in a code page of the machine or of the
/// project, and replaces invalid bytes with U+FFFD. The published articles must not depend on that.
/// </summary>
internal static class CompilerText
{
    private const int Utf8 = 65001;
    private const int Utf16LittleEndian = 1200;
    private const int Utf16BigEndian = 1201;

    /// <param name="source">The file as decoded by the compiler.</param>
    /// <param name="isValid">Whether the file is known to be valid, so that only the code page of the project can have lost bytes.</param>
    public static DecodedText Decode(SourceText source, bool isValid)
    {
        var text = source.ToString();
        return source.Encoding is not { } encoding || (IsUnicode(encoding) && TextDecoder.IsCertain(text)) ? text
            : FindBytes(source, text, encoding) is { } bytes ? TextDecoder.Decode(bytes)
            : isValid && !IsUnicode(encoding) ? TextDecoder.UnreadableIn(encoding.CodePage, text)
            : TextDecoder.DecodeLossy(text, IsUnicode(encoding));
    }

    private static bool IsUnicode(Encoding encoding) => encoding.CodePage is Utf8 or Utf16LittleEndian or Utf16BigEndian;

    // The compiler keeps a hash of the bytes. The encoded text has the same hash only if it has the same bytes.
    private static byte[]? FindBytes(SourceText source, string text, Encoding encoding)
    {
        try
        {
            var content = encoding.GetBytes(text);
            var mark = encoding.GetPreamble();
            return IsContentOf(source, content, encoding) ? content
                : mark.Length > 0 && mark.Concat(content).ToArray() is var marked && IsContentOf(source, marked, encoding) ? marked
                : null;
        }
        catch (ArgumentException)
        {
            // A lone surrogate has no bytes.
            return null;
        }
    }

    private static bool IsContentOf(SourceText source, byte[] bytes, Encoding encoding) =>
        SourceText.From(bytes, bytes.Length, encoding, source.ChecksumAlgorithm).GetChecksum().SequenceEqual(source.GetChecksum());
}
