using System.Globalization;
using System.Text;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Urls;

/// <summary>Percent-encodes the UTF-8 of strings.</summary>
internal static class PercentEncoding
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Encodes all characters except letters and digits of ASCII.</summary>
    /// <param name="text">The string.</param>
    /// <param name="kept">Other characters that are kept.</param>
    public static string Encode(string text, string kept) => Encode(Encoding.UTF8.GetBytes(text), kept);

    /// <summary>Decodes a string and encodes it again, so that only the characters that require it are encoded.</summary>
    /// <param name="text">The string.</param>
    /// <param name="kept">Other characters than letters and digits that are not encoded.</param>
    public static string Normalize(string text, string kept) => Encode(Bytes(text), kept);

    private static string Encode(byte[] bytes, string kept)
    {
        var result = new StringBuilder(bytes.Length);
        foreach (var b in bytes)
        {
            if (Ascii.IsLetterOrDigit((char)b) || kept.IndexOf((char)b) >= 0)
            {
                result.Append((char)b);
            }
            else
            {
                result.Append('%').Append(b.ToString("X2", CultureInfo.InvariantCulture));
            }
        }

        return result.ToString();
    }

    /// <summary>Decodes a string; returns <c>false</c> if the result is not UTF-8.</summary>
    public static bool TryDecode(string text, out string decoded)
    {
        try
        {
            decoded = Strict.GetString(Bytes(text));
            return true;
        }
        catch (DecoderFallbackException)
        {
            decoded = "";
            return false;
        }
    }

    private static byte[] Bytes(string text)
    {
        var encoded = Encoding.UTF8.GetBytes(text);
        var length = 0;
        for (var i = 0; i < encoded.Length; i++)
        {
            var isEscape = encoded[i] == '%' && i + 2 < encoded.Length && Ascii.IsHexDigit((char)encoded[i + 1]) && Ascii.IsHexDigit((char)encoded[i + 2]);
            encoded[length++] = isEscape ? (byte)((Hex(encoded[i + 1]) << 4) | Hex(encoded[i + 2])) : encoded[i];
            i += isEscape ? 2 : 0;
        }

        Array.Resize(ref encoded, length);
        return encoded;

        static int Hex(byte digit) => digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10;
    }
}
