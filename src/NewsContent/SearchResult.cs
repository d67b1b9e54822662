using System.Text.Json.Serialization;
using NewsContent.CompilerServices;
using NewsContent.Json;

namespace NewsContent;

/// <summary>An article that matches a search.</summary>
/// <typeparam name="TArticle">The type of the articles.</typeparam>
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
    /// The relevance, from 1 to 5. Each term scores 4 in the title, 2 in a tag or 1 in the text. The score is the mean of the terms, plus 1 for the newest article of the
    /// collections and less for an older one (0.5 if it is a year older). Scores are comparable only within one search.
    /// </summary>
    public double Score { get; }

    /// <summary>The part of the text that contains the most terms.</summary>
    public Snippet Snippet { get; }

    /// <summary>The ranges of the terms in <see cref="Article.Title"/>, in UTF-16 code units, in order and without overlaps; may be empty.</summary>
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
