using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace NewsContent.AspNetCore.Export;

/// <summary>The command <c>export FOLDER [--url URL] [--base-path PATH]</c> of an app.</summary>
internal static class ExportCommand
{
    private const string Usage = "Usage: export FOLDER [--url https://news.example.com] [--base-path /path]";

    /// <summary>Exports the app and writes progress and problems to the console.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(IHost app, string[] args, StaticSiteOptions options)
    {
        if (!TryParse(args, options, out var folder))
        {
            await Console.Error.WriteLineAsync(Usage);
            return 2;
        }

        // Each request would log several lines.
        app.Services.GetService<IOptionsMonitor<LoggerFilterOptions>>()?.CurrentValue.Rules.Add(
            new LoggerFilterRule(providerName: null, "Microsoft.AspNetCore", LogLevel.Warning, filter: null));
        options.Progress ??= new ConsoleProgress();
        using var cancellation = new CancellationTokenSource();
        ConsoleCancelEventHandler cancel = (_, pressed) =>
        {
            pressed.Cancel = true;
            cancellation.Cancel();
        };
        Console.CancelKeyPress += cancel;
        var watch = Stopwatch.StartNew();
        try
        {
            var result = await app.ExportStaticSiteAsync(folder, options, cancellation.Token);
            foreach (var file in result.Kept)
            {
                Console.WriteLine($"'{file}' is not part of the site any more, but was edited after its export and is kept.");
            }

            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"Exported {result.Files:N0} files to {folder} in {watch.Elapsed.TotalSeconds:0.0} s: {result.Written:N0} new or changed, {result.Removed:N0} removed."));
            return 0;
        }
        catch (StaticSiteException exception)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            return 1;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"'{folder}' cannot be written: {exception.Message}");
            return 1;
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("The export was canceled.");
            return 1;
        }
        finally
        {
            Console.CancelKeyPress -= cancel;
        }
    }

    private static bool TryParse(string[] args, StaticSiteOptions options, out string folder)
    {
        folder = "";
        for (var i = 0; i < args.Length; i++)
        {
            switch (args[i])
            {
                case "--url" when i + 1 < args.Length:
                    options.Url = args[++i];
                    break;
                case "--base-path" when i + 1 < args.Length:
                    options.BasePath = args[++i];
                    break;
                case "--url" or "--base-path":
                    return false;
                case var other when other.StartsWith("--", StringComparison.Ordinal):
                    // An option of the app's configuration, such as '--environment Production'.
                    i += other.Contains('=') ? 0 : 1;
                    break;
                case var path when folder.Length == 0 && path.Length > 0 && !path.StartsWith('-'):
                    folder = path;
                    break;
                default:
                    return false;
            }
        }

        return folder.Length > 0;
    }

    // A line each second; an export of most sites is faster.
    private sealed class ConsoleProgress : IProgress<StaticSiteProgress>
    {
        private readonly Stopwatch _sinceLine = Stopwatch.StartNew();

        public void Report(StaticSiteProgress value)
        {
            lock (_sinceLine)
            {
                if (_sinceLine.ElapsedMilliseconds < 1000)
                {
                    return;
                }

                _sinceLine.Restart();
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{value.Requested:N0} of {value.Known:N0} URLs"));
        }
    }
}
