namespace NewsContent.Compiler.Highlighting;

/// <summary>The syntax of a language, as far as colors need it. A scan reads each character a constant number of times, so that no code is slow.</summary>
internal abstract class CodeSyntax
{
    /// <summary>Adds the spans of a part of the code.</summary>
    /// <param name="code">The code.</param>
    /// <param name="start">The start of the part.</param>
    /// <param name="end">The end of the part.</param>
    /// <param name="spans">Receives the spans.</param>
    public abstract void Scan(string code, int start, int end, CodeSpans spans);

    /// <summary>Returns the offset of a string in a part of the code; the end of the part if it is not found.</summary>
    protected static int Find(string code, string text, int start, int end, StringComparison comparison = StringComparison.Ordinal)
    {
        var found = start >= end ? -1 : code.IndexOf(text, start, end - start, comparison);
        return found < 0 ? end : found;
    }

    /// <summary>Returns the offset of the next line end in a part of the code; the end of the part if there is none.</summary>
    protected static int LineEnd(string code, int start, int end)
    {
        var found = start >= end ? -1 : code.IndexOf('\n', start, end - start);
        return found < 0 ? end : found;
    }

    /// <summary>Returns whether a string is at an offset in a part of the code.</summary>
    protected static bool IsAt(string code, int at, int end, string text) =>
        at + text.Length <= end && string.CompareOrdinal(code, at, text, 0, text.Length) == 0;

    /// <summary>Returns the end of spaces and tabs.</summary>
    protected static int SkipSpaces(string code, int at, int end)
    {
        while (at < end && code[at] is ' ' or '\t')
        {
            at++;
        }

        return at;
    }
}
