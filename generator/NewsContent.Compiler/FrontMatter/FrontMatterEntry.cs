using NewsContent.Compiler.Text;
using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.FrontMatter;

/// <summary>A key of the front matter and its value, each with its location, in a form that can be stored and compared.</summary>
internal sealed record FrontMatterEntry(string Key, FileSpan KeyLocation, LocatedValue Value)
{
    /// <param name="entry">The key and its value.</param>
    /// <param name="file">The post.</param>
    /// <param name="elsewhere">The location of a value that the post does not contain, such as a default of the site.</param>
    public static FrontMatterEntry Create(YamlEntry entry, SourceFile file, TextSpan elsewhere) => new(
        entry.Key,
        file.Locate(entry.KeySpan.Length > 0 ? entry.KeySpan : elsewhere),
        LocatedValue.Create(entry.Value, file, elsewhere));
}
