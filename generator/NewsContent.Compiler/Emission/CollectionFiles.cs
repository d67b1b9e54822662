using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Catalog;
using NewsContent.Compiler.Models;
using NewsContent.Compiler.Site;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Emission;

/// <summary>Prints the generated files of a collection, each with its name.</summary>
internal static class CollectionFiles
{
    public static GeneratedFile Surface(CollectionNames names, EquatableArray<ModelLookup> lookups, int segments) =>
        new(names.HintName("Collection"), CollectionEmitter.Surface(names, lookups, segments));

    public static GeneratedFile Tables(CollectionNames names, ArticleCatalog catalog) => new(names.HintName("Tables"), CollectionEmitter.Tables(names, catalog));

    public static GeneratedFile Bodies(CollectionNames names, BodySegment segment) =>
        new(names.HintName(FormattableString.Invariant($"Bodies{segment.Number}")), CollectionEmitter.Bodies(names, segment));

    public static GeneratedFile Model(CollectionSchema collection) => new(collection.Names.HintName("Model"), ModelEmitter.Emit(collection.Model));

    public static GeneratedFile Site(CollectionNames names, SiteDescription site) => new(names.HintName("Site"), CollectionEmitter.Site(names, site));

    public static GeneratedFile Slugs(CollectionNames names, EquatableArray<SlugDocumentation> slugs, bool isDocumented) =>
        new(names.HintName("Slugs"), SlugsEmitter.Emit(names, slugs, isDocumented));

    public static GeneratedFile Names(CollectionNames names, ArticleNames articles) => new(names.HintName("Names"), NamesEmitter.Emit(names, articles));

    public static GeneratedFile Lookups(CollectionNames names, EquatableArray<LookupNames> lookups) => new(names.HintName("Lookups"), NamesEmitter.Emit(names, lookups));

    public static GeneratedFile Keys(CollectionSchema collection, EquatableArray<KeyDeclaration> keys) => new(collection.Names.HintName("Keys"), KeysEmitter.Emit(collection.Model, keys));
}
