using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NewsContent.CompilerServices;
using NewsContent.Json;

namespace NewsContent;

/// <summary>The top search results, best first, and the total number of matches.</summary>
/// <typeparam name="TArticle">The type of the articles.</typeparam>
[DebuggerDisplay("Count = {Count}, TotalCount = {TotalCount}")]
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "The results of a search.")]
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

    /// <summary>The number of results in this list, at most the requested number.</summary>
    public int Count => _results.Length;

    /// <summary>The number of articles that contain all terms.</summary>
    public int TotalCount { get; }

    /// <summary>Gets the result at an index; 0 is the best.</summary>
    /// <param name="index">The index, from 0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative or not less than <see cref="Count"/>.</exception>
    public SearchResult<TArticle> this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)_results.Length, nameof(index));
            return _results[index];
        }
    }

    /// <summary>Returns an enumerator of the results, best first.</summary>
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
