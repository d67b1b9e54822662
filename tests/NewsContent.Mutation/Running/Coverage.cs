namespace NewsContent.Mutation.Running;

/// <summary>The mutants that the tests of a project reach.</summary>
/// <param name="Tests">The tests that pass.</param>
/// <param name="RunOnce">
/// The mutants that type initializers reach, and those that are reached only once: in the data of theories or behind a cached value. Tests that do not reach them can notice them.
/// </param>
internal sealed record Coverage(IReadOnlyList<CoveringTest> Tests, IReadOnlySet<int> RunOnce)
{
    /// <summary>Returns the tests that can notice a mutant: those that reach it, or all tests if it runs only once.</summary>
    public IReadOnlyList<CoveringTest> Of(int mutant) => RunOnce.Contains(mutant) ? Tests : Reaching(mutant);

    /// <summary>Returns the tests that reach a mutant.</summary>
    public IReadOnlyList<CoveringTest> Reaching(int mutant) => [.. Tests.Where(test => test.Reached.Contains(mutant))];
}
