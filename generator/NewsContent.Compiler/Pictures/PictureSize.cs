using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace NewsContent.Compiler.Pictures;

/// <summary>The size of a picture in pixels, as browsers show it.</summary>
internal readonly record struct PictureSize(int Width, int Height)
{
    /// <summary>The maximum number of bytes at the start of a file that are read. A JPEG can have a preview and a color profile before its size.</summary>
    public const int MaxHeader = 512 * 1024;

    // Larger values are damaged files or attacks.
    private const int MaxSide = 65_535;
    private const int MaxSvgHeader = 16 * 1024;

    private static readonly TimeSpan MaxTime = TimeSpan.FromSeconds(1);
    private static readonly Regex SvgTag = new(@"\A\uFEFF?\s*(?:<\?[^>]*>\s*|<!--(?>[^-]|-(?!->))*-->\s*|<!DOCTYPE[^>\[]*(?:\[[^\]]*\]\s*)?>\s*)*<svg\b(?<attributes>[^>]*)>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, MaxTime);
    private static readonly Regex SvgLength = new(@"\s(?<name>width|height)\s*=\s*[""']\s*(?<number>[0-9]{1,9}(?:\.[0-9]{1,9})?)(?<unit>px|pt|pc|mm|cm|in)?\s*[""']", RegexOptions.CultureInvariant, MaxTime);

    /// <summary>Reads the size from the start of a file: PNG, JPEG, GIF, WebP, AVIF, or SVG with a width and a height.</summary>
    /// <param name="header">The start of the file.</param>
    /// <returns>The size; <c>null</c> if the file is another one, is damaged, or does not have its size at the start.</returns>
    public static PictureSize? Read(ReadOnlySpan<byte> header)
    {
        var size = IsAt(header, 0, "\u0089PNG\r\n\u001A\n") && IsAt(header, 12, "IHDR") && header.Length >= 24 ? Of(BigEndian(header, 16, 4), BigEndian(header, 20, 4))
            : (IsAt(header, 0, "GIF87a") || IsAt(header, 0, "GIF89a")) && header.Length >= 10 ? Of(LittleEndian(header, 6, 2), LittleEndian(header, 8, 2))
            : IsAt(header, 0, "\u00FF\u00D8\u00FF") ? JpegHeader.Read(header)
            : IsAt(header, 0, "RIFF") && IsAt(header, 8, "WEBP") ? ReadWebP(header)
            : IsAt(header, 4, "ftyp") ? AvifHeader.Read(header)
            : ReadSvg(header);
        return size;
    }

    /// <summary>Returns a size; <c>null</c> if it is not possible.</summary>
    public static PictureSize? Of(long width, long height) => width is > 0 and <= MaxSide && height is > 0 and <= MaxSide ? new((int)width, (int)height) : null;

    /// <summary>Returns whether bytes are at an offset.</summary>
    public static bool IsAt(ReadOnlySpan<byte> data, int offset, string bytes)
    {
        if (data.Length < offset + bytes.Length)
        {
            return false;
        }

        for (var i = 0; i < bytes.Length; i++)
        {
            if (data[offset + i] != bytes[i])
            {
                return false;
            }
        }

        return true;
    }

    public static long BigEndian(ReadOnlySpan<byte> data, int offset, int length)
    {
        var number = 0L;
        for (var i = 0; i < length; i++)
        {
            number = (number << 8) | data[offset + i];
        }

        return number;
    }

    public static long LittleEndian(ReadOnlySpan<byte> data, int offset, int length)
    {
        var number = 0L;
        for (var i = length - 1; i >= 0; i--)
        {
            number = (number << 8) | data[offset + i];
        }

        return number;
    }

    // https://developers.google.com/speed/webp/docs/riff_container
    private static PictureSize? ReadWebP(ReadOnlySpan<byte> header)
    {
        const int SideMask = 0x3FFF;

        if (header.Length < 30)
        {
            return null;
        }

        if (IsAt(header, 12, "VP8X"))
        {
            return Of(LittleEndian(header, 24, 3) + 1, LittleEndian(header, 27, 3) + 1);
        }

        if (IsAt(header, 12, "VP8L") && header[20] == 0x2F)
        {
            var bits = LittleEndian(header, 21, 4);
            return Of((bits & SideMask) + 1, ((bits >> 14) & SideMask) + 1);
        }

        return IsAt(header, 12, "VP8 ") && IsAt(header, 23, "\u009D\u0001\u002A")
            ? Of(LittleEndian(header, 26, 2) & SideMask, LittleEndian(header, 28, 2) & SideMask)
            : null;
    }

    // Without both lengths, the size depends on the page.
    private static PictureSize? ReadSvg(ReadOnlySpan<byte> header)
    {
        try
        {
            var start = header.Slice(0, Math.Min(header.Length, MaxSvgHeader)).ToArray();
            if (Array.IndexOf(start, (byte)'<') < 0 || SvgTag.Match(Encoding.UTF8.GetString(start)) is not { Success: true } tag)
            {
                return null;
            }

            long? width = null;
            long? height = null;
            foreach (Match length in SvgLength.Matches(tag.Groups["attributes"].Value))
            {
                var pixels = (long)Math.Round(double.Parse(length.Groups["number"].Value, CultureInfo.InvariantCulture) * PixelsOf(length.Groups["unit"].Value), MidpointRounding.AwayFromZero);
                if (length.Groups["name"].Value.Equals("width", StringComparison.OrdinalIgnoreCase))
                {
                    width ??= pixels;
                }
                else
                {
                    height ??= pixels;
                }
            }

            return width is { } x && height is { } y ? Of(x, y) : null;
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }

    private static double PixelsOf(string unit) => unit switch { "in" => 96, "cm" => 96 / 2.54, "mm" => 9.6 / 2.54, "pt" => 96.0 / 72, "pc" => 16, _ => 1 };
}
