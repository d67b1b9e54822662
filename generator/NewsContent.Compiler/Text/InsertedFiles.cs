namespace NewsContent.Compiler.Text;

/// <summary>
/// The files whose text a post inserts. Each insertion has offsets of its own after the text of the post, so that a span of any of these texts is a span of the post.
/// </summary>
/// <param name="first">The first free offset.</param>
internal sealed class InsertedFiles(int first)
{
    // Ascending by their starts.
    private readonly List<Insertion> _insertions = [];
    private int _length;

    /// <summary>Adds the text of a file and returns the offset at which it begins.</summary>
    /// <param name="file">The file.</param>
    /// <param name="position">The offset at which it is inserted, which can be in another insertion.</param>
    public int Add(SourceFile file, int position)
    {
        var start = checked(first + _length);
        _insertions.Add(new Insertion(start, file, position));
        _length += file.Text.Length + 1;
        return start;
    }

    /// <summary>Returns the insertion that contains an offset; <c>null</c> if the offset is in the post.</summary>
    public Insertion? At(int offset)
    {
        if (offset < first || _insertions.Count == 0)
        {
            return null;
        }

        var low = 0;
        var high = _insertions.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_insertions[middle].Start <= offset)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return _insertions[low];
    }

    /// <summary>Returns the offset in the post at which the text of an offset was inserted.</summary>
    public int ToPost(int offset)
    {
        while (At(offset) is { } insertion)
        {
            offset = insertion.Position;
        }

        return offset;
    }
}

/// <param name="Start">The offset of its text.</param>
/// <param name="File">The file.</param>
/// <param name="Position">The offset at which it is inserted.</param>
internal sealed record Insertion(int Start, SourceFile File, int Position)
{
    /// <summary>Returns a span of the file; a span that continues in another file ends with the first line.</summary>
    public TextSpan ToFile(TextSpan span)
    {
        var start = Math.Min(span.Start - Start, File.Text.Length);
        var length = span.End <= Start + File.Text.Length ? span.Length : File.GetLine(start).End - start;
        return new TextSpan(start, Math.Max(0, length));
    }
}
