using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Site;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Models;

/// <summary>All collections of a project with resolved references between their models.</summary>
internal sealed record CollectionSet(EquatableArray<CollectionSchema> Collections)
{
    /// <summary>The declared data files.</summary>
    public EquatableArray<DataSchema> Data { get; init; }

    /// <summary>The paths of the declared data files.</summary>
    public EquatableArray<string> DataPaths => Data.Select(data => data.Path).Distinct(StringComparer.Ordinal).OrderBy(path => path, StringComparer.Ordinal).ToEquatableArray();

    /// <summary>The distinct models of entries, each with the prefix of the name of its generated file.</summary>
    public IEnumerable<(string HintPrefix, ModelSchema Model)> EntryModels
    {
        get
        {
            var used = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            return [.. Data.SelectMany(data => data.Models).Concat(Collections.Concat(Refused).SelectMany(collection => collection.Entries))
                .GroupBy(model => model.FullName, StringComparer.Ordinal)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => (Unique(group.First().FullName.Substring("global::".Length).Replace("@", ""), used), group.First()))];
        }
    }

    /// <summary>The problems of the name of the default collection.</summary>
    public EquatableArray<Problem> Problems { get; init; }

    /// <summary>The collections with an error, of which only the models are generated.</summary>
    public EquatableArray<CollectionSchema> Refused { get; init; }

    /// <summary>Creates the set from the declared collections, and adds <c>Articles</c> if none of them uses the folder of posts.</summary>
    /// <param name="declarations">The declared collections.</param>
    /// <param name="rootNamespace">The root namespace of the project.</param>
    /// <param name="hasPosts">Whether the project has posts or is expected to have some.</param>
    /// <param name="taken">The types and namespaces that can have the name of the default collection.</param>
    /// <param name="data">The declared data files.</param>
    public static CollectionSet Create(
        IReadOnlyCollection<CollectionDeclaration> declarations,
        string? rootNamespace,
        bool hasPosts = true,
        IReadOnlyCollection<TakenName>? taken = null,
        IReadOnlyCollection<DataDeclaration>? data = null)
    {
        data ??= [];
        var declared = Distinct(declarations).Select(declaration => declaration.Schema!).ToList();
        var collections = declared.Select(schema => Resolve(schema, declared)).ToList();
        var problems = new List<Problem>();
        if (hasPosts && !declarations.Any(declaration => declaration.Folder == CollectionFolder.Posts))
        {
            var names = CollectionNames.Default(rootNamespace);
            if (FindTaken(names, declarations, data, taken ?? []) is { } other)
            {
                problems.Add(new Problem(DeclarationProblems.NameTaken, other, new([names.FullName.Substring("global::".Length)])));
            }
            else
            {
                collections.Insert(0, new CollectionSchema(names, ModelSchema.Article));
            }
        }

        var refused = declarations.Select(declaration => declaration.Refused).OfType<CollectionSchema>().OrderBy(schema => schema.Names.FullName, StringComparer.Ordinal)
            .Select(schema => Resolve(schema, declared));
        var unique = UniqueHints(collections.Concat(refused), collection => collection.Names, (collection, names) => collection with { Names = names }).ToList();
        return new CollectionSet(unique.Take(collections.Count).ToEquatableArray())
        {
            Problems = problems.ToEquatableArray(),
            Refused = unique.Skip(collections.Count).ToEquatableArray(),
            Data = UniqueHints(
                data.Select(declaration => declaration.Schema).OfType<DataSchema>().OrderBy(schema => schema.Names.FullName, StringComparer.Ordinal)
                    .Select(schema => schema with { Models = schema.Models.Select(model => Resolve(model, declared)).ToEquatableArray() }),
                schema => schema.Names,
                (schema, names) => schema with { Names = names }).ToEquatableArray(),
        };
    }

    // Only one location, because the other remedy works for all of them.
    private static FileSpan? FindTaken(
        CollectionNames names, IReadOnlyCollection<CollectionDeclaration> declarations, IReadOnlyCollection<DataDeclaration> data, IReadOnlyCollection<TakenName> taken) =>
        taken.Where(name => name.IsTakenFrom(names.FullName)).Select(name => name.Location)
            .Concat(declarations.Where(declaration => declaration.Schema?.Names.FullName == names.FullName).Select(declaration => declaration.Location))
            .Concat(data.Where(declaration => declaration.Schema?.Names.FullName == names.FullName).Select(declaration => declaration.Location))
            .OrderBy(location => location.Path, StringComparer.Ordinal)
            .ThenBy(location => location.Start)
            .FirstOrDefault();

    /// <summary>The folders of the collections.</summary>
    public EquatableArray<string> Folders => Collections.Select(collection => collection.Names.Folder).ToEquatableArray();

    /// <summary>Returns the collection of a folder; <c>null</c> if there is none.</summary>
    public CollectionSchema? Find(string folder) => Collections.FirstOrDefault(collection => collection.Names.Folder == folder);

    /// <summary>Returns a model with resolved references.</summary>
    public ModelSchema Resolve(ModelSchema model) => Resolve(model, Collections);

    /// <summary>The distinct models with generated code.</summary>
    public IEnumerable<CollectionSchema> Models =>
        Collections.Concat(Refused).Where(collection => !collection.Model.IsPlain).GroupBy(collection => collection.Model.FullName, StringComparer.Ordinal).Select(group => group.First());

    /// <summary>Returns the undeclared keys in the posts of each generated model; models without such keys are omitted.</summary>
    public IEnumerable<(CollectionSchema Collection, EquatableArray<KeyDeclaration> Keys)> FindUndeclaredKeys(IReadOnlyCollection<UndeclaredKeys> posts)
    {
        foreach (var model in Models)
        {
            var folders = new HashSet<string>(Collections.Where(collection => collection.Model.FullName == model.Model.FullName).Select(collection => collection.Names.Folder), StringComparer.Ordinal);
            var keys = KeyDeclaration.Merge(posts.Where(post => folders.Contains(post.Folder)).SelectMany(post => post.Keys));
            if (keys.Count > 0)
            {
                yield return (model, keys);
            }
        }
    }

    /// <summary>Returns the problems of the declarations and between them.</summary>
    /// <param name="declarations">The declared collections.</param>
    /// <param name="folders">The folders that have posts.</param>
    /// <param name="empty">What the build saw in folders without posts.</param>
    /// <param name="data">The declared data files.</param>
    /// <param name="files">The data files of the build.</param>
    public static EquatableArray<Problem> FindProblems(
        IReadOnlyCollection<CollectionDeclaration> declarations,
        ISet<string> folders,
        EmptyFolder empty,
        IReadOnlyCollection<DataDeclaration>? data = null,
        IReadOnlyCollection<string>? files = null)
    {
        data ??= [];

        // A model of two collections is read twice.
        var problems = declarations.SelectMany(declaration => declaration.Problems).Concat(data.SelectMany(declaration => declaration.Problems)).Distinct().ToList();
        problems.AddRange(data.Select(declaration => declaration.FindMissing(files ?? [])).OfType<Problem>());
        var valid = declarations.Where(declaration => declaration.Schema is not null).ToList();
        var distinct = Distinct(declarations).ToList();
        foreach (var declaration in valid.Except(distinct))
        {
            var first = distinct.First(other => other.Folder == declaration.Folder);
            problems.Add(new Problem(DeclarationProblems.DuplicateFolder, declaration.Location, new([declaration.Folder, first.Schema!.Names.ClassName]), first.Location));
        }

        foreach (var declaration in distinct.Where(declaration => !folders.Contains(declaration.Folder)))
        {
            problems.Add(empty.Describe(declaration));
        }

        var schemas = distinct.Select(declaration => declaration.Schema!).ToList();
        var models = distinct.Select(declaration => (declaration.Schema!.Model.Properties, Locations: declaration.PropertyLocations))
            .Concat(data.Where(declaration => declaration.Schema is not null)
                .SelectMany(declaration => declaration.Schema!.Models.Zip(declaration.PropertyLocations, (model, locations) => (model.Properties, Locations: locations))));
        models = models.Concat(distinct.SelectMany(declaration => declaration.Schema!.Entries.Zip(declaration.EntryLocations, (model, locations) => (model.Properties, Locations: locations))));
        foreach (var (properties, locations) in models)
        {
            for (var i = 0; i < properties.Count; i++)
            {
                if (properties[i].Type == ModelType.Reference && CollectionsOf(properties[i], schemas) is { Count: not 1 } found)
                {
                    problems.Add(new Problem(DeclarationProblems.UnresolvedReference, locations[i], new(
                    [
                        properties[i].Name,
                        properties[i].DisplayType.TrimEnd('?'),
                        properties[i].IsForeign
                            ? $"references do not cross projects; declare it as {(properties[i].IsList ? "IReadOnlyList<string>" : "string")} for the slug, and look up the article with BySlug.TryGetValue"
                            : found.Count == 0
                            ? "no collection contains them; declare one with [ArticleCollection<…>(\"_folder\")]"
                            : "several collections contain them: " + string.Join(", ", found.Select(schema => schema.Names.ClassName)) + "; give each its own model",
                    ])));
                }
            }
        }

        return problems.Distinct().ToEquatableArray();
    }

    private static IEnumerable<CollectionDeclaration> Distinct(IEnumerable<CollectionDeclaration> declarations)
    {
        var folders = new HashSet<string>(StringComparer.Ordinal);
        return declarations.Where(declaration => declaration.Schema is not null)
            .OrderBy(declaration => declaration.Schema!.Names.FullName, StringComparer.Ordinal)
            .Where(declaration => folders.Add(declaration.Folder));
    }

    private static CollectionSchema Resolve(CollectionSchema schema, IReadOnlyList<CollectionSchema> collections) => schema with
    {
        Model = Resolve(schema.Model, collections),
        Entries = schema.Entries.Select(entry => Resolve(entry, collections)).ToEquatableArray(),
    };

    // A reference with an error is not read from posts.
    private static ModelSchema Resolve(ModelSchema model, IReadOnlyList<CollectionSchema> collections) => model with
    {
        Stubs = model.Stubs
            .Concat(model.Properties.Where(property => property.Type == ModelType.Reference && CollectionsOf(property, collections).Count != 1).Select(property => property.Stub))
            .ToEquatableArray(),
        Properties = model.Properties
            .Select(property => property.Type != ModelType.Reference ? property : property with
            {
                Target = CollectionsOf(property, collections) is [var only] ? new ReferenceTarget(only.Names.FullName, only.Names.Folder) : null,
            })
            .Where(property => property.Type != ModelType.Reference || property.Target is not null)
            .ToEquatableArray(),
    };

    private static List<CollectionSchema> CollectionsOf(ModelProperty property, IReadOnlyList<CollectionSchema> collections) =>
        [.. collections.Where(schema => schema.Model.FullName == property.TypeName)];

    private static IEnumerable<T> UniqueHints<T>(IEnumerable<T> declared, Func<T, CollectionNames> namesOf, Func<T, CollectionNames, T> with)
    {
        var used = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var item in declared)
        {
            var names = namesOf(item);
            yield return with(item, names with { HintPrefix = Unique(names.HintPrefix, used) });
        }
    }

    // The compiler compares the names of generated files without regard to case.
    internal static string Unique(string name, HashSet<string> used)
    {
        var unique = name;
        for (var number = 2; !used.Add(unique); number++)
        {
            unique = FormattableString.Invariant($"{name}-{number}");
        }

        return unique;
    }
}
