using System.Diagnostics;
using System.Globalization;
using NewsContent.Mutation.Mutants;

namespace NewsContent.Mutation.Running;

/// <summary>The parent's side of a <see cref="TestHost"/>.</summary>
internal sealed class HostProcess : IDisposable
{
    private readonly Process _process;

    private HostProcess(string folder, string suite, IReadOnlyList<int>? mutants)
    {
        var start = new ProcessStartInfo(
            "dotnet",
            [
                "exec", "--runtimeconfig", Path.Combine(folder, suite + ".runtimeconfig.json"), "--depsfile", Path.Combine(folder, suite + ".deps.json"),
                Path.Combine(folder, Path.GetFileName(typeof(HostProcess).Assembly.Location)), "host", Path.Combine(folder, suite + ".dll"),
                .. mutants is null ? Array.Empty<string>() : [KnownTestsPath(folder)],
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
        if (mutants is not null)
        {
            start.Environment[SwitchedSources.Variable] = List(mutants);
        }

        _process = Process.Start(start)!;
    }

    /// <summary>Starts a process that runs many mutants. Type initializers run without a mutant.</summary>
    public static HostProcess StartShared(string folder, string suite) => new(folder, suite, mutants: null);

    /// <summary>Starts a process whose mutants are enabled from its start.</summary>
    public static HostProcess StartFresh(string folder, string suite, IReadOnlyList<int> mutants) => new(folder, suite, mutants);

    /// <summary>Runs all tests twice without a mutant. The second run shows the mutants that only the first run reached.</summary>
    public Coverage Cover(string folder, IReadOnlyList<string> without)
    {
        _process.StandardInput.WriteLine("cover " + string.Join(',', without));
        File.WriteAllLines(KnownTestsPath(folder), ReadLine().Split(','));
        var initializers = Ids(ReadLine());
        var data = Ids(ReadLine());
        var first = ReadTests();
        var second = ReadTests().ToDictionary(test => test.Id);
        var tests = new List<CoveringTest>();
        foreach (var (id, name, milliseconds, reached) in first)
        {
            var again = second.GetValueOrDefault(id);
            if (milliseconds is null || again.Milliseconds is null)
            {
                Console.WriteLine($"Left out, because it fails without a mutant: {name}");
                continue;
            }

            tests.Add(new CoveringTest(id, name, Math.Min(milliseconds.Value, again.Milliseconds.Value), reached.Union(again.Reached).ToHashSet()));
        }

        // A mutant that the second run reaches too has tests of its own.
        var once = data.Concat(first.SelectMany(test => test.Reached)).Except(second.Values.SelectMany(test => test.Reached));
        return new Coverage(tests, once.Concat(initializers).ToHashSet());
    }

    /// <summary>Runs tests with mutants until a test fails, does not end or ends the process.</summary>
    /// <param name="mutants">The enabled mutants.</param>
    /// <param name="tests">The tests, in the order of their runs.</param>
    /// <param name="patience">Multiplies the time that a test may take.</param>
    /// <param name="passed">Receives the tests that passed.</param>
    public Outcome Run(IReadOnlyList<int> mutants, IReadOnlyList<CoveringTest> tests, int patience = 1, ISet<string>? passed = null)
    {
        // Not awaited, because a mutant can stop the host before it reads the request.
        _ = _process.StandardInput.WriteLineAsync($"run {List(mutants)} {string.Join(',', tests.Select(test => test.Id))}");
        var durations = tests.ToDictionary(test => test.Id, test => test.Milliseconds);

        // Includes the start of the process.
        var (current, name) = ("", "");
        var limit = TimeSpan.FromSeconds(20);
        while (true)
        {
            if (!TryReadLine(limit, out var line))
            {
                return new Outcome(OutcomeKind.TimedOut, $"after {limit.TotalSeconds:0} s: {name}", current);
            }

            switch (line?.Split(' ', 3))
            {
                case null:
                    return new Outcome(OutcomeKind.Ended, name, current);
                case ["start", var id, var started]:
                    passed?.Add(current);
                    (current, name) = (id, started);
                    limit = TimeSpan.FromMilliseconds(patience * (5_000 + (10 * durations.GetValueOrDefault(id))));
                    break;
                case [var kind, ..]:
                    return new Outcome(Enum.Parse<OutcomeKind>(kind), kind == nameof(OutcomeKind.Survived) ? $"{tests.Count} tests pass" : name, current);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }

    private static string KnownTestsPath(string folder) => Path.Combine(folder, "known-tests.txt");

    private static string List(IEnumerable<int> ids) => string.Join(',', ids.Select(id => id.ToString(CultureInfo.InvariantCulture)));

    private static int[] Ids(string list) => [.. list.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(id => int.Parse(id, CultureInfo.InvariantCulture))];

    private List<(string Id, string Name, int? Milliseconds, int[] Reached)> ReadTests()
    {
        var tests = new List<(string Id, string Name, int? Milliseconds, int[] Reached)>();
        while (ReadLine() is var line && line != "end")
        {
            // Other lines announce the start of a test.
            if (line.Split(' ', 5) is ["test", var id, var milliseconds, var reached, var name])
            {
                tests.Add((id, name, milliseconds == "failed" ? null : int.Parse(milliseconds, CultureInfo.InvariantCulture), Ids(reached)));
            }
        }

        return tests;
    }

    private string ReadLine() => _process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("The test host ended.");

    // The limit is processor time, so that other programs do not change results. A test that waits forever stops at a time limit.
    private bool TryReadLine(TimeSpan limit, out string? line)
    {
        var start = _process.TotalProcessorTime;
        var clock = Stopwatch.StartNew();
        var reading = _process.StandardOutput.ReadLineAsync();
        while (!reading.Wait(TimeSpan.FromMilliseconds(200)))
        {
            _process.Refresh();
            if ((!_process.HasExited && _process.TotalProcessorTime - start > limit) || clock.Elapsed > 20 * limit)
            {
                line = null;
                return false;
            }
        }

        line = reading.Result;
        return true;
    }
}
