namespace NewsContent.Mutation.Running;

/// <summary>The result of the tests of a mutant.</summary>
/// <param name="Kind">The kind of result.</param>
/// <param name="Detail">The test that failed, or another reason.</param>
internal sealed record Outcome(OutcomeKind Kind, string Detail)
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

    /// <summary>A test failed or the process ended.</summary>
    Killed,

    /// <summary>The tests did not end in time.</summary>
    TimedOut,

    /// <summary>The host has state of an earlier mutant and cannot tell.</summary>
    Dirty,
}
