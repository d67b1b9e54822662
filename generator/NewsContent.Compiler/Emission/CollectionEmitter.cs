using System.Globalization;
using NewsContent.Compiler.Catalog;
using NewsContent.Compiler.CSharp;
using NewsContent.Compiler.Models;
using NewsContent.Compiler.Site;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Emission;

/// <summary>
/// Prints a collection's code: its public class, its tables and its segments of bodies, each in a separate file that changes only
/// with its content. All decisions are in the models.
/// </summary>
internal static class CollectionEmitter
{
    public static readonly string GeneratedCode =
        $"[global::System.CodeDom.Compiler.GeneratedCode(\"NewsContent\", \"{typeof(CollectionEmitter).Assembly.GetName().Version.ToString(3)}\")]";

    private enum FilePart
    {
        /// <summary>The class declaration with its documentation.</summary>
        Surface,

        /// <summary>Other members of the class.</summary>
        Nested,

        /// <summary>Members of the private class that holds the data.</summary>
        Source,
    }

    /// <summary>Returns the public class for data in code.</summary>
    public static string Surface(CollectionNames names, EquatableArray<ModelLookup> lookups, int segments) => Surface(names, lookups, writer =>
    {
        Switch(writer, "protected override global::System.ReadOnlySpan<byte> GetBodies(int segment)", "Bodies", segments);
        writer.WriteLines("");
        Switch(writer, "protected override global::System.ReadOnlySpan<int> GetBodyStarts(int segment)", "BodyStarts", segments);
    });

    /// <summary>Returns the public class for data in a resource.</summary>
    /// <param name="names">The names of the collection.</param>
    /// <param name="lookups">The lookups by properties of the model.</param>
    /// <param name="collection">Its number in the payload.</param>
    public static string SurfaceOfPayload(CollectionNames names, EquatableArray<ModelLookup> lookups, int collection) => Surface(names, lookups, writer => writer.WriteLines(
        $"""
        private readonly global::NewsContent.CompilerServices.ArticlePayload _payload = global::NewsContent.CompilerServices.ArticlePayload.Open(typeof(Source).Assembly, {collection.ToString(CultureInfo.InvariantCulture)});

        protected override global::System.ReadOnlySpan<int> Table => _payload.Table;

        protected override global::System.ReadOnlySpan<long> Dates => _payload.Dates;

        protected override global::System.ReadOnlySpan<byte> Strings => _payload.Strings;

        protected override global::System.ReadOnlySpan<byte> GetBodies(int segment) => _payload.Bodies;

        protected override global::System.ReadOnlySpan<int> GetBodyStarts(int segment) => _payload.BodyStarts;
        """));

    private static string Surface(CollectionNames names, EquatableArray<ModelLookup> lookups, Action<SourceWriter> writeData)
    {
        var model = CSharpLiteral.Name(names.ModelName);
        return File(names, FilePart.Surface, writer =>
        {
            writer.WriteLines(
                $"""
                private static readonly global::NewsContent.ArticleCatalog<{model}> Data = new Source().Catalog;

                /// <summary>Gets all articles. They are newest first, and articles with the same date are in descending order of their paths, unless the collection has another order.</summary>
                public static global::NewsContent.ArticleList<{model}> All => Data.All;

                /// <summary>Gets the articles by slug. If articles have the same slug, a lookup finds the newest in the language of the site, or else the newest. In a collection with an order, it finds the first instead of the newest.</summary>
                public static global::NewsContent.ArticleIndex<{model}> BySlug => Data.BySlug;

                /// <summary>Gets the articles by URL, percent-encoded like <see cref="global::NewsContent.Article.Url"/>.</summary>
                public static global::NewsContent.ArticleIndex<{model}> ByUrl => Data.ByUrl;

                /// <summary>Gets the articles by tag, in the order of the collection.</summary>
                public static global::NewsContent.ArticleGroups<{model}> ByTag => Data.ByTag;

                /// <summary>Gets the articles by category, in the order of the collection.</summary>
                public static global::NewsContent.ArticleGroups<{model}> ByCategory => Data.ByCategory;

                /// <summary>Gets the articles by author, in the order of the collection.</summary>
                public static global::NewsContent.ArticleGroups<{model}> ByAuthor => Data.ByAuthor;

                /// <summary>Gets the articles by language, in the order of the collection.</summary>
                public static global::NewsContent.ArticleGroups<{model}> ByLanguage => Data.ByLanguage;

                /// <summary>Gets the articles by former URL, from <c>redirect_from</c>.</summary>
                public static global::NewsContent.ArticleIndex<{model}> Redirects => Data.Redirects;

                /// <summary>Gets the articles by year and month, newest first. Created on first use and cached.</summary>
                public static global::System.Collections.Generic.IReadOnlyList<global::NewsContent.ArchiveYear<{model}>> Archive => Data.Archive;

                /// <summary>Gets the articles as a tree of their folders, for navigation and breadcrumbs. Created on first use and cached.</summary>
                public static global::NewsContent.ArticleTree<{model}> Tree => Data.Tree;

                /// <summary>Returns the articles that share tags and categories with an article, most related first.</summary>
                /// <param name="article">An article of this collection.</param>
                /// <param name="limit">The maximum number of articles.</param>
                /// <exception cref="global::System.ArgumentNullException"><paramref name="article"/> is <c>null</c>.</exception>
                /// <exception cref="global::System.ArgumentException"><paramref name="article"/> is not in this collection.</exception>
                /// <exception cref="global::System.ArgumentOutOfRangeException"><paramref name="limit"/> is negative.</exception>
                public static global::System.Collections.Generic.IReadOnlyList<{model}> RelatedTo({model} article, int limit = 10) => Data.RelatedTo(article, limit);

                /// <summary>Returns the translations of an article, ordered by language; may be empty.</summary>
                /// <param name="article">An article of this collection.</param>
                /// <exception cref="global::System.ArgumentNullException"><paramref name="article"/> is <c>null</c>.</exception>
                /// <exception cref="global::System.ArgumentException"><paramref name="article"/> is not in this collection.</exception>
                public static global::NewsContent.ArticleList<{model}> TranslationsOf({model} article) => Data.TranslationsOf(article);

                /// <summary>Returns the articles of a period, newest first, as a slice of all articles by date.</summary>
                /// <param name="from">The start of the period, inclusive.</param>
                /// <param name="to">The end of the period, exclusive.</param>
                /// <exception cref="global::System.ArgumentOutOfRangeException"><paramref name="to"/> is before <paramref name="from"/>.</exception>
                public static global::NewsContent.ArticleList<{model}> Between(global::System.DateTimeOffset from, global::System.DateTimeOffset to) => Data.Between(from, to);

                /// <summary>Returns the articles whose title, tags or text contain all terms of a query, best match first. Put phrases in quotation marks.</summary>
                /// <param name="query">The terms to find. Case and full or half width are ignored, and terms also match inside words.</param>
                /// <param name="limit">The maximum number of results.</param>
                /// <exception cref="global::System.ArgumentNullException"><paramref name="query"/> is <c>null</c>.</exception>
                /// <exception cref="global::System.ArgumentOutOfRangeException"><paramref name="limit"/> is negative.</exception>
                public static global::NewsContent.SearchResults<{model}> Search(string query, int limit = 20) => Data.Search(query, limit);

                /// <summary>Gets the metadata of the site, from <c>_config.yml</c>.</summary>
                public static global::NewsContent.SiteInfo Site => Data.Site;

                /// <summary>Gets the collection as a catalog, which can be passed to methods and combined with other catalogs.</summary>
                public static global::NewsContent.ArticleCatalog<{model}> Catalog => Data;

                """);
            for (var i = 0; i < lookups.Count; i++)
            {
                Lookup(writer, model, lookups[i], i);
            }

            writer.Open($"private sealed partial class Source : global::NewsContent.CompilerServices.ArticleSource<{model}>");
            writeData(writer);
            if (names.ModelName != ModelSchema.Article.FullName)
            {
                writer.WriteLines("");
                writer.WriteLines($"protected override {model} Create(global::NewsContent.CompilerServices.ArticleHandle handle) => new {model}(handle);");
            }
            writer.Close();
        });
    }

    /// <summary>Returns the tables: all data of articles except bodies.</summary>
    public static string Tables(CollectionNames names, ArticleCatalog catalog)
    {
        var tables = CatalogTables.Create(catalog);
        return File(names, FilePart.Source, writer =>
        {
            writer.WriteArrayProperty("protected override global::System.ReadOnlySpan<int> Table", "int", tables.Table.Select(value => (long)value));
            writer.WriteLines("");
            writer.WriteArrayProperty("protected override global::System.ReadOnlySpan<long> Dates", "long", tables.Dates);
            writer.WriteLines("");
            writer.WriteUtf8Property("protected override global::System.ReadOnlySpan<byte> Strings", tables.Strings);
        });
    }

    /// <summary>Returns the metadata of the site.</summary>
    public static string Site(CollectionNames names, SiteDescription site) => File(names, FilePart.Source, writer =>
    {
        // A page appears at once, as in Jekyll, because its date is a key like any other.
        if (site.IsScheduled && !CollectionFolder.HasPages(names.Folder))
        {
            writer.WriteLines("protected override bool IsScheduled => true;");
            writer.WriteLines("");
        }

        writer.WriteLines("public override global::NewsContent.SiteInfo Site { get; } = new global::NewsContent.SiteInfo");
        writer.WriteLines("{");
        foreach (var (name, value) in new[]
        {
            (nameof(site.Title), site.Title),
            (nameof(site.Description), site.Description),
            (nameof(site.Url), site.Url),
            (nameof(site.BaseUrl), site.BaseUrl),
            (nameof(site.Language), site.Language),
            (nameof(site.Author), site.Author),
        })
        {
            if (value is not null)
            {
                writer.WriteLines($"    {name} = {CSharpLiteral.String(value)},");
            }
        }

        writer.WriteLines("};");
    });

    /// <summary>Returns a file with attributes of the class.</summary>
    public static string Annotated(CollectionNames names, params string[] attributes) => File(names, FilePart.Nested, _ => { }, attributes);

    /// <summary>Returns a file with other members of the class.</summary>
    public static string Nested(CollectionNames names, Action<SourceWriter> write) => File(names, FilePart.Nested, write);

    /// <summary>Returns one segment of bodies.</summary>
    public static string Bodies(CollectionNames names, BodySegment segment)
    {
        var number = segment.Number.ToString(CultureInfo.InvariantCulture);
        var bodies = new BodyBlob(segment.Bodies);
        return File(names, FilePart.Source, writer =>
        {
            writer.WriteArrayProperty($"private static global::System.ReadOnlySpan<int> BodyStarts{number}", "int", bodies.Starts.Select(start => (long)start));
            writer.WriteLines("");
            writer.WriteUtf8Property($"private static global::System.ReadOnlySpan<byte> Bodies{number}", bodies.ToArray());
        });
    }

    private static void Lookup(SourceWriter writer, string model, ModelLookup lookup, int number)
    {
        var types = lookup.HasStrings ? model : $"{model}, {CSharpLiteral.Name(lookup.TypeName)}";
        writer.WriteLines($"/// <summary>Gets the articles by <c>{XmlText.Escape(lookup.Key)}</c>, in the order of the collection.</summary>");
        writer.WriteLines($"public static global::NewsContent.ArticleGroups<{types}> {lookup.Name} => global::NewsContent.CompilerServices.ModelLookups.Get<{types}>(Data, {number.ToString(CultureInfo.InvariantCulture)}, {CSharpLiteral.String(lookup.Key)});");
        writer.WriteLines("");
    }

    private static void Switch(SourceWriter writer, string header, string property, int segments)
    {
        writer.WriteLines(header + " => segment switch");
        writer.WriteLines("{");
        for (var i = 0; i < segments; i++)
        {
            var number = i.ToString(CultureInfo.InvariantCulture);
            writer.WriteLines($"    {number} => {property}{number},");
        }

        writer.WriteLines("    _ => throw new global::System.ArgumentOutOfRangeException(nameof(segment)),");
        writer.WriteLines("};");
    }

    private static string File(CollectionNames names, FilePart part, Action<SourceWriter> write, params string[] attributes)
    {
        var writer = new SourceWriter();

        // The analysis of nullability walks every byte of the data, which adds a third to what it costs the compiler.
        writer.WriteLines("// <auto-generated/>");
        writer.WriteLines(part == FilePart.Source ? "#nullable disable" : "#nullable enable");
        writer.WriteLines("#pragma warning disable CS1591\n");
        if (names.Namespace is not null)
        {
            writer.Open("namespace " + CSharpLiteral.Name(names.Namespace));
        }

        if (part == FilePart.Surface)
        {
            if (!names.IsDocumented)
            {
                writer.WriteLines($"/// <summary>The articles of <c>{names.Folder}</c>, compiled from their posts.</summary>");
            }

            writer.WriteLines(GeneratedCode);
        }

        foreach (var attribute in attributes)
        {
            writer.WriteLines(attribute);
        }

        writer.Open((names.IsDeclared ? "static partial class " : "public static partial class ") + CSharpLiteral.Name(names.ClassName));
        if (part == FilePart.Source)
        {
            writer.Open("private sealed partial class Source");
            write(writer);
            writer.Close();
        }
        else
        {
            write(writer);
        }

        writer.Close();
        if (names.Namespace is not null)
        {
            writer.Close();
        }

        return writer.ToString();
    }
}
