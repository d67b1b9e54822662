namespace NewsContent.Precompiler;

/// <summary>Creates the URI of a file.</summary>
internal static class FileUri
{
    /// <summary>Returns the URI of a full path. Every character that has a meaning in a URI is escaped.</summary>
    public static string Of(string path)
    {
        var segments = path.Replace(Path.DirectorySeparatorChar, '/').Split('/').Select((segment, index) => index == 0 ? segment : Uri.EscapeDataString(segment));
        var escaped = string.Join('/', segments);
        return escaped.StartsWith("//", StringComparison.Ordinal) ? "file:" + escaped
            : escaped.StartsWith('/') ? "file://" + escaped
            : "file:///" + escaped;
    }
}
