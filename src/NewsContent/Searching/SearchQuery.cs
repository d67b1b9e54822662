namespace NewsContent.Searching;

/// <summary>A search query: words separated by white space, and phrases in quotation marks.</summary>
internal static class SearchQuery
{
    /// <summary>The maximum number of terms. Each term needs a scan of all text, and anyone can send a query.</summary>
    public const int MaxTerms = 16;

    /// <summary>Returns the distinct folded terms, up to <see cref="MaxTerms"/>.</summary>
    public static IReadOnlyList<SearchTerm> Parse(string query)
    {
        var folded = new char[query.Length];
        var length = TextFolding.Fold(query, folded, []);
        BlankLoneSurrogates(folded.AsSpan(0, length));
        ReadOnlySpan<char> rest = folded.AsSpan(0, length);
        var terms = new List<SearchTerm>();
        while (terms.Count < MaxTerms && Next(ref rest) is { IsEmpty: false } written)
        {
            if (!Contains(terms, written))
            {
                terms.Add(new SearchTerm(written.ToString()));
            }
        }

        return terms;
    }

    // A lone surrogate is not text. It would be encoded as U+FFFD and match that character.
    private static void BlankLoneSurrogates(Span<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                text[i] = ' ';
            }
        }
    }

    private static bool Contains(List<SearchTerm> terms, ReadOnlySpan<char> written)
    {
        foreach (var term in terms)
        {
            if (written.SequenceEqual(term.Text))
            {
                return true;
            }
        }

        return false;
    }

    // Empty after the last term. An unclosed phrase extends to the end.
    private static ReadOnlySpan<char> Next(ref ReadOnlySpan<char> rest)
    {
        while (true)
        {
            rest = rest.TrimStart();
            if (rest.IsEmpty)
            {
                return rest;
            }

            var isPhrase = IsQuotationMark(rest[0]);
            if (isPhrase)
            {
                rest = rest[1..];
            }

            var length = 0;
            while (length < rest.Length && !IsQuotationMark(rest[length]) && (isPhrase || !char.IsWhiteSpace(rest[length])))
            {
                length++;
            }

            var term = rest[..length].Trim();
            rest = rest[(isPhrase ? Math.Min(length + 1, rest.Length) : length)..];
            if (!term.IsEmpty)
            {
                return term;
            }
        }
    }

    private static bool IsQuotationMark(char c) => c is '"' or '“' or '”';
}
