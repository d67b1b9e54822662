using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NewsContent.CompilerServices;
using NewsContent.Json;

namespace NewsContent;

/// <summary>The best of what a search found, the best first, and how much that was in all.</summary>
/// <typeparam name="TArticle">The collection's model.</typeparam>
[DebuggerDisplay("Count = {Count}, TotalCount = {TotalCount}")]
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "What a search results in.")]
[JsonConverter(typeof(ArticleJsonConverter))]
public sealed class SearchResults<TArticle> : IReadOnlyList<SearchResult<TArticle>>, IJsonDocument
    where TArticle : Article
{
    private readonly SearchResult<TArticle>[] _results;

    internal SearchResults(SearchResult<TArticle>[] results, int totalCount)
    {
        _results = results;
        TotalCount = totalCount;
    }

    /// <summary>How many results are here: at most as many as were asked for.</summary>
    public int Count => _results.Length;

    /// <summary>How many articles have all terms.</summary>
    public int TotalCount { get; }

    /// <summary>The result at a place, 0 being the best.</summary>
    /// <param name="index">From 0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such place.</exception>
    public SearchResult<TArticle> this[int index] => _results[index];

    /// <summary>Walks the results, the best first.</summary>
    public IEnumerator<SearchResult<TArticle>> GetEnumerator() => ((IEnumerable<SearchResult<TArticle>>)_results).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    void IJsonDocument.WriteJson(ArticleJsonWriter json)
    {
        json.Json.WriteStartObject();
        json.Json.WriteNumber("totalCount", TotalCount);
        json.WriteArray("results", _results);
        json.Json.WriteEndObject();
    }
}
