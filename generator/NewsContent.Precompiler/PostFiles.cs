using NewsContent.Compiler.Decoding;

namespace NewsContent.Precompiler;

/// <summary>Reads and decodes files of the site.</summary>
internal static class PostFiles
{
    public static DecodedText Read(string path) => TextDecoder.Decode(FileBytes.Read(path));
}
