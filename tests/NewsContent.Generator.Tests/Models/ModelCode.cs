using System.Reflection;

namespace NewsContent.Generator.Tests.Models;

/// <summary>C# code that declares a collection and its model.</summary>
internal static class ModelCode
{
    public const string Types =
        """
        using System;
        using System.Collections.Generic;
        using NewsContent;

        namespace App.Content;

        public enum Sector { Banks, CleanEnergy = 7, Metals = -2 }

        """;

    /// <summary>Creates a project whose posts are the collection <c>News</c>, with these model properties.</summary>
    public static string With(string properties, string attributes = "") =>
        Types +
        $$"""
        [ArticleCollection<NewsArticle>("_posts")]
        public static partial class News;

        {{attributes}}
        public sealed partial class NewsArticle : Article
        {
            {{properties}}
        }
        """;

    public static (string Path, string Text) Post(string frontMatter, string body = "Text.", string name = "2022-06-07-rates.md") =>
        ("_posts/" + name, $"---\ntitle: Rates of {name[..10]}\n{frontMatter}\n---\n{body}");

    /// <summary>Returns the articles of a collection in a loaded project.</summary>
    public static IReadOnlyList<Article> Articles(this Assembly assembly, string collection) =>
        (IReadOnlyList<Article>)assembly.GetType("App.Content." + collection)!.GetProperty("All")!.GetValue(null)!;

    public static object? Value(this Article article, string property) => article.GetType().GetProperty(property)!.GetValue(article);
}
