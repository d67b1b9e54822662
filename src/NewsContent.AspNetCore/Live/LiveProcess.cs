using System.Buffers;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.IO.Pipelines;
using System.Reflection;
using Microsoft.Extensions.Logging;
using NewsContent.CompilerServices;

namespace NewsContent.AspNetCore.Live;

/// <summary>Starts the compiler of a project beside the app, and again if it ends. Its results replace the data of the articles.</summary>
/// <param name="assembly">The assembly with the articles.</param>
/// <param name="folder">The folder of the build step.</param>
/// <param name="site">The state that open pages show.</param>
/// <param name="logger">Prints problems to the terminal.</param>
internal sealed class LiveProcess(Assembly assembly, string folder, LiveSite site, ILogger logger)
{
    private const string Gone = "The compiler of the posts has ended, so edits of posts are not shown; stop the app and run it again";
    private const int MaxLineLength = 1 << 24;
    private const int MaxRestarts = 5;
    private const int BufferSize = 1 << 16;

    private static readonly TimeSpan Healthy = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(200);

    // Settings of dotnet watch for the app, which must not reach another program.
    private static readonly string[] OtherVariables = ["DOTNET_STARTUP_HOOKS", "DOTNET_MODIFIABLE_ASSEMBLIES", "DOTNET_HOTRELOAD", "DOTNET_WATCH", "ASPNETCORE_AUTO_RELOAD", "DOTNET_TieredPGO"];

    private readonly string _name = assembly.GetName().Name ?? "";
    private IReadOnlyList<LiveProblem> _problems = [];

    /// <summary>Runs until the app stops.</summary>
    public async Task RunAsync(CancellationToken stopping)
    {
        var pause = FirstPause;
        for (var restarts = 0; !stopping.IsCancellationRequested; restarts++)
        {
            var started = Stopwatch.GetTimestamp();
            var end = await RunOnceAsync(stopping);
            if (stopping.IsCancellationRequested)
            {
                return;
            }

            if (Stopwatch.GetElapsedTime(started) > Healthy)
            {
                (restarts, pause) = (0, FirstPause);
            }

            if (restarts == MaxRestarts)
            {
                site.SetNotice(_name, Gone);
                logger.LogError("{Notice} ({End})", Gone, end);
                return;
            }

            // Ctrl+C ends the compiler before the app notices.
            await Task.Delay(pause, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            pause *= 2;
            if (!stopping.IsCancellationRequested)
            {
                logger.LogWarning("The compiler of the posts has ended and is started again ({End})", end);
            }
        }
    }

    private async Task<string> RunOnceAsync(CancellationToken stopping)
    {
        try
        {
            using var process = Process.Start(StartInfo()) ?? throw new InvalidOperationException("no process was started");
            try
            {
                var errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
                await ReadAsync(process.StandardOutput.BaseStream, stopping);
                await process.WaitForExitAsync(stopping);
                return $"exit code {process.ExitCode} {(await errors).Trim()}".Trim();
            }
            finally
            {
                // It ends with its input, but a program that hangs must not stay behind.
                process.StandardInput.Close();
                if (!process.WaitForExit(TimeSpan.FromSeconds(1)))
                {
                    process.Kill();
                }
            }
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return exception.Message;
        }
    }

    [UnconditionalSuppressMessage("SingleFile", "IL3000", Justification = "The compiler accepts an empty path, and an app in development is not a single file.")]
    private ProcessStartInfo StartInfo()
    {
        var settings = File.ReadLines(Path.Combine(folder, "live.txt"))
            .Select(line => line.Split('|', 2))
            .Where(parts => parts.Length == 2)
            .ToDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal);
        var info = new ProcessStartInfo(settings["dotnet"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            ArgumentList = { settings["precompiler"], "--live", folder, assembly.Location, assembly.ManifestModule.ModuleVersionId.ToString() },
        };
        foreach (var variable in info.Environment.Keys.Where(key => OtherVariables.Any(other => key.StartsWith(other, StringComparison.OrdinalIgnoreCase))).ToList())
        {
            info.Environment.Remove(variable);
        }

        return info;
    }

    private async Task ReadAsync(Stream output, CancellationToken stopping)
    {
        var reader = PipeReader.Create(output, new StreamPipeReaderOptions(bufferSize: BufferSize));
        while (await ReadLineAsync(reader, stopping) is { } line)
        {
            var message = LiveMessage.Parse(line);
            if (message.IsChange)
            {
                LiveContent.Replace(assembly, await ReadUpdateAsync(reader, message, stopping));
            }
            else if (message.IsFirst)
            {
                LiveContent.Reset(assembly);
            }

            Apply(message);
        }
    }

    private void Apply(LiveMessage message)
    {
        if (message.Rebuild is not null)
        {
            site.SetNotice(_name, message.Rebuild);
            if (message.Rebuild.Length > 0)
            {
                logger.LogWarning("{Notice}", message.Rebuild);
            }
        }

        if (message.IsReload)
        {
            site.Reload();
        }

        if (!message.IsResult)
        {
            return;
        }

        foreach (var problem in message.Problems.Where(problem => !_problems.Contains(problem, SameProblem.Instance)))
        {
            logger.Log(problem.IsError ? LogLevel.Error : LogLevel.Warning, "{Problem}", problem);
        }

        var isFixed = _problems.Any(problem => problem.IsError) && !message.Problems.Any(problem => problem.IsError);
        if (isFixed)
        {
            logger.LogInformation("No post has an error any more");
        }

        if (message.IsChange)
        {
            logger.LogInformation("The articles were updated in {Milliseconds} ms", message.Milliseconds);
        }

        _problems = message.Problems;
        site.Set(_name, message);
    }

    private static async Task<byte[]?> ReadLineAsync(PipeReader reader, CancellationToken stopping)
    {
        while (true)
        {
            var read = await reader.ReadAsync(stopping);
            if (read.Buffer.PositionOf((byte)'\n') is { } end)
            {
                var line = read.Buffer.Slice(0, end).ToArray();
                reader.AdvanceTo(read.Buffer.GetPosition(1, end));
                return line;
            }

            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
            if (read.IsCompleted || read.Buffer.Length > MaxLineLength)
            {
                return null;
            }
        }
    }

    private static async Task<LiveUpdate> ReadUpdateAsync(PipeReader reader, LiveMessage message, CancellationToken stopping) => new()
    {
        IsFirst = message.IsFirst,
        Tables = await ReadAsync(reader, message.Lengths.Tables, stopping),
        BodyTable = await ReadAsync(reader, message.Lengths.BodyTable, stopping),
        Bodies = await ReadAsync(reader, message.Lengths.Bodies, stopping),
        Site = message.Site,
    };

    // The collector keeps the memory as long as an article refers to it.
    private static async Task<byte[]> ReadAsync(PipeReader reader, int length, CancellationToken stopping)
    {
        var part = length == 0 ? [] : LiveContent.Allocate(length);
        for (var filled = 0; filled < part.Length;)
        {
            var read = await reader.ReadAsync(stopping);
            var available = read.Buffer.Slice(0, Math.Min(read.Buffer.Length, part.Length - filled));
            available.CopyTo(part.AsSpan(filled));
            filled += (int)available.Length;
            reader.AdvanceTo(available.End);
            if (read.IsCompleted && filled < part.Length && available.Length == 0)
            {
                throw new EndOfStreamException("the compiler ended in the middle of a message");
            }
        }

        return part;
    }

    private sealed class SameProblem : IEqualityComparer<LiveProblem>
    {
        public static readonly SameProblem Instance = new();

        public bool Equals(LiveProblem? x, LiveProblem? y) => x is not null && y is not null && x.IsSame(y);

        public int GetHashCode(LiveProblem problem) => HashCode.Combine(problem.Id, problem.Path);
    }
}
