namespace NewsContent.Searching;

/// <summary>Where terms are in a text.</summary>
internal static class TextHits
{
    // More than any excerpt shows; a text of one letter over and over must not cost more than its length.
    private const int MaxHits = 256;

    /// <summary>The places of all terms, in order of their start.</summary>
    /// <param name="text">The text.</param>
    /// <param name="terms">What is looked for.</param>
    public static List<TextHit> Find(ReadOnlySpan<char> text, IReadOnlyList<SearchTerm> terms)
    {
        var folded = new char[text.Length];
        var origins = new int[text.Length + 1];
        var length = TextFolding.Fold(text, folded, origins);
        origins[length] = text.Length;
        var hits = new List<TextHit>();
        for (var term = 0; term < terms.Count; term++)
        {
            var wanted = terms[term].Text;
            var from = 0;
            for (var left = MaxHits; left > 0; left--)
            {
                var next = folded.AsSpan(from, length - from).IndexOf(wanted, StringComparison.Ordinal);
                if (next < 0)
                {
                    break;
                }

                var start = from + next;
                from = start + wanted.Length;
                hits.Add(new TextHit(term, origins[start], origins[from]));
            }
        }

        hits.Sort((a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.Term.CompareTo(b.Term));
        return hits;
    }

    /// <summary>The places as ranges that neither overlap nor touch.</summary>
    /// <param name="hits">Places in order.</param>
    /// <param name="shift">What is added to each.</param>
    public static IReadOnlyList<Range> Merge(IEnumerable<TextHit> hits, int shift)
    {
        var ranges = new List<Range>();
        foreach (var hit in hits)
        {
            var (start, end) = (hit.Start + shift, hit.End + shift);
            if (ranges.Count > 0 && ranges[^1].End.Value >= start)
            {
                ranges[^1] = ranges[^1].Start.Value..Math.Max(end, ranges[^1].End.Value);
            }
            else
            {
                ranges.Add(start..end);
            }
        }

        return ranges.AsReadOnly();
    }
}
