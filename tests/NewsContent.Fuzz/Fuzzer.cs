using System.Diagnostics;
using System.Security.Cryptography;
using NewsContent.Fuzz.Targets;

namespace NewsContent.Fuzz;

/// <summary>
/// Mutates the seeds of a target and runs the results. An input with a new outcome becomes a seed, so that inputs go deeper than one mutation.
/// </summary>
internal sealed class Fuzzer(FuzzTarget target, FuzzOptions options)
{
    // The bytes that an input may allocate per character. Real posts need 1% of that.
    private const long BytesPerCharacter = 10_000;

    // An input that takes more CPU time than this has hung. Elapsed time is not reliable, because everything is slow on a busy machine.
    private static readonly TimeSpan TimePerPost = TimeSpan.FromSeconds(20);

    private const int MaxSeeds = 5000;
    private const long Idle = -1;

    private readonly Random _random = new(options.Seed);
    private readonly List<string> _seeds = [.. target.Seeds];
    private readonly HashSet<string> _outcomes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _found = new(StringComparer.Ordinal);

    private string _current = "";
    private long _started = Idle;
    private long _failed;

    /// <summary>Runs until the time has elapsed, and returns the number of findings.</summary>
    public int Run()
    {
        using var watch = new Timer(_ => StopIfHung(), null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));
        var clock = Stopwatch.StartNew();
        long runs = 0;
        foreach (var seed in target.Seeds)
        {
            Try(seed);
            runs++;
        }

        var mutator = new Mutator(_random, _seeds);
        while (runs < options.Count && clock.Elapsed < options.Time)
        {
            Try(target.Next(_random, mutator));
            runs++;
        }

        Interlocked.Exchange(ref _started, Idle);
        Console.WriteLine(FormattableString.Invariant(
            $"{target.Name}: {runs:N0} inputs{Steps} in {clock.Elapsed.TotalSeconds:N1} s ({runs / clock.Elapsed.TotalSeconds:N0}/s), {_outcomes.Count:N0} outcomes, seed {options.Seed}, {_found.Count} findings in {_failed:N0} inputs"));
        foreach (var line in target.Reached)
        {
            Console.WriteLine("  " + line);
        }

        return _found.Count;
    }

    /// <summary>Replays a finding, prints its cost and returns the number of findings.</summary>
    public int Replay(string file)
    {
        var input = target.Decode(File.ReadAllBytes(file));
        var before = ProcessorTime;
        var finding = Check(input).Finding;
        Console.WriteLine(FormattableString.Invariant(
            $"{target.Name}: {input.Length:N0} characters in {TimeSpan.FromTicks(ProcessorTime - before).TotalSeconds:N2} s of the processor: {finding ?? "nothing found"}"));
        return finding is null ? 0 : 1;
    }

    private void Try(string input)
    {
        var outcome = Check(input);
        if (outcome.Finding is { } finding)
        {
            _failed++;
            if (_found.Add(Kind(finding)))
            {
                Save(finding, target.Minimize(input, text => Check(text).Finding is { } other && Kind(other) == Kind(finding)));
            }
        }
        else if (_outcomes.Add(outcome.Signature) && _seeds.Count < MaxSeeds)
        {
            _seeds.Add(input);
        }
    }

    private Outcome Check(string input)
    {
        _current = input;
        Interlocked.Exchange(ref _started, ProcessorTime);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Outcome outcome;
        try
        {
            outcome = target.Check(input);
        }
        catch (Exception exception)
        {
            return new Outcome("", $"{exception.GetType().Name}: {exception}");
        }

        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        return outcome.Finding is null && target.HasBoundedCost && allocated > target.MaxFixedBytes + (BytesPerCharacter * input.Length)
            ? new Outcome("", FormattableString.Invariant($"Cost: {allocated:N0} bytes for {input.Length:N0} characters"))
            : outcome;
    }

    private string Steps => target.Steps == 0 ? "" : FormattableString.Invariant($" with {target.Steps:N0} edits");

    private static long ProcessorTime => Environment.CpuUsage.TotalTime.Ticks;

    // One finding of each kind is enough. The kind is its first words.
    private static string Kind(string finding) => finding.Split(':')[0];

    private void Save(string finding, string input)
    {
        var bytes = target.Encode(input);
        var hash = Convert.ToHexString(SHA256.HashData(bytes))[..12];
        var folder = Directory.CreateDirectory(Path.Combine(options.Findings, target.Name)).FullName;
        File.WriteAllBytes(Path.Combine(folder, hash + ".txt"), bytes);
        File.WriteAllText(Path.Combine(folder, hash + ".finding.txt"), finding);
        Console.WriteLine($"{target.Name}: {finding.Split('\n')[0]}\n  {Path.Combine(folder, hash + ".txt")}");
    }

    // A hung thread cannot be stopped, so the program exits.
    private void StopIfHung()
    {
        var started = Interlocked.Read(ref _started);
        if (started != Idle && TimeSpan.FromTicks(ProcessorTime - started) > TimePerPost)
        {
            Save($"Hang: more than {TimePerPost}", _current);
            Environment.Exit(1);
        }
    }
}
