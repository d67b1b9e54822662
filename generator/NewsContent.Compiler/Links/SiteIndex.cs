using NewsContent.Compiler.Liquid;
using NewsContent.Compiler.Posts;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Links;

/// <summary>What can be named from anywhere on the site: posts by their names, files and URLs, and the site's variables.</summary>
/// <param name="Posts">All posts, those that are no articles included.</param>
/// <param name="Variables">The variables of <c>site</c>.</param>
internal sealed record SiteIndex(EquatableArray<PostAddress> Posts, LiquidVariables Variables)
{
    private const int SuggestionDistance = 3;

    private readonly Lazy<Tables> _tables = new(() => new Tables(Posts));

    /// <summary>What becomes of the names that a body refers to.</summary>
    public PostLinks Resolve(EquatableArray<Reference> references) =>
        references.Count == 0 ? PostLinks.None : new PostLinks(references.Select(Resolve).ToEquatableArray());

    public bool Equals(SiteIndex? other) => other is not null && Posts.Equals(other.Posts) && Variables.Equals(other.Variables);

    public override int GetHashCode() => Posts.Count;

    private ResolvedReference Resolve(Reference reference)
    {
        switch (reference.Kind)
        {
            case ReferenceKind.PostName:
                return Resolve(reference, _tables.Value.ByName, reference.Name);
            case ReferenceKind.File:
                return Resolve(reference, _tables.Value.ByPath, reference.Name);
            case ReferenceKind.Page:
                return _tables.Value.ByUrl.TryGetValue(reference.Name, out var post) && post.IsArticle
                    ? new ResolvedReference(reference, ReferenceState.Found, post.Url)
                    : new ResolvedReference(reference, ReferenceState.Unknown);
            default:
                return Variables.TryFind(reference.Name, out var value)
                    ? new ResolvedReference(reference, ReferenceState.Found, value)
                    : new ResolvedReference(reference, ReferenceState.Unknown, null, Nearest(reference.Name, Variables.Items.Select(item => item.Path)));
        }
    }

    private static ResolvedReference Resolve(Reference reference, Dictionary<string, PostAddress> posts, string name) =>
        !posts.TryGetValue(name, out var post) ? new ResolvedReference(reference, ReferenceState.Unknown, null, NearestPost(name, posts.Keys))
        : post.IsArticle ? new ResolvedReference(reference, ReferenceState.Found, post.Url)
        : new ResolvedReference(reference, ReferenceState.LeftOut);

    // The same name with another date, folder or extension, else one that is a few letters away.
    private static string? NearestPost(string name, IEnumerable<string> names)
    {
        var slug = PostFileName.Parse(name + (name.EndsWith(".md", StringComparison.Ordinal) ? "" : ".md")).Slug;
        return names.Where(other => other.IndexOf(slug, StringComparison.Ordinal) >= 0).OrderBy(other => other.Length).ThenBy(other => other, StringComparer.Ordinal).FirstOrDefault()
            ?? Nearest(name, names);
    }

    private static string? Nearest(string name, IEnumerable<string> names) => NearestName.Find(name, names, SuggestionDistance);

    private sealed class Tables
    {
        public Tables(IEnumerable<PostAddress> posts)
        {
            foreach (var post in posts)
            {
                ByPath[post.RelativePath] = post;
                ByName[post.Name] = post;
                if (post.Url is not null && (post.IsArticle || !ByUrl.ContainsKey(post.Url)))
                {
                    ByUrl[post.Url] = post;
                }
            }
        }

        public Dictionary<string, PostAddress> ByPath { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, PostAddress> ByName { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, PostAddress> ByUrl { get; } = new(StringComparer.Ordinal);
    }
}
