using System.Globalization;

namespace NewsContent.Precompiler;

/// <summary>
/// What the package's targets say of the build, a line each: what it is, <c>|</c>, and its value. A file because a command line holds no thousands of
/// paths, and because it is written only when it becomes another: so a file that is gone, which has no time stamp that says so, is a change.
/// </summary>
/// <remarks>
/// Names of posts are their authors' to choose. The targets take line ends out of them, and what is said once is said before any of them: of two lines
/// that say it the first counts.
/// </remarks>
internal static class InputsFile
{
    /// <returns>The inputs, and the folders of the compiler and of the generator, in the order in which to look there.</returns>
    public static (PrecompilationInputs Inputs, IReadOnlyList<string> Folders) Read(string path)
    {
        var lines = File.ReadLines(path)
            .Select(line => line.Split('|', 2))
            .Where(parts => parts.Length == 2)
            .ToLookup(parts => parts[0], parts => parts[1], StringComparer.Ordinal);
        var compiler = One("compiler");
        var inputs = new PrecompilationInputs
        {
            Articles = [.. lines["article"].Select(ReadArticle)],
            Configuration = One("configuration") is { Length: > 0 } configuration ? configuration : null,
            OptionsFile = One("options"),
            Sources = [.. lines["source"]],
            References = [.. lines["reference"]],
            LanguageVersion = One("language"),
            DefineConstants = One("constants"),
            Nullable = One("nullable"),
        };

        // The compilers of .NET Framework's MSBuild are in the folder itself.
        return (inputs, [Path.Combine(compiler, "bincore"), compiler, One("generator")]);

        string One(string key) => lines[key].FirstOrDefault() ?? "";
    }

    private static ArticleInput ReadArticle(string value)
    {
        var parts = value.Split('|', 2);
        var (kind, path) = (parts[0], parts[^1]);

        // A draft has the date of its file, by the clock of the machine, as MSBuild tells the compiler.
        var modified = kind == "draft" ? File.GetLastWriteTime(path).ToString("yyyy-MM-dd HH:mm:ss.fffffff", CultureInfo.InvariantCulture) : "";
        return new ArticleInput(path, kind, modified);
    }
}
