using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace NewsContent.Package.Tests;

/// <summary>A built web app that runs on a free port.</summary>
internal sealed partial class RunningSite : IAsyncDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private readonly StringBuilder _output;

    private RunningSite(Process process, Uri address, StringBuilder output)
    {
        _process = process;
        _output = output;
        Address = address;
    }

    public Uri Address { get; }

    /// <summary>The lines that the app has printed.</summary>
    public string Output
    {
        get
        {
            lock (_output)
            {
                return _output.ToString();
            }
        }
    }

    /// <param name="folder">The folder of the project.</param>
    /// <param name="environment">The environment of the app, such as <c>Development</c>.</param>
    public static async Task<RunningSite> StartAsync(string folder, string environment = "Production")
    {
        var start = Dotnet.CreateStart("run", "--no-build", "--no-launch-profile", "--", "--urls", "http://127.0.0.1:0");
        start.Environment["ASPNETCORE_ENVIRONMENT"] = environment;
        start.WorkingDirectory = folder;
        start.RedirectStandardOutput = true;
        var process = Process.Start(start)!;
        using var limit = new CancellationTokenSource(Limit);
        var output = new StringBuilder();
        try
        {
            while (await process.StandardOutput.ReadLineAsync(limit.Token) is { } line)
            {
                output.AppendLine(line);
                if (Listening().Match(line) is { Success: true } match)
                {
                    // Later output must not fill the pipe.
                    _ = ReadAsync(process.StandardOutput, output);
                    return new RunningSite(process, new Uri(match.Groups["address"].Value), output);
                }
            }

            throw new InvalidOperationException("The site ended: " + output);
        }
        catch
        {
            process.Kill(entireProcessTree: true);
            process.Dispose();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static async Task ReadAsync(StreamReader reader, StringBuilder output)
    {
        while (await reader.ReadLineAsync() is { } line)
        {
            lock (output)
            {
                output.AppendLine(line);
            }
        }
    }

    [GeneratedRegex(@"Now listening on: (?<address>http://\S+)")]
    private static partial Regex Listening();
}
