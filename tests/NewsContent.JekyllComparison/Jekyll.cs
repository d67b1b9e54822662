using System.Diagnostics;
using System.Text.Json;

namespace NewsContent.JekyllComparison;

/// <summary>Runs the installed Jekyll.</summary>
internal static class Jekyll
{
    /// <summary>How records of Jekyll's answers are written.</summary>
    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>Whether there is one to run.</summary>
    public static bool IsInstalled =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "jekyll")));

    /// <summary>What Jekyll makes of a site's posts, by path.</summary>
    /// <exception cref="InvalidOperationException">Jekyll failed on the site as a whole.</exception>
    public static IReadOnlyList<JekyllPost> Read(string site)
    {
        var start = new ProcessStartInfo("ruby", [Path.Combine(AppContext.BaseDirectory, "jekyll.rb"), site])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };

        // A site without a zone has that of the machine.
        start.Environment["TZ"] = "UTC";
        start.Environment["LC_ALL"] = "C.UTF-8";
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize<JekyllPost>(line, Json)!)]
            : throw new InvalidOperationException($"Jekyll failed on '{site}': {errors.Result}");
    }
}
