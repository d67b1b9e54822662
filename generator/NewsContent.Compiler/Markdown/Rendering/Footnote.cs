using NewsContent.Compiler.Markdown.Tree;

namespace NewsContent.Compiler.Markdown.Rendering;

/// <summary>A footnote that the text refers to.</summary>
/// <param name="Name">Its name, with the prefix of all.</param>
/// <param name="Definition">What it says.</param>
/// <param name="Number">Its number.</param>
internal sealed record Footnote(string Name, MarkdownNode Definition, int Number)
{
    /// <summary>How often it is referred to after the first time.</summary>
    public int Repeats { get; set; }
}
