using System.ComponentModel;
using System.Text.Json;
using NewsContent.Json;

namespace NewsContent.CompilerServices;

/// <summary>
/// A writer for the members of a JSON document. Generated models write their own properties with it. A member whose value is <c>null</c> is written as <c>null</c>, or omitted if the
/// options of the serializer omit such members.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ArticleJsonWriter
{
    private readonly bool _omitsNull;

    internal ArticleJsonWriter(Utf8JsonWriter json, ArticleJsonParts parts, bool omitsNull)
    {
        Json = json;
        Parts = parts;
        _omitsNull = omitsNull;
    }

    internal Utf8JsonWriter Json { get; }

    internal ArticleJsonParts Parts { get; }

    /// <summary>Writes a string.</summary>
    /// <param name="name">The name of the member.</param>
    /// <param name="value">The value.</param>
    public void WriteString(string name, string? value)
    {
        if (Begin(name, value is null))
        {
            Json.WriteStringValue(value);
        }
    }

    /// <summary>Writes an array of strings.</summary>
    /// <param name="name">The name of the member.</param>
    /// <param name="values">The values.</param>
    public void WriteStrings(string name, IReadOnlyList<string>? values) => WriteList(name, values, static (json, value) => json.Json.WriteStringValue(value));

    /// <summary>Writes a URL unchanged.</summary>
    /// <param name="name">The name of the member.</param>
    /// <param name="value">The value.</param>
    public void WriteUri(string name, Uri? value) => WriteString(name, value?.OriginalString);

    /// <summary>Writes an array of URLs.</summary>
    /// <param name="name">The name of the member.</param>
    /// <param name="values">The values.</param>
    public void WriteUris(string name, IReadOnlyList<Uri>? values) => WriteList(name, values, static (json, value) => json.Json.WriteStringValue(value.OriginalString));

    /// <summary>Writes a number, a date, a Boolean or an enum.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="name">The name of the member.</param>
    /// <param name="value">The value.</param>
    public void WriteValue<T>(string name, T? value)
        where T : struct
    {
        if (Begin(name, value is null))
        {
            JsonScalars.Write(Json, value!.Value);
        }
    }

    /// <summary>Writes an array of numbers, dates, Booleans or enums.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="name">The name of the member.</param>
    /// <param name="values">The values.</param>
    public void WriteValues<T>(string name, IReadOnlyList<T>? values)
        where T : struct => WriteList(name, values, static (json, value) => JsonScalars.Write(json.Json, value));

    /// <summary>Writes a link to another article, because articles can refer to each other.</summary>
    /// <param name="name">The name of the member.</param>
    /// <param name="article">The article.</param>
    public void WriteReference(string name, Article? article)
    {
        if (Begin(name, article is null))
        {
            WriteLink(article!);
        }
    }

    /// <summary>Writes an array of links to other articles.</summary>
    /// <param name="name">The name of the member.</param>
    /// <param name="articles">The articles.</param>
    public void WriteReferences(string name, IReadOnlyList<Article>? articles) => WriteList(name, articles, static (json, article) => json.WriteLink(article));

    internal void WriteLink(Article article)
    {
        Json.WriteStartObject();
        Json.WriteString("slug", article.Slug);
        Json.WriteString("title", article.Title);
        Json.WriteString("url", article.Url);
        Json.WriteEndObject();
    }

    /// <summary>Writes an array of values with JSON documents.</summary>
    internal void WriteArray<T>(string name, IEnumerable<T> values)
        where T : IJsonDocument
    {
        Json.WritePropertyName(name);
        WriteArray(values);
    }

    internal void WriteArray<T>(IEnumerable<T> values)
        where T : IJsonDocument
    {
        Json.WriteStartArray();
        foreach (var value in values)
        {
            value.WriteJson(this);
        }

        Json.WriteEndArray();
    }

    /// <summary>Writes an object whose members have JSON documents.</summary>
    internal void WriteMap<T>(IEnumerable<KeyValuePair<string, T>> values)
        where T : IJsonDocument
    {
        Json.WriteStartObject();
        foreach (var (key, value) in values)
        {
            Json.WritePropertyName(key);
            value.WriteJson(this);
        }

        Json.WriteEndObject();
    }

    /// <summary>Writes the ranges of search hits, in UTF-16 units.</summary>
    internal void WriteRanges(string name, IReadOnlyList<Range> ranges) => WriteList(name, ranges, static (json, range) =>
    {
        json.Json.WriteStartObject();
        json.Json.WriteNumber("start", range.Start.Value);
        json.Json.WriteNumber("end", range.End.Value);
        json.Json.WriteEndObject();
    });

    private void WriteList<T>(string name, IReadOnlyList<T>? values, Action<ArticleJsonWriter, T> write)
    {
        if (!Begin(name, values is null))
        {
            return;
        }

        Json.WriteStartArray();
        foreach (var value in values!)
        {
            write(this, value);
        }

        Json.WriteEndArray();
    }

    // Writes the name, and null for a null value. Returns whether a value must follow.
    private bool Begin(string name, bool isNull)
    {
        if (!isNull)
        {
            Json.WritePropertyName(name);
        }
        else if (!_omitsNull)
        {
            Json.WriteNull(name);
        }

        return !isNull;
    }
}
