namespace NewsContent.Compiler.Problems;

/// <summary>
/// One kind of mistake: the row of it in the list of diagnostics. Ids are never used again for something else.
/// </summary>
/// <param name="Id">Such as <c>NC1001</c>; the first digit is the family.</param>
/// <param name="Title">What is wrong, without values.</param>
/// <param name="Message">What was found and what to write instead; <c>{0}</c> and so on are the problem's arguments.</param>
/// <param name="Severity">The severity unless a user sets another.</param>
internal sealed record ProblemKind(string Id, string Title, string Message, ProblemSeverity Severity);
