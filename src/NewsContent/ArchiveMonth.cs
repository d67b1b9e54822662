using System.Diagnostics;
using System.Text.Json.Serialization;
using NewsContent.CompilerServices;
using NewsContent.Json;

namespace NewsContent;

/// <summary>A month of an <see cref="ArchiveYear{TArticle}"/> with at least one article.</summary>
/// <typeparam name="TArticle">The type of the articles.</typeparam>
[DebuggerDisplay("{ToString(),nq}: {Count}")]
[JsonConverter(typeof(ArticleJsonConverter))]
public sealed class ArchiveMonth<TArticle> : IJsonDocument
    where TArticle : Article
{
    internal ArchiveMonth(int year, int month, ArticleList<TArticle> articles)
    {
        Year = year;
        Month = month;
        Articles = articles;
    }

    /// <summary>The year, such as 2022.</summary>
    public int Year { get; }

    /// <summary>The month, from 1 to 12.</summary>
    public int Month { get; }

    /// <summary>The articles of the month, newest first. A slice of all articles by date; nothing is copied.</summary>
    public ArticleList<TArticle> Articles { get; }

    /// <summary>The number of articles in the month, at least one. O(1).</summary>
    public int Count => Articles.Count;

    /// <summary>Returns the month in ISO 8601 format, such as <c>2022-06</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Year:0000}-{Month:00}");

    void IJsonDocument.WriteJson(ArticleJsonWriter json)
    {
        json.Json.WriteStartObject();
        json.Json.WriteNumber("year", Year);
        json.Json.WriteNumber("month", Month);
        json.Json.WriteNumber("count", Count);
        json.WriteArray("articles", Articles);
        json.Json.WriteEndObject();
    }
}
