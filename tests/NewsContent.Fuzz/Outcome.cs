namespace NewsContent.Fuzz;

/// <summary>The outcome of an input.</summary>
/// <param name="Signature">Equal for two inputs with the same observable behavior.</param>
/// <param name="Finding">The violated invariant, or <c>null</c>. The words before its first colon are its kind.</param>
internal sealed record Outcome(string Signature, string? Finding = null);
