using System.Diagnostics;
using System.Text.Json;

namespace NewsContent.JekyllComparison;

/// <summary>Runs a script that reads a JSON array of strings.</summary>
internal static class RubyScript
{
    /// <summary>Returns the results of a script that writes a JSON array of the same length.</summary>
    /// <exception cref="InvalidOperationException">The script failed.</exception>
    public static IReadOnlyList<string> Run(IEnumerable<string> inputs, string script, params string[] arguments) =>
        JsonSerializer.Deserialize<string[]>(Read(inputs, script, arguments))!;

    /// <summary>Returns the output of a script.</summary>
    /// <exception cref="InvalidOperationException">The script failed.</exception>
    public static string Read(IEnumerable<string> inputs, string script, params string[] arguments)
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
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{script} failed.");
    }
}
