namespace NewsContent.Mutation.Running;

/// <summary>The result of the tests of a mutant.</summary>
/// <param name="Kind">The kind of result.</param>
/// <param name="Detail">The name of the test that failed, or another reason.</param>
/// <param name="TestId">The test that decided the result, or an empty string.</param>
internal sealed record Outcome(OutcomeKind Kind, string Detail, string TestId = "")
{
    /// <summary>Whether the tests noticed the mutant.</summary>
    public bool IsNoticed => Kind is OutcomeKind.Killed or OutcomeKind.TimedOut;
}

/// <summary>The kind of result.</summary>
internal enum OutcomeKind
{
    /// <summary>No test runs the body.</summary>
    NotCovered,

    /// <summary>All tests passed.</summary>
    Survived,

    /// <summary>A test failed or ended the process.</summary>
    Killed,

    /// <summary>A test did not end.</summary>
    TimedOut,

    /// <summary>A test failed with and without the mutant, because the host has state of an earlier mutant.</summary>
    Dirty,

    /// <summary>The process ended in a test.</summary>
    Ended,
}
