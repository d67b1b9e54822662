using System.Diagnostics;
using System.Text.Json;

namespace NewsContent.JekyllComparison;

/// <summary>Runs a script that reads a JSON array of strings and writes another of the same length.</summary>
internal static class RubyScript
{
    /// <exception cref="InvalidOperationException">The script failed.</exception>
    public static IReadOnlyList<string> Run(IEnumerable<string> inputs, string script, params string[] arguments)
    {
        var start = new ProcessStartInfo("ruby", [Path.Combine(AppContext.BaseDirectory, script), .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        start.Environment["LC_ALL"] = "C.UTF-8";
        start.Environment["TZ"] = "UTC";
        using var process = Process.Start(start)!;
        process.StandardInput.Write(JsonSerializer.Serialize(inputs, Jekyll.Json));
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? JsonSerializer.Deserialize<string[]>(output)! : throw new InvalidOperationException($"{script} failed.");
    }
}
