using NewsContent.Compiler.Articles;
using NewsContent.Compiler.FrontMatter;
using NewsContent.Compiler.Site;

namespace NewsContent.Compiler.Catalog;

/// <summary>Sorts the articles of a collection with an order.</summary>
internal static class DocumentOrder
{
    /// <summary>Returns the articles in their order.</summary>
    public static IEnumerable<PostMetadata> Sort(this CollectionOrder order, IEnumerable<PostMetadata> documents) =>
        order.Sort(documents, static document => document.RelativePath, static document => document.Date.UtcTicks, document => ValueOf(document, order.Key));

    private static OrderValue ValueOf(PostMetadata document, string? orderKey) => orderKey switch
    {
        null or "path" => OrderValue.Missing,
        "title" => OrderValue.Of(document.Title),
        "slug" => OrderValue.Of(document.Slug),
        "date" => document.HasDate ? OrderValue.OfDate(document.Date.UtcTicks) : OrderValue.Missing,
        var key => CustomKeys.TopLevel(document.FrontMatter).LastOrDefault(token => token.Key == key) is { Key: not null } token ? OrderValue.Of(token) : OrderValue.Missing,
    };
}
