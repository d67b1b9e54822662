using static NewsContent.Compiler.Problems.ProblemSeverity;

namespace NewsContent.Compiler.Problems;

/// <summary>NC502x and later: declarations of collections and models in C#.</summary>
internal static class DeclarationProblems
{
    public static readonly ProblemKind InvalidCollection = new(
        "NC5020",
        "A collection is not a static partial class",
        "The collection {0} must be a static partial class that is neither generic nor nested in another type; write 'public static partial class {0}'",
        Error);

    public static readonly ProblemKind InvalidModel = new(
        "NC5021",
        "A model is not valid",
        "{0} cannot be a model: {1}",
        Error);

    public static readonly ProblemKind InvalidFolder = new(
        "NC5022",
        "The folder of a collection is not valid",
        "'{0}' is not a collection folder; write one name that begins with '_', such as \"_posts\" or \"_authors\", or for pages a path that begins with '/', such as \"/docs\"",
        Error);

    public static readonly ProblemKind DuplicateFolder = new(
        "NC5023",
        "Two collections have the same folder",
        "The folder '{0}' already belongs to the collection {1}; give each collection its own folder",
        Error);

    public static readonly ProblemKind EmptyFolder = new(
        "NC5024",
        "The folder of a collection has no articles",
        "There are no articles in '{0}', the folder of the collection {1}, because {2}; {3}",
        Warning);

    public static readonly ProblemKind InvalidProperty = new(
        "NC5025",
        "A property of a model cannot be generated",
        "The property {0} cannot be generated: {1}",
        Error);

    public static readonly ProblemKind UnsupportedType = new(
        "NC5026",
        "The type of a model's property is not supported",
        "The property {0} has the type {1}, which is not supported; use string, bool, int, long, double, decimal, DateOnly, DateTime, DateTimeOffset, TimeSpan, Uri, an enum, a model, or IReadOnlyList<> of these",
        Error);

    public static readonly ProblemKind DuplicateKey = new(
        "NC5027",
        "Two properties of a model read the same key",
        "The property {0} reads the key '{1}', which {2} also reads; delete one of the two, or name another key with [{3}(\"…\")]",
        Error);

    public static readonly ProblemKind InvalidSelector = new(
        "NC5028",
        "A selector is not valid",
        "'{0}' is not a supported CSS selector because {1}; write one such as \"p.source\" or \"a[href*='example.com']\"",
        Error);

    public static readonly ProblemKind InvalidPattern = new(
        "NC5029",
        "A pattern is not valid",
        "'{0}' is not a supported pattern: {1}",
        Error);

    public static readonly ProblemKind UnresolvedReference = new(
        "NC5030",
        "The collection that a property refers to is unknown",
        "The property {0} refers to articles of type {1}, but {2}",
        Error);

    public static readonly ProblemKind NameTaken = new(
        "NC5032",
        "The name of the default collection is taken",
        "{0} is declared here, so the collection of '_posts' cannot have that name; rename it, or name the collection with [ArticleCollection<Article>(\"_posts\")] public static partial class News;",
        Error);

    public static readonly ProblemKind UnboundModel = new(
        "NC5033",
        "A model has no collection",
        "{0} derives from {1} but is not the model of a collection, so it has no objects; write {2}",
        Error);

    public static readonly ProblemKind UnsupportedLookup = new(
        "NC5034",
        "The type of a property cannot be the key of a lookup",
        "The type {1} of the property {0} cannot be the key of a lookup; use string, bool, int, long, DateOnly, an enum, a model of a collection, or IReadOnlyList<> of these, or delete [Lookup]",
        Error);

    public static readonly ProblemKind InvalidLookup = new(
        "NC5035",
        "The name of a lookup cannot be used",
        "'{1}' cannot be the name of the lookup of {0} because {2}; write another name, such as [Lookup(Name = \"With{0}\")]",
        Error);

    public static readonly ProblemKind InvalidOrder = new(
        "NC5036",
        "The order of a collection cannot be used",
        "The collection cannot be ordered by '{0}' because {1}",
        Error);

    public static readonly ProblemKind LanguageTooOld = new(
        "NC5031",
        "The C# version does not have partial properties",
        "The model {0} has partial properties, which require C# 13 or later, but the project uses C# {1}; set <LangVersion>13</LangVersion> or higher",
        Error);
}
