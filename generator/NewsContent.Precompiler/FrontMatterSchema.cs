using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Catalog;
using NewsContent.Compiler.FrontMatter;
using NewsContent.Compiler.Models;
using NewsContent.Compiler.Pipeline;

namespace NewsContent.Precompiler;

/// <summary>Writes a JSON schema of a collection's front matter for editors: keys, types, names of enums, tags in use and slugs of references.</summary>
internal static class FrontMatterSchema
{
    /// <summary>The end of the names of the files.</summary>
    public const string FileEnd = ".newscontent.schema.json";

    private const string Separators = "[-_ ]*";

    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the schema of a collection.</summary>
    /// <param name="site">The compiled site.</param>
    /// <param name="collection">The collection.</param>
    /// <param name="catalog">Its articles.</param>
    /// <param name="output">Receives the schema.</param>
    public static void Write(CompiledSite site, CollectionSchema collection, ArticleCatalog catalog, Stream output)
    {
        using var writer = new Utf8JsonWriter(output, Options);
        writer.WriteStartObject();
        writer.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
        WriteText(writer, "title", $"Front matter of {collection.Names.Folder}");
        writer.WriteString("type", "object");
        writer.WriteStartObject("properties");
        foreach (var key in FrontMatterKeys.All)
        {
            foreach (var name in key.Names.Where(name => !collection.Model.Reads(name)))
            {
                writer.WriteStartObject(name);
                WriteKnown(writer, key.TypeOf(name), name is "tag" or "tags" ? Used(catalog, article => article.Tags) : name is "category" or "categories" ? Used(catalog, article => article.Categories) : []);
                writer.WriteEndObject();
            }
        }

        foreach (var property in collection.Model.Properties.Where(property => property.Select is null))
        {
            writer.WriteStartObject(Encoding.UTF8.GetBytes(property.Key));
            WriteProperty(writer, property, site);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
        writer.WriteStartArray("required");
        foreach (var property in collection.Model.Properties.Where(property => property.Select is null && !property.IsOptional))
        {
            writer.WriteStringValue(Encoding.UTF8.GetBytes(property.Key));
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteKnown(Utf8JsonWriter writer, KeyType type, IReadOnlyList<string> used)
    {
        writer.WriteString("description", type.Description);
        if (type == KeyType.Flag)
        {
            writer.WriteString("type", "boolean");
        }
        else if (type == KeyType.Names)
        {
            WriteOneOrMany(writer, used);
        }
        else
        {
            WriteSuggestions(writer, used);
        }
    }

    // A list can be written as a single value, and the value of an optional property can be empty.
    private static void WriteProperty(Utf8JsonWriter writer, ModelProperty property, CompiledSite site)
    {
        writer.WriteStartArray("anyOf");
        writer.WriteStartObject();
        WriteType(writer, property, site);
        writer.WriteEndObject();
        if (property.IsList)
        {
            writer.WriteStartObject();
            writer.WriteString("type", "array");
            writer.WriteStartObject("items");
            WriteType(writer, property, site);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        if (property.IsOptional)
        {
            writer.WriteStartObject();
            writer.WriteString("type", "null");
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteType(Utf8JsonWriter writer, ModelProperty property, CompiledSite site)
    {
        switch (property.Type)
        {
            case ModelType.Boolean:
                writer.WriteString("type", "boolean");
                break;
            case ModelType.Int32 or ModelType.Int64:
                writer.WriteString("type", "integer");
                break;
            case ModelType.Double or ModelType.Decimal:
                writer.WriteString("type", "number");
                break;
            case ModelType.Enum:
                WriteNames(writer, [.. property.Members.Select(static member => member.Name)]);
                break;
            case ModelType.Reference:
                WriteEnum(writer, SlugsOf(site, property.Target));
                break;
            case ModelType.Entry:
                writer.WriteString("type", "object");
                break;
        }
    }

    // Editors suggest the names as messages write them. Case, hyphens, underscores and spaces do not count.
    private static void WriteNames(Utf8JsonWriter writer, IReadOnlyList<string> names)
    {
        writer.WriteStartArray("anyOf");
        writer.WriteStartObject();
        WriteEnum(writer, names.Select(static name => ModelKey.Of(name).Replace('_', '-')).Distinct(StringComparer.Ordinal));
        writer.WriteEndObject();
        writer.WriteStartObject();
        writer.WriteString("type", "string");
        WriteText(writer, "pattern", $"^{Separators}({string.Join('|', names.Select(static name => string.Concat(name.Where(static c => c != '_').Select(PatternOf))))})$");
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    private static string PatternOf(char letter)
    {
        var (lower, upper) = (char.ToLowerInvariant(letter), char.ToUpperInvariant(letter));
        return (lower == upper ? lower.ToString() : $"[{lower}{upper}]") + Separators;
    }

    private static IEnumerable<string> SlugsOf(CompiledSite site, ReferenceTarget? target) => site.Catalogs
        .Where(pair => pair.Collection.Names.Folder == target?.Folder)
        .SelectMany(pair => pair.Catalog.Articles.Select(article => article.Slug))
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal);

    private static List<string> Used(ArticleCatalog catalog, Func<PostMetadata, IEnumerable<string>> names) =>
        [.. catalog.Articles.SelectMany(names).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static void WriteEnum(Utf8JsonWriter writer, IEnumerable<string> values)
    {
        writer.WriteStartArray("enum");
        foreach (var value in values)
        {
            writer.WriteStringValue(Encoding.UTF8.GetBytes(value));
        }

        writer.WriteEndArray();
    }

    // Editors suggest the values of the first schema, and the second allows any other.
    private static void WriteSuggestions(Utf8JsonWriter writer, IReadOnlyList<string> values)
    {
        if (values.Count == 0)
        {
            return;
        }

        writer.WriteStartArray("anyOf");
        writer.WriteStartObject();
        WriteEnum(writer, values);
        writer.WriteEndObject();
        WriteEmpty(writer);
        writer.WriteEndArray();
    }

    // Jekyll also accepts a string of names.
    private static void WriteOneOrMany(Utf8JsonWriter writer, IReadOnlyList<string> values)
    {
        writer.WriteStartArray("anyOf");
        writer.WriteStartObject();
        writer.WriteString("type", "array");
        writer.WriteStartObject("items");
        WriteSuggestions(writer, values);
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteStartObject();
        writer.WriteString("type", "string");
        WriteSuggestions(writer, values);
        writer.WriteEndObject();
        writer.WriteStartObject();
        writer.WriteString("type", "null");
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    private static void WriteEmpty(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter writer, string property, string text) => writer.WriteString(property, Encoding.UTF8.GetBytes(text));
}
