namespace NewsContent.Searching;

/// <summary>Finds terms in a string.</summary>
internal static class TextHits
{
    // More than any snippet shows. A string that repeats one letter must not cost more than its length.
    private const int MaxHits = 256;

    /// <summary>Returns the hits of all terms, ordered by their start.</summary>
    /// <param name="text">The text.</param>
    /// <param name="terms">The terms.</param>
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

    /// <summary>Merges hits into ranges that do not overlap or touch.</summary>
    /// <param name="hits">The hits in order.</param>
    /// <param name="shift">The value to add to each index.</param>
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
