namespace NewsContent.Compiler.Articles;

/// <summary>The start of a post's excerpt as plain text. It is separate from the body because most edits of the body do not change it.</summary>
internal sealed record ArticleExcerpt(string RelativePath, string Text);
