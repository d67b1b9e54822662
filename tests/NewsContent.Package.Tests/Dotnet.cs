using System.Diagnostics;

namespace NewsContent.Package.Tests;

/// <summary>Runs the SDK's command line.</summary>
internal static class Dotnet
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    public static Task<RunResult> RunAsync(string folder, params string[] arguments) => RunAsync(CreateStart(arguments), folder);

    /// <summary>Runs the command line with another culture.</summary>
    public static Task<RunResult> RunInCultureAsync(string folder, string culture, params string[] arguments) =>
        RunAsync(folder, new Dictionary<string, string> { ["LC_ALL"] = culture + ".UTF-8" }, arguments);

    public static Task<RunResult> RunAsync(string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = CreateStart(arguments);
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return RunAsync(start, folder);
    }

    /// <summary>The command line, as a user's shell would start it.</summary>
    public static ProcessStartInfo CreateStart(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments);

        CompilerServer.Use(start.Environment);
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";

        // The environment of the test's SDK process differs from a user's shell.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase) && name != "MSBUILDDISABLENODEREUSE").ToList())
        {
            start.Environment.Remove(name);
        }

        return start;
    }

    public static Task<RunResult> RunProgramAsync(string folder, string program, params string[] arguments) => RunAsync(new ProcessStartInfo(program, arguments), folder);

    private static async Task<RunResult> RunAsync(ProcessStartInfo start, string folder)
    {
        start.WorkingDirectory = folder;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        start.StandardOutputEncoding = System.Text.Encoding.UTF8;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        using var limit = new CancellationTokenSource(Limit);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{start.FileName} {string.Join(' ', start.ArgumentList)} took longer than {Limit}.");
        }

        return new RunResult(process.ExitCode, await output + await error);
    }
}

internal sealed record RunResult(int ExitCode, string Output)
{
    public RunResult AssertSuccess()
    {
        Assert.True(ExitCode == 0, Output);
        return this;
    }
}
