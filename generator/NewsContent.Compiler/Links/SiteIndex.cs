using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Liquid;
using NewsContent.Compiler.Site;
using NewsContent.Compiler.Site.Data;
using NewsContent.Compiler.Text;
using NewsContent.Compiler.Urls;

namespace NewsContent.Compiler.Links;

/// <summary>The targets of references on the site: posts by name, file and URL, and the variables of the site.</summary>
/// <param name="Posts">All posts in the order of their paths, including posts that are not articles.</param>
/// <param name="Variables">The variables of <c>site</c>.</param>
internal sealed record SiteIndex(EquatableArray<PostAddress> Posts, LiquidVariables Variables)
{
    private const int SuggestionDistance = 3;

    // A shorter slug is a word of many slugs.
    private const int MinPartLength = 4;

    // Searching for a name takes time, so only the first unknown names of a body get a suggestion.
    private const int MaxSuggestions = 20;

    private readonly Lazy<Tables> _tables = new(() => new Tables(Posts));
    private SiteVariables? _values;

    /// <summary>The included files and the data.</summary>
    public SiteResources Resources { get; init; } = SiteResources.None;

    /// <summary>The folder of included files, with a slash at its end.</summary>
    public string IncludesFolder { get; init; } = SiteConfig.None.Settings.IncludesFolder;

    /// <summary>The articles as Liquid sees them; empty if no post uses them.</summary>
    public EquatableArray<PostListing> Listings { get; init; }

    /// <summary>The files that the site serves as they are.</summary>
    public AssetIndex Assets { get; init; } = AssetIndex.Unknown;

    /// <summary>The orders of collections in <c>_config.yml</c>.</summary>
    public EquatableArray<CollectionOrder> Orders { get; init; }

    /// <summary>The day of the build; <c>null</c> if it is unknown.</summary>
    public DateTime? Day { get; init; }

    private SiteVariables Values => LazyInitializer.EnsureInitialized(ref _values, () => new SiteVariables(Variables, Resources, Listings, Orders, Day))!;

    private IReadOnlyDictionary<string, IncludeFile> Includes => Resources.IncludesByPath;

    /// <summary>Returns the values of a body's references, and of those of the files that it includes.</summary>
    /// <param name="written">The references of the body.</param>
    /// <param name="path">The path of the post from the content root.</param>
    public PostLinks Resolve(EquatableArray<Reference> written, string path = "")
    {
        var references = IncludedReferences.Expand(written, Includes, new LiquidContext { Path = path, IncludesFolder = IncludesFolder });
        if (references.Count == 0)
        {
            return PostLinks.None;
        }

        var resolved = new List<ResolvedReference>(references.Count);
        var suggestions = 0;
        foreach (var reference in references)
        {
            var found = reference.Kind == ReferenceKind.Asset ? FindAsset(reference, path) : Find(reference);
            var isSuggested = found.State == ReferenceState.Unknown && reference.Kind is not (ReferenceKind.Page or ReferenceKind.Asset) && suggestions++ < MaxSuggestions;
            resolved.Add(isSuggested ? found with { Suggestion = Suggest(reference, path) } : found);
        }

        return new PostLinks(resolved.ToEquatableArray());
    }

    public bool Equals(SiteIndex? other) => other is not null && Posts.Equals(other.Posts) && Variables.Equals(other.Variables)
        && Resources.Equals(other.Resources) && IncludesFolder == other.IncludesFolder && Listings.Equals(other.Listings) && Assets.Equals(other.Assets) && Orders.Equals(other.Orders) && Day == other.Day;

    public override int GetHashCode() => Posts.Count;

    private ResolvedReference Find(Reference reference)
    {
        switch (reference.Kind)
        {
            case ReferenceKind.PostName:
                return Find(reference, _tables.Value.ByName);
            case ReferenceKind.File:
                return Find(reference, _tables.Value.ByPath);
            case ReferenceKind.Page:
                return new ResolvedReference(
                    reference,
                    _tables.Value.ByUrl.TryGetValue(reference.Name, out var post) && post.IsArticle ? ReferenceState.Found : ReferenceState.Unknown,
                    reference.Name);
            case ReferenceKind.Include:
                return Includes.TryGetValue(reference.Name, out var file)
                    ? new ResolvedReference(reference, ReferenceState.Found) { Include = file }
                    : new ResolvedReference(reference, ReferenceState.Unknown);
            case ReferenceKind.Neighbor:
                return Values.FindNeighbor(reference);
            default:
                return Values.Find(reference);
        }
    }

    private ResolvedReference FindAsset(Reference reference, string path) => Assets.Find(reference.Name, path) is { } asset
        ? new ResolvedReference(reference, ReferenceState.Found) { Asset = asset }
        : new ResolvedReference(reference, ReferenceState.Unknown);

    private static ResolvedReference Find(Reference reference, Dictionary<string, PostAddress> posts) =>
        !posts.TryGetValue(reference.Name, out var post) ? new ResolvedReference(reference, ReferenceState.Unknown)
        : post.IsArticle ? new ResolvedReference(reference, ReferenceState.Found, post.Url)
        : post.HasError ? new ResolvedReference(reference, ReferenceState.Found, post.Url ?? $"/{post.Name}.html")
        : new ResolvedReference(reference, ReferenceState.Excluded);

    private string? Suggest(Reference reference, string path) => reference.Kind switch
    {
        ReferenceKind.Include => IncludedReferences.Suggest(reference.Name, Includes.Keys, IncludesFolder, path),
        ReferenceKind.PostName => NearestPost(reference.Name, _tables.Value.ByName.Keys),
        ReferenceKind.File => NearestPost(reference.Name, _tables.Value.ByPath.Keys),
        _ => Values.Suggest(reference),
    };

    // The same slug with another date, folder or extension, otherwise a longer or a similar slug. Dates are not compared, because many posts share them.
    private static string? NearestPost(string name, IEnumerable<string> names)
    {
        name = name.Trim('"', '\'');
        var slug = SlugOf(name);
        var bySlug = names.OrderBy(other => other.Length).ThenBy(other => other, StringComparer.Ordinal).ToLookup(SlugOf, StringComparer.Ordinal);
        var nearest = bySlug.Contains(slug) ? slug
            : slug.Length < MinPartLength ? null
            : bySlug.Select(posts => posts.Key).FirstOrDefault(other => ("-" + other + "-").Contains("-" + slug + "-"));
        nearest ??= NearestName.Find(slug, bySlug.Select(posts => posts.Key), SuggestionDistance);
        return nearest is null ? null : bySlug[nearest].First();
    }

    private static string SlugOf(string name) =>
        PostFileName.Parse(SourcePath.IsSource(name.Substring(name.LastIndexOf('/') + 1)) || name.EndsWith(".html", StringComparison.Ordinal) ? name : name + ".md").Slug;

    private sealed class Tables
    {
        public Tables(IEnumerable<PostAddress> posts)
        {
            foreach (var post in posts)
            {
                ByPath.AddPost(post.RelativePath, post);
                ByName.AddPost(post.Name, post);
                if (post.Url is not null)
                {
                    ByUrl.AddPost(SiteUrl.Key(post.Url), post);
                }
            }
        }

        public Dictionary<string, PostAddress> ByPath { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, PostAddress> ByName { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, PostAddress> ByUrl { get; } = new(StringComparer.Ordinal);
    }
}
