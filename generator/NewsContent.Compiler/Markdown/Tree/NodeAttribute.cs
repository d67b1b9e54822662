namespace NewsContent.Compiler.Markdown.Tree;

/// <param name="Name">The name in the output.</param>
/// <param name="Value">The value as written in the Markdown.</param>
/// <param name="NameText">The name in a tag; empty if it is not from a tag.</param>
/// <param name="ValueText">The value in a tag; empty if it is not from a tag.</param>
internal sealed record NodeAttribute(string Name, string Value, TextSlice NameText = default, TextSlice ValueText = default);
