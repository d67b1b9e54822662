using NewsContent.Mutation.Mutants;
using NewsContent.Mutation.Running;

namespace NewsContent.Mutation;

/// <summary>Creates a sample and runs the test projects for it, one after the other.</summary>
internal static class MutationRun
{
    /// <summary>Runs the sample and prints the results.</summary>
    public static void Run(MutationOptions options)
    {
        var root = Directory.GetCurrentDirectory();
        while (!Directory.Exists(Path.Combine(root, CompilerProject.Folder)))
        {
            root = Path.GetDirectoryName(root) ?? throw new InvalidOperationException("Run the program inside the repository.");
        }

        var sample = Sample.Take(CompilerProject.Load(root), options);
        var report = new Report(root, options, sample.Mutants);
        foreach (var name in options.IsListing ? [] : options.Suites)
        {
            if (report.Unnoticed is { Count: > 0 } mutants)
            {
                using var suite = new TestSuite(root, name, sample, options.IsBuilding);
                foreach (var (mutant, outcome) in suite.Run(mutants, options.Without))
                {
                    report.Add(mutant, outcome);
                }
            }
        }

        report.Print();
    }
}
