namespace NewsContent.Compiler.Text;

/// <summary>A span in a file for editors and compilers: offsets in the original file, lines and columns from 0.</summary>
internal sealed record FileSpan(string Path, int Start, int Length, LinePosition StartPosition, LinePosition EndPosition)
{
    /// <summary>The full path of the post that includes the file; <c>null</c> if the file is the post itself.</summary>
    public string? IncludedBy { get; init; }

    /// <summary>Returns the location as a compiler prints it, with lines and columns from 1, but only the file name.</summary>
    public string ToShortString()
    {
        var name = Path.Substring(Path.LastIndexOfAny(['/', '\\']) + 1);
        return FormattableString.Invariant($"{name}({StartPosition.Line + 1},{StartPosition.Column + 1})");
    }
}

/// <summary>A line and a column in UTF-16 units, both from 0.</summary>
internal readonly record struct LinePosition(int Line, int Column);
