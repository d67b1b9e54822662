namespace NewsContent.AspNetCore.Live;

/// <summary>A problem of the site's files.</summary>
/// <param name="Id">The id of the diagnostic.</param>
/// <param name="IsError">Whether the file keeps its last good version.</param>
/// <param name="Message">The message.</param>
/// <param name="Path">The path of the file from the root of the site; empty if it is not in a file.</param>
/// <param name="Line">The line from 1; 0 if it is unknown.</param>
/// <param name="Column">The column from 1.</param>
/// <param name="Length">The number of marked characters in the line.</param>
/// <param name="FirstLine">The number of the first of <paramref name="Lines"/>.</param>
/// <param name="Lines">The line with the problem and the lines around it.</param>
/// <param name="Help">The page of the diagnostic.</param>
internal sealed record LiveProblem(string Id, bool IsError, string Message, string Path, int Line, int Column, int Length, int FirstLine, IReadOnlyList<string> Lines, string? Help)
{
    /// <summary>Returns the problem as compilers print it, with the lines around it.</summary>
    public override string ToString()
    {
        var location = Path.Length == 0 ? "" : Line == 0 ? Path + ": " : $"{Path}({Line},{Column}): ";
        var text = new List<string> { $"{location}{(IsError ? "error" : "warning")} {Id}: {Message}" };
        var width = $"{FirstLine + Lines.Count}".Length;
        for (var i = 0; i < Lines.Count; i++)
        {
            var number = FirstLine + i;
            text.Add($"  {number.ToString().PadLeft(width)} | {Lines[i]}");
            if (number == Line)
            {
                // A tab stays a tab, so that the marks are below their characters.
                var before = string.Concat(Lines[i].Take(Column - 1).Select(c => c == '\t' ? '\t' : ' '));
                text.Add($"  {new string(' ', width)} | {before}{new string('^', Math.Clamp(Length, 1, Math.Max(1, Lines[i].Length - Column + 1)))}");
            }
        }

        return string.Join('\n', text);
    }

    /// <summary>Returns whether another problem is the same one, possibly in another line.</summary>
    public bool IsSame(LiveProblem other) => (Id, Message, Path) == (other.Id, other.Message, other.Path);
}
