using NewsContent.Compiler.Pictures;

namespace NewsContent.Compiler.Tests.Pictures;

/// <summary>Reads the sizes of pictures whose bytes are written here, by the specifications of the formats.</summary>
public sealed class PictureSizeTests
{
    private static readonly byte[] Png = [0x89, .. "PNG\r\n\u001a\n"u8, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 3, 0x20, 0, 0, 1, 0xC2, 8, 6, 0, 0, 0];
    private static readonly byte[] Gif = [.. "GIF89a"u8, 0x20, 3, 0xC2, 1, 0, 0, 0];
    private static readonly byte[] Frame = [0xFF, 0xC2, 0, 17, 8, 1, 0xC2, 3, 0x20, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1];
    private static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF, 0xE0, 0, 16, .. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0xFF, 0xFF, .. Frame];
    private static readonly byte[] Lossy = [.. "RIFF"u8, 0, 0, 0, 0, .. "WEBPVP8 "u8, 0, 0, 0, 0, 0x30, 1, 0, 0x9D, 1, 0x2A, 0x20, 0x43, 0xC2, 1];
    private static readonly byte[] Lossless = [.. "RIFF"u8, 0, 0, 0, 0, .. "WEBPVP8L"u8, 0, 0, 0, 0, 0x2F, 0x1F, 0x43, 0x70, 0, 0, 0, 0, 0, 0];
    private static readonly byte[] Extended = [.. "RIFF"u8, 0, 0, 0, 0, .. "WEBPVP8X"u8, 10, 0, 0, 0, 0, 0, 0, 0, 0x1F, 3, 0, 0xC1, 1, 0];

    public static TheoryData<string, byte[]> Pictures => new()
    {
        { "PNG", Png },
        { "GIF", Gif },
        { "JPEG", Jpeg },
        { "JPEG after other segments", [0xFF, 0xD8, 0xFF, 0xE1, 0, 10, .. "Exif\0\0"u8, 0, 0, 0xFF, 0xDB, 0, 4, 0, 0, .. Frame] },
        { "JPEG with orientation 1", [0xFF, 0xD8, .. Exif(1), .. Frame] },
        { "WebP", Lossy },
        { "WebP, lossless", Lossless },
        { "WebP, extended", Extended },
        { "AVIF", Avif(rotation: null) },
        { "AVIF turned twice", Avif(rotation: 2) },
        { "AVIF with a long box", [.. Avif(rotation: null, LongBox), 0, 0, 0, 8, .. "free"u8] },
        { "SVG", [.. "<?xml version=\"1.0\"?>\n<!-- a - b -->\n<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"a.dtd\">\n<svg xmlns='http://www.w3.org/2000/svg' height='450' width='800px'>"u8] },
        { "SVG in points", [.. "<svg width=\"600pt\" height=\"337.5pt\"></svg>"u8] },
        { "SVG with two widths and heights", [.. "<svg width='800' height='450' width='1' height='2'>"u8] },
    };

    public static TheoryData<string, byte[]> Others => new()
    {
        { "empty", [] },
        { "text", [.. "News."u8] },
        { "PNG without a width", [.. Png[..16], 0, 0, 0, 0, .. Png[20..]] },
        { "PNG of an impossible width", [.. Png[..16], 0xFF, 0xFF, 0xFF, 0xFF, .. Png[20..]] },
        { "JPEG without a frame", [0xFF, 0xD8, 0xFF, 0xE0, 0, 2, 0xFF, 0xD9] },
        { "JPEG that ends before a frame", [0xFF, 0xD8, 0xFF, 0xD9, 0, 4, 0, 0, .. Frame] },
        { "JPEG whose picture begins before a frame", [0xFF, 0xD8, 0xFF, 0xDA, 0, 4, 0, 0, .. Frame] },
        { "JPEG with a segment without length", [0xFF, 0xD8, 0xFF, 0xE0, 0, 0, .. Frame] },
        { "SVG with a view box only", [.. "<svg viewBox=\"0 0 800 450\">"u8] },
        { "SVG in percent", [.. "<svg width=\"100%\" height=\"450\">"u8] },
        { "SVG in a page", [.. "<p><svg width=\"800\" height=\"450\">"u8] },
        { "a video", [0, 0, 0, 16, .. "ftypmp42"u8, 0, 0, 0, 0] },
    };

    [Theory]
    [MemberData(nameof(Pictures))]
    public void The_size_of_a_picture_is_in_its_header(string format, byte[] header)
    {
        _ = format;
        Assert.Equal(new PictureSize(800, 450), PictureSize.Read(header));
    }

    [Fact]
    public void A_photo_that_browsers_turn_has_the_size_after_it()
    {
        Assert.Equal(new PictureSize(450, 800), PictureSize.Read([0xFF, 0xD8, .. Exif(6), .. Frame]));
        Assert.Equal(new PictureSize(450, 800), PictureSize.Read([0xFF, 0xD8, .. LittleExif(6), .. Frame]));
        Assert.Equal(new PictureSize(450, 800), PictureSize.Read(Avif(rotation: 1)));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, false)]
    [InlineData(4, false)]
    [InlineData(5, true)]
    [InlineData(8, true)]
    [InlineData(9, false)]
    public void The_orientations_5_to_8_exchange_width_and_height(byte orientation, bool isTurned)
    {
        var size = isTurned ? new PictureSize(450, 800) : new PictureSize(800, 450);

        Assert.Equal(size, PictureSize.Read([0xFF, 0xD8, .. Exif(orientation), .. Frame]));
        Assert.Equal(size, PictureSize.Read([0xFF, 0xD8, .. LittleExif(orientation), .. Frame]));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(65_535, true)]
    [InlineData(65_536, false)]
    public void A_side_has_1_to_65535_pixels(long side, bool isPossible)
    {
        Assert.Equal(isPossible, PictureSize.Of(side, 450) is not null);
        Assert.Equal(isPossible, PictureSize.Of(800, side) is not null);
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void Other_and_damaged_files_have_no_size(string content, byte[] header)
    {
        _ = content;
        Assert.Null(PictureSize.Read(header));
    }

    [Theory]
    [MemberData(nameof(Pictures))]
    public void A_header_that_is_cut_or_changed_anywhere_is_read_without_an_exception(string format, byte[] header)
    {
        _ = format;
        for (var i = 0; i < header.Length; i++)
        {
            PictureSize.Read(header.AsSpan(0, i));
            foreach (var value in new byte[] { 0, 1, 0x7F, 0x80, 0xFF })
            {
                var changed = header.ToArray();
                changed[i] = value;
                PictureSize.Read(changed);
            }
        }
    }

    [Theory]
    [InlineData("avif", true)]
    [InlineData("avis", true)]
    [InlineData("mif1avif", true)]
    [InlineData("mif1msf1avis", true)]
    [InlineData("mif1", false)]
    [InlineData("heic", false)]
    [InlineData("mif1heic", false)]
    public void A_file_of_boxes_is_an_AVIF_picture_by_one_of_its_brands(string brands, bool expected) =>
        Assert.Equal(expected, PictureSize.Read(Avif(rotation: null, brands: brands)) is not null);

    private static byte[] Exif(byte orientation) =>
        [0xFF, 0xE1, 0, 34, .. "Exif\0\0"u8, .. "MM\0*"u8, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0];

    private static byte[] LittleExif(byte orientation) =>
        [0xFF, 0xE1, 0, 34, .. "Exif\0\0"u8, .. "II*\0"u8, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0, 0, 0, 0, 0];

    // The primary item is the second; the first is a thumbnail.
    private static byte[] Avif(byte? rotation, Func<string, byte[], byte[]>? box = null, string brands = "mif1avif")
    {
        box ??= Box;
        var properties = Box("ipco", [.. Box("ispe", [0, 0, 0, 0, 0, 0, 0, 80, 0, 0, 0, 45]), .. Box("ispe", [0, 0, 0, 0, 0, 0, 3, 0x20, 0, 0, 1, 0xC2]), .. Box("irot", [rotation ?? 0])]);
        byte[] associations = rotation is null ? [0, 0, 0, 0, 0, 0, 0, 2, 0, 1, 1, 1, 0, 2, 1, 2] : [0, 0, 0, 0, 0, 0, 0, 2, 0, 1, 1, 1, 0, 2, 2, 2, 0x83];
        byte[] meta = [0, 0, 0, 0, .. Box("hdlr", new byte[20]), .. Box("pitm", [0, 0, 0, 0, 0, 2]), .. Box("iprp", [.. properties, .. Box("ipma", associations)])];
        return [.. Box("ftyp", [.. brands.Select(letter => (byte)letter).Take(4), 0, 0, 0, 0, .. brands.Select(letter => (byte)letter)]), .. box("meta", meta)];
    }

    // The length is in 64 bits after the name if the 32 bits before it are 1.
    private static byte[] LongBox(string name, byte[] content) =>
        [0, 0, 0, 1, .. name.Select(letter => (byte)letter), 0, 0, 0, 0, 0, 0, (byte)((content.Length + 16) >> 8), (byte)(content.Length + 16), .. content];

    private static byte[] Box(string name, byte[] content) => [0, 0, (byte)((content.Length + 8) >> 8), (byte)(content.Length + 8), .. name.Select(letter => (byte)letter), .. content];
}
