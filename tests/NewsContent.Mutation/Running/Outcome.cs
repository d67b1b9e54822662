namespace NewsContent.Mutation.Running;

/// <summary>The result of the tests of a mutant.</summary>
/// <param name="Kind">The kind of result.</param>
/// <param name="Detail">The test that failed, or another reason.</param>
internal sealed record Outcome(OutcomeKind Kind, string Detail)
{
    /// <summary>The detail of a process that crashed.</summary>
    public const string ProcessEnded = "the process ended";

    /// <summary>Whether the host cannot be used again.</summary>
    public bool NeedsNewHost => Kind is OutcomeKind.TimedOut or OutcomeKind.Dirty || Detail == ProcessEnded;

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

    /// <summary>A test failed or the process exited.</summary>
    Killed,

    /// <summary>The tests exceeded the time limit.</summary>
    TimedOut,

    /// <summary>The host has state of an earlier mutant, so the result is unknown.</summary>
    Dirty,
}
