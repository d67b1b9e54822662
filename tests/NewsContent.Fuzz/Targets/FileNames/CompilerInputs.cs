using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using NewsContent.Precompiler;

namespace NewsContent.Fuzz.Targets.FileNames;

/// <summary>The ways that pass a file's path on: the compiler's arguments, the generator's options, and the precompiler's list.</summary>
internal static class CompilerInputs
{
    /// <summary>Returns the first path that changes, or that becomes another argument; otherwise <c>null</c>.</summary>
    public static string? FindDifference(IReadOnlyList<string> files, string folder) =>
        FindInArguments(files, folder) ?? FindInOptions(files) ?? FindInList(files, folder);

    private static string? FindInArguments(IReadOnlyList<string> files, string folder)
    {
        var response = SdkTasks.WriteResponseFile(files);
        var arguments = CSharpCommandLineParser.Default.Parse(response.Split('\n').SelectMany(line => CommandLineParser.SplitCommandLineIntoArguments(line, removeHashComments: true)), folder, sdkDirectory: null);
        if (arguments.SourceFiles.Length != 1 || arguments.AnalyzerReferences.Length + arguments.EmbeddedFiles.Length + arguments.AnalyzerConfigPaths.Length + arguments.ManifestResources.Length > 0)
        {
            return "Argument: " + response;
        }

        return FindOther("Argument", files, arguments.AdditionalFiles.Select(file => file.Path));
    }

    // A file without a kind is not an article.
    private static string? FindInOptions(IReadOnlyList<string> files)
    {
        var config = AnalyzerConfig.Parse(SourceText.From(SdkTasks.WriteEditorConfig(files)), "/.globalconfig");
        var options = AnalyzerConfigSet.Create(new[] { config });
        return files.FirstOrDefault(file => !options.GetOptionsForSourcePath(file).AnalyzerOptions.TryGetValue("build_metadata.AdditionalFiles.NewsContentKind", out var kind) || kind != "post") is { } lost
            ? "Options: " + lost
            : null;
    }

    private static string? FindInList(IReadOnlyList<string> files, string folder)
    {
        var list = Path.Combine(folder, "inputs.txt");
        File.WriteAllLines(list, files.Select(file => $"article|post|{file.Replace('\n', '?').Replace('\r', '?')}"));
        var inputs = InputsFile.Read(list).Inputs;
        return inputs.Sources.Count + inputs.References.Count > 0 ? "List: another input" : FindOther("List", files, inputs.Articles.Select(article => article.Path));
    }

    private static string? FindOther(string kind, IReadOnlyList<string> expected, IEnumerable<string> found) =>
        expected.Order(StringComparer.Ordinal).SequenceEqual(found.Order(StringComparer.Ordinal), StringComparer.Ordinal)
            ? null
            : $"{kind}: {string.Join(" ", expected.Except(found, StringComparer.Ordinal))} became {string.Join(" ", found.Except(expected, StringComparer.Ordinal))}";
}
