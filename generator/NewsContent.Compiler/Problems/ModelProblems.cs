using static NewsContent.Compiler.Problems.ProblemSeverity;

namespace NewsContent.Compiler.Problems;

/// <summary>NC104x: front matter against the collection's model.</summary>
internal static class ModelProblems
{
    public static readonly ProblemKind MissingValue = new(
        "NC1040",
        "A key that the model needs is missing",
        "The post has no '{0}', which the property {1} ({2}) needs: {3}",
        Error);

    public static readonly ProblemKind WrongValue = new(
        "NC1041",
        "A value does not fit the model",
        "The value of '{0}' is {1}, but the property {2} ({3}) takes {4}",
        Error);

    public static readonly ProblemKind UnknownName = new(
        "NC1042",
        "A value is no name of the model's enum",
        "'{0}' is no name of {1}: {2}",
        Error);

    public static readonly ProblemKind RefusedUrl = new(
        "NC1043",
        "A URL that the model needs is not allowed",
        "The property {0} ({1}) needs a URL, but '{2}' is not allowed in articles; write an https: URL, or make the property nullable",
        Error);
}
