namespace NewsContent.JekyllComparison;

/// <summary>What Jekyll makes of a post: a line of <c>jekyll.rb</c>. With <paramref name="Error"/> the rest may be missing.</summary>
internal sealed record JekyllPost(
    string Path,
    string? Title,
    string? Slug,
    DateTimeOffset? Date,
    string? Url,
    string[]? Categories,
    string[]? Tags,
    string? Content,
    string? Excerpt,
    string? Error);
