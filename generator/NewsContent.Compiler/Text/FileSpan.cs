namespace NewsContent.Compiler.Text;

/// <summary>A span in a file for editors and compilers: offsets in the original file, lines and columns from 0.</summary>
internal sealed record FileSpan(string Path, int Start, int Length, LinePosition StartPosition, LinePosition EndPosition)
{
    /// <summary>The full path of the post that includes the file; <c>null</c> if the file is the post itself.</summary>
    public string? IncludedBy { get; init; }

    /// <summary>
    /// Returns the location for a message at another location, as a compiler prints it, with lines and columns from 1: the file name, with the folders that distinguish it
    /// from the other file.
    /// </summary>
    public string ToShortString(FileSpan shownAt)
    {
        var start = NameStart(Path.Length);
        while (start > 0 && Path != shownAt.Path && EndsWith(shownAt.Path, start))
        {
            start = NameStart(start - 1);
        }

        return FormattableString.Invariant($"{Path.Substring(start).Replace('\\', '/')}({StartPosition.Line + 1},{StartPosition.Column + 1})");
    }

    private int NameStart(int end) => end <= 0 ? 0 : Path.LastIndexOfAny(['/', '\\'], end - 1) + 1;

    // Whether another path ends with the same names.
    private bool EndsWith(string other, int start)
    {
        var length = Path.Length - start;
        return other.Length >= length && string.CompareOrdinal(Path, start, other, other.Length - length, length) == 0
            && (other.Length == length || other[other.Length - length - 1] is '/' or '\\');
    }
}

/// <summary>A line and a column in UTF-16 units, both from 0.</summary>
internal readonly record struct LinePosition(int Line, int Column);
