using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Html;

/// <summary>Checks a <c>srcset</c>, a list of URLs with sizes: each URL is checked like a <c>src</c>.</summary>
internal static class SourceSet
{
    /// <summary>Checks all candidates.</summary>
    /// <param name="value">The value of the attribute.</param>
    /// <param name="policy">The policy.</param>
    /// <param name="found">Receives each verdict, and the span of its text in the value; returns the URL to write.</param>
    /// <returns>The value to write; <c>null</c> if a candidate is refused or there is none.</returns>
    public static string? Check(string value, HtmlPolicy policy, Func<TextSpan, UrlVerdict, string> found)
    {
        var isKept = true;
        var candidates = new List<string>();
        foreach (var (url, size) in Candidates(value))
        {
            var verdict = UrlPolicy.Check(Text(url), AttributeKind.Media, policy);
            var written = found(url, verdict);
            if (size.Length > 0 && !IsDescriptor(Text(size)))
            {
                found(TextSpan.FromBounds(url.Start, size.End), new(UrlResult.Refused, "", "each part must be a URL and a size such as '2x' or '640w'"));
                isKept = false;
            }

            isKept &= verdict.IsKept;
            candidates.Add(size.Length > 0 ? written + " " + Text(size) : written);
        }

        if (candidates.Count == 0)
        {
            found(new TextSpan(0, value.Length), new(UrlResult.Refused, "", "it is empty"));
        }

        return isKept && candidates.Count > 0 ? string.Join(", ", candidates) : null;

        string Text(TextSpan span) => value.Substring(span.Start, span.Length);
    }

    // HTML, 4.8.4.2.2: a URL extends to white space and can contain commas; trailing commas separate it from the next.
    private static IEnumerable<(TextSpan Url, TextSpan Size)> Candidates(string value)
    {
        for (var at = 0; ;)
        {
            while (at < value.Length && (Ascii.IsHtmlSpace(value[at]) || value[at] == ','))
            {
                at++;
            }

            if (at == value.Length)
            {
                yield break;
            }

            var start = at;
            while (at < value.Length && !Ascii.IsHtmlSpace(value[at]))
            {
                at++;
            }

            var end = at;
            while (value[end - 1] == ',')
            {
                end--;
            }

            var sizeStart = at;
            if (end == at)
            {
                var comma = value.IndexOf(',', at);
                at = comma < 0 ? value.Length : comma;
            }

            yield return (TextSpan.FromBounds(start, end), Trim(value, sizeStart, at));
        }
    }

    private static TextSpan Trim(string value, int start, int end)
    {
        while (start < end && Ascii.IsHtmlSpace(value[start]))
        {
            start++;
        }

        while (end > start && Ascii.IsHtmlSpace(value[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    private static bool IsDescriptor(string text) =>
        text.Length is > 1 and < 12 && text[text.Length - 1] is 'x' or 'w' && text.Take(text.Length - 1).All(c => Ascii.IsDigit(c) || c == '.');
}
