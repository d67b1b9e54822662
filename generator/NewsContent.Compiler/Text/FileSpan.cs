namespace NewsContent.Compiler.Text;

/// <summary>A place in a file as editors and compilers name it: offsets in the file as it is, lines and columns from 0.</summary>
internal sealed record FileSpan(string Path, int Start, int Length, LinePosition StartPosition, LinePosition EndPosition)
{
    /// <summary>The place as a compiler prints it, lines and columns from 1, with the name of the file alone.</summary>
    public string ToShortString()
    {
        var name = Path.Substring(Path.LastIndexOfAny(['/', '\\']) + 1);
        return FormattableString.Invariant($"{name}({StartPosition.Line + 1},{StartPosition.Column + 1})");
    }
}

/// <summary>A line and a column in UTF-16 units, both from 0.</summary>
internal readonly record struct LinePosition(int Line, int Column);
