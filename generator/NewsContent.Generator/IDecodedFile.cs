using NewsContent.Compiler.Decoding;

namespace NewsContent.Generator;

/// <summary>A file whose bytes are known, so that the compiler does not have to decode it.</summary>
internal interface IDecodedFile
{
    /// <summary>Reads and decodes the file.</summary>
    DecodedText Decode();
}
