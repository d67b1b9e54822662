using System.Text;

namespace NewsContent.Package.Tests;

/// <summary>Searches binary files for strings.</summary>
internal static class FileBytes
{
    /// <summary>Asserts that a file contains none of the strings. Literals are UTF-16, names are UTF-8.</summary>
    public static void AssertContainsNone(byte[] file, IReadOnlyList<string> strings) => Assert.DoesNotContain(
        strings,
        value => file.AsSpan().IndexOf(Encoding.UTF8.GetBytes(value)) >= 0 || file.AsSpan().IndexOf(Encoding.Unicode.GetBytes(value)) >= 0);
}
