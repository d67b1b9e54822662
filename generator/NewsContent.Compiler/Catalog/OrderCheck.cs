using NewsContent.Compiler.Articles;
using NewsContent.Compiler.FrontMatter;
using NewsContent.Compiler.Models;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Site;
using NewsContent.Compiler.Text;
using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.Catalog;

/// <summary>Finds documents without the key by which their collection is ordered, values of another kind, and listed documents that do not exist.</summary>
internal static class OrderCheck
{
    private const int SuggestionDistance = 3;

    /// <summary>Returns the problems of one collection.</summary>
    /// <param name="order">The order.</param>
    /// <param name="documents">The documents of the collection that are articles.</param>
    /// <param name="listed">The documents that <c>_config.yml</c> lists.</param>
    public static IEnumerable<Problem> FindProblems(CollectionOrder order, IReadOnlyCollection<ModelInput> documents, IEnumerable<LocatedName> listed)
    {
        if (documents.Count == 0)
        {
            return [];
        }

        return order.Listed.Count > 0 ? FindUnknown(order, documents, listed) : order.HasCustomKey ? FindValues(order, documents) : [];
    }

    private static IEnumerable<Problem> FindUnknown(CollectionOrder order, IReadOnlyCollection<ModelInput> documents, IEnumerable<LocatedName> listed)
    {
        var paths = new HashSet<string>(documents.Select(document => CollectionOrder.PathInFolder(document.RelativePath, order.Folder)), StringComparer.Ordinal);
        foreach (var name in listed.Where(name => !paths.Contains(name.Name)))
        {
            var nearest = NearestName.Find(name.Name, paths.OrderBy(path => path, StringComparer.Ordinal), SuggestionDistance)
                ?? paths.OrderBy(path => path, StringComparer.Ordinal).FirstOrDefault(path => path.StartsWith(name.Name + ".", StringComparison.Ordinal));
            yield return new Problem(CatalogProblems.UnknownDocument, name.Location, new(
            [
                ProblemBag.Shorten(name.Name),
                order.Folder,
                nearest is null ? "write the path of a file in this folder, such as 'guide/install.md'" : $"did you mean '{ProblemBag.Shorten(nearest)}'?",
            ]));
        }
    }

    private static IEnumerable<Problem> FindValues(CollectionOrder order, IReadOnlyCollection<ModelInput> documents)
    {
        // A document whose front matter cannot be read has one problem already.
        var values = documents.Where(document => !document.HasUnknownKeys).OrderBy(document => document.RelativePath, StringComparer.Ordinal)
            .Select(document => (Document: document, Entry: document.FrontMatter.LastOrDefault(entry => entry.Key == order.Key)))
            .Select(value => (value.Document, value.Entry, Kind: KindOf(value.Entry?.Value.Value)))
            .ToList();
        var known = values.Where(value => value.Kind is not (OrderKind.Missing or OrderKind.Other)).GroupBy(value => value.Kind)
            .OrderByDescending(kind => kind.Count()).ThenBy(kind => kind.Key).FirstOrDefault()?.Key;

        // If no document has the key, one problem says so.
        foreach (var value in values.Where(value => value.Kind == OrderKind.Missing).Take(known is null ? 1 : int.MaxValue))
        {
            yield return new Problem(CatalogProblems.MissingOrder, value.Entry?.KeyLocation ?? value.Document.Opening, new(
                [ProblemBag.Shorten(order.Key!), order.Folder, known is null ? "correct the name of the key, which no document has, or write it in all documents" : $"write '{ProblemBag.Shorten(order.Key!)}: …' with {Describe(known.Value)}"]));
        }

        foreach (var value in values.Where(value => value.Kind != OrderKind.Missing && value.Kind != (known ?? OrderKind.Number)))
        {
            yield return new Problem(CatalogProblems.WrongOrder, value.Entry!.Value.Location, new(
                [ProblemBag.Shorten(order.Key!), ProblemBag.Shorten(value.Entry.Value.Value.Describe()), Describe(known ?? OrderKind.Number)]));
        }
    }

    private static OrderKind KindOf(YamlValue? value) => value switch
    {
        null or YamlScalar { IsNull: true } => OrderKind.Missing,
        YamlScalar scalar => JekyllScalar.Read(scalar).Type switch
        {
            JekyllType.Integer or JekyllType.Float => OrderKind.Number,
            JekyllType.Date => OrderKind.Date,
            JekyllType.Boolean => OrderKind.Boolean,
            _ => OrderKind.String,
        },
        _ => OrderKind.Other,
    };

    private static string Describe(OrderKind kind) => kind switch
    {
        OrderKind.Number => "a number, without quotes, such as 10",
        OrderKind.Date => "a date, such as 2022-06-07",
        OrderKind.Boolean => "true or false",
        _ => "a string",
    };
}
