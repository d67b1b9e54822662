using NewsContent.Compiler.Catalog;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Emission;

/// <summary>Prints a constant for each slug, with what an editor shows of the article where the constant is used.</summary>
internal static class SlugsEmitter
{
    /// <param name="names">What the collection is called.</param>
    /// <param name="notes">A note for each slug.</param>
    /// <param name="isDocumented">Whether the notes are printed: of thousands, a build without a documentation file would only have to read them.</param>
    public static string Emit(CollectionNames names, EquatableArray<ArticleNote> notes, bool isDocumented = true) =>
        CollectionEmitter.Nested(names, writer =>
        {
            writer.WriteLines("/// <summary>The slugs of the articles: a post that is gone is a compile error where it was used.</summary>");
            writer.WriteLines(CollectionEmitter.GeneratedCode);
            writer.Open("public static class Slugs");
            var bySlug = notes.ToDictionary(note => note.Slug, StringComparer.Ordinal);
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

    private static string Summary(ArticleNote note)
    {
        if (note.IsBroken)
        {
            return "/// <summary>The post has an error, so it is not an article.</summary>";
        }

        var excerpt = note.Excerpt.Length == 0 ? "" : $"<para>{XmlText.Escape(note.Excerpt)}</para>";
        return $"/// <summary><b>{XmlText.Escape(note.Title)}</b>{(note.Day.Length == 0 ? "" : ", " + note.Day)}{excerpt}</summary>";
    }
}
