using System.Diagnostics;
using System.Globalization;

namespace NewsContent.Mutation.Running;

/// <summary>The parent's side of a <see cref="TestHost"/>.</summary>
internal sealed class HostProcess : IDisposable
{
    private readonly Process _process;

    /// <summary>Starts a process for a test assembly.</summary>
    public HostProcess(string folder, string suite, bool isFresh)
    {
        var start = new ProcessStartInfo(
            "dotnet",
            [
                "exec", "--runtimeconfig", Path.Combine(folder, suite + ".runtimeconfig.json"), "--depsfile", Path.Combine(folder, suite + ".deps.json"),
                Path.Combine(folder, Path.GetFileName(typeof(HostProcess).Assembly.Location)), "host", Path.Combine(folder, suite + ".dll"), isFresh ? "fresh" : "warm",
            ])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        // The process is too short-lived to benefit from profile-guided optimization.
        start.Environment["DOTNET_TieredPGO"] = "0";

        // Limits the memory of a mutant that allocates endlessly.
        start.Environment["DOTNET_GCHeapHardLimit"] = "60000000";
        _process = Process.Start(start)!;
    }

    /// <summary>Runs all tests without a mutant.</summary>
    /// <returns>The tests that pass, and the mutants that type initializers reach.</returns>
    public (IReadOnlyList<CoveringTest> Tests, IReadOnlySet<int> Initializers) Cover(IReadOnlyList<string> without)
    {
        _process.StandardInput.WriteLine("cover " + string.Join(',', without));
        var initializers = Ids(ReadLine());
        var tests = new List<CoveringTest>();
        while (ReadLine() is var line && line != "end")
        {
            var parts = line.Split(' ', 5);
            if (!bool.Parse(parts[1]))
            {
                Console.WriteLine($"Left out, because it fails without a mutant: {parts[4]}");
                continue;
            }

            tests.Add(new CoveringTest(int.Parse(parts[0], CultureInfo.InvariantCulture), int.Parse(parts[2], CultureInfo.InvariantCulture), Ids(parts[3])));
        }

        return (tests, initializers);

        string ReadLine() => _process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("The test host ended.");
    }

    /// <summary>Runs tests with a mutant until one fails: first those that reach it, the fastest first.</summary>
    public Outcome Run(int mutant, IReadOnlyList<CoveringTest> tests)
    {
        var ordered = tests.OrderByDescending(test => test.Reached.Contains(mutant)).ThenBy(test => test.Milliseconds).ToArray();
        for (var (i, size) = (0, 100); i < ordered.Length; i += size, size *= 4)
        {
            var batch = ordered.Skip(i).Take(size).ToArray();
            _process.StandardInput.WriteLine(string.Create(CultureInfo.InvariantCulture, $"run {mutant} {string.Join(',', batch.Select(test => test.Number))}"));
            var outcome = Read(TimeSpan.FromMilliseconds(10_000 + (4 * batch.Sum(test => test.Milliseconds + 1))));
            if (outcome.Kind != OutcomeKind.Survived)
            {
                return outcome;
            }
        }

        return new Outcome(OutcomeKind.Survived, $"{tests.Count} tests pass");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }

    private static HashSet<int> Ids(string list) => [.. list.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(id => int.Parse(id, CultureInfo.InvariantCulture))];

    // The limit is processor time, so that other programs do not change results. A test that waits forever stops at a time limit.
    private Outcome Read(TimeSpan limit)
    {
        var start = _process.TotalProcessorTime;
        var clock = Stopwatch.StartNew();
        var line = _process.StandardOutput.ReadLineAsync();
        while (!line.Wait(TimeSpan.FromMilliseconds(200)))
        {
            _process.Refresh();
            if ((!_process.HasExited && _process.TotalProcessorTime - start > limit) || clock.Elapsed > 20 * limit)
            {
                return new Outcome(OutcomeKind.TimedOut, $"after {limit.TotalSeconds:0} s");
            }
        }

        return line.Result switch
        {
            null => new Outcome(OutcomeKind.Killed, Outcome.ProcessEnded),
            "survived" => new Outcome(OutcomeKind.Survived, ""),
            "dirty" => new Outcome(OutcomeKind.Dirty, ""),
            var text => new Outcome(OutcomeKind.Killed, text["killed ".Length..]),
        };
    }
}
