using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using NewsContent.Compiler.Problems;
using NewsContent.Generator.Tests.Analysis;

namespace NewsContent.Generator.Tests;

/// <summary>The diagnostic pages are correct: their titles, severities, examples and messages.</summary>
public sealed partial class DocumentationTests
{
    private static readonly string Root = typeof(DocumentationTests).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    public static TheoryData<string> Ids() => [.. ProblemKinds.All.Select(kind => kind.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_diagnostic_has_a_page_with_its_title_and_severity(string id)
    {
        var kind = ProblemKinds.All.Single(kind => kind.Id == id);
        var page = Page(id);

        var severity = kind.Severity == ProblemSeverity.ErrorIfStrict ? "warning, or error with [`NewsContentStrict`](README.md#severities)" : kind.Severity.ToString().ToLowerInvariant();
        Assert.StartsWith($"# {id}: {kind.Title}\n\nSeverity: {severity}\n", page);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_diagnostic_is_in_the_index_and_in_the_release_file(string id)
    {
        var kind = ProblemKinds.All.Single(kind => kind.Id == id);

        Assert.Contains($"[{id}]({id}.md)", Read("docs/diagnostics/README.md"));
        Assert.Contains(
            $"{id} | NewsContent | {ProblemDiagnostics.DescriptorOf(kind).DefaultSeverity} | {kind.Title}\n",
            Read("generator/NewsContent.Generator/AnalyzerReleases.Shipped.md") + Read("generator/NewsContent.Generator/AnalyzerReleases.Unshipped.md"));
    }

    [Fact]
    public void Every_page_and_row_has_a_diagnostic() =>
        Assert.Equal(
            ProblemKinds.All.Select(kind => kind.Id),
            Directory.GetFiles(Path.Combine(Root, "docs/diagnostics"), "NC*.md").Select(file => Path.GetFileNameWithoutExtension(file)).Order());

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_example_of_a_page_causes_the_message_below_it(string id)
    {
        var page = Page(id);
        var example = page[page.IndexOf("## Example", StringComparison.Ordinal)..];
        example = example[..(example.IndexOf("\n## ", 4, StringComparison.Ordinal) is > 0 and var end ? end : example.Length)];
        var files = ExampleFile().Matches(example);
        var messages = Message().Matches(example);
        var properties = Property().Matches(example).ToDictionary(match => "build_property." + match.Groups["name"].Value, match => match.Groups["value"].Value);
        if (files.Count == 0 && properties.Count == 0)
        {
            // The page describes these in words: limits, internal errors, project properties and what requires them, invalid bytes, files of several
            // roots, and inputs that take seconds.
            Assert.True(id.StartsWith("NC9", StringComparison.Ordinal) || id.StartsWith("NC5", StringComparison.Ordinal) || id is "NC1027" or "NC1028" or "NC1029" or "NC1030" or "NC2032" or "NC2039" or "NC2100" or "NC4003" or "NC4024" or "NC4028" or "NC4029" or "NC4030" or "NC4031", "The page has no example.");
            return;
        }

        var host = new TestHost(
            code: files.Where(file => file.Groups["path"].Value.EndsWith(".cs", StringComparison.Ordinal)).Select(file => file.Groups["text"].Value).SingleOrDefault() ?? "",
            properties: properties);
        foreach (var file in files.Where(file => !file.Groups["path"].Value.EndsWith(".cs", StringComparison.Ordinal)))
        {
            var path = file.Groups["path"].Value;
            host.Add(path, file.Groups["text"].Value.Replace('␀', '\0'), path == "_config.yml" ? "config" : path.StartsWith("_includes/", StringComparison.Ordinal) ? "include" : path.StartsWith("_data/", StringComparison.Ordinal) ? "data" : path.StartsWith("_drafts/", StringComparison.Ordinal) ? "draft" : path.StartsWith("_posts/", StringComparison.Ordinal) || path[0] != '_' ? "post" : "document");
        }

        if (Asset().Matches(example) is { Count: > 0 } assets)
        {
            host.Add("assets.txt", string.Concat(assets.Select(asset => $"s|0|0|{asset.Groups["path"].Value}\n")), "assets");
        }

        host.Run();
        var actual = host.Diagnostics.Concat(await Editor.AnalyzeAsync(host.Output, host.Properties)).Select(diagnostic =>
        {
            var span = diagnostic.Location.GetLineSpan();
            var location = diagnostic.Location == Location.None
                ? "CSC : "
                : $"{span.Path.Replace(TestHost.Root, "")}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1}): ";
            return location
                + $"{diagnostic.DefaultSeverity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.GetMessage()}";
        }).ToList();
        Assert.NotEmpty(messages);
        Assert.All(messages, message => Assert.Contains(message.Value, actual));
    }

    private static string Page(string id) => Read($"docs/diagnostics/{id}.md");

    private static string Read(string path) => File.ReadAllText(Path.Combine(Root, path)).ReplaceLineEndings("\n");

    [GeneratedRegex(@"^`(?<path>(([^`\n/]+/)?_posts/|_[a-z]+/)?[^`\n/]+\.[a-z]+)`:\n\n```\w*\n(?<text>.*?)```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex ExampleFile();

    // A file that the site serves as it is.
    [GeneratedRegex(@"^The site has the file `(?<path>[^`\n]+)`\.$", RegexOptions.Multiline)]
    private static partial Regex Asset();

    // A project property that the example sets.
    [GeneratedRegex(@"^<(?<name>_?NewsContent\w+)>(?<value>.*)</\k<name>>$", RegexOptions.Multiline)]
    private static partial Regex Property();

    [GeneratedRegex(@"^(CSC : |(([^(\n/]+/)?_posts/[^(\n]+|_[a-z]+/[^(\n]+|_config\.yml|Program\.cs)\(\d+,\d+\): )(error|warning|info) NC\d+: .*$", RegexOptions.Multiline)]
    private static partial Regex Message();
}
