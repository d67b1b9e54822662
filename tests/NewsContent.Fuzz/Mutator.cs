using System.Text;

namespace NewsContent.Fuzz;

/// <summary>Mutates strings in ways that matter to parsers: splices, repeats, and inserts pieces of their languages.</summary>
internal sealed class Mutator(Random random, IReadOnlyList<string> seeds)
{
    private const int MaxSteps = 6;

    /// <summary>Returns a string of at most <paramref name="maxLength"/> units, created from one of the seeds.</summary>
    public string Next(int maxLength) => Mutate(seeds[random.Next(seeds.Count)], maxLength);

    /// <summary>Returns a mutation of <paramref name="text"/> with at most <paramref name="maxLength"/> units.</summary>
    private string Mutate(string text, int maxLength)
    {
        for (var steps = random.Next(1, MaxSteps); steps > 0; steps--)
        {
            text = Step(text);
            text = text.Length > maxLength ? text[..maxLength] : text;
        }

        return text;
    }

    private string Step(string text)
    {
        switch (random.Next(10))
        {
            case 0:
            case 1:
            case 2:
                return text.Insert(Position(text), Pick(Pieces.All));
            case 3:
                return Replace(text, Pick(Pieces.All));
            case 4:
                return Replace(text, "");
            case 5:
                return text.Insert(Position(text), Repeated(Piece(text)));
            case 6:
                // The start of one seed and the end of another.
                var other = seeds[random.Next(seeds.Count)];
                return text[..Position(text)] + other[Position(other)..];
            case 7:
                return text.Insert(Position(text), Piece(seeds[random.Next(seeds.Count)]));
            case 8:
                return Replace(text, ((char)random.Next(char.MaxValue + 1)).ToString());
            default:
                return Case(text);
        }
    }

    private string Replace(string text, string replacement)
    {
        var start = Position(text);
        return text[..start] + replacement + text[Math.Min(text.Length, start + random.Next(1, 12))..];
    }

    private string Case(string text)
    {
        var start = Position(text);
        var end = Math.Min(text.Length, start + random.Next(1, 20));
        var piece = text[start..end];
        return text[..start] + (random.Next(2) == 0 ? piece.ToUpperInvariant() : piece.ToLowerInvariant()) + text[end..];
    }

    private string Repeated(string piece)
    {
        // Mostly a few times, sometimes until it may reach a limit.
        var times = random.Next(20) == 0 ? random.Next(1, 1500) : random.Next(1, 8);
        return new StringBuilder(piece.Length * times).Insert(0, piece, times).ToString();
    }

    private string Piece(string text)
    {
        var start = Position(text);
        return text[start..Math.Min(text.Length, start + random.Next(1, 40))];
    }

    private int Position(string text) => random.Next(text.Length + 1);

    private string Pick(string[] pieces) => pieces[random.Next(pieces.Length)];
}
