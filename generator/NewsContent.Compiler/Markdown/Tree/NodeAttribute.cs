namespace NewsContent.Compiler.Markdown.Tree;

/// <param name="Name">The name as it is written out.</param>
/// <param name="Value">The value as it stands in the Markdown.</param>
/// <param name="NameText">Where a tag has the name; empty where no tag has it.</param>
/// <param name="ValueText">Where a tag has the value; empty where no tag has it.</param>
internal sealed record NodeAttribute(string Name, string Value, TextSlice NameText = default, TextSlice ValueText = default);
