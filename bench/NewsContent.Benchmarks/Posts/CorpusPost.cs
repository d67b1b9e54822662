namespace NewsContent.Benchmarks.Posts;

/// <summary>A post of the corpus.</summary>
/// <param name="FileName">The name in <c>_posts</c>: date, slug and <c>.md</c>.</param>
/// <param name="Text">The content, with <c>\n</c> at the end of each line.</param>
internal sealed record CorpusPost(string FileName, string Text)
{
    public string Slug => FileName["2022-06-07-".Length..^".md".Length];
}
