using System.Text;

namespace NewsContent.Package.Tests;

/// <summary>Searches for text in binary files.</summary>
internal static class FileBytes
{
    /// <summary>Asserts that a file contains none of the texts. Literals are UTF-16, names are UTF-8.</summary>
    public static void AssertContainsNone(byte[] file, IReadOnlyList<string> texts) =>
        Assert.DoesNotContain(texts, text => file.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0 || file.AsSpan().IndexOf(Encoding.Unicode.GetBytes(text)) >= 0);
}
