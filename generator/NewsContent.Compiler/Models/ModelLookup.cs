using System.Globalization;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Models;

/// <summary>A lookup of a collection by a property of its model.</summary>
/// <param name="Name">The name of the collection's property.</param>
/// <param name="Key">The front matter key.</param>
/// <param name="Column">The column of the model.</param>
/// <param name="Type">The type of the values.</param>
/// <param name="TypeName">The C# type of the values, fully qualified.</param>
internal sealed record ModelLookup(string Name, string Key, int Column, ModelType Type, string TypeName)
{
    // The members of a generated collection and of every class, which a lookup cannot be named like.
    private static readonly HashSet<string> Members = new(StringComparer.Ordinal)
    {
        "All", "Archive", "Between", "ByAuthor", "ByCategory", "ByLanguage", "BySlug", "ByTag", "ByUrl", "Catalog", "Data", "Equals", "Finalize", "GetHashCode", "GetType",
        "MemberwiseClone", "Redirects", "ReferenceEquals", "RelatedTo", "Search", "Site", "Slugs", "Source", "ToString", "TranslationsOf", "Tree",
    };

    /// <summary>Whether the keys are strings and not numbers.</summary>
    public bool HasStrings => Type is ModelType.String or ModelType.Reference;

    /// <summary>Returns the lookups of a model, in the order of its columns.</summary>
    public static EquatableArray<ModelLookup> Of(ModelSchema model) => model.Properties
        .Select((property, column) => property.Lookup is { } name ? new ModelLookup(name, property.Key, column, property.Type, property.TypeName) : null)
        .OfType<ModelLookup>()
        .ToEquatableArray();

    /// <summary>Whether articles can be looked up by a type.</summary>
    public static bool Supports(ModelType type) =>
        type is ModelType.String or ModelType.Enum or ModelType.Boolean or ModelType.Int32 or ModelType.Int64 or ModelType.DateOnly or ModelType.Reference;

    /// <summary>Whether a generated collection has a member with a name.</summary>
    public static bool IsMember(string name) => Members.Contains(name);

    /// <summary>Returns the keys of an article.</summary>
    public IEnumerable<string> KeysOf(BoundValues article) =>
        article.Values.Count > Column && article.Values[Column] is { } value ? value.Items.Select(item => item.Text ?? NumberOf(item.Numbers)) : [];

    /// <summary>Compares two keys: strings ordinally, and numbers by their value.</summary>
    public int Compare(string key, string other) =>
        HasStrings ? string.CompareOrdinal(key, other) : Parse(key).CompareTo(Parse(other));

    private static string NumberOf(EquatableArray<int> numbers) =>
        (numbers.Count == 1 ? numbers[0] : ((long)numbers[0] << 32) | (uint)numbers[1]).ToString(CultureInfo.InvariantCulture);

    private static long Parse(string key) => long.Parse(key, CultureInfo.InvariantCulture);
}
