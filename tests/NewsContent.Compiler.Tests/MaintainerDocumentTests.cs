using System.Text.RegularExpressions;

namespace NewsContent.Compiler.Tests;

/// <summary>The documents for maintainers name files, types and members that exist, so that a checklist stays complete when code is renamed.</summary>
public sealed class MaintainerDocumentTests
{
    private static readonly string[] Folders = ["bench", "generator", "samples", "src", "tests"];

    private static readonly Lazy<HashSet<string>> Words = new(() =>
    [
        .. Folders
            .SelectMany(folder => new[] { "*.cs", "*.csproj", "*.targets", "*.props" }.SelectMany(pattern => Repository.Files(folder, pattern)))
            .Where(file => !file.EndsWith(nameof(MaintainerDocumentTests) + ".cs"))
            .SelectMany(file => Regex.Matches(Path.GetFileName(file) + "\n" + Repository.Read(file), @"\w+").Select(word => word.Value)),
    ]);

    [Theory]
    [InlineData("CONTRIBUTING.md")]
    [InlineData("docs/architecture.md")]
    public void Names_of_the_document_exist_in_the_source(string document) => Assert.All(
        Code(document).Where(code => Regex.IsMatch(code, @"^[A-Z]\w+(\.[A-Z]\w+)*$")),
        code => Assert.All(code.Split('.'), word => Assert.True(Words.Value.Contains(word), $"'{code}' is not in the source")));

    [Theory]
    [InlineData("CONTRIBUTING.md")]
    [InlineData("docs/architecture.md")]
    public void Paths_of_the_document_exist(string document) => Assert.All(
        Code(document).Where(code => Regex.IsMatch(code, $@"^({string.Join('|', Folders)}|docs|\.ci|\.github)/[\w./-]+$") && !code.Contains("NCxxxx")),
        path => Assert.True(Path.Exists(Path.Combine(Repository.Root, path)), $"'{path}' does not exist"));

    private static IEnumerable<string> Code(string document) =>
        Regex.Matches(Regex.Replace(Repository.Read(document), "```.*?```", "", RegexOptions.Singleline), "`([^`\n]+)`").Select(code => code.Groups[1].Value).Distinct();
}
