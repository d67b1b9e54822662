using NewsContent.Compiler.Text;
using NewsContent.Compiler.Urls;
using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.Articles;

/// <summary>
/// The resolved references of one body and no others, so that an edit of another post does not affect this post unless one of its references
/// changes.
/// </summary>
internal sealed record PostLinks(EquatableArray<ResolvedReference> Items)
{
    /// <summary>The value for a body without references.</summary>
    public static readonly PostLinks None = new(EquatableArray<ResolvedReference>.Empty);

    private Dictionary<Reference, ResolvedReference>? _byReference;
    private HashSet<string>? _articles;

    /// <summary>Returns a resolved reference; <c>null</c> if the body was not known to have it.</summary>
    public ResolvedReference? Find(Reference reference)
    {
        _byReference ??= Items.ToDictionary(item => item.Reference);
        return _byReference.TryGetValue(reference, out var found) ? found : null;
    }

    /// <summary>Returns whether a page of the site is known to be an article.</summary>
    public bool IsArticle(string path)
    {
        _articles ??= new HashSet<string>(
            Items.Where(item => item.State == ReferenceState.Found && item.Value is not null).Select(item => SiteUrl.Key(item.Value!)),
            StringComparer.Ordinal);
        return _articles.Contains(path);
    }

    public bool Equals(PostLinks? other) => other is not null && Items.Equals(other.Items);

    public override int GetHashCode() => Items.GetHashCode();
}

/// <param name="Reference">The reference.</param>
/// <param name="State">Whether the target exists.</param>
/// <param name="Value">The URL, without <c>baseurl</c>; <c>null</c> for a variable.</param>
/// <param name="Suggestion">The nearest name if the target does not exist; the path of the post if it is not an article.</param>
/// <param name="Variable">The value of the variable.</param>
internal sealed record ResolvedReference(
    Reference Reference,
    ReferenceState State,
    string? Value = null,
    string? Suggestion = null,
    YamlValue? Variable = null)
{
    /// <summary>The included file.</summary>
    public IncludeFile? Include { get; init; }

    /// <summary>The file of an asset.</summary>
    public AssetTarget? Asset { get; init; }
}

internal enum ReferenceState
{
    Found,

    /// <summary>The post exists but is not an article.</summary>
    Excluded,

    Unknown,
}
