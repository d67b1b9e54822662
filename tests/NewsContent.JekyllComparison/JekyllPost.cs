namespace NewsContent.JekyllComparison;

/// <summary>A post in Jekyll: a line of <c>jekyll.rb</c>. With <paramref name="Error"/> the rest can be missing.</summary>
/// <param name="Place">How many posts come before it, newest first; <c>null</c>: it is a document of another collection.</param>
internal sealed record JekyllPost(
    string Path,
    int? Place,
    string? Title,
    string? Slug,
    DateTimeOffset? Date,
    string? Url,
    string[]? Categories,
    string[]? Tags,
    string? Content,
    string? Excerpt,
    string? Error);
