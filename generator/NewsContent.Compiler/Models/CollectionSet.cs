using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Site;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Models;

/// <summary>All collections of a project with resolved references between their models.</summary>
internal sealed record CollectionSet(EquatableArray<CollectionSchema> Collections)
{
    /// <summary>The problems of the name of the default collection.</summary>
    public EquatableArray<Problem> Problems { get; init; }

    /// <summary>Creates the set from the declared collections, and adds <c>Articles</c> if none of them uses the folder of posts.</summary>
    /// <param name="declarations">The declared collections.</param>
    /// <param name="rootNamespace">The root namespace of the project.</param>
    /// <param name="hasPosts">Whether the project has posts or is expected to have some.</param>
    /// <param name="taken">The types and namespaces that can have the name of the default collection.</param>
    public static CollectionSet Create(
        IReadOnlyCollection<CollectionDeclaration> declarations, string? rootNamespace, bool hasPosts = true, IReadOnlyCollection<TakenName>? taken = null)
    {
        var declared = Distinct(declarations).Select(declaration => declaration.Schema!).ToList();
        var collections = declared.Select(schema => schema with { Model = Resolve(schema.Model, declared) }).ToList();
        var problems = new List<Problem>();
        if (hasPosts && !declarations.Any(declaration => declaration.Folder == CollectionFolder.Posts))
        {
            var names = CollectionNames.Default(rootNamespace);
            if (FindTaken(names, declarations, taken ?? []) is { } other)
            {
                problems.Add(new Problem(DeclarationProblems.NameTaken, other, new([names.FullName.Substring("global::".Length)])));
            }
            else
            {
                collections.Insert(0, new CollectionSchema(names, ModelSchema.Article));
            }
        }

        return new CollectionSet(UniqueHints(collections).ToEquatableArray()) { Problems = problems.ToEquatableArray() };
    }

    // Only one location, because the other remedy works for all of them.
    private static FileSpan? FindTaken(CollectionNames names, IReadOnlyCollection<CollectionDeclaration> declarations, IReadOnlyCollection<TakenName> taken) =>
        taken.Where(name => name.IsTakenFrom(names.FullName)).Select(name => name.Place)
            .Concat(declarations.Where(declaration => declaration.Schema?.Names.FullName == names.FullName).Select(declaration => declaration.Place))
            .OrderBy(place => place.Path, StringComparer.Ordinal)
            .ThenBy(place => place.Start)
            .FirstOrDefault();

    /// <summary>The folders of the collections.</summary>
    public EquatableArray<string> Folders => Collections.Select(collection => collection.Names.Folder).ToEquatableArray();

    /// <summary>Returns the collection of a folder; <c>null</c> if there is none.</summary>
    public CollectionSchema? Find(string folder) => Collections.FirstOrDefault(collection => collection.Names.Folder == folder);

    /// <summary>The distinct models with generated code.</summary>
    public IEnumerable<CollectionSchema> Models =>
        Collections.Where(collection => !collection.Model.IsPlain).GroupBy(collection => collection.Model.FullName, StringComparer.Ordinal).Select(group => group.First());

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
    public static EquatableArray<Problem> FindProblems(IReadOnlyCollection<CollectionDeclaration> declarations, ISet<string> folders, EmptyFolder empty)
    {
        // A model of two collections is read twice.
        var problems = declarations.SelectMany(declaration => declaration.Problems).Distinct().ToList();
        var valid = declarations.Where(declaration => declaration.Schema is not null).ToList();
        var distinct = Distinct(declarations).ToList();
        foreach (var declaration in valid.Except(distinct))
        {
            var first = distinct.First(other => other.Folder == declaration.Folder);
            problems.Add(new Problem(DeclarationProblems.DuplicateFolder, declaration.Place, new([declaration.Folder, first.Schema!.Names.ClassName]), first.Place));
        }

        foreach (var declaration in distinct.Where(declaration => !folders.Contains(declaration.Folder)))
        {
            problems.Add(empty.Describe(declaration));
        }

        var schemas = distinct.Select(declaration => declaration.Schema!).ToList();
        foreach (var declaration in distinct)
        {
            var properties = declaration.Schema!.Model.Properties;
            for (var i = 0; i < properties.Count; i++)
            {
                if (properties[i].Type == ModelType.Reference && CollectionsOf(properties[i], schemas) is { Count: not 1 } found)
                {
                    problems.Add(new Problem(DeclarationProblems.UnresolvedReference, declaration.PropertyPlaces[i], new(
                    [
                        properties[i].Name,
                        properties[i].DisplayType.TrimEnd('?'),
                        found.Count == 0
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

    // The compiler compares the names of generated files without regard to case.
    private static IEnumerable<CollectionSchema> UniqueHints(IEnumerable<CollectionSchema> collections)
    {
        var used = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var collection in collections)
        {
            var prefix = collection.Names.HintPrefix;
            for (var number = 2; !used.Add(prefix); number++)
            {
                prefix = FormattableString.Invariant($"{collection.Names.HintPrefix}-{number}");
            }

            yield return collection with { Names = collection.Names with { HintPrefix = prefix } };
        }
    }
}
