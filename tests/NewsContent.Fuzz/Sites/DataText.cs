using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace NewsContent.Fuzz.Sites;

/// <summary>Writes the entries of a data file as YAML, JSON or a table.</summary>
/// <param name="entries">The entries, as JSON.</param>
/// <param name="structures">The structures: <c>y0</c> is a mapping of ids, <c>y1</c> one mapping, <c>y2</c> has a mistake, and <c>y3</c> begins on another line.</param>
internal sealed partial class DataText(IEnumerable<string> entries, IReadOnlyCollection<string> structures)
{
    private readonly JsonObject[] _entries = [.. entries.Select(entry => JsonNode.Parse(entry)!.AsObject())];

    /// <summary>Returns the text of a file.</summary>
    /// <param name="path">The path, whose extension determines the format.</param>
    public string Of(string path) => Path.GetExtension(path) switch
    {
        ".json" => Json(),
        ".csv" => Table(','),
        ".tsv" => Table('\t'),
        _ => Yaml(),
    };

    private bool Has(string structure) => structures.Contains(structure);

    private string Json()
    {
        JsonNode root = Has("y0") ? new JsonObject(_entries.DistinctBy(IdOf).Select(entry => KeyValuePair.Create<string, JsonNode?>(IdOf(entry), entry.DeepClone())))
            : new JsonArray([.. _entries.Select(entry => entry.DeepClone())]);
        return (Has("y3") ? "\n" : "") + (Has("y1") ? _entries[0] : root).ToJsonString(new JsonSerializerOptions { WriteIndented = true }) + (Has("y2") ? "]" : "") + "\n";
    }

    private string Yaml()
    {
        var text = new StringBuilder(Has("y3") ? "# Comment\n" : "");
        foreach (var entry in Has("y1") ? _entries[..1] : _entries)
        {
            text.Append(Has("y1") ? "" : Has("y0") ? $"{IdOf(entry)}:\n" : "-\n");
            foreach (var (key, value) in entry)
            {
                text.Append(Has("y1") ? "" : "  ").Append(key).Append(": ").Append(YamlValue(value!)).Append('\n');
            }
        }

        return text.Append(Has("y2") ? "broken: [\n" : "").ToString();
    }

    private string Table(char separator)
    {
        var keys = _entries.SelectMany(entry => entry).Where(pair => pair.Value is JsonValue).Select(pair => pair.Key).Distinct(StringComparer.Ordinal).ToList();
        var lines = _entries.Select(entry => string.Join(separator, keys.Select(key => entry[key] is JsonValue value ? Field(value.ToString()) : "")) + (Has("y2") ? separator + "x" : ""));
        return (Has("y3") ? "\n" : "") + string.Concat(lines.Prepend(string.Join(separator, keys)).Select(line => line + "\n"));
    }

    private static string Field(string value) => value.Contains(' ', StringComparison.Ordinal) ? $"\"{value}\"" : value;

    private static string IdOf(JsonObject entry) => entry["id"]?.ToString() ?? "none";

    // JSON is YAML, but most authors write plain values.
    private static string YamlValue(JsonNode value) => value is JsonValue && PlainValue().IsMatch(value.ToString()) ? value.ToString() : value.ToJsonString();

    [GeneratedRegex(@"\A[\w -]+\z")]
    private static partial Regex PlainValue();
}
