namespace NewsContent.Fuzz;

/// <summary>The outcome of an input.</summary>
/// <param name="Signature">Equal where two inputs went the same way, as far as can be seen from outside.</param>
/// <param name="Finding">What must not be; <c>null</c> where all is well. The words before its first colon are its kind.</param>
internal sealed record Outcome(string Signature, string? Finding = null);
