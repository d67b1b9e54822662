namespace NewsContent.Compiler.Articles;

/// <summary>The start of a post's excerpt as plain text; apart from the body, of which most edits leave it as it is.</summary>
internal sealed record ArticleExcerpt(string RelativePath, string Text);
