using Microsoft.CodeAnalysis;
using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Links;
using NewsContent.Compiler.Text;
using NewsContent.Compiler.Urls;

namespace NewsContent.Generator.Analysis;

/// <summary>
/// The lookup keys of a collection, read from the symbols of the generated code: the constants of <c>Slugs</c> and the attributes of the collection. Nothing is
/// parsed, and collections of other projects are supported too, except for their URLs, which are not in metadata.
/// </summary>
internal sealed class KnownNames
{
    private const string NamesAttribute = "ArticleNamesAttribute";
    private const string LookupAttribute = "ArticleLookupAttribute";
    private const string UrlsAttribute = "ArticleUrlsAttribute";

    private readonly INamedTypeSymbol _collection;
    private readonly Dictionary<string, Lazy<Dictionary<string, string?>?>> _byProperty;
    private readonly Dictionary<string, Lazy<LinkIndex>> _urls;

    // The front matter keys of lookups by properties of the model.
    private readonly Dictionary<string, string> _keys = new(StringComparer.Ordinal);

    private KnownNames(INamedTypeSymbol collection)
    {
        _collection = collection;
        _byProperty = new(StringComparer.Ordinal)
        {
            ["BySlug"] = new(ReadSlugs),
            ["ByTag"] = new(() => ReadNames("Tags")),
            ["ByCategory"] = new(() => ReadNames("Categories")),
            ["ByAuthor"] = new(() => ReadNames("Authors")),
            ["ByUrl"] = new(() => ReadUrls(attribute => attribute.ConstructorArguments.FirstOrDefault())),
            ["Redirects"] = new(() => ReadUrls(attribute => Named(attribute, "Redirects"))),
        };
        foreach (var attribute in collection.GetAttributes().Where(attribute => IsKnown(attribute, LookupAttribute)))
        {
            if (attribute.ConstructorArguments is [{ Value: string property }, { Value: string key }, { Kind: TypedConstantKind.Array, IsNull: false } names])
            {
                _keys[property] = key;
                _byProperty[property] = new(() => ToDictionary(names.Values.Select(name => name.Value).OfType<string>()));
            }
        }

        _urls = new[] { "ByUrl", "Redirects" }.ToDictionary(property => property, property => new Lazy<LinkIndex>(() => CreateIndex(property)), StringComparer.Ordinal);
    }

    /// <summary>Returns the names of a collection; <c>null</c> if the class is not a collection.</summary>
    public static KnownNames? Of(INamedTypeSymbol type) => FindAttribute(type, NamesAttribute) is null ? null : new KnownNames(type);

    /// <summary>Returns whether a property looks up articles.</summary>
    public static bool IsLookup(IPropertySymbol property) => property.Type is INamedTypeSymbol { Name: "ArticleIndex" or "ArticleGroups", Arity: 1 };

    /// <summary>Returns the names in one of these properties, each with its constant if it has one; <c>null</c> if they are unknown.</summary>
    public IReadOnlyDictionary<string, string?>? In(string property) => _byProperty.TryGetValue(property, out var names) ? names.Value : null;

    /// <summary>Returns the front matter key of a lookup by a property of the model; <c>null</c> for other lookups.</summary>
    public string? KeyOf(string property) => _keys.TryGetValue(property, out var key) ? key : null;

    /// <summary>Returns the URL that was meant, by the rule of links in posts; <c>null</c> if none is similar, or if the property has no URLs.</summary>
    public string? FindUrl(string property, string url) =>
        _urls.TryGetValue(property, out var index) && SiteUrl.Key(url) is var path ? index.Value.FindArticle(path)?.Url ?? index.Value.Suggest(path) : null;

    private LinkIndex CreateIndex(string property) =>
        new((In(property)?.Keys ?? []).OrderBy(url => url, StringComparer.Ordinal).Select(url => new PostAddress(url, url, url, true, default)).ToEquatableArray());

    private Dictionary<string, string?>? ReadSlugs()
    {
        if (_collection.GetTypeMembers("Slugs").FirstOrDefault() is not { } slugs)
        {
            return null;
        }

        var result = new Dictionary<string, string?>(StringComparer.Ordinal);
        var name = slugs.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        foreach (var field in slugs.GetMembers().OfType<IFieldSymbol>())
        {
            if (field.ConstantValue is string slug)
            {
                result[slug] = $"{name}.{field.Name}";
            }
        }

        return result;
    }

    private Dictionary<string, string?>? ReadNames(string property) =>
        FindAttribute(_collection, NamesAttribute) is { } attribute && Named(attribute, property) is { Kind: TypedConstantKind.Array, IsNull: false } names
            ? ToDictionary(names.Values.Select(name => name.Value).OfType<string>())
            : null;

    private Dictionary<string, string?>? ReadUrls(Func<AttributeData, TypedConstant> value) =>
        FindAttribute(_collection, UrlsAttribute) is { } attribute && value(attribute).Value is string urls
            ? ToDictionary(urls.Split([' '], StringSplitOptions.RemoveEmptyEntries))
            : null;

    private static Dictionary<string, string?> ToDictionary(IEnumerable<string> names) =>
        names.Distinct(StringComparer.Ordinal).ToDictionary(name => name, string? (_) => null, StringComparer.Ordinal);

    private static TypedConstant Named(AttributeData attribute, string name) => attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value;

    private static AttributeData? FindAttribute(INamedTypeSymbol type, string name) =>
        type.GetAttributes().FirstOrDefault(attribute => IsKnown(attribute, name));

    private static bool IsKnown(AttributeData attribute, string name) =>
        attribute.AttributeClass is { ContainingNamespace: { Name: "CompilerServices", ContainingNamespace: { Name: "NewsContent" } } } known && known.Name == name;
}
