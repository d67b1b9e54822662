using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Posts;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Tests.Catalog;

/// <summary>Posts by their text, for problems between them: the text of a place can be asked for.</summary>
internal sealed class CatalogText
{
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    public List<CatalogEntry> Entries { get; } = [];

    /// <summary>Adds a post of the next day with these lines of front matter and a title of its own, unless they have one.</summary>
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

    /// <summary>A problem as its id, the post and text of its place, and those of the other place.</summary>
    public string Print(Problem problem) => $"{problem.Kind.Id} {Print(problem.Location!)}" + (problem.Related is null ? "" : " " + Print(problem.Related));

    private string Print(FileSpan place) => $"{place.Path[(place.Path.LastIndexOf('-') + 1)..^3]}:{_texts[place.Path].Substring(place.Start, place.Length)}";
}
