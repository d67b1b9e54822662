using NewsContent.Compiler.Text;
using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.FrontMatter.Misread;

/// <summary>A scalar as it is written in a file.</summary>
/// <param name="File">The file.</param>
/// <param name="Key">The key of the scalar, or of the list that contains it.</param>
/// <param name="KeyStart">The offset of the key.</param>
/// <param name="IsItem">Whether the scalar is an item of a list.</param>
/// <param name="Scalar">The scalar.</param>
/// <param name="IsPostKey">Returns whether every article has a key, with which no line of a string begins.</param>
internal sealed record WrittenScalar(SourceFile File, string Key, int KeyStart, bool IsItem, YamlScalar Scalar, Func<string, bool> IsPostKey)
{
    // A longer value does not fit into a message.
    private const int MaxShown = 60;

    private static readonly string[] Sentences = ["title", "subtitle", "description", "excerpt"];
    private static readonly string[] NameLists = ["tag", "tags", "category", "categories"];
    private static readonly string[] Identifiers = ["slug", "permalink", "layout", "lang", "redirect_from"];

    /// <summary>The offset after the value; for an empty value, the offset after its colon or dash.</summary>
    public int End => Scalar.Span.End;

    /// <summary>The value as it is written, with its quotes.</summary>
    public string Raw => File.GetText(Scalar.Span);

    /// <summary>The subject of a message.</summary>
    public string Subject => IsItem ? $"an item of '{Key}'" : $"the value of '{Key}'";

    /// <summary>Whether the value is text for readers, in which any character can be meant.</summary>
    public bool IsSentence => Array.IndexOf(Sentences, Key) >= 0;

    /// <summary>Whether the value is a name or a list of names.</summary>
    public bool IsName => Array.IndexOf(NameLists, Key) >= 0;

    /// <summary>Whether the value is an identifier, a path or a URL.</summary>
    public bool IsIdentifier => Array.IndexOf(Identifiers, Key) >= 0;

    /// <summary>Returns a string in YAML quotes, after a colon; empty if it does not fit into a message.</summary>
    public static string InQuotes(string text) => text.Length > MaxShown ? ""
        : text.IndexOfAny(['"', '\\']) < 0 ? $": \"{text}\""
        : $": '{text.Replace("'", "''")}'";
}
