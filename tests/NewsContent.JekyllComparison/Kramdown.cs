using System.Diagnostics;
using System.Text.Json;

namespace NewsContent.JekyllComparison;

/// <summary>Runs the installed kramdown, Jekyll's Markdown parser.</summary>
internal static class Kramdown
{
    /// <summary>Returns kramdown's HTML of each Markdown.</summary>
    /// <exception cref="InvalidOperationException">kramdown failed.</exception>
    public static IReadOnlyList<string> Render(IEnumerable<string> markdown)
    {
        var start = new ProcessStartInfo("ruby", [Path.Combine(AppContext.BaseDirectory, "kramdown.rb")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        start.Environment["LC_ALL"] = "C.UTF-8";
        using var process = Process.Start(start)!;
        process.StandardInput.Write(JsonSerializer.Serialize(markdown, Jekyll.Json));
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? JsonSerializer.Deserialize<string[]>(output)! : throw new InvalidOperationException("kramdown failed.");
    }

    /// <summary>Reads a record: a JSON object of each Markdown with its HTML.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> ReadRecord(string path) =>
        [.. JsonDocument.Parse(File.ReadAllText(path)).RootElement.EnumerateObject().Select(row => KeyValuePair.Create(row.Name, row.Value.GetString()!))];

    /// <summary>Writes the HTML of each Markdown of a record again.</summary>
    public static void UpdateRecord(string path)
    {
        var markdown = ReadRecord(path).Select(row => row.Key).ToArray();
        var rows = markdown.Zip(Render(markdown)).ToDictionary(row => row.First, row => row.Second, StringComparer.Ordinal);
        File.WriteAllText(path, JsonSerializer.Serialize(rows, new JsonSerializerOptions(Jekyll.Json) { WriteIndented = true }) + "\n");
    }
}
