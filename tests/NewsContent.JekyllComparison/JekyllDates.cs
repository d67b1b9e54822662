using System.Diagnostics;
using System.Text.Json;

namespace NewsContent.JekyllComparison;

/// <summary>Reads values of <c>date</c> with the installed Jekyll.</summary>
internal static class JekyllDates
{
    /// <summary>The time zones of the record.</summary>
    public static readonly string[] Zones = ["UTC", "America/New_York", "Europe/Berlin"];

    /// <summary>Reads a record: a JSON object of each value with its date in each time zone, <c>null</c> if Jekyll stops at the value.</summary>
    public static IReadOnlyList<(string Value, string?[] Dates)> ReadRecord(string path) => Parse(File.ReadAllText(path));

    /// <summary>Returns Jekyll's dates of each value.</summary>
    /// <exception cref="InvalidOperationException">Jekyll failed.</exception>
    public static IReadOnlyList<(string Value, string?[] Dates)> Read(IEnumerable<string> values) => Parse(Run(values));

    /// <summary>Writes the dates of each value of a record again.</summary>
    public static void UpdateRecord(string path) => File.WriteAllText(path, Run(ReadRecord(path).Select(row => row.Value)));

    private static IReadOnlyList<(string Value, string?[] Dates)> Parse(string json) =>
        [.. JsonDocument.Parse(json).RootElement.EnumerateObject().Select(row => (row.Name, row.Value.EnumerateArray().Select(date => date.GetString()).ToArray()))];

    private static string Run(IEnumerable<string> values)
    {
        var start = new ProcessStartInfo("ruby", [Path.Combine(AppContext.BaseDirectory, "dates.rb"), .. Zones])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        start.Environment["TZ"] = "UTC";
        start.Environment["LC_ALL"] = "C.UTF-8";
        using var process = Process.Start(start)!;
        process.StandardInput.Write(JsonSerializer.Serialize(values, Jekyll.Json));
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException("Jekyll failed.");
    }
}
