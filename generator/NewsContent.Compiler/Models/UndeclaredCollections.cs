using System.Globalization;
using NewsContent.Compiler.CSharp;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Site;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Models;

/// <summary>Finds collections of <c>_config.yml</c> that have documents, but no class.</summary>
internal static class UndeclaredCollections
{
    /// <param name="named">The collections of <c>_config.yml</c>.</param>
    /// <param name="declared">The declared collections.</param>
    /// <param name="folders">The folder of each document of the site.</param>
    public static EquatableArray<Problem> FindProblems(EquatableArray<NamedCollection> named, CollectionSet declared, IEnumerable<string> folders)
    {
        var undeclared = named.Where(collection => CollectionFolder.IsName(collection.Folder) && declared.Find(collection.Folder) is null).ToList();
        if (undeclared.Count == 0)
        {
            return default;
        }

        var counts = folders.GroupBy(folder => folder, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        return undeclared
            .Where(collection => counts.ContainsKey(collection.Folder))
            .Select(collection => new Problem(
                SettingsProblems.UndeclaredCollection,
                collection.Location,
                new([collection.Label, counts[collection.Folder].ToString(CultureInfo.InvariantCulture), Identifier.FromSlug(collection.Label)])))
            .ToEquatableArray();
    }
}
