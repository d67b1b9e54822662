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

    private static string Run(IEnumerable<string> values) => RubyScript.Read(values, "dates.rb", Zones);
}
