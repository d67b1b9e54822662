using System.Text.RegularExpressions;

namespace NewsContent.Compiler.Tests;

/// <summary>The folders of the compiler are layers: <c>docs/architecture.md</c> lists them, and a folder may only use layers below its own.</summary>
public sealed class FloorTests
{
    private const string Compiler = "generator/NewsContent.Compiler/";

    // The folders with their layer numbers, from the top.
    private static readonly Dictionary<string, int> FloorOf = Regex.Matches(Repository.Read("docs/architecture.md"), @"^\| (\d+) \| (.+?) \|", RegexOptions.Multiline)
        .SelectMany(row => row.Groups[2].Value.Split(", ").Select(folder => (folder.Trim('`'), int.Parse(row.Groups[1].Value))))
        .ToDictionary();

    private static readonly HashSet<string> Types = [.. FilesByFolder.SelectMany(folder => folder, (folder, file) => $"{folder.Key}.{Path.GetFileNameWithoutExtension(file)}")];

    public static TheoryData<string> Folders => [.. FilesByFolder.Select(folder => folder.Key)];

    private static ILookup<string, string> FilesByFolder => Repository.Files(Compiler, "*.cs")
        .Select(file => file[Compiler.Length..])
        .ToLookup(file => file.Split('/')[0]);

    [Fact]
    public void Documentation_lists_every_folder() =>
        Assert.Equal(FilesByFolder.Select(folder => folder.Key).Order(), FloorOf.Keys.Order());

    [Theory]
    [MemberData(nameof(Folders))]
    public void Folder_refers_only_to_lower_floors(string folder) => Assert.Empty(
        from file in FilesByFolder[folder]
        from reference in ReferencesOf(Repository.Read(Compiler + file))
        where reference.Folder != folder && FloorOf[reference.Folder] >= FloorOf[folder]
        select $"{file}: {reference.Text}");

    [Theory]
    [MemberData(nameof(Folders))]
    public void Namespace_is_the_folder(string folder) => Assert.Empty(
        from file in FilesByFolder[folder]
        let name = "NewsContent.Compiler." + Path.GetDirectoryName(file)!.Replace('/', '.').Replace('\\', '.')
        where !Repository.Read(Compiler + file).Contains($"namespace {name};")
        select file);

    // Usings, which the build allows only if they are used, and types qualified with their folder.
    private static IEnumerable<(string Folder, string Text)> ReferencesOf(string source) =>
        from match in Regex.Matches(source, @"^using (?:static )?NewsContent\.Compiler\.(?<folder>\w+).*|\b(?<folder>\w+)\.(?<type>\w+)", RegexOptions.Multiline)
        let folder = match.Groups["folder"].Value
        where match.Groups["type"].Success ? Types.Contains(match.Value) : FloorOf.ContainsKey(folder)
        select (folder, match.Value.Trim());
}
