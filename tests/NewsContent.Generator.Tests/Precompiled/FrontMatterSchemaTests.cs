using System.Text.Json.Nodes;
using Json.Schema;
using NewsContent.Compiler.Precompiled;
using NewsContent.Compiler.Problems;
using NewsContent.Precompiler;

namespace NewsContent.Generator.Tests.Precompiled;

/// <summary>The JSON schema of a collection agrees with the compiler about values of front matter.</summary>
public sealed class FrontMatterSchemaTests : IDisposable
{
    private const string Declarations =
        """
        using NewsContent;
        using System.Collections.Generic;

        namespace App;

        [ArticleCollection<Story>("_posts")]
        public static partial class News;

        [ArticleCollection<Writer>("_writers")]
        public static partial class Writers;

        public enum Sector { Banks, GreenEnergy }

        public sealed partial class Story : Article
        {
            public partial Sector Sector { get; }
            public partial int? Rank { get; }
            public partial double? Score { get; }
            public partial bool? Hot { get; }
            public partial IReadOnlyList<string>? Desks { get; }
            public partial Writer? Writer { get; }
            public partial IReadOnlyList<Writer>? Others { get; }
        }

        public sealed partial class Writer : Article;

        """;

    // A value in JSON is one in YAML.
    private static readonly (string Key, string Value, bool IsValid)[] Values =
    [
        ("sector", "\"banks\"", true),
        ("sector", "\"BANKS\"", true),
        ("sector", "\"green-energy\"", true),
        ("sector", "\"Green Energy\"", true),
        ("sector", "\"green_energy\"", true),
        ("sector", "\"GreenEnergy\"", true),
        ("sector", "\"bankng\"", false),
        ("sector", "\"greenenergy2\"", false),
        ("sector", "null", false),
        ("rank", "3", true),
        ("rank", "-3", true),
        ("rank", "null", true),
        ("rank", "\"3\"", false),
        ("rank", "2.5", false),
        ("score", "2.5", true),
        ("score", "2", true),
        ("score", "\"high\"", false),
        ("hot", "true", true),
        ("hot", "\"true\"", false),
        ("desks", "[\"a\", \"b\"]", true),
        ("desks", "\"a\"", true),
        ("desks", "null", true),
        ("writer", "\"mei-lin\"", true),
        ("writer", "\"nobody\"", false),
        ("others", "[\"mei-lin\", \"ana\"]", true),
        ("others", "\"ana\"", true),
        ("others", "[\"mei-lin\", \"nobody\"]", false),
    ];

    private readonly PrecompiledSite _site = new PrecompiledSite()
        .Code("News.cs", Declarations)
        .Add("_writers/mei-lin.md", "---\ntitle: Mei Lin\n---\nText.\n")
        .Add("_writers/ana.md", "---\ntitle: Ana\n---\nText.\n");

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Both_accept_and_refuse_the_same_values()
    {
        for (var i = 0; i < Values.Length; i++)
        {
            var (key, value, _) = Values[i];
            _site.Add($"_posts/2022-06-01-p{i:00}.md", $"---\ntitle: Post {i}\n{(key == "sector" ? "" : "sector: banks\n")}{key}: {value}\n---\nText.\n");
        }

        _site.Run();
        var report = PrecompilationReport.Read(System.Text.Encoding.UTF8.GetString(_site.Read(Precompilation.NotesFile)))!;
        var withErrors = report.Problems.Where(problem => problem.Severity == ProblemSeverity.Error).Select(problem => Path.GetFileName(problem.Location!.Path)).ToHashSet();
        var schema = JsonSchema.FromText(ReadSchema("News"));

        Assert.Equal(Values.Select(row => (row.Key, row.Value, row.IsValid)), Values.Select((row, i) => (row.Key, row.Value, !withErrors.Contains($"2022-06-01-p{i:00}.md"))));
        Assert.Equal(
            Values.Select(row => (row.Key, row.Value, row.IsValid)),
            Values.Select(row => (row.Key, row.Value, schema.Evaluate(JsonNode.Parse($$"""{{{(row.Key == "sector" ? "" : "\"sector\": \"banks\", ")}}"{{row.Key}}": {{row.Value}}}""")).IsValid)));
    }

    [Fact]
    public void Names_in_use_are_suggested_and_others_are_allowed()
    {
        _site.Add("_posts/2022-06-01-first.md", "---\ntitle: First\nsector: banks\ntags: [rates, bonds]\ncategories: [markets]\n---\nText.\n").Run();
        var text = ReadSchema("News");
        var schema = JsonSchema.FromText(text);

        Assert.Equal(["bonds", "rates"], EnumIn("tags"));
        Assert.Equal(["markets"], EnumIn("categories"));
        Assert.Equal(["banks", "green-energy"], EnumIn("sector"));
        Assert.Equal(["ana", "mei-lin"], EnumIn("writer"));
        Assert.True(IsValid("""{"sector": "banks", "tags": ["rates", "another"], "custom": 1}"""));
        Assert.True(IsValid("""{"sector": "banks", "tags": "rates another", "date": "2022-06-07 07:14:55 +0800", "published": false}"""));
        Assert.False(IsValid("""{"sector": "banks", "published": "soon"}"""));
        Assert.False(IsValid("""{"title": "Without a sector"}"""));

        bool IsValid(string frontMatter) => schema.Evaluate(JsonNode.Parse(frontMatter)).IsValid;

        // The first values of the key, at any depth.
        IEnumerable<string> EnumIn(string key) => Find(JsonNode.Parse(text)!["properties"]![key]!)!.AsArray().Select(value => value!.GetValue<string>());

        static JsonNode? Find(JsonNode? node) => node switch
        {
            JsonObject item => item["enum"] ?? item.Select(pair => Find(pair.Value)).FirstOrDefault(found => found is not null),
            JsonArray items => items.Select(Find).FirstOrDefault(found => found is not null),
            _ => null,
        };
    }

    private string ReadSchema(string collection) => File.ReadAllText(Path.Combine(_site.Output, "App." + collection + FrontMatterSchema.FileEnd));
}
