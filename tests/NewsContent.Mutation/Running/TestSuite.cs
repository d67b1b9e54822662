using NewsContent.Mutation.Mutants;

namespace NewsContent.Mutation.Running;

/// <summary>A test project, run with the mutated assembly in place of the original.</summary>
internal sealed class TestSuite
{
    private readonly string _name;
    private readonly string _folder;

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

    /// <summary>Runs the tests that reach each mutant.</summary>
    public IEnumerable<(Mutant Mutant, Outcome Outcome)> Run(IReadOnlyList<Mutant> mutants, IReadOnlyList<string> without)
    {
        var host = new HostProcess(_folder, _name, isFresh: false);
        try
        {
            var (tests, initializers) = host.Cover(without);
            Console.WriteLine($"{_name}: {tests.Count} tests, {tests.Sum(test => test.Milliseconds) / 1000} s");
            foreach (var mutant in mutants)
            {
                // Any test can be the first to notice a change of a type initializer, in a process whose initializers ran with the mutant.
                var isInitial = initializers.Contains(mutant.Id);
                var covering = isInitial ? tests : [.. tests.Where(test => test.Reached.Contains(mutant.Id))];
                if (covering.Count == 0)
                {
                    yield return (mutant, new Outcome(OutcomeKind.NotCovered, "no test"));
                    continue;
                }

                var outcome = isInitial ? RunFresh(mutant, covering) : host.Run(mutant.Id, covering);
                if (outcome.NeedsNewHost && !isInitial)
                {
                    host.Dispose();
                    host = new HostProcess(_folder, _name, isFresh: false);
                }

                yield return (mutant, outcome.IsNoticed || isInitial ? outcome : RunFresh(mutant, covering));
            }
        }
        finally
        {
            host.Dispose();
        }
    }

    // Nothing is initialized or cached yet, so that no earlier state hides or causes a failure.
    private Outcome RunFresh(Mutant mutant, IReadOnlyList<CoveringTest> covering)
    {
        using var host = new HostProcess(_folder, _name, isFresh: true);
        return host.Run(mutant.Id, covering);
    }
}
