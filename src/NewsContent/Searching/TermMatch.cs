using NewsContent.CompilerServices;
using NewsContent.Layout;

namespace NewsContent.Searching;

/// <summary>Decides whether a title, tag or body contains a term: first by bytes, and by the decoded text only if the bytes are not conclusive.</summary>
internal static class TermMatch
{
    /// <summary>Returns whether a title or tag contains the term.</summary>
    public static bool IsIn(SearchTerm term, ReadOnlySpan<byte> text, ref FoldedText scratch) =>
        term.MayBeIn(text) && scratch.Of(text).IndexOf(term.Text, StringComparison.Ordinal) >= 0;

    /// <summary>Returns whether the plain text of a body contains the term.</summary>
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

    // Returns whether a run of HTML that is copied to the text contains the anchor; tags and URLs are not in such runs.
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

    // Returns whether the anchor can begin in one run and continue in the next, with only tags between them.
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
