namespace NewsContent.Precompiler;

/// <summary>Reads the build's properties from the file in which the SDK hands them to the compiler, by the compiler's rules.</summary>
internal static class BuildProperties
{
    private const string Prefix = "build_property.";

    private static readonly string[] LineEnds = ["\r\n", "\n", "\r", "\u0085", "\u2028", "\u2029"];

    /// <summary>Returns the properties by name, regardless of case. If the file sets one twice, the last value counts.</summary>
    public static IReadOnlyDictionary<string, string> Read(string options)
    {
        var properties = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

        // A section holds the metadata of one file.
        foreach (var line in options.Split(LineEnds, StringSplitOptions.None).Select(line => line.Trim()).TakeWhile(line => !line.StartsWith('[')))
        {
            var separator = line.AsSpan().IndexOfAny('=', ':');
            if (separator > 0 && line[..separator].Trim() is var key && key.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
            {
                properties[key[Prefix.Length..]] = ValueOf(line[(separator + 1)..]);
            }
        }

        return properties;
    }

    // The compiler takes what follows '#' or ';' for a comment.
    private static string ValueOf(string written)
    {
        var comment = written.AsSpan().IndexOfAny('#', ';');
        return (comment < 0 ? written : written[..comment]).Trim();
    }
}
