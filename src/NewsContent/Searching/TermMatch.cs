using NewsContent.CompilerServices;
using NewsContent.Layout;

namespace NewsContent.Searching;

/// <summary>Whether a term is in a text: bytes first, and the text itself only where they leave a doubt.</summary>
internal static class TermMatch
{
    /// <summary>Whether a title or tag has the term.</summary>
    public static bool IsIn(SearchTerm term, ReadOnlySpan<byte> text, ref FoldedText scratch) =>
        term.MayBeIn(text) && scratch.Of(text).IndexOf(term.Text, StringComparison.Ordinal) >= 0;

    /// <summary>Whether a body's plain text has the term.</summary>
    public static bool IsIn(SearchTerm term, BodyText body, ref FoldedText scratch)
    {
        var mayBe = term.Anchor is null;
        if (term.Anchor is { } anchor)
        {
            var isShown = IsInStretch(anchor, body);
            if (isShown && term.IsAnchor)
            {
                return true;
            }

            mayBe = isShown || CrossesTags(anchor, body) || term.MayBeWideIn(body.Html);
        }

        return mayBe && scratch.Of(body).IndexOf(term.Text, StringComparison.Ordinal) >= 0;
    }

    // Whether one of the stretches that the text takes from the HTML as they are holds the anchor: not a tag, not a URL.
    private static bool IsInStretch(TermAnchor anchor, BodyText body)
    {
        var html = body.Html;
        var found = anchor.IndexOf(html, 0);
        if (found < 0)
        {
            return false;
        }

        var at = 0;
        var steps = body.Steps();
        while (steps.Next(out var kind, out var argument))
        {
            if (kind == TableLayout.TextStep.Write)
            {
                continue;
            }

            var end = at + argument;
            if (kind == TableLayout.TextStep.Copy)
            {
                if (found < at && (found = anchor.IndexOf(html, at)) < 0)
                {
                    return false;
                }

                if (found + anchor.Length <= end)
                {
                    return true;
                }
            }

            at = end;
        }

        return false;
    }

    // Whether the anchor may begin in one stretch and go on in the next, with nothing but tags between.
    private static bool CrossesTags(TermAnchor anchor, BodyText body)
    {
        if (!anchor.HasInner)
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
                    if (stretchEnd > 0 && anchor.MayCross(html[stretch..stretchEnd], html.Slice(at, argument)))
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
