using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;
using NewsContent.Compiler.Yaml;
using NewsContent.JekyllComparison;

namespace NewsContent.Compiler.Tests.Yaml;

/// <summary>
/// Compares the values of many small front matters with those of Psych, which Jekyll uses. To update the values:
/// <c>dotnet run --project tests/NewsContent.JekyllComparison -- --record-yaml tests/NewsContent.Compiler.Tests/Yaml/Records/psych.json</c>.
/// </summary>
public sealed class PsychTests
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // Forms that nobody writes and that the parser rejects: a comment without a space before it, '-' as a value in brackets, directives, an unknown alias as a key.
    private static readonly string[] NotRead =
    [
        "title: \"a\"#c\nlang: en\n", "title: [a]#c\nlang: en\n", "title: |# c\n a\n", "title: |#@\nlang: en\n", "title: >#a1&%,?:'#|\nlang: en\n", "title: [-]\n", "title: [-, a]\n",
        "%YAML 1.1\n---\ntitle: a\n", "*t: Rates\nlang: en\n", "x: [a\n? k\nb]\nz:\n  w\n",
        "title: a\n%YAML 1.1\n\nlang: en\n", "tags:\ntags:\n| \n  y: z\n",
    ];

    /// <summary>Front matter that is not a mapping has no effect, whether it is valid or not. Some that Psych rejects is read.</summary>
    [Theory]
    [InlineData("psych")]
    public void A_mapping_that_Psych_reads_has_the_same_values(string name)
    {
        var record = Record(name);
        var differences = record
            .Where(row => row.Value != JekyllComparison.Psych.Error && !NotRead.Contains(row.Key))
            .Select(row => (row.Key, Psych: MappingOf(JsonNode.Parse(row.Value)), Ours: Read(row.Key)))
            .Where(row => row.Psych != row.Ours)
            .Select(row => $"{JsonSerializer.Serialize(row.Key, Options)}\n  Psych {row.Psych}\n  ours  {row.Ours}")
            .ToList();

        Assert.True(differences.Count == 0, $"{differences.Count} of {record.Count} differ:\n" + string.Join("\n", differences));
    }

    [JekyllTheory]
    [InlineData("psych")]
    public void The_record_equals_the_values_of_the_installed_Psych(string name) =>
        Assert.Equal(Record(name).Select(row => row.Value), JekyllComparison.Psych.Read(Record(name).Select(row => row.Key)));

    private static IReadOnlyList<KeyValuePair<string, string>> Record(string name) => Kramdown.ReadRecord(Path.Combine(AppContext.BaseDirectory, "Yaml", "Records", name + ".json"));

    private static string MappingOf(JsonNode? value) => value is JsonObject mapping ? mapping.ToJsonString(Options) : "none";

    private static string Read(string yaml)
    {
        var problems = new ProblemBag(new SourceFile("a.md", yaml));
        return MappingOf(new YamlReader(problems, FrontMatterProblems.InvalidYaml).Read(new TextSpan(0, problems.File.Text.Length)) is YamlMapping root ? ToJson(root) : null);
    }

    private static JsonNode ToJson(YamlValue? value) => value switch
    {
        YamlMapping map => new JsonObject(map.Entries.Select(entry => KeyValuePair.Create<string, JsonNode?>(entry.Key, ToJson(entry.Value)))),
        YamlSequence list => new JsonArray([.. list.Items.Select(ToJson)]),
        YamlScalar scalar => JsonValue.Create(scalar.Value),
        _ => JsonValue.Create(""),
    };
}
