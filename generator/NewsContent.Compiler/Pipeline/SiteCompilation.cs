using NewsContent.Compiler.Catalog;
using NewsContent.Compiler.Emission;
using NewsContent.Compiler.Links;
using NewsContent.Compiler.Models;
using NewsContent.Compiler.Posts;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Site;
using NewsContent.Compiler.Site.Data;

namespace NewsContent.Compiler.Pipeline;

/// <summary>Compiles a site at once: the steps that the generator runs as incremental steps, in the same order.</summary>
internal sealed class SiteCompilation
{
    private readonly SiteInput _input;
    private readonly Func<PostInput, ParsedPost> _parse;
    private readonly CancellationToken _cancellation;
    private readonly CollectionSet _collections;
    private readonly SiteSettings _settings;
    private readonly IReadOnlyList<ResourceFile> _resourceFiles;
    private readonly SiteResources _resources;
    private readonly DateTime? _today;

    private SiteCompilation(SiteInput input, Func<PostInput, ParsedPost> parse, CancellationToken cancellation)
    {
        _input = input;
        _parse = parse;
        _cancellation = cancellation;
        _collections = CollectionsOf(input);
        _settings = SettingsOf(input, _collections);
        var declared = new HashSet<string>(_collections.DataPaths, StringComparer.Ordinal);
        _resourceFiles =
        [
            .. input.Files.Where(SiteSteps.IsResource)
                .Select(file => (File: file, Path: _settings.GetRelativePath(file.Path)))
                .Select(file => SiteSteps.ReadResource(file.File, file.Path, input.ReadResource, declared.Contains(file.Path))),
        ];
        _resources = SiteSteps.Resources(_resourceFiles, input.Config);
        _today = input.Build.FindToday(input.Config);
    }

    /// <summary>Compiles a site.</summary>
    /// <param name="input">The input.</param>
    /// <param name="parse">Parses a post, or finds it in a cache. Called on several threads.</param>
    /// <param name="cancellationToken">Cancels the compilation.</param>
    public static CompiledSite Run(SiteInput input, Func<PostInput, ParsedPost> parse, CancellationToken cancellationToken) =>
        new SiteCompilation(input, parse, cancellationToken).Run();

    /// <summary>Returns the settings that a compilation uses.</summary>
    public static SiteSettings SettingsOf(SiteInput input) => SettingsOf(input, CollectionsOf(input));

    /// <summary>Returns the collections of a site.</summary>
    public static CollectionSet CollectionsOf(SiteInput input) => CollectionSet.Create(
        SiteSteps.InOrder(input.Declarations),
        input.Build.RootNamespace,
        SiteSteps.HasPosts(input.Build, input.Files.Select(file => file.Kind)),
        input.TakenNames,
        DataSteps.InOrder(input.Data));

    private static SiteSettings SettingsOf(SiteInput input, CollectionSet collections)
    {
        var settings = SiteSteps.Settings(input.Build, input.Config, collections.Folders);
        return settings.Equals(input.KnownSettings) ? input.KnownSettings : settings;
    }

    private CompiledSite Run()
    {
        var inputs = _input.Files.Select(file => PostInput.Create(file, _settings, _collections)).OfType<PostInput>().ToArray();
        var drafts = PathOrder.Sort(Parallelism.Select(inputs, input => new UnresolvedPost(input, _parse(input)), _cancellation));
        var addresses = PostSteps.Addresses(drafts.Select(draft => draft.Post), _today);
        var listings = PostSteps.Listings(drafts.Select(draft => draft.Post), _resources, _input.Config, _today);
        var posts = Complete(drafts, PostSteps.Index(addresses, listings, _input.Config, _resources, _input.Assets, PostSteps.Day(_input.Build)));
        var bound = Bind(posts);
        var located = DataSteps.Located(_resourceFiles);
        var data = _collections.Data.Select(file => DataSteps.Bind(file, DataSteps.Find(file, located), _settings, _cancellation)).ToList();
        var references = ReferenceCheck.Create(ModelSteps.References(bound, data));
        var models = BoundSet.Create(ModelSteps.Values(bound), references.FailedPaths);
        var metadata = CatalogSteps.Metadata(posts);
        var catalogs = _collections.Collections.Select(collection => (Collection: collection, Catalog: ArticleCatalog.Create(collection, metadata, models, _settings.Language, collection.FindOrder(_input.Config.Orders)))).ToList();
        return new CompiledSite(
            _collections,
            catalogs,
            CatalogSteps.Bodies(posts, models),
            PostSteps.Folders(drafts.Select(draft => (draft.Input.Folder, draft.Post))),
            [.. data.Select(file => file.Values)],
            DataSteps.Paths(_resourceFiles),
            _input.HasCode ? Print(catalogs, posts, bound) : [],
            ProblemSteps.InOrder(FindProblems(posts, bound, data, references, LinkSteps.Index(addresses, _input.Build), AssetIndex.Create(_input.Assets, addresses))))
        {
            Beside = PostAssets.Find(posts, AssetIndex.Create(_input.Assets, addresses)),
        };
    }

    // Each post, parsed again if its body has references.
    private ParsedPost[] Complete(IReadOnlyList<UnresolvedPost> drafts, SiteIndex index) => Parallelism.Select(
        drafts,
        draft => FuturePosts.Exclude(draft.Input.Resolve(draft.Post, index) is { } resolved ? _parse(resolved) : draft.Post, _today),
        _cancellation);

    private IReadOnlyList<BoundPost> Bind(IReadOnlyList<ParsedPost> posts) =>
    [
        .. Parallelism.Select(
            posts,
            post => ModelSteps.CollectionOf(post.Model, _collections) is { } collection ? ModelBinder.Bind(post.Model!, collection, _settings, _cancellation) : null,
            _cancellation).OfType<BoundPost>(),
    ];

    private IReadOnlyList<GeneratedFile> Print(IReadOnlyList<(CollectionSchema Collection, ArticleCatalog Catalog)> catalogs, IReadOnlyList<ParsedPost> posts, IReadOnlyList<BoundPost> bound)
    {
        var description = SiteDescription.Of(_input.Config, _input.Build.IsScheduled);
        var excerpts = CatalogSteps.Excerpts(posts);
        var slugs = CatalogSteps.Slugs(posts);
        var names = CatalogSteps.Names(posts);
        var files = new List<GeneratedFile>();
        foreach (var (collection, catalog) in catalogs)
        {
            if (description != SiteDescription.None)
            {
                files.Add(CollectionFiles.Site(collection.Names, description));
            }

            files.Add(CollectionFiles.Slugs(collection.Names, CatalogSteps.DocumentSlugs(collection, catalog, excerpts, slugs), _input.Build.WritesDocumentation));
            files.Add(CollectionFiles.Names(collection.Names, CatalogSteps.NamesOf(collection, names)));
            if (LookupNames.Of(collection, ModelSteps.Values(bound)) is { Count: > 0 } lookups)
            {
                files.Add(CollectionFiles.Lookups(collection.Names, lookups));
            }
        }

        files.AddRange(_collections.FindUndeclaredKeys(ModelSteps.UndeclaredKeys(bound)).Select(model => CollectionFiles.Keys(model.Collection, model.Keys)));
        return [.. files.OrderBy(file => file.Name, StringComparer.Ordinal)];
    }

    private IEnumerable<Problem> FindProblems(
        IReadOnlyList<ParsedPost> posts, IReadOnlyList<BoundPost> bound, IReadOnlyList<BoundData> data, ReferenceCheck references, LinkIndex targets, AssetIndex assets)
    {
        var written = ProblemSteps.WithoutDeclaredKeys(ProblemSteps.OfPosts(posts), ProblemSteps.DeclaredKeys(bound));
        var entries = ProblemSteps.Entries(posts);
        var fragments = new FragmentIndex(LinkSteps.Ids(posts));
        return written
            .Concat(ProblemSteps.Without(ProblemSteps.OfModels(bound), written))
            .Concat(DataSteps.Problems(data))
            .Concat(references.Problems)
            .Concat(ProblemSteps.WithoutDeclaredKeys(_input.Config.Problems, _collections))
            .Concat(SiteSteps.OfNamedCollections(_input.Config, _settings, _collections, _input.Files))
            .Concat(_resources.Problems)
            .Concat(EmptyCollections.FindProblems(posts, _today))
            .Concat(ProblemSteps.OfCatalogs(entries))
            .Concat(ProblemSteps.OfSharedUrls(entries))
            .Concat(ProblemSteps.OfNames(entries, _input.Build))
            .Concat(ProblemSteps.OfOrders(posts, _collections, _input.Config.Orders, _input.Config.ListedDocuments))
            .Concat(ProblemSteps.OfTranslations(entries, _input.Config.Languages, _input.Build))
            .Concat(LinkSteps.InOrder(Parallelism.Select(posts, post => LinkChecker.CheckTargets(LinkSteps.Outgoing(post), targets), _cancellation)))
            .Concat(LinkSteps.InOrder(Parallelism.Select([.. posts.Select(LinkSteps.Files).OfType<AssetUrls>()], urls => AssetChecker.Check(urls, assets, targets.OtherPages), _cancellation)))
            .Concat(LinkSteps.InOrder(Parallelism.Select(
                posts,
                post => LinkChecker.CheckFragments(LinkChecker.WithFragments(LinkSteps.Outgoing(post)), targets, fragments, _settings.IdPrefix),
                _cancellation)));
    }
}
