using System.Text.Json;

namespace NewsContent.JekyllComparison;

/// <summary>Runs the installed kramdown, Jekyll's Markdown parser.</summary>
internal static class Kramdown
{
    /// <summary>Returns kramdown's HTML of each Markdown.</summary>
    /// <exception cref="InvalidOperationException">kramdown failed.</exception>
    public static IReadOnlyList<string> Render(IEnumerable<string> markdown) => RubyScript.Run(markdown, "kramdown.rb");

    /// <summary>Reads a record: a JSON object of each Markdown with its HTML.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> ReadRecord(string path) =>
        [.. JsonDocument.Parse(File.ReadAllText(path)).RootElement.EnumerateObject().Select(row => KeyValuePair.Create(row.Name, row.Value.GetString()!))];

    /// <summary>Writes the HTML of each Markdown of a record again.</summary>
    public static void UpdateRecord(string path) => UpdateRecord(path, Render);

    /// <summary>Writes the output of each input of a record again.</summary>
    public static void UpdateRecord(string path, Func<IEnumerable<string>, IEnumerable<string>> render)
    {
        var inputs = ReadRecord(path).Select(row => row.Key).ToArray();
        var rows = inputs.Zip(render(inputs)).ToDictionary(row => row.First, row => row.Second, StringComparer.Ordinal);
        File.WriteAllText(path, JsonSerializer.Serialize(rows, new JsonSerializerOptions(Jekyll.Json) { WriteIndented = true }) + "\n");
    }
}
