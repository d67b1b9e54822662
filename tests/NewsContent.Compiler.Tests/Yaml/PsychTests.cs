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

    [Theory]
    [InlineData("psych")]
    public void The_values_equal_those_of_Psych(string name)
    {
        var record = Record(name);
        var differences = record
            .Select(row => (row.Key, Psych: Normalize(row.Value), Ours: Read(row.Key)))
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

    private static string Normalize(string value) => value == JekyllComparison.Psych.Error ? value : JsonNode.Parse(value)!.ToJsonString(Options);

    private static string Read(string yaml)
    {
        var problems = new ProblemBag(new SourceFile("a.md", yaml));
        var root = new YamlReader(problems, FrontMatterProblems.InvalidYaml).Read(new TextSpan(0, problems.File.Text.Length));
        return problems.Has(FrontMatterProblems.InvalidYaml) ? JekyllComparison.Psych.Error : ToJson(root).ToJsonString(Options);
    }

    private static JsonNode ToJson(YamlValue? value) => value switch
    {
        YamlMapping map => new JsonObject(map.Entries.Select(entry => KeyValuePair.Create<string, JsonNode?>(entry.Key, ToJson(entry.Value)))),
        YamlSequence list => new JsonArray([.. list.Items.Select(ToJson)]),
        YamlScalar scalar => JsonValue.Create(scalar.Value),
        _ => JsonValue.Create(""),
    };
}
