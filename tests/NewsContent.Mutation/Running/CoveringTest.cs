namespace NewsContent.Mutation.Running;

/// <summary>A test that passes without a mutant.</summary>
/// <param name="Id">The identifier of the test in every host.</param>
/// <param name="Name">The display name.</param>
/// <param name="Milliseconds">The duration of the test.</param>
/// <param name="Reached">The mutants whose bodies it runs.</param>
internal sealed record CoveringTest(string Id, string Name, int Milliseconds, IReadOnlySet<int> Reached);
