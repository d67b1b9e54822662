using NewsContent.Compiler.Catalog;
using NewsContent.Compiler.CSharp;
using NewsContent.Compiler.Models;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Emission;

/// <summary>
/// Prints a constant for each slug, with documentation that an editor shows. The constants are in a part of their class without attributes: the generators of the .NET SDK
/// look for attributes in the members of each declaration that has one, which takes a third of the compiler's time at 10,000 constants.
/// </summary>
internal static class SlugsEmitter
{
    /// <param name="names">The names of the collection.</param>
    /// <param name="notes">The documentation of each slug.</param>
    /// <param name="isDocumented">Whether the documentation is printed. Editors and documentation files show it; another build would only parse it.</param>
    public static string Emit(CollectionNames names, EquatableArray<SlugDocumentation> notes, bool isDocumented = true) =>
        CollectionEmitter.Nested(names, writer =>
        {
            writer.WriteLines("/// <summary>The slugs of the articles. If a post is deleted, each use of its constant is a compile error.</summary>");
            writer.WriteLines(CollectionEmitter.GeneratedCode);
            writer.Open("public static partial class Slugs");
            writer.Close();
            writer.WriteLines("");
            writer.Open("public static partial class Slugs");
            var bySlug = notes.ToDictionary(documentation => documentation.Slug, StringComparer.Ordinal);
            foreach (var (name, slug) in Identifier.FromSlugs(bySlug.Keys))
            {
                if (isDocumented)
                {
                    writer.WriteLines(Summary(bySlug[slug]));
                }

                writer.WriteLines($"public const string {CSharpLiteral.Name(name)} = {CSharpLiteral.String(slug)};");
            }

            writer.Close();
        });

    private static string Summary(SlugDocumentation documentation)
    {
        if (documentation.IsBroken)
        {
            return "/// <summary>The post has an error, so it is not an article.</summary>";
        }

        var excerpt = documentation.Excerpt.Length == 0 ? "" : $"<para>{XmlText.Escape(documentation.Excerpt)}</para>";
        return $"/// <summary><b>{XmlText.Escape(documentation.Title)}</b>{(documentation.Day.Length == 0 ? "" : ", " + documentation.Day)}{excerpt}</summary>";
    }
}
