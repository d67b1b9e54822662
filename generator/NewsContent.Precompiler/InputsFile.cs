using System.Globalization;

namespace NewsContent.Precompiler;

/// <summary>
/// The inputs of the build from the package's targets, one per line: the kind, <c>|</c>, and the value. It is a file because a command line cannot contain thousands of
/// paths, and because it is written only when it changes, so that a deleted file, which has no time, is a change.
/// </summary>
/// <remarks>
/// Authors choose the names of posts. The targets remove line ends from them, and lines with unique kinds come before them: the first of two such lines is used.
/// </remarks>
internal static class InputsFile
{
    /// <summary>The name of the file in the folder of the step.</summary>
    public const string FileName = "inputs.txt";

    /// <returns>The inputs, and the folders of the compiler and of the generator in search order.</returns>
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
            Root = One("root"),
            AppFolder = One("app"),
            Assets = [.. lines["asset"].Select(ReadAsset).OfType<AssetInput>()],
            AssetList = One("assets") is { Length: > 0 } assets ? assets : null,
            DateList = One("dates") is { Length: > 0 } dates ? dates : null,
        };

        // The compilers of .NET Framework's MSBuild are in the folder itself.
        return (inputs, [Path.Combine(compiler, "bincore"), compiler, One("generator")]);

        string One(string key) => lines[key].FirstOrDefault() ?? "";
    }

    // The length and the time are only compared.
    private static AssetInput? ReadAsset(string value) => value.Split('|', 4) is { Length: 4 } parts ? new AssetInput(parts[0], parts[3]) : null;

    private static ArticleInput ReadArticle(string value)
    {
        var parts = value.Split('|', 2);
        var (kind, path) = (parts[0], parts[^1]);

        // A draft has the date of its file in the time zone of the machine, as MSBuild tells the compiler.
        var modified = kind == "draft" ? File.GetLastWriteTime(path).ToString("yyyy-MM-dd HH:mm:ss.fffffff", CultureInfo.InvariantCulture) : "";
        return new ArticleInput(path, kind, modified);
    }
}
