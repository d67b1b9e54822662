using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Bodies.Selection;

/// <summary>A value that a rule found in a body.</summary>
/// <param name="Value">The text, white space folded and none at its ends.</param>
/// <param name="Place">Where in the post it is: the attribute's value, or the text of the element.</param>
internal sealed record Selected(string Value, FileSpan Place);
