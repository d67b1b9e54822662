using NewsContent.Compiler.CSharp;
using NewsContent.Compiler.Models;

namespace NewsContent.Compiler.Emission;

/// <summary>Prints the members of a model that write its properties as JSON.</summary>
internal static class ModelJsonEmitter
{
    // The members of every article's document, which a property of the model can replace.
    private static readonly HashSet<string> ArticleMembers = new(StringComparer.Ordinal)
    {
        "slug", "title", "url", "date", "lastModified", "layout", "language", "authors", "description", "categories", "tags", "contentHash", "previous", "next",
        "excerpt", "wordCount", "readingTime", "headings", "links", "image", "images", "frontMatter", "html", "text",
    };

    /// <summary>
    /// Prints the constructor that generated code of System.Text.Json calls to read a model. Its generator sees only the user's part, which seems to have such a constructor.
    /// </summary>
    public static void EmitConstructor(SourceWriter writer, ModelSchema model, string handle)
    {
        var name = CSharpLiteral.Name(model.Name);
        writer.WriteLines("");
        writer.WriteLines(CollectionEmitter.GeneratedCode);
        writer.WriteLines("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
        writer.WriteLines("[global::System.Obsolete(\"The collection creates its objects; read them from its lists and lookups.\")]");
        writer.WriteLines($"internal {name}() : base({handle}.NotReadable(typeof({name}))) {{ }}");
    }

    /// <summary>Prints the members that write the properties.</summary>
    public static void Emit(SourceWriter writer, ModelSchema model)
    {
        Names(writer, "IsModelKey(string key) => key", model.Properties.Where(property => property.Select is null && property.Type != ModelType.Entry).Select(property => property.Key));
        // An entry is in 'frontMatter' as written.
        var written = model.Properties.Where(property => property.JsonName is not null && property.Type != ModelType.Entry).ToList();
        if (written.Count == 0)
        {
            return;
        }

        writer.WriteLines("");
        writer.WriteLines(CollectionEmitter.GeneratedCode);
        writer.Open("protected override void WriteModelJson(global::NewsContent.CompilerServices.ArticleJsonWriter json)");
        foreach (var property in written)
        {
            // A property can have the name of the parameter.
            writer.WriteLines($"json.{Method(property)}({CSharpLiteral.String(property.JsonName!)}, this.{CSharpLiteral.Name(property.Name)});");
        }

        writer.Close();
        Names(writer, "ReplacesJsonMember(string name) => name", written.Select(property => property.JsonName!).Where(ArticleMembers.Contains));
    }

    // A member that returns whether a name is one of these.
    private static void Names(SourceWriter writer, string member, IEnumerable<string> names)
    {
        var literals = names.Distinct(StringComparer.Ordinal).Select(CSharpLiteral.String).ToList();
        if (literals.Count > 0)
        {
            writer.WriteLines("");
            writer.WriteLines(CollectionEmitter.GeneratedCode);
            writer.WriteLines($"protected override bool {member} is {string.Join(" or ", literals)};");
        }
    }

    private static string Method(ModelProperty property) => property.Type switch
    {
        ModelType.String => property.IsList ? "WriteStrings" : "WriteString",
        ModelType.Uri => property.IsList ? "WriteUris" : "WriteUri",
        ModelType.Reference => property.IsList ? "WriteReferences" : "WriteReference",
        _ => $"{(property.IsList ? "WriteValues" : "WriteValue")}<{CSharpLiteral.Name(property.TypeName)}>",
    };
}
