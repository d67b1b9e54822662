namespace NewsContent.Precompiler.Live;

/// <summary>A problem as the app shows it.</summary>
/// <param name="Id">The id of the diagnostic.</param>
/// <param name="IsError">Whether it is an error, for which the file keeps its last good version.</param>
/// <param name="Message">The message.</param>
/// <param name="Path">The path of the file from the root of the site; empty if it is not in a file.</param>
/// <param name="Line">The line from 1; 0 if it is unknown.</param>
/// <param name="Column">The column from 1.</param>
/// <param name="Length">The number of marked characters in the line.</param>
/// <param name="FirstLine">The number of the first of <paramref name="Lines"/>.</param>
/// <param name="Lines">The line with the problem and the lines around it.</param>
/// <param name="Help">The page of the diagnostic.</param>
internal sealed record LiveProblem(string Id, bool IsError, string Message, string Path, int Line, int Column, int Length, int FirstLine, IReadOnlyList<string> Lines, string? Help);
