using System.Text.Json.Serialization;
using NewsContent.CompilerServices;
using NewsContent.Json;

namespace NewsContent;

/// <summary>An article that was found.</summary>
/// <typeparam name="TArticle">The collection's model.</typeparam>
[JsonConverter(typeof(ArticleJsonConverter))]
public sealed class SearchResult<TArticle> : IJsonDocument
    where TArticle : Article
{
    internal SearchResult(TArticle article, double score, Snippet snippet, IReadOnlyList<Range> titleHits)
    {
        Article = article;
        Score = score;
        Snippet = snippet;
        TitleHits = titleHits;
    }

    /// <summary>The article.</summary>
    public TArticle Article { get; }

    /// <summary>
    /// How well it fits, from 1 to 5: the mean over the terms of 4 for one in the title, 2 in a tag, 1 in the text, and at most
    /// 1 more for being new (1 for the newest article, a half for one a year older). Results of one search compare, others do not.
    /// </summary>
    public double Score { get; }

    /// <summary>The part of the text that shows most of the terms.</summary>
    public Snippet Snippet { get; }

    /// <summary>Where in <see cref="Article.Title"/> the terms are, in UTF-16 units, in order and apart from each other; may be empty.</summary>
    public IReadOnlyList<Range> TitleHits { get; }

    void IJsonDocument.WriteJson(ArticleJsonWriter json)
    {
        json.Json.WriteStartObject();
        json.Json.WriteNumber("score", Score);
        json.Json.WritePropertyName("snippet");
        ((IJsonDocument)Snippet).WriteJson(json);
        json.WriteRanges("titleHits", TitleHits);
        json.Json.WritePropertyName("article");
        ((IJsonDocument)Article).WriteJson(json);
        json.Json.WriteEndObject();
    }
}
