using NewsContent.Compiler.Pictures;

namespace NewsContent.Fuzz.Targets;

/// <summary>The headers of pictures: reading one never fails, and a size is possible. A character of an input is a byte.</summary>
internal sealed class PictureTarget() : FuzzTarget("picture")
{
    private const string Exif = "\u00FF\u00E1\0\u0022Exif\0\0MM\0*\0\0\0\b\0\u0001\u0001\u0012\0\u0003\0\0\0\u0001\0\u0006\0\0\0\0\0\0";
    private const string Frame = "\u00FF\u00C2\0\u0011\b\u0001\u00C2\u0003\u0020\u0003\u0001\u0022\0\u0002\u0011\u0001\u0003\u0011\u0001";

    public override IReadOnlyList<string> Seeds { get; } =
    [
        "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0\u0003 \0\0\u0001\u00C2\b\u0006\0\0\0",
        "GIF89a \u0003\u00C2\u0001\0\0\0",
        "\u00FF\u00D8" + Exif + Frame,
        "RIFF\0\0\0\0WEBPVP8 \0\0\0\00\u0001\0\u009D\u0001* C\u00C2\u0001",
        "RIFF\0\0\0\0WEBPVP8X\n\0\0\0\0\0\0\0\u001F\u0003\0\u00C1\u0001\0",
        Box("ftyp", "avif\0\0\0\0mif1avif") + Box("meta", "\0\0\0\0" + Box("pitm", "\0\0\0\0\0\u0001")
            + Box("iprp", Box("ipco", Box("ispe", "\0\0\0\0\0\0\u0003 \0\0\u0001\u00C2") + Box("irot", "\u0001")) + Box("ipma", "\0\0\0\0\0\0\0\u0001\0\u0001\u0002\u0001\u0082"))),
        "<?xml version=\"1.0\"?><!-- a --><!DOCTYPE svg [<!ENTITY a \"b\">]><svg width=\"80.5mm\" height='45'>",
    ];

    public override Outcome Check(string input)
    {
        var header = new byte[input.Length];
        for (var i = 0; i < input.Length; i++)
        {
            header[i] = (byte)input[i];
        }

        var size = PictureSize.Read(header);
        return size is { } found && (found.Width <= 0 || found.Height <= 0)
            ? new Outcome("size", $"Size: {found}")
            : new Outcome(size is null ? "none" : "size");
    }

    private static string Box(string name, string content) => $"\0\0{(char)((content.Length + 8) >> 8)}{(char)((content.Length + 8) & 0xFF)}{name}{content}";
}
