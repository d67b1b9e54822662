using System.Text;

namespace NewsContent.Compiler.Text;

/// <summary>
/// The text of a file in normalized form, with a map to locations in the original file.
/// </summary>
/// <remarks>
/// Line ends become <c>\n</c> (so that a checkout with CRLF compiles to the same bytes), a byte order mark is removed, and invalid characters (NUL, lone surrogates) become
/// U+FFFD. An HTML parser or UTF-8 would replace them later, when their location is no longer known.
/// </remarks>
internal sealed class SourceFile
{
    private const char Replacement = '\uFFFD';

    // For each line, its start in the text and in the file.
    private readonly List<(int Text, int File)> _lines = [(0, 0)];
    private InsertedFiles? _inserted;

    public SourceFile(string path, string fileText)
    {
        Path = path;

        // Most files are in normalized form, so their text is not copied.
        StringBuilder? text = null;
        var copied = fileText.Length > 0 && fileText[0] == '\uFEFF' ? 1 : 0;
        var before = 0;
        _lines[0] = (0, copied);
        for (var i = copied; i < fileText.Length; i++)
        {
            var c = fileText[i];
            if (IsOrdinary(c))
            {
                continue;
            }

            switch (c)
            {
                case '\r':
                    CopyTo(i);
                    i += i + 1 < fileText.Length && fileText[i + 1] == '\n' ? 1 : 0;
                    Append('\n', i + 1);
                    _lines.Add((before, i + 1));
                    break;
                // The other line ends of the C# compiler, whose lines editors show.
                case '\n' or '\u0085' or '\u2028' or '\u2029':
                    _lines.Add((before + i + 1 - copied, i + 1));
                    break;
                case '\0':
                    Replace(i);
                    break;
                case >= '\uD800' and <= '\uDFFF':
                    if (char.IsHighSurrogate(c) && i + 1 < fileText.Length && char.IsLowSurrogate(fileText[i + 1]))
                    {
                        i++;
                    }
                    else
                    {
                        Replace(i);
                    }

                    break;
            }
        }

        if (copied == 0)
        {
            Text = fileText;
        }
        else
        {
            CopyTo(fileText.Length);
            Text = text!.ToString();
        }

        // Copies the text up to an offset in the file.
        void CopyTo(int end)
        {
            text ??= new StringBuilder(fileText.Length);
            text.Append(fileText, copied, end - copied);
            (before, copied) = (text.Length, end);
        }

        void Append(char c, int next)
        {
            text!.Append(c);
            (before, copied) = (text.Length, next);
        }

        void Replace(int at)
        {
            CopyTo(at);
            if (ReplacedCount++ == 0)
            {
                FirstReplaced = before;
            }

            Append(Replacement, at + 1);
        }
    }

    public string Path { get; }

    public string Text { get; }

    /// <summary>The number of replaced invalid characters, and the offset of the first.</summary>
    public int ReplacedCount { get; private set; }

    public int FirstReplaced { get; private set; }

    /// <summary>Inserts the text of another file, which has offsets of its own.</summary>
    /// <param name="file">The other file.</param>
    /// <param name="position">The offset at which it is inserted.</param>
    /// <returns>The offset of its text.</returns>
    public int Insert(SourceFile file, int position) => (_inserted ??= new InsertedFiles(Text.Length + 1)).Add(file, position);

    /// <summary>Returns the offset in this file at which the text of an offset was inserted.</summary>
    public int ToOwn(int offset) => _inserted?.ToPost(offset) ?? offset;

    public string GetText(TextSpan span) => Find(ref span) is { } other ? other.GetText(span) : Text.Substring(span.Start, span.Length);

    /// <summary>Returns the location of a span: in this file, or in a file that it includes.</summary>
    public FileSpan Locate(TextSpan span)
    {
        if (Find(ref span) is { } other)
        {
            return other.Locate(span) with { IncludedBy = Path };
        }

        var (start, startPosition) = Locate(span.Start);
        var (end, endPosition) = Locate(span.End);
        return new FileSpan(Path, start, end - start, startPosition, endPosition);
    }

    /// <summary>Returns the line at a position, without its end.</summary>
    public TextSpan GetLine(int position)
    {
        if (_inserted?.At(position) is { } inserted)
        {
            var lineOfOther = inserted.File.GetLine(Math.Min(position - inserted.Start, inserted.File.Text.Length));
            return lineOfOther with { Start = lineOfOther.Start + inserted.Start };
        }

        var line = LineOf(position);
        var start = _lines[line].Text;
        var end = line + 1 < _lines.Count ? _lines[line + 1].Text - 1 : Text.Length;
        return TextSpan.FromBounds(start, end);
    }

    // The inserted file of a span, which becomes a span of that file. A span that continues in an inserted file ends with its line.
    private SourceFile? Find(ref TextSpan span)
    {
        if (_inserted?.At(span.Start) is { } inserted)
        {
            span = inserted.ToFile(span);
            return inserted.File;
        }

        if (_inserted is not null && span.End > Text.Length)
        {
            span = TextSpan.FromBounds(span.Start, GetLine(span.Start).End);
        }

        return null;
    }

    private (int Offset, LinePosition Position) Locate(int position)
    {
        position = Math.Min(Math.Max(position, 0), Text.Length);
        var line = LineOf(position);
        var column = position - _lines[line].Text;
        return (_lines[line].File + column, new LinePosition(line, column));
    }

    private static bool IsOrdinary(char c) =>
        c is (> '\r' and < '\u0085') or (> '\u0085' and < '\u2028') or (> '\u2029' and < '\uD800') or > '\uDFFF' or (> '\0' and < '\n') or '\v' or '\f';

    private int LineOf(int position)
    {
        var low = 0;
        var high = _lines.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_lines[middle].Text <= position)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }
}
