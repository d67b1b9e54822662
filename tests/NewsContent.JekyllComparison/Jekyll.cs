using System.Diagnostics;
using System.Text.Json;

namespace NewsContent.JekyllComparison;

/// <summary>Runs the installed Jekyll.</summary>
internal static class Jekyll
{
    /// <summary>The JSON format of Jekyll's records.</summary>
    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>Whether there is one to run.</summary>
    public static bool IsInstalled =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "jekyll")));

    /// <summary>Gives each draft of a site one time at which it was last written: it is the date of those that write none.</summary>
    public static void SetModified(string site)
    {
        foreach (var draft in Directory.EnumerateFiles(site, "*", SearchOption.AllDirectories).Where(path => path.Contains("_drafts", StringComparison.Ordinal)))
        {
            File.SetLastWriteTimeUtc(draft, new DateTime(2022, 6, 7, 8, 9, 10, DateTimeKind.Utc));
        }
    }

    /// <summary>The posts of a site in Jekyll, by path.</summary>
    /// <param name="site">The site's folder.</param>
    /// <param name="documents">Whether the documents of other collections count too.</param>
    /// <exception cref="InvalidOperationException">Jekyll failed on the site as a whole.</exception>
    public static IReadOnlyList<JekyllPost> Read(string site, bool documents = false)
    {
        var start = new ProcessStartInfo("ruby", [Path.Combine(AppContext.BaseDirectory, "jekyll.rb"), site, .. documents ? ["--documents"] : Array.Empty<string>()])
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
