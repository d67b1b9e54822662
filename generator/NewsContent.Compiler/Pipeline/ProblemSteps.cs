using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Catalog;
using NewsContent.Compiler.FrontMatter;
using NewsContent.Compiler.Models;
using NewsContent.Compiler.Posts;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Site;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Pipeline;

/// <summary>The steps that find the problems of posts and between posts.</summary>
internal static class ProblemSteps
{
    /// <summary>Returns the problems of each post by itself. A problem with one cause in many posts is that of the first post by path.</summary>
    public static EquatableArray<Problem> OfPosts(IEnumerable<ParsedPost> posts)
    {
        var all = Problem.OncePerCause(posts.SelectMany(post => post.Problems)).ToList();
        var first = all.Where(problem => problem.Kind.IsReportedOnce)
            .GroupBy(problem => problem.Kind)
            .ToDictionary(kind => kind.Key, kind => kind.OrderBy(problem => problem.Location?.Path, StringComparer.Ordinal).First());
        return (first.Count == 0 ? all : all.Where(problem => !problem.Kind.IsReportedOnce || ReferenceEquals(problem, first[problem.Kind]))).ToEquatableArray();
    }

    public static EquatableArray<Problem> OfModels(IEnumerable<BoundPost> posts) => Problem.OncePerCause(posts.SelectMany(post => post.Problems)).ToEquatableArray();

    /// <summary>Returns the problems of models without those of posts. A link that a model reads is also in the body, but is reported once.</summary>
    public static EquatableArray<Problem> Without(EquatableArray<Problem> models, EquatableArray<Problem> posts)
    {
        if (!models.Any(problem => problem.Kind == LinkProblems.SchemeMissing || problem.Kind == LinkProblems.LookAlikeHost))
        {
            return models;
        }

        var known = new HashSet<Problem>(posts);
        return models.Where(problem => !known.Contains(problem)).ToEquatableArray();
    }

    /// <summary>Returns the files whose front matter cannot be read although the model of the post, or a reference to it, requires a value from it.</summary>
    public static EquatableArray<string> RequiredFiles(IEnumerable<BoundPost> posts, ReferenceCheck references)
    {
        var referenced = new HashSet<string>(references.UnreadablePaths, StringComparer.Ordinal);
        return posts.Where(post => post.LacksUnreadableKey || referenced.Contains(post.RelativePath)).Select(post => post.FilePath).ToEquatableArray();
    }

    /// <summary>Returns the problems with errors for these files, because the missing values are not reported.</summary>
    public static EquatableArray<Problem> WithErrors(EquatableArray<Problem> posts, EquatableArray<string> requiredFiles)
    {
        if (requiredFiles.Count == 0)
        {
            return posts;
        }

        var files = new HashSet<string>(requiredFiles, StringComparer.Ordinal);
        return posts
            .Select(problem => FrontMatterProblems.OfUnreadable.Contains(problem.Kind) && problem.Location is { } location && files.Contains(location.Path) ? problem with { Severity = ProblemSeverity.Error } : problem)
            .ToEquatableArray();
    }

    /// <summary>Returns the locations of the keys that only look misspelled.</summary>
    public static EquatableArray<FileSpan> DeclaredKeys(IEnumerable<BoundPost> posts) => posts.SelectMany(post => post.DeclaredKeys).ToEquatableArray();

    /// <summary>Returns the problems without those of keys that a model declares, which the parser of a post does not know.</summary>
    public static EquatableArray<Problem> WithoutDeclaredKeys(EquatableArray<Problem> posts, EquatableArray<FileSpan> declared)
    {
        if (declared.Count == 0)
        {
            return posts;
        }

        var locations = new HashSet<FileSpan>(declared);
        return posts
            .Where(problem => !(problem.Kind == FrontMatterProblems.MisspelledKey || problem.Kind == FrontMatterProblems.SimilarKeys) || problem.Location is not { } location || !locations.Contains(location))
            .ToEquatableArray();
    }

    /// <summary>Returns the problems of <c>_config.yml</c> without those of keys in its defaults that a model declares.</summary>
    public static EquatableArray<Problem> WithoutDeclaredKeys(EquatableArray<Problem> config, CollectionSet collections) =>
        config.Any(problem => problem.Kind == FrontMatterProblems.MisspelledKey)
            ? config.Where(problem => problem.Kind != FrontMatterProblems.MisspelledKey || !collections.Collections.Any(collection => collection.Model.Reads(problem.Arguments[0]))).ToEquatableArray()
            : config;

    /// <summary>Returns what the checks between posts read.</summary>
    public static EquatableArray<(string? Folder, CatalogEntry? Entry, bool IsUnreadable)> Entries(IEnumerable<ParsedPost> posts) =>
        posts.Select(post => (post.Model?.Folder, post.Entry, post.Model?.HasUnknownKeys == true)).ToEquatableArray();

    /// <summary>Returns the problems between the posts of one collection.</summary>
    public static EquatableArray<Problem> OfCatalogs(EquatableArray<(string? Folder, CatalogEntry? Entry, bool IsUnreadable)> entries) =>
        EachCollection(entries).SelectMany(posts => ArticleCatalog.FindProblems(EntriesOf(posts))).ToEquatableArray();

    /// <summary>Returns the problems between collections.</summary>
    public static EquatableArray<Problem> OfSharedUrls(EquatableArray<(string? Folder, CatalogEntry? Entry, bool IsUnreadable)> entries) =>
        ArticleCatalog.FindSharedUrls([.. EachCollection(entries).Select(EntriesOf)]);

    /// <summary>Returns the problems of tags, categories, authors and titles.</summary>
    public static EquatableArray<Problem> OfNames(EquatableArray<(string? Folder, CatalogEntry? Entry, bool IsUnreadable)> entries, BuildOptions build) =>
        EachCollection(entries).SelectMany(posts => NameCheck.FindProblems(EntriesOf(posts), build.WarnsOnSingleUse && IsReadable(posts))).ToEquatableArray();

    /// <summary>Returns the problems of the orders of collections.</summary>
    public static EquatableArray<Problem> OfOrders(
        IEnumerable<ParsedPost> posts, CollectionSet collections, EquatableArray<CollectionOrder> orders, EquatableArray<(string Folder, LocatedName Document)> listed) =>
        collections.Collections.Select(collection => collection.FindOrder(orders)).OfType<CollectionOrder>()
            .SelectMany(order => OrderCheck.FindProblems(
                order,
                [.. posts.Where(post => post.Entry is not null && post.Model?.Folder == order.Folder).Select(post => post.Model!)],
                listed.Where(document => document.Folder == order.Folder).Select(document => document.Document)))
            .ToEquatableArray();

    /// <summary>Returns the problems of translations.</summary>
    public static EquatableArray<Problem> OfTranslations(EquatableArray<(string? Folder, CatalogEntry? Entry, bool IsUnreadable)> entries, EquatableArray<string> languages, BuildOptions build) =>
        EachCollection(entries).SelectMany(posts => TranslationCheck.FindProblems(EntriesOf(posts), languages, build.WarnsOnMissingTranslation && IsReadable(posts))).ToEquatableArray();

    /// <summary>Sorts problems by file, position, id and message.</summary>
    public static EquatableArray<Problem> InOrder(IEnumerable<Problem> problems) => problems.OrderBy(problem => problem, ProblemOrder.Instance).ToEquatableArray();

    private static IEnumerable<IReadOnlyList<(string? Folder, CatalogEntry? Entry, bool IsUnreadable)>> EachCollection(IEnumerable<(string? Folder, CatalogEntry? Entry, bool IsUnreadable)> posts) =>
        posts.Where(post => post.Entry is not null)
            .GroupBy(post => post.Folder, StringComparer.Ordinal)
            .OrderBy(collection => collection.Key, StringComparer.Ordinal)
            .Select(collection => collection.ToArray());

    private static IEnumerable<CatalogEntry> EntriesOf(IReadOnlyList<(string? Folder, CatalogEntry? Entry, bool IsUnreadable)> posts) => posts.Select(post => post.Entry!);

    // A missing translation or second use can be in front matter that cannot be read.
    private static bool IsReadable(IReadOnlyList<(string? Folder, CatalogEntry? Entry, bool IsUnreadable)> posts) => !posts.Any(post => post.IsUnreadable);
}
