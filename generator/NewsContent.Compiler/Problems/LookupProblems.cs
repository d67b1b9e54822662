using static NewsContent.Compiler.Problems.ProblemSeverity;

namespace NewsContent.Compiler.Problems;

/// <summary>NC6xxx: the use of articles in the project's C# code.</summary>
internal static class LookupProblems
{
    public static readonly ProblemKind UnknownSlug = new(
        "NC6001",
        "A slug does not belong to an article",
        "No article of {0} has the slug '{1}'; {2}",
        Warning);

    public static readonly ProblemKind UnknownName = new(
        "NC6002",
        "A tag, category, author or other key has no articles",
        "No article of {0} has the {1} '{2}'; {3}",
        Warning);

    public static readonly ProblemKind UnknownUrl = new(
        "NC6003",
        "A URL does not belong to an article",
        "No article of {0} has the {1} '{2}'; {3}",
        Warning);

    public static readonly ProblemKind KeyWithoutProperty = new(
        "NC6004",
        "A key of the posts is not declared",
        "The posts have the key '{0}', which {1} does not read; to read it with a type, declare '{2}'",
        Info);

    public static readonly ProblemKind ConverterNotSeen = new(
        "NC6005",
        "A model in a JSON context has no converter",
        "The JSON generator does not see the converter of {0}, so the properties of {0} follow the rules of {1}; write [JsonConverter(typeof(ArticleJsonConverter))] on {0}",
        Warning);

    public static readonly ProblemKind NoCollection = new(
        "NC6006",
        "The project has no class Articles",
        "'Articles' does not exist because the folder '{0}' does not exist; put posts there, set <NewsContentRoot> to the folder that contains _posts, or write 'using' with the namespace of a library of articles",
        Warning);

    public static readonly ProblemKind PropertyNotPartial = new(
        "NC6007",
        "A property of a model is not partial",
        "'{0}' is not partial, so it does not read the key '{1}'; write '{2}'",
        Warning);
}
