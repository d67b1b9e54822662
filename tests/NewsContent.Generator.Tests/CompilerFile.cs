using System.Text;
using Microsoft.CodeAnalysis.Text;
using NewsContent.Tests.Files;

namespace NewsContent.Generator.Tests;

/// <summary>Decodes a file as the C# compiler does for a generator.</summary>
internal static class CompilerFile
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The compiler's fallback encodings: on Linux and macOS, and on Windows in several countries.</summary>
    public static readonly TheoryData<int> MachineCodePages = [65001, 1252, 936, 932, 950, 1251];

    /// <param name="content">The bytes of the file.</param>
    /// <param name="machine">The machine's code page.</param>
    /// <param name="project">The project property CodePage. If it is set, the compiler does not try UTF-8.</param>
    public static SourceText Read(byte[] content, int machine = 65001, int? project = null)
    {
        if (project is null)
        {
            try
            {
                return SourceText.From(content, content.Length, StrictUtf8, SourceHashAlgorithm.Sha256);
            }
            catch (DecoderFallbackException)
            {
            }
        }

        return SourceText.From(content, content.Length, CodePages.Of(project ?? machine), SourceHashAlgorithm.Sha256);
    }
}
