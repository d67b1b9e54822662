using NewsContent.CompilerServices;

namespace NewsContent.Json;

/// <summary>The JSON document of an article. docs/json.md describes it.</summary>
internal static class ArticleDocument
{
    /// <summary>Writes the members of <see cref="Article"/>, without those that a property of the model replaces.</summary>
    public static void WriteMembers(Article article, ArticleJsonWriter json)
    {
        Metadata(article, json, name => article.ReplacesJsonMember(name));
        Body(article, json, name => article.ReplacesJsonMember(name));
    }

    private static void Metadata(Article article, ArticleJsonWriter json, Func<string, bool> isReplaced)
    {
        String("slug", article.Slug);
        String("title", article.Title);
        String("url", article.Url);
        Date("date", article.HasDate ? article.Date : null);
        Date("lastModified", article.LastModified);
        String("layout", article.Layout);
        String("language", article.Language);
        Strings("authors", article.Authors);
        String("description", article.Description);
        Strings("categories", article.Categories);
        Strings("tags", article.Tags);
        String("contentHash", article.ContentHash);
        Reference("previous", article.Previous);
        Reference("next", article.Next);

        void String(string name, string? value)
        {
            if (!isReplaced(name))
            {
                json.WriteString(name, value);
            }
        }

        void Date(string name, DateTimeOffset? value)
        {
            if (!isReplaced(name))
            {
                json.WriteValue(name, value);
            }
        }

        void Strings(string name, IReadOnlyList<string> values)
        {
            if (!isReplaced(name))
            {
                json.WriteStrings(name, values);
            }
        }

        void Reference(string name, Article? value)
        {
            if (!isReplaced(name))
            {
                json.WriteReference(name, value);
            }
        }
    }

    private static void WriteImage(Image? image, ArticleJsonWriter json)
    {
        if (image is null)
        {
            json.Json.WriteNullValue();
        }
        else
        {
            ((IJsonDocument)image).WriteJson(json);
        }
    }

    private static void Body(Article article, ArticleJsonWriter json, Func<string, bool> isReplaced)
    {
        Member("excerpt", () => json.Json.WriteStringValue(article.Excerpt));
        Member("wordCount", () => json.Json.WriteNumberValue(article.WordCount));
        Member("readingTime", () => JsonScalars.Write(json.Json, article.ReadingTime));
        Member("headings", () => json.WriteArray(article.Headings));
        Member("links", () => json.WriteArray(article.Links));
        Member("image", () => WriteImage(article.Image, json));
        Member("images", () => json.WriteArray(article.Images));
        Member("frontMatter", () => FrontMatterJson.WriteCustom(article, json.Json));
        if (json.Parts.HasFlag(ArticleJsonParts.Html))
        {
            Member("html", () => json.Json.WriteStringValue(article.HtmlUtf8));
        }

        if (json.Parts.HasFlag(ArticleJsonParts.Text))
        {
            Member("text", () => json.Json.WriteStringValue(article.Text));
        }

        void Member(string name, Action write)
        {
            if (!isReplaced(name))
            {
                json.Json.WritePropertyName(name);
                write();
            }
        }
    }
}
