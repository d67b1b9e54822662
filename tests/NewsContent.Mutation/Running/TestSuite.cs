using NewsContent.Mutation.Mutants;

namespace NewsContent.Mutation.Running;

/// <summary>A test project, run with the mutated assembly in place of the original.</summary>
internal sealed class TestSuite : IDisposable
{
    // Multiplies the time limit of a test that seems not to end.
    private const int ConfirmationPatience = 6;

    private readonly string _name;
    private readonly string _folder;
    private readonly TestOrder _order = new();
    private HostProcess? _shared;

    /// <summary>Copies the output of the project, after a build if requested.</summary>
    public TestSuite(string root, string name, Sample sample, bool isBuilding)
    {
        if (isBuilding)
        {
            Dotnet.Run(root, "build", Path.Combine("tests", name), "-p:RunAnalyzers=false", "-v", "quiet");
        }

        _name = name;
        _folder = Path.Combine(root, "artifacts", "mutation", name);
        var output = Path.Combine(root, "tests", name, "bin", "Debug", "net10.0");
        foreach (var file in Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(_folder, Path.GetRelativePath(output, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy, overwrite: true);
        }

        var host = typeof(TestSuite).Assembly.Location;
        File.Copy(host, Path.Combine(_folder, Path.GetFileName(host)), overwrite: true);
        File.WriteAllBytes(Path.Combine(_folder, "NewsContent.Compiler.dll"), sample.Assembly);
    }

    /// <summary>Runs the tests that can notice each mutant.</summary>
    public IEnumerable<(Mutant Mutant, Outcome Outcome)> Run(IReadOnlyList<Mutant> mutants, IReadOnlyList<string> without)
    {
        _shared = HostProcess.StartShared(_folder, _name);
        var coverage = _shared.Cover(_folder, without);
        Console.WriteLine($"{_name}: {coverage.Tests.Count} tests, {coverage.Tests.Sum(test => test.Milliseconds) / 1000} s");
        foreach (var mutant in mutants)
        {
            var outcome = coverage.Of(mutant.Id).Count == 0 ? new Outcome(OutcomeKind.NotCovered, "no test") : Run(mutant, coverage);
            if (outcome.IsNoticed)
            {
                _order.AddKill(mutant, outcome.TestId);
            }

            yield return (mutant, outcome);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _shared?.Dispose();

    // The shared process is fast: code is loaded and compiled once. What it does not notice runs again where no earlier state hides the mutant.
    private Outcome Run(Mutant mutant, Coverage coverage)
    {
        var outcome = RunShared(mutant.Id, _order.Sort(mutant, coverage.Reaching(mutant.Id)));
        return outcome.IsNoticed ? outcome : RunFresh(mutant.Id, _order.Sort(mutant, coverage.Of(mutant.Id)));
    }

    private Outcome RunShared(int mutant, IReadOnlyList<CoveringTest> tests)
    {
        _shared ??= HostProcess.StartShared(_folder, _name);
        var outcome = _shared.Run(mutant, tests);
        if (outcome.Kind is not (OutcomeKind.Killed or OutcomeKind.Survived))
        {
            _shared.Dispose();
            _shared = null;
        }

        return outcome.Kind is OutcomeKind.TimedOut or OutcomeKind.Ended ? Confirm(mutant, tests, outcome) : outcome;
    }

    private Outcome RunFresh(int mutant, IReadOnlyList<CoveringTest> tests)
    {
        while (true)
        {
            using var host = HostProcess.StartFresh(_folder, _name, mutant);
            var outcome = host.Run(mutant, tests);
            var confirmed = outcome.Kind == OutcomeKind.Survived ? outcome : Confirm(mutant, tests, outcome);
            IReadOnlyList<CoveringTest> others = [.. tests.Where(test => test.Id != outcome.TestId)];
            if (outcome.Kind == OutcomeKind.Survived || confirmed.IsNoticed || others.Count == tests.Count)
            {
                return confirmed;
            }

            tests = others;
        }
    }

    // A test notices a mutant only if it also does so alone, and passes without the mutant. A slow test ends if it may take longer.
    private Outcome Confirm(int mutant, IReadOnlyList<CoveringTest> tests, Outcome outcome)
    {
        IReadOnlyList<CoveringTest> alone = [.. tests.Where(test => test.Id == outcome.TestId)];
        using var original = HostProcess.StartFresh(_folder, _name, 0);
        if (original.Run(0, alone, ConfirmationPatience).Kind != OutcomeKind.Survived)
        {
            return outcome with { Kind = OutcomeKind.Survived };
        }

        using var host = HostProcess.StartFresh(_folder, _name, mutant);
        return host.Run(mutant, alone, ConfirmationPatience) switch
        {
            { Kind: OutcomeKind.Ended } ended => ended with { Kind = OutcomeKind.Killed, Detail = $"the process ended: {ended.Detail}" },
            var again => again,
        };
    }
}
