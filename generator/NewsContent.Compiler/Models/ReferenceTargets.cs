using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;
using NewsContent.Compiler.Urls;

namespace NewsContent.Compiler.Models;

/// <summary>The articles of one collection that others can refer to.</summary>
internal sealed class ReferenceTargets
{
    private const int SuggestionDistance = 3;

    private readonly HashSet<string> _slugs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _slugByName = new(StringComparer.Ordinal);

    public ReferenceTargets(IEnumerable<PostReferences> posts)
    {
        foreach (var post in posts)
        {
            _slugs.Add(post.Slug);
            foreach (var name in post.Names.Select(Slugify.Default))
            {
                if (!_slugByName.ContainsKey(name))
                {
                    _slugByName.Add(name, post.Slug);
                }
            }
        }
    }

    public bool Contains(string slug) => _slugs.Contains(slug);

    /// <summary>Returns the slug of the article that is meant: by its name, by the name or URL of its file, or by a similar slug.</summary>
    public string? FindMeant(string written)
    {
        var path = written.Trim().TrimEnd('/');
        var file = PostFileName.Parse(path);
        foreach (var name in new[] { path, file.Slug, SourcePath.StemOf(path) }.Select(Slugify.Default).Where(name => name.Length > 0))
        {
            if (_slugs.Contains(name))
            {
                return name;
            }

            if (_slugByName.TryGetValue(name, out var slug))
            {
                return slug;
            }
        }

        return NearestName.Find(ProblemBag.Shorten(written), _slugs.OrderBy(slug => slug, StringComparer.Ordinal), SuggestionDistance)
            ?? (NearestName.Find(Slugify.Default(ProblemBag.Shorten(written)), _slugByName.Keys.OrderBy(name => name, StringComparer.Ordinal), SuggestionDistance) is { } similar
                ? _slugByName[similar]
                : null);
    }
}
