using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Problems;

/// <summary>The problems of a build, divided by <see cref="ProblemLimit"/>.</summary>
/// <param name="Shown">The problems that the build shows.</param>
/// <param name="Summaries">A line for each cause with other problems, in the order of the ids.</param>
/// <param name="Omitted">The other problems.</param>
internal sealed record LimitedProblems(EquatableArray<Problem> Shown, EquatableArray<Problem> Summaries, EquatableArray<Problem> Omitted);
