namespace NewsContent.Compiler.Text;

/// <summary>The pieces of a generated text, ascending by their positions in it.</summary>
internal sealed class SourcePieces
{
    private const int InitialCapacity = 32;

    private readonly List<SourcePiece> _pieces = new(InitialCapacity);

    public bool IsEmpty => _pieces.Count == 0;

    /// <summary>Adds the next piece, which replaces a piece at the same position.</summary>
    public void Add(SourcePiece piece)
    {
        if (_pieces.Count > 0 && _pieces[_pieces.Count - 1].Position == piece.Position)
        {
            _pieces.RemoveAt(_pieces.Count - 1);
        }

        _pieces.Add(piece);
    }

    /// <summary>Returns the last piece that begins at or before a position, or the first piece.</summary>
    public SourcePiece At(int position)
    {
        var low = 0;
        var high = _pieces.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_pieces[middle].Position <= position)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return _pieces[low];
    }
}
