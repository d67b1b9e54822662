using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Posts;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Tests.Catalog;

/// <summary>Posts given as text, for problems between posts. Returns the text at a location.</summary>
internal sealed class CatalogText
{
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    public List<CatalogEntry> Entries { get; } = [];

    /// <summary>Adds a post of the next day with these lines of front matter, and with a unique title unless they contain one.</summary>
    public CatalogText Add(string lines, string folder = "")
    {
        var fileName = FormattableString.Invariant($"2022-06-{Entries.Count + 1:00}-p{Entries.Count}.md");
        var title = lines.Contains("title:", StringComparison.Ordinal) ? "" : $"title: Post {Entries.Count}\n";
        var path = $"/site/{folder}_posts/{fileName}";
        var text = $"---\n{title}{lines}\n---\nText.";
        var post = PostParser.Parse(path, text, new PostContext(TestPost.Site), CancellationToken.None);
        Assert.True(post.Entry is not null, string.Join("\n", post.Problems.Select(problem => problem.Message)));
        _texts.Add(path, text);
        Entries.Add(post.Entry);
        return this;
    }

    /// <summary>Formats a problem as its id, the post and text of its location, and those of the second location.</summary>
    public string Print(Problem problem) => $"{problem.Kind.Id} {Print(problem.Location!)}" + (problem.Related is null ? "" : " " + Print(problem.Related));

    private string Print(FileSpan location) => $"{location.Path[(location.Path.LastIndexOf('-') + 1)..^3]}:{_texts[location.Path].Substring(location.Start, location.Length)}";
}
