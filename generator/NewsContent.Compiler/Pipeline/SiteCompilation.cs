using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Bodies;
using NewsContent.Compiler.Catalog;
using NewsContent.Compiler.Emission;
using NewsContent.Compiler.Links;
using NewsContent.Compiler.Models;
using NewsContent.Compiler.Posts;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Site;
using NewsContent.Compiler.Site.Data;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Pipeline;

/// <summary>
/// Compiles a site at once: the steps that the generator runs as incremental steps, in the same order. With a <see cref="StepMemory"/>, a compilation after an edit runs only the
/// steps whose inputs have changed.
/// </summary>
internal sealed class SiteCompilation
{
    private readonly SiteInput _input;
    private readonly StepMemory _memory;
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
        _memory = input.Memory ?? new StepMemory();
        _parse = parse;
        _cancellation = cancellation;
        _collections = _memory.Same("Collections", CollectionsOf(input));
        _settings = SettingsOf(input, _collections);
        _resourceFiles = ReadResources();
        _resources = _memory.Once("Resources", (Files: _resourceFiles.ToEquatableArray(), input.Config), static site => SiteSteps.Resources(site.Files, site.Config));
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

    private ResourceFile[] ReadResources()
    {
        var declared = new HashSet<string>(_collections.DataPaths, StringComparer.Ordinal);
        var files = Each("Resource paths", _settings, _input.Files, file => SiteSteps.IsResource(file) ? _settings.GetRelativePath(file.Path) : null)
            .Select((path, index) => (File: _input.Files[index], Path: path))
            .Where(static file => file.Path is not null)
            .Select(file => (file.File, Path: file.Path!, Text: _input.ReadResource(file.File), IsDeclared: declared.Contains(file.Path!)))
            .ToArray();
        return Each("Resource files", false, files, static file => SiteSteps.ReadResource(file.File, file.Path, file.Text, file.IsDeclared));
    }

    private CompiledSite Run()
    {
        var inputs = Each("Inputs", (_settings, _collections), _input.Files, file => PostInput.Create(file, _settings, _collections)).OfType<PostInput>().ToArray();
        var drafts = PathOrder.Sort(Parse(inputs));
        var addresses = _memory.Same("Addresses", PostSteps.Addresses(drafts.Select(static draft => draft.Post), _today));
        var assets = _memory.Once("Assets", (_input.Assets, addresses), static site => AssetIndex.Create(site.Assets, site.addresses));
        var resolved = Complete(drafts, Index(drafts, addresses));
        var posts = Each("Posts", _today, resolved, post => FuturePosts.Exclude(post, _today));
        var bound = Bind(posts);
        var data = BindData();
        var references = _memory.Once("References", ModelSteps.References(bound, data), static posts => ReferenceCheck.Create(posts));
        var models = _memory.Once("Models", (Values: ModelSteps.Values(bound), references.FailedPaths), static posts => BoundSet.Create(posts.Values, posts.FailedPaths));
        var catalogs = Catalogs(posts, models);
        return new CompiledSite(
            _collections,
            catalogs,
            Bodies(posts, models),
            PostSteps.Folders(drafts.Select(static draft => (draft.Input.Folder, draft.Post))),
            [.. data.Select(static file => file.Values)],
            DataSteps.Paths(_resourceFiles),
            _input.HasCode ? Print(catalogs, posts, bound) : [],
            ProblemSteps.InOrder(FindProblems(posts, bound, data, references, _memory.Once("Targets", (addresses, _input.Build), static site => LinkSteps.Index(site.addresses, site.Build)), assets)))
        {
            Posts = resolved,
            Beside = _memory.Once("Beside", (Posts: EquatableArray<ParsedPost>.Of(posts), assets), static site => PostAssets.Find(site.Posts, site.assets)),
        };
    }

    private UnresolvedPost[] Parse(IReadOnlyList<PostInput> inputs)
    {
        var parsed = Parallelism.Select(inputs, _parse, _cancellation).Select((post, index) => (Input: inputs[index], Post: post)).ToArray();
        return Each("Drafts", false, parsed, static draft => new UnresolvedPost(draft.Input, draft.Post));
    }

    private SiteIndex Index(IReadOnlyList<UnresolvedPost> drafts, EquatableArray<PostAddress> addresses)
    {
        var posts = drafts.Select(static draft => draft.Post).ToArray();
        var listings = PostSteps.NeedsListings(posts, _resources, _input.Config)
            ? Each("Listings", (_input.Config.Settings, _today), posts, PostSteps.ListingOf(_input.Config, _today)).OfType<PostListing>().ToEquatableArray()
            : default;
        return _memory.Once(
            "Index",
            (addresses, listings, _input.Config, _resources, _input.Assets, Day: PostSteps.Day(_input.Build)),
            static site => PostSteps.Index(site.addresses, site.listings, site.Config, site._resources, site.Assets, site.Day));
    }

    // Each post, parsed again if its body has references.
    private ParsedPost[] Complete(IReadOnlyList<UnresolvedPost> drafts, SiteIndex index) =>
        Each("Resolved posts", index, drafts, draft => draft.Input.Resolve(draft.Post, index) is { } resolved ? _parse(resolved) : draft.Post);

    private IReadOnlyList<BoundPost> Bind(IReadOnlyList<ParsedPost> posts) =>
    [
        .. Each(
            "Models of posts",
            (_collections, _settings),
            [.. posts.Select(static post => post.Model)],
            model => ModelSteps.CollectionOf(model, _collections) is { } collection ? ModelBinder.Bind(model!, collection, _settings, _cancellation) : null).OfType<BoundPost>(),
    ];

    private BoundData[] BindData()
    {
        var located = DataSteps.Located(_resourceFiles);
        return Each(
            "Data",
            _settings,
            [.. _collections.Data.Select(file => (File: file, Content: DataSteps.Find(file, located)))],
            file => DataSteps.Bind(file.File, file.Content, _settings, _cancellation));
    }

    private IReadOnlyList<(CollectionSchema Collection, ArticleCatalog Catalog)> Catalogs(IReadOnlyList<ParsedPost> posts, BoundSet models) => _memory.Once(
        "Catalogs",
        (_collections, Metadata: CatalogSteps.Metadata(posts), models, _settings.Language, _input.Config.Orders),
        static site => (IReadOnlyList<(CollectionSchema Collection, ArticleCatalog Catalog)>)
        [
            .. site._collections.Collections.Select(collection => (collection, ArticleCatalog.Create(collection, site.Metadata, site.models, site.Language, collection.FindOrder(site.Orders)))),
        ]);

    private EquatableArray<CompiledBody> Bodies(IReadOnlyList<ParsedPost> posts, BoundSet models) =>
        EquatableArray<CompiledBody>.Of(Each("Bodies", false, CatalogSteps.BodiesWithValues(posts, models), static body => body.Body.Complete(body.Values.Values)));

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
        var written = ProblemSteps.WithErrors(
            ProblemSteps.WithoutDeclaredKeys(ProblemSteps.OfPosts(posts), ProblemSteps.DeclaredKeys(bound)),
            ProblemSteps.RequiredFiles(bound, references));
        var entries = _memory.Same("Entries", ProblemSteps.Entries(posts));
        var fragments = _memory.Once("Fragments", LinkSteps.Ids(posts), static ids => new FragmentIndex(ids));
        return written
            .Concat(ProblemSteps.Without(ProblemSteps.OfModels(bound), written))
            .Concat(DataSteps.Problems(data))
            .Concat(references.Problems)
            .Concat(ProblemSteps.WithoutDeclaredKeys(_input.Config.Problems, _collections))
            .Concat(SiteSteps.OfNamedCollections(_input.Config, _settings, _collections, _input.Files))
            .Concat(_resources.Problems)
            .Concat(EmptyCollections.FindProblems(posts, _today))
            .Concat(_memory.Once("Problems of catalogs", entries, static entries => ProblemSteps.OfCatalogs(entries)))
            .Concat(_memory.Once("Problems of shared URLs", entries, static entries => ProblemSteps.OfSharedUrls(entries)))
            .Concat(_memory.Once("Problems of names", (entries, _input.Build), static site => ProblemSteps.OfNames(site.entries, site.Build)))
            .Concat(ProblemSteps.OfOrders(posts, _collections, _input.Config.Orders, _input.Config.ListedDocuments))
            .Concat(_memory.Once("Problems of translations", (entries, _input.Config.Languages, _input.Build), static site => ProblemSteps.OfTranslations(site.entries, site.Languages, site.Build)))
            .Concat(LinkSteps.InOrder(Each("Problems of links", targets, posts, post => LinkChecker.CheckTargets(LinkSteps.Outgoing(post), targets))))
            .Concat(LinkSteps.InOrder(Each("Problems of files", (assets, targets.OtherPages), posts, post => LinkSteps.Files(post) is { } urls ? AssetChecker.Check(urls, assets, targets.OtherPages) : default)))
            .Concat(LinkSteps.InOrder(Each(
                "Problems of fragments",
                (targets, fragments, _settings.IdPrefix),
                posts,
                post => LinkChecker.CheckFragments(LinkChecker.WithFragments(LinkSteps.Outgoing(post)), targets, fragments, _settings.IdPrefix))));
    }

    private TResult[] Each<TContext, TItem, TResult>(string step, TContext context, IReadOnlyList<TItem> items, Func<TItem, TResult> function) =>
        _memory.Each(step, context, items, function, _cancellation);
}
