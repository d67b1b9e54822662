using System.Text;

namespace NewsContent.Tests.Files;

/// <summary>The encodings of older files, which .NET provides only after registration.</summary>
internal static class CodePages
{
    static CodePages() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Returns the encoding of a code page.</summary>
    public static Encoding Of(int codePage) => Encoding.GetEncoding(codePage);

    /// <summary>Encodes a string with a code page.</summary>
    public static byte[] GetBytes(string text, int codePage) => Of(codePage).GetBytes(text);
}
