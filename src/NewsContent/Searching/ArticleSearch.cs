using System.Buffers;
using NewsContent.CompilerServices;
using NewsContent.Layout;
using NewsContent.Narrowing;

namespace NewsContent.Searching;

/// <summary>
/// Scans all titles, tags and bodies in the loaded image. It builds no index and keeps no state, and returns its rented buffers, so that only
/// results are allocated.
/// </summary>
internal static unsafe class ArticleSearch
{
    private const float TitleWeight = 4;
    private const float TagWeight = 2;
    private const float BodyWeight = 1;

    /// <summary>Returns the articles of several collections that contain all terms, best matches first.</summary>
    /// <param name="sources">The collections.</param>
    /// <param name="selection">The articles to search; <c>null</c> for all.</param>
    /// <param name="terms">The terms. Without terms, the result is empty.</param>
    /// <param name="limit">The maximum number of results.</param>
    public static SearchResults<TArticle> Run<TArticle>(ArticleSource[] sources, ArticleSelection? selection, IReadOnlyList<SearchTerm> terms, int limit)
        where TArticle : Article
    {
        var count = sources.Sum(source => source.Count);
        if (terms.Count == 0 || count == 0)
        {
            return new SearchResults<TArticle>([], 0);
        }

        var newest = sources.Max(source => source.Count == 0 ? long.MinValue : source.Ticks(source.NewestFirst<Article>().HandleAt(0).Index));
        var matches = ArrayPool<SearchMatch>.Shared.Rent(count);
        try
        {
            var found = 0;
            for (var i = 0; i < sources.Length; i++)
            {
                found += Find(sources[i], i, selection, terms, newest, matches.AsSpan(found));
            }

            matches.AsSpan(0, found).Sort();
            var results = new SearchResult<TArticle>[Math.Min(limit, found)];
            for (var i = 0; i < results.Length; i++)
            {
                results[i] = Result<TArticle>(sources[matches[i].Source], matches[i], terms);
            }

            return new SearchResults<TArticle>(results, found);
        }
        finally
        {
            ArrayPool<SearchMatch>.Shared.Return(matches);
        }
    }

    private static SearchResult<TArticle> Result<TArticle>(ArticleSource source, SearchMatch match, IReadOnlyList<SearchTerm> terms)
        where TArticle : Article
    {
        var article = (TArticle)source.Get(match.Index);
        return new SearchResult<TArticle>(
            article,
            match.Score,
            SnippetWriter.Create(BodyText.At(source.BodyAddress(match.Index)), terms),
            TextHits.Merge(TextHits.Find(article.Title, terms), 0));
    }

    /// <summary>Finds the articles of one collection that contain all terms.</summary>
    /// <param name="source">The collection.</param>
    /// <param name="number">The index of the collection.</param>
    /// <param name="selection">The articles to search; <c>null</c> for all.</param>
    /// <param name="terms">The terms; at least one.</param>
    /// <param name="newest">The date of the newest article of all collections, in UTC ticks.</param>
    /// <param name="matches">A buffer for the matches, as long as the collection.</param>
    /// <returns>The number of results.</returns>
    private static int Find(ArticleSource source, int number, ArticleSelection? selection, IReadOnlyList<SearchTerm> terms, long newest, Span<SearchMatch> matches)
    {
        var count = source.Count;
        var tagged = ArrayPool<ushort>.Shared.Rent(count);
        var scratch = new FoldedText();
        try
        {
            MarkTagged(source, terms, tagged.AsSpan(0, count), ref scratch);
            var found = 0;
            for (var index = 0; index < count; index++)
            {
                if (selection is not null && !selection.Contains(number, index))
                {
                    continue;
                }

                var score = Score(source, index, terms, tagged[index], ref scratch);
                if (score > 0)
                {
                    var ticks = source.Ticks(index);
                    matches[found++] = new SearchMatch((score / terms.Count) + Recency(newest - ticks), ticks, number, index);
                }
            }

            return found;
        }
        finally
        {
            scratch.Dispose();
            ArrayPool<ushort>.Shared.Return(tagged);
        }
    }

    // Each term scores by the best part of the article that contains it. An article without one of the terms scores 0.
    private static float Score(ArticleSource source, int index, IReadOnlyList<SearchTerm> terms, ushort tagged, ref FoldedText scratch)
    {
        var score = 0f;
        for (var i = 0; i < terms.Count; i++)
        {
            if (TermMatch.IsIn(terms[i], source.Utf8(source.Row(index, TableLayout.Row.Title)), ref scratch))
            {
                score += TitleWeight;
            }
            else if ((tagged & (1 << i)) != 0)
            {
                score += TagWeight;
            }
            else if (TermMatch.IsIn(terms[i], BodyText.At(source.BodyAddress(index)), ref scratch))
            {
                score += BodyWeight;
            }
            else
            {
                return 0;
            }
        }

        return score;
    }

    // 1 for the newest article, 0.5 for an article that is a year older. It never outweighs a better part, and does not depend on the clock.
    private static float Recency(long age) => 1f / (1f + (age / (365f * TimeSpan.TicksPerDay)));

    // Each tag is searched once, regardless of its number of articles. Each term has one bit.
    private static void MarkTagged(ArticleSource source, IReadOnlyList<SearchTerm> terms, Span<ushort> tagged, ref FoldedText scratch)
    {
        tagged.Clear();
        for (var group = source.KeyCount(KeyTable.Tags) - 1; group >= 0; group--)
        {
            var name = source.Utf8(source.KeyId(KeyTable.Tags, group));
            ushort bits = 0;
            for (var i = 0; i < terms.Count; i++)
            {
                if (TermMatch.IsIn(terms[i], name, ref scratch))
                {
                    bits |= (ushort)(1 << i);
                }
            }

            if (bits == 0)
            {
                continue;
            }

            var first = source.GroupField(KeyTable.Tags, group, TableLayout.Group.FirstMember);
            var members = source.GroupField(KeyTable.Tags, group, TableLayout.Group.MemberCount);
            for (var i = 0; i < members; i++)
            {
                tagged[source.Member(first + i)] |= bits;
            }
        }
    }
}
