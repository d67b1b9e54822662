using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Bodies.Selection;

/// <summary>A value that a rule selected in a body.</summary>
/// <param name="Value">The text with collapsed and trimmed white space.</param>
/// <param name="Location">The location in the post: the value of the attribute, or the text of the element.</param>
internal sealed record Selected(string Value, FileSpan Location);
