namespace NewsContent.Compiler.Pictures;

/// <summary>Reads the size of a JPEG (ITU T.81, B.1) with the rotation in its Exif data, which browsers apply.</summary>
internal static class JpegHeader
{
    private const int MaxEntries = 512;
    private const int OrientationTag = 0x0112;

    /// <summary>Returns the size; <c>null</c> if the header does not contain it.</summary>
    public static PictureSize? Read(ReadOnlySpan<byte> header)
    {
        var isTurned = false;
        for (var at = 2; at + 4 <= header.Length;)
        {
            if (header[at] != 0xFF)
            {
                return null;
            }

            var marker = header[at + 1];
            if (marker == 0xFF)
            {
                at++;
                continue;
            }

            if (marker is 0x01 or >= 0xD0 and <= 0xD8)
            {
                at += 2;
                continue;
            }

            var length = (int)PictureSize.BigEndian(header, at + 2, 2);
            if (length < 2 || marker is 0xD9 or 0xDA)
            {
                return null;
            }

            // A frame: SOF0 to SOF15 without DHT, JPG and DAC.
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return at + 9 > header.Length ? null
                    : PictureSize.Of(PictureSize.BigEndian(header, at + 7, 2), PictureSize.BigEndian(header, at + 5, 2)) is not { } size ? null
                    : isTurned ? new PictureSize(size.Height, size.Width)
                    : size;
            }

            if (marker == 0xE1 && PictureSize.IsAt(header, at + 4, "Exif\0\0"))
            {
                isTurned |= IsTurned(header.Slice(at + 10, Math.Max(0, Math.Min(length - 8, header.Length - at - 10))));
            }

            at += 2 + length;
        }

        return null;
    }

    // The orientations 5 to 8 exchange width and height.
    private static bool IsTurned(ReadOnlySpan<byte> tiff)
    {
        var isLittle = PictureSize.IsAt(tiff, 0, "II*\0");
        if (tiff.Length < 14 || !(isLittle || PictureSize.IsAt(tiff, 0, "MM\0*")))
        {
            return false;
        }

        var directory = Number(tiff, 4, 4, isLittle);
        if (directory > tiff.Length - 2)
        {
            return false;
        }

        var count = Math.Min(MaxEntries, Number(tiff, (int)directory, 2, isLittle));
        for (var i = 0; i < count; i++)
        {
            var entry = (int)directory + 2 + (i * 12);
            if (entry + 12 > tiff.Length)
            {
                return false;
            }

            if (Number(tiff, entry, 2, isLittle) == OrientationTag)
            {
                return Number(tiff, entry + 8, 2, isLittle) is >= 5 and <= 8;
            }
        }

        return false;
    }

    private static long Number(ReadOnlySpan<byte> data, int offset, int length, bool isLittle) =>
        isLittle ? PictureSize.LittleEndian(data, offset, length) : PictureSize.BigEndian(data, offset, length);
}
