using NewsContent.Compiler.Markdown.Tree;

namespace NewsContent.Compiler.Markdown.Syntax;

/// <summary>A start tag.</summary>
/// <param name="Name">Its name, normalized.</param>
/// <param name="Attributes">Its attributes.</param>
/// <param name="IsClosed">Whether it ends in <c>/&gt;</c>.</param>
/// <param name="End">Where it ends.</param>
internal sealed record HtmlTag(string Name, NodeAttributes Attributes, bool IsClosed, int End);
