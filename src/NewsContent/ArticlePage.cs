using System.Collections;
using System.Diagnostics;
using System.Text.Json.Serialization;
using NewsContent.CompilerServices;
using NewsContent.Json;

namespace NewsContent;

/// <summary>One page of a list of articles, such as <c>/page/2</c>. It is a slice of the list and copies nothing. The default value has no articles, and its numbers are 0.</summary>
/// <typeparam name="TArticle">The type of the articles.</typeparam>
[DebuggerDisplay("Page {Number} of {PageCount}, Count = {Count}")]
[JsonConverter(typeof(ArticleJsonConverter))]
public readonly struct ArticlePage<TArticle> : IReadOnlyList<TArticle>, IEquatable<ArticlePage<TArticle>>, IJsonDocument
    where TArticle : Article
{
    internal ArticlePage(ArticleList<TArticle> articles, int number, int pageCount)
    {
        Articles = articles;
        Number = number;
        PageCount = pageCount;
    }

    /// <summary>The articles of the page, in the order of the list.</summary>
    public ArticleList<TArticle> Articles { get; }

    /// <summary>The number of the page, from 1.</summary>
    public int Number { get; }

    /// <summary>The number of pages, at least 1.</summary>
    public int PageCount { get; }

    /// <summary>The number of articles on the page. O(1).</summary>
    public int Count => Articles.Count;

    /// <summary>The number of the previous page; <c>null</c> on the first page.</summary>
    public int? Previous => Number > 1 ? Number - 1 : null;

    /// <summary>The number of the next page; <c>null</c> on the last page.</summary>
    public int? Next => Number < PageCount ? Number + 1 : null;

    /// <inheritdoc cref="ArticleList{TArticle}.this[int]"/>
    public TArticle this[int index] => Articles[index];

    /// <summary>Returns an enumerator, which allocates only the articles on their first use.</summary>
#pragma warning disable RS0041 // A type nested in a generic one counts as oblivious, although no part of it is.
    public ArticleList<TArticle>.Enumerator GetEnumerator() => Articles.GetEnumerator();
#pragma warning restore RS0041

    IEnumerator<TArticle> IEnumerable<TArticle>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    void IJsonDocument.WriteJson(ArticleJsonWriter json)
    {
        json.Json.WriteStartObject();
        json.Json.WriteNumber("number", Number);
        json.Json.WriteNumber("pageCount", PageCount);
        json.WriteValue("previous", Previous);
        json.WriteValue("next", Next);
        json.WriteArray("articles", Articles);
        json.Json.WriteEndObject();
    }

    /// <summary>Returns whether two pages have the same number and are the same slice of the same list.</summary>
    /// <param name="other">The page to compare with.</param>
    public bool Equals(ArticlePage<TArticle> other) => Number == other.Number && PageCount == other.PageCount && Articles == other.Articles;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ArticlePage<TArticle> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Articles, Number, PageCount);

    /// <summary>Returns whether two pages are equal.</summary>
    /// <param name="left">The first page.</param>
    /// <param name="right">The second page.</param>
    public static bool operator ==(ArticlePage<TArticle> left, ArticlePage<TArticle> right) => left.Equals(right);

    /// <summary>Returns whether two pages are different.</summary>
    /// <param name="left">The first page.</param>
    /// <param name="right">The second page.</param>
    public static bool operator !=(ArticlePage<TArticle> left, ArticlePage<TArticle> right) => !left.Equals(right);
}
