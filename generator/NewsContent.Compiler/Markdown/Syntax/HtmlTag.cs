using NewsContent.Compiler.Markdown.Tree;

namespace NewsContent.Compiler.Markdown.Syntax;

/// <summary>A start tag.</summary>
/// <param name="Name">The normalized name.</param>
/// <param name="Attributes">The attributes.</param>
/// <param name="IsClosed">Whether it ends with <c>/&gt;</c>.</param>
/// <param name="End">The end.</param>
internal sealed record HtmlTag(string Name, NodeAttributes Attributes, bool IsClosed, int End);
