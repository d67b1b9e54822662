using System.Text;
using NewsContent.CompilerServices;
using NewsContent.Layout;

namespace NewsContent.Searching;

/// <summary>Decides whether a title, tag or body contains a term: first by bytes, and by the decoded text only if the bytes are not conclusive.</summary>
internal static class TermMatch
{
    // The maximum length of terms that are compared at a match of the bytes, and the maximum number of such comparisons in a body. Folding the text is linear.
    private const int MaxCompared = 64;

    // The first byte of characters that have two units.
    private const byte FirstOfPair = 0xF0;

    /// <summary>Returns whether a title or tag contains the term.</summary>
    public static bool IsIn(SearchTerm term, ReadOnlySpan<byte> text, ref FoldedText scratch) =>
        term.MayBeIn(text) && scratch.Of(text).IndexOf(term.Text, StringComparison.Ordinal) >= 0;

    /// <summary>Returns whether the plain text of a body contains the term.</summary>
    public static bool IsIn(SearchTerm term, BodyText body, ref FoldedText scratch)
    {
        if (term.Bytes is { } bytes)
        {
            var isShown = IsShown(term, bytes, body);
            if (isShown == true || (isShown == false && !CrossesTags(bytes, body) && !term.HasOtherForms(body.Html)))
            {
                return isShown.Value;
            }
        }

        return scratch.Of(body).IndexOf(term.Text, StringComparison.Ordinal) >= 0;
    }

    // Returns whether a run of HTML that is copied to the text contains the term; tags and URLs are not in such runs. Returns null if a match of the bytes is too near the
    // end of a run, or has forms that are not folded unit by unit, so that the text decides.
    private static bool? IsShown(SearchTerm term, TermBytes bytes, BodyText body)
    {
        var html = body.Html;
        var found = bytes.IndexOf(html, 0);
        var at = 0;
        var left = MaxCompared;
        var steps = body.Steps();
        while (found >= 0 && steps.Next(out var kind, out var argument))
        {
            if (kind == TableLayout.TextStep.Write)
            {
                continue;
            }

            var end = at + argument;
            if (kind == TableLayout.TextStep.Copy)
            {
                found = found < at ? bytes.IndexOf(html, at) : found;
                for (; found >= 0 && found + bytes.Length <= end; found = bytes.IndexOf(html, found + 1))
                {
                    var isTerm = term.IsWhole ? true : --left < 0 ? null : IsAt(term, html[at..end], found - at);
                    if (isTerm != false)
                    {
                        return isTerm;
                    }
                }
            }

            at = end;
        }

        return false;
    }

    // Folds the characters around a match of the bytes, as many as the term has.
    private static bool? IsAt(SearchTerm term, ReadOnlySpan<byte> run, int found)
    {
        if (term.Text.Length > MaxCompared)
        {
            return null;
        }

        var start = found;
        for (var units = 0; units < term.Before; units += run[start] >= FirstOfPair ? 2 : 1)
        {
            if (start == 0)
            {
                return null;
            }

            while ((run[--start] & 0xC0) == 0x80)
            {
            }
        }

        var end = start;
        for (var units = 0; units < term.Text.Length; end++)
        {
            if (end == run.Length)
            {
                return null;
            }

            // The first byte of a character counts its units.
            units += (run[end] & 0xC0) == 0x80 ? 0 : run[end] >= FirstOfPair ? 2 : 1;
        }

        while (end < run.Length && (run[end] & 0xC0) == 0x80)
        {
            end++;
        }

        Span<char> units16 = stackalloc char[MaxCompared + 2];
        var text = units16[..Encoding.UTF8.GetChars(run[start..end], units16)];
        if (text.ContainsAnyInRange('\uFF61', '\uFF9F'))
        {
            return null;
        }

        return text[..TextFolding.Fold(text, text, [])].SequenceEqual(term.Text);
    }

    // Returns whether the bytes can begin in one run and continue in the next, with only tags between them.
    private static bool CrossesTags(TermBytes bytes, BodyText body)
    {
        if (!bytes.HasInner)
        {
            return false;
        }

        var html = body.Html;
        var at = 0;
        var stretch = 0;
        var stretchEnd = 0;
        var steps = body.Steps();
        while (steps.Next(out var kind, out var argument))
        {
            switch (kind)
            {
                case TableLayout.TextStep.Skip:
                    at += argument;
                    break;
                case TableLayout.TextStep.Copy:
                    if (stretchEnd > 0 && bytes.MayCross(html[stretch..stretchEnd], html.Slice(at, argument)))
                    {
                        return true;
                    }

                    stretch = at;
                    at += argument;
                    stretchEnd = at;
                    break;
                default:
                    stretchEnd = 0;
                    break;
            }
        }

        return false;
    }
}
