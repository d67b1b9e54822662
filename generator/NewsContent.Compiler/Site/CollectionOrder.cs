using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Site;

/// <summary>The order of a collection's documents.</summary>
/// <param name="Folder">The folder of the collection.</param>
/// <param name="Key">The front matter key whose values are compared; <c>null</c> to compare dates and paths.</param>
/// <param name="Listed">The paths in the collection's folder of the documents that are first, in their order.</param>
internal sealed record CollectionOrder(string Folder, string? Key, EquatableArray<string> Listed)
{
    /// <summary>
    /// Whether numbers in strings and file names are compared by value. It is so in an order that C# declares; an order of <c>_config.yml</c> is that of Jekyll.
    /// </summary>
    public bool IsNatural { get; init; }

    /// <summary>Whether the key is a front matter key, which a document can lack.</summary>
    public bool HasCustomKey => Key is not (null or "title" or "date" or "slug" or "path");

    /// <summary>Returns the documents in their order, as <c>sort_docs!</c> in Jekyll's <c>lib/jekyll/collection.rb</c>.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="pathOf">Returns the path of a document.</param>
    /// <param name="ticksOf">Returns the date of a document in UTC ticks; 0 if it has none.</param>
    /// <param name="valueOf">Returns the value of the key.</param>
    public IEnumerable<T> Sort<T>(IEnumerable<T> documents, Func<T, string> pathOf, Func<T, long> ticksOf, Func<T, OrderValue> valueOf)
    {
        var ranks = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var path in Listed)
        {
            if (!ranks.ContainsKey(path))
            {
                ranks.Add(path, ranks.Count);
            }
        }

        // If only some documents have dates, the result of Jekyll's comparison depends on the order before.
        return documents
            .Select(document => (
                Document: document,
                Path: pathOf(document),
                Ticks: ticksOf(document),
                Rank: ranks.TryGetValue(PathInFolder(pathOf(document), Folder), out var rank) ? rank : ranks.Count,
                Value: valueOf(document)))
            .OrderBy(item => item.Path, StringComparer.Ordinal)
            .OrderBy(item => item, Comparer<(T Document, string Path, long Ticks, int Rank, OrderValue Value)>.Create((a, b) =>
                a.Rank != b.Rank ? a.Rank.CompareTo(b.Rank)
                : a.Value.CompareTo(b.Value, IsNatural) is not 0 and var byValue ? byValue
                : IsNatural ? NaturalOrder.ComparePaths(a.Path, b.Path)
                : a.Ticks != b.Ticks && a.Ticks != 0 && b.Ticks != 0 ? a.Ticks.CompareTo(b.Ticks)
                : string.CompareOrdinal(a.Path, b.Path)))
            .Select(item => item.Document);
    }

    /// <summary>Returns the path of a document in the folder of its collection, which can be in another folder.</summary>
    public static string PathInFolder(string path, string folder)
    {
        var start = ("/" + path).IndexOf("/" + folder.TrimStart('/') + "/", StringComparison.Ordinal);
        return start < 0 ? path : path.Substring(start + folder.TrimStart('/').Length + 1);
    }
}
