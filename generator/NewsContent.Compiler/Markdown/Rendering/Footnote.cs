using NewsContent.Compiler.Markdown.Tree;

namespace NewsContent.Compiler.Markdown.Rendering;

/// <summary>A footnote with a reference in the text.</summary>
/// <param name="Name">The name, with the prefix of all footnotes.</param>
/// <param name="Definition">The content.</param>
/// <param name="Number">The number.</param>
internal sealed record Footnote(string Name, ElementNode Definition, int Number)
{
    /// <summary>The number of references after the first.</summary>
    public int Repeats { get; set; }
}
