using NewsContent.Compiler.Articles;
using NewsContent.Compiler.CSharp;
using NewsContent.Compiler.Models;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Emission;

/// <summary>Prints the lookup keys of the articles as attributes of the collection, which the lookup analyzer reads.</summary>
internal static class NamesEmitter
{
    public static string Emit(CollectionNames names, ArticleNames articles) =>
        CollectionEmitter.Annotated(
            names,
            $"[global::NewsContent.CompilerServices.ArticleNames(Tags = {Array(articles.Tags)}, Categories = {Array(articles.Categories)}, Authors = {Array(articles.Authors)})]",
            $"[global::NewsContent.CompilerServices.ArticleUrls({Line(articles.Urls)}, Redirects = {Line(articles.Redirects)})]");

    /// <summary>Prints the keys of lookups by properties of the model.</summary>
    public static string Emit(CollectionNames names, EquatableArray<LookupNames> lookups) => CollectionEmitter.Annotated(
        names,
        [.. lookups.Select(lookup => $"[global::NewsContent.CompilerServices.ArticleLookup({CSharpLiteral.String(lookup.Lookup.Name)}, {CSharpLiteral.String(lookup.Lookup.Key)}, {Array(lookup.Names)})]")]);

    private static string Array(EquatableArray<string> names) => $"new string[] {{ {string.Join(", ", names.Select(CSharpLiteral.String))} }}";

    // One literal, because there can be ten thousand. They are percent-encoded, so none contains a space.
    private static string Line(EquatableArray<string> urls) => CSharpLiteral.String(string.Join(" ", urls));
}
