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
        var mayBe = term.Bytes is null;
        if (term.Bytes is { } bytes)
        {
            var isShown = IsInStretch(bytes, body);
            if (isShown && term.IsWhole)
            {
                return true;
            }

            mayBe = isShown || CrossesTags(bytes, body) || term.MayBeWideIn(body.Html);
        }

        return mayBe && scratch.Of(body).IndexOf(term.Text, StringComparison.Ordinal) >= 0;
    }

    // Returns whether a run of HTML that is copied to the text contains the bytes; tags and URLs are not in such runs.
    private static bool IsInStretch(TermBytes bytes, BodyText body)
    {
        var html = body.Html;
        var found = bytes.IndexOf(html, 0);
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
                if (found < at && (found = bytes.IndexOf(html, at)) < 0)
                {
                    return false;
                }

                if (found + bytes.Length <= end)
                {
                    return true;
                }
            }

            at = end;
        }

        return false;
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
