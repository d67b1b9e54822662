using System.Diagnostics;
using System.Text.Json.Serialization;
using NewsContent.CompilerServices;
using NewsContent.Json;

namespace NewsContent;

/// <summary>A year of an archive with at least one article.</summary>
/// <typeparam name="TArticle">The type of the articles.</typeparam>
[DebuggerDisplay("{ToString(),nq}: {Count}")]
[JsonConverter(typeof(ArticleJsonConverter))]
public sealed class ArchiveYear<TArticle> : IJsonDocument
    where TArticle : Article
{
    internal ArchiveYear(int year, ArticleList<TArticle> articles, IReadOnlyList<ArchiveMonth<TArticle>> months)
    {
        Year = year;
        Articles = articles;
        Months = months;
    }

    /// <summary>The year, such as 2022.</summary>
    public int Year { get; }

    /// <summary>The articles of the year, newest first. A slice of all articles by date; nothing is copied.</summary>
    public ArticleList<TArticle> Articles { get; }

    /// <summary>The months with articles, newest first.</summary>
    public IReadOnlyList<ArchiveMonth<TArticle>> Months { get; }

    /// <summary>The number of articles in the year, at least one. O(1).</summary>
    public int Count => Articles.Count;

    /// <summary>Returns the year in four digits, such as <c>2022</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Year:0000}");

    void IJsonDocument.WriteJson(ArticleJsonWriter json)
    {
        json.Json.WriteStartObject();
        json.Json.WriteNumber("year", Year);
        json.Json.WriteNumber("count", Count);
        json.WriteArray("months", Months);
        json.Json.WriteEndObject();
    }
}
