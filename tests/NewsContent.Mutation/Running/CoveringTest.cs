namespace NewsContent.Mutation.Running;

/// <summary>A test that passes without a mutant.</summary>
/// <param name="Number">The number of the test in its host.</param>
/// <param name="Milliseconds">The duration of the test.</param>
/// <param name="Reached">The mutants whose bodies it runs.</param>
internal sealed record CoveringTest(int Number, int Milliseconds, IReadOnlySet<int> Reached);
