namespace NewsContent.Tests;

/// <summary>The tests that count allocated bytes. They run after the others, one after another.</summary>
[CollectionDefinition(AllocationTests.Collection, DisableParallelization = true)]
public sealed class AllocationCollection;
