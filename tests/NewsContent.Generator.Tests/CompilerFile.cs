using System.Text;
using Microsoft.CodeAnalysis.Text;
using NewsContent.Tests.Files;

namespace NewsContent.Generator.Tests;

/// <summary>Decodes a file as the C# compiler does before a generator sees it.</summary>
internal static class CompilerFile
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The encodings that a compiler falls back to: of Linux and macOS, and of Windows in several countries.</summary>
    public static readonly TheoryData<int> MachineCodePages = [65001, 1252, 936, 932, 950, 1251];

    /// <param name="content">The file.</param>
    /// <param name="machine">The code page of the machine.</param>
    /// <param name="project">The property CodePage of the project, if it is set: UTF-8 is not tried then.</param>
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
