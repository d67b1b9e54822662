namespace NewsContent.Precompiler.Live;

/// <summary>The settings of live mode that the package's targets write beside the inputs of the build: a key, <c>|</c>, and the value on each line.</summary>
internal sealed record LiveSettings
{
    /// <summary>The file in the folder of the step.</summary>
    public const string FileName = "live.txt";

    /// <summary>The folder of the site, with a separator at its end.</summary>
    public required string Root { get; init; }

    /// <summary>Whether new files are found by the patterns of the package.</summary>
    public bool UsesPatterns { get; init; } = true;

    /// <summary>Whether the patterns include pages.</summary>
    public bool HasPages { get; init; }

    /// <summary>Whether drafts and future posts are articles.</summary>
    public bool ShowsDrafts { get; init; }

    /// <summary>The folder of static files, whose changes reload open pages; empty if there is none.</summary>
    public string Assets { get; init; } = "";

    /// <summary>Reads the settings.</summary>
    public static LiveSettings Read(string folder)
    {
        var values = File.ReadLines(Path.Combine(folder, FileName))
            .Select(line => line.Split('|', 2))
            .Where(parts => parts.Length == 2)
            .ToLookup(parts => parts[0], parts => parts[1], StringComparer.Ordinal);
        return new LiveSettings
        {
            Root = Path.GetFullPath(One("root")).TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar,
            UsesPatterns = !IsFalse("patterns"),
            HasPages = IsTrue("pages"),
            ShowsDrafts = IsTrue("drafts"),
            Assets = One("assets"),
        };

        string One(string key) => values[key].FirstOrDefault()?.Trim() ?? "";

        bool IsTrue(string key) => string.Equals(One(key), "true", StringComparison.OrdinalIgnoreCase);

        bool IsFalse(string key) => string.Equals(One(key), "false", StringComparison.OrdinalIgnoreCase);
    }
}
