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

    /// <summary>Whether Jekyll is installed.</summary>
    public static bool IsInstalled =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "jekyll")));

    /// <summary>Returns whether the record of a made site has its pages.</summary>
    public static bool HasPages(string site) => Path.GetFileName(site).StartsWith("pages", StringComparison.Ordinal);

    /// <summary>Sets the last write time of each draft, which is the date of a draft without one.</summary>
    public static void SetModified(string site)
    {
        foreach (var draft in Directory.EnumerateFiles(site, "*", SearchOption.AllDirectories).Where(path => path.Contains("_drafts", StringComparison.Ordinal)))
        {
            File.SetLastWriteTimeUtc(draft, new DateTime(2022, 6, 7, 8, 9, 10, DateTimeKind.Utc));
        }
    }

    /// <summary>Returns Jekyll's posts of a site.</summary>
    /// <param name="site">The site's folder.</param>
    /// <param name="documents">Whether to include the documents of other collections.</param>
    /// <param name="pages">Whether to include the pages.</param>
    /// <exception cref="InvalidOperationException">Jekyll failed for the whole site.</exception>
    public static JekyllSite Read(string site, bool documents = false, bool pages = false)
    {
        string[] options = [.. documents ? ["--documents"] : Array.Empty<string>(), .. pages ? ["--pages"] : Array.Empty<string>()];
        var start = new ProcessStartInfo("ruby", [Path.Combine(AppContext.BaseDirectory, "jekyll.rb"), site, .. options])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };

        // A site without a time zone has the machine's. A Gemfile would replace the installed Jekyll.
        start.Environment["TZ"] = "UTC";
        start.Environment["LC_ALL"] = "C.UTF-8";
        start.Environment["JEKYLL_NO_BUNDLER_REQUIRE"] = "true";
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var posts = new List<JekyllPost>();
        var notes = new List<string>();
        while (process.StandardOutput.ReadLine() is { } line)
        {
            if (JsonSerializer.Deserialize<JekyllNote>(line, Json)?.Note is { } note)
            {
                notes.Add(note);
            }
            else
            {
                posts.Add(JsonSerializer.Deserialize<JekyllPost>(line, Json)!);
            }
        }

        process.WaitForExit();
        return process.ExitCode == 0
            ? new JekyllSite(posts, notes)
            : throw new InvalidOperationException($"Jekyll failed on '{site}': {errors.Result}");
    }

    private sealed record JekyllNote(string? Note);
}
