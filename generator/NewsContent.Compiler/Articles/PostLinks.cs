using NewsContent.Compiler.Text;
using NewsContent.Compiler.Urls;
using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.Articles;

/// <summary>
/// What is known of the names that one body refers to: of exactly those, so that an edit elsewhere leaves the post as it is unless one of
/// them changes.
/// </summary>
internal sealed record PostLinks(EquatableArray<ResolvedReference> Items)
{
    /// <summary>Those of a body that names nothing.</summary>
    public static readonly PostLinks None = new(EquatableArray<ResolvedReference>.Empty);

    private Dictionary<Reference, ResolvedReference>? _byReference;
    private HashSet<string>? _articles;

    /// <summary>What became of a reference; <c>null</c> where the body was not known to have it.</summary>
    public ResolvedReference? Find(Reference reference)
    {
        _byReference ??= Items.ToDictionary(item => item.Reference);
        return _byReference.TryGetValue(reference, out var found) ? found : null;
    }

    /// <summary>Whether a page of the site is known to be an article.</summary>
    public bool IsArticle(string path)
    {
        _articles ??= new HashSet<string>(
            Items.Where(item => item.State == ReferenceState.Found && item.Reference.Kind != ReferenceKind.SiteVariable).Select(item => SiteUrl.Key(item.Value!)),
            StringComparer.Ordinal);
        return _articles.Contains(path);
    }

    public bool Equals(PostLinks? other) => other is not null && Items.Equals(other.Items);

    public override int GetHashCode() => Items.GetHashCode();
}

/// <param name="Reference">What was named.</param>
/// <param name="State">Whether it is there.</param>
/// <param name="Value">The URL, without <c>baseurl</c>; <c>null</c> for a variable.</param>
/// <param name="Suggestion">The nearest name where there is none; a post's file where it is no article.</param>
/// <param name="Variable">The variable's value as it is written.</param>
internal sealed record ResolvedReference(
    Reference Reference,
    ReferenceState State,
    string? Value = null,
    string? Suggestion = null,
    ConfigValue? Variable = null);

internal enum ReferenceState
{
    Found,

    /// <summary>There is such a post, but it is no article.</summary>
    LeftOut,

    Unknown,
}
