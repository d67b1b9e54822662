using NewsContent.Compiler.Decoding;

namespace NewsContent.Generator;

/// <summary>A file whose bytes are known, so that it need not be decoded by the compiler.</summary>
internal interface IDecodedFile
{
    /// <summary>Reads and decodes the file.</summary>
    DecodedText Decode();
}
