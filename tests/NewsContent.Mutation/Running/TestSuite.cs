using NewsContent.Mutation.Mutants;

namespace NewsContent.Mutation.Running;

/// <summary>A test project, run with the mutated assembly in place of the original.</summary>
internal sealed class TestSuite : IDisposable
{
    // Multiplies the time limit of a test that seems not to end.
    private const int ConfirmationPatience = 3;

    // The milliseconds of the tests that each mutant runs alone. They notice most mutants.
    private const int LikelyTestsDuration = 1_000;

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
        var left = new List<Mutant>();
        foreach (var mutant in mutants)
        {
            var outcome = coverage.Of(mutant.Id).Count == 0
                ? new Outcome(OutcomeKind.NotCovered, "no test")
                : RunShared(mutant, TestOrder.Take(_order.Sort(mutant, coverage.Reaching(mutant.Id)), LikelyTestsDuration));
            if (outcome.Kind == OutcomeKind.NotCovered || outcome.IsNoticed)
            {
                yield return (mutant, outcome);
            }
            else
            {
                left.Add(mutant);
            }
        }

        // Only one mutant of a body can be enabled at a time.
        var groups = left.GroupBy(mutant => mutant.Site.Body).SelectMany(body => body.Select((mutant, i) => (Mutant: mutant, Index: i))).GroupBy(pair => pair.Index, pair => pair.Mutant);
        foreach (var result in groups.SelectMany(group => RunTogether([.. group], coverage)))
        {
            yield return result;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _shared?.Dispose();

    // The shared process is fast: code is loaded and compiled once.
    private Outcome RunShared(Mutant mutant, IReadOnlyList<CoveringTest> tests)
    {
        _shared ??= HostProcess.StartShared(_folder, _name);
        var outcome = _shared.Run([mutant.Id], tests);
        if (outcome.Kind is not (OutcomeKind.Killed or OutcomeKind.Survived))
        {
            _shared.Dispose();
            _shared = null;
        }

        outcome = outcome.Kind is OutcomeKind.TimedOut or OutcomeKind.Ended ? Confirm(mutant, Only(tests, outcome.TestId)) : outcome;
        if (outcome.IsNoticed)
        {
            _order.AddKill(mutant, outcome.TestId);
        }

        return outcome;
    }

    // Mutants that the likely tests do not notice are rarely noticed by others, so all are enabled in one process, where no earlier state hides them. A test that fails
    // there shows which of them it notices.
    private IEnumerable<(Mutant Mutant, Outcome Outcome)> RunTogether(IReadOnlyList<Mutant> mutants, Coverage coverage)
    {
        var left = mutants.ToList();
        IReadOnlyList<CoveringTest> tests = [.. mutants.SelectMany(mutant => coverage.Of(mutant.Id)).Distinct().OrderBy(test => test.Milliseconds)];
        while (left.Count > 0)
        {
            var passed = new HashSet<string>(StringComparer.Ordinal);
            var outcome = RunFresh(left, tests, passed);
            if (outcome.Kind == OutcomeKind.Survived)
            {
                break;
            }

            var failed = Only(tests, outcome.TestId);
            IReadOnlyList<Mutant> reached = [.. left.Where(mutant => failed.All(test => coverage.Of(mutant.Id).Contains(test)))];
            var noticed = reached.Select(mutant => (Mutant: mutant, Outcome: RunShared(mutant, failed))).Where(result => result.Outcome.IsNoticed).ToList();
            noticed = noticed.Count > 0 ? noticed : [.. FindNoticed(reached, failed)];
            foreach (var result in noticed)
            {
                left.Remove(result.Mutant);
                yield return result;
            }

            // A mutant can add a row to a theory, which is not in the list. If the row fails with none of the mutants alone, they count as not noticed.
            if (noticed.Count == 0 && failed.Count == 0)
            {
                break;
            }

            tests = [.. tests.Where(test => !passed.Contains(test.Id) && (noticed.Count > 0 || test.Id != outcome.TestId))];
        }

        foreach (var mutant in left)
        {
            yield return (mutant, new Outcome(OutcomeKind.Survived, $"{coverage.Of(mutant.Id).Count} tests pass"));
        }
    }

    // Halves the mutants until each that the test notices is alone.
    private IEnumerable<(Mutant Mutant, Outcome Outcome)> FindNoticed(IReadOnlyList<Mutant> mutants, IReadOnlyList<CoveringTest> test)
    {
        if (mutants.Count == 1)
        {
            return Confirm(mutants[0], test) is { IsNoticed: true } outcome ? [(mutants[0], outcome)] : [];
        }

        return mutants.Count == 0 || RunFresh(mutants, test).Kind == OutcomeKind.Survived
            ? []
            : FindNoticed([.. mutants.Take(mutants.Count / 2)], test).Concat(FindNoticed([.. mutants.Skip(mutants.Count / 2)], test));
    }

    // A test notices a mutant only if it also does so alone, and passes without the mutant. A slow test ends if it may take longer.
    private Outcome Confirm(Mutant mutant, IReadOnlyList<CoveringTest> test)
    {
        var outcome = RunFresh([mutant], test, patience: ConfirmationPatience);
        if (outcome.Kind == OutcomeKind.Survived || RunFresh([], test, patience: ConfirmationPatience).Kind != OutcomeKind.Survived)
        {
            return outcome with { Kind = OutcomeKind.Survived };
        }

        return outcome.Kind == OutcomeKind.Ended ? outcome with { Kind = OutcomeKind.Killed, Detail = $"the process ended: {outcome.Detail}" } : outcome;
    }

    private Outcome RunFresh(IReadOnlyList<Mutant> mutants, IReadOnlyList<CoveringTest> tests, ISet<string>? passed = null, int patience = 1)
    {
        IReadOnlyList<int> ids = [.. mutants.Select(mutant => mutant.Id)];
        using var host = HostProcess.StartFresh(_folder, _name, ids);
        return host.Run(ids, tests, patience, passed);
    }

    private static IReadOnlyList<CoveringTest> Only(IReadOnlyList<CoveringTest> tests, string id) => [.. tests.Where(test => test.Id == id)];
}
