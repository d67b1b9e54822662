using System.Buffers;
using NewsContent.CompilerServices;

namespace NewsContent.Searching;

/// <summary>Cuts the part with the most terms from the text of a body.</summary>
internal static class SnippetWriter
{
    private const int Length = 160;
    private const int LeadIn = 30;
    private const int MaxStepToWord = 15;
    private const string Ellipsis = "…";

    public static Snippet Create(BodyText body, IReadOnlyList<SearchTerm> terms)
    {
        var rented = ArrayPool<char>.Shared.Rent(body.MaxLength);
        try
        {
            return Create(rented.AsSpan(0, body.Decode(rented)), terms);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(rented);
        }
    }

    public static Snippet Create(ReadOnlySpan<char> text, IReadOnlyList<SearchTerm> terms)
    {
        var hits = TextHits.Find(text, terms);
        var start = hits.Count == 0 ? 0 : WordStart(text, Math.Max(0, Best(hits).Start - LeadIn), Best(hits).Start);
        var end = WordEnd(text, start, Math.Min(text.Length, start + Length));
        var before = start > 0 ? Ellipsis : "";
        var after = end < text.Length ? Ellipsis : "";
        var shown = string.Concat(before, text[start..end], after).Replace('\n', ' ').Replace('\t', ' ');
        return new Snippet(shown, TextHits.Merge(hits.Where(hit => hit.Start >= start && hit.End <= end), before.Length - start));
    }

    // Returns the hit with the most different terms in reach after it; the first of several.
    private static TextHit Best(List<TextHit> hits)
    {
        var (best, most) = (hits[0], 0);
        for (var i = 0; i < hits.Count; i++)
        {
            var seen = 0;
            for (var j = i; j < hits.Count && hits[j].End <= hits[i].Start - LeadIn + Length && j < i + Length; j++)
            {
                seen |= 1 << hits[j].Term;
            }

            if (int.PopCount(seen) is var count && count > most)
            {
                (best, most) = (hits[i], count);
            }
        }

        return best;
    }

    // Does not cut a word if one begins nearby, and never cuts a character.
    private static int WordStart(ReadOnlySpan<char> text, int from, int hit)
    {
        if (from == 0)
        {
            return 0;
        }

        for (var i = from; i < Math.Min(from + MaxStepToWord, hit); i++)
        {
            if (char.IsWhiteSpace(text[i - 1]) && !char.IsWhiteSpace(text[i]))
            {
                return i;
            }
        }

        return char.IsLowSurrogate(text[from]) ? from - 1 : from;
    }

    private static int WordEnd(ReadOnlySpan<char> text, int start, int to)
    {
        if (to == text.Length)
        {
            return to;
        }

        for (var i = to; i > Math.Max(start, to - MaxStepToWord); i--)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                return i;
            }
        }

        return char.IsLowSurrogate(text[to]) ? to - 1 : to;
    }
}
