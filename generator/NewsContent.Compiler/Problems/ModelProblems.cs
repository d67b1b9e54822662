using static NewsContent.Compiler.Problems.ProblemSeverity;

namespace NewsContent.Compiler.Problems;

/// <summary>NC104x: front matter that does not match the collection's model.</summary>
internal static class ModelProblems
{
    public static readonly ProblemKind MissingValue = new(
        "NC1040",
        "A required key is missing",
        "'{0}' has no value, but the property {1} ({2}) requires one; {3}",
        Error);

    public static readonly ProblemKind WrongValue = new(
        "NC1041",
        "A value does not match the model",
        "The value of '{0}' is {1}, which is not valid for the property {2} ({3}); write {4}",
        Error);

    public static readonly ProblemKind UnknownName = new(
        "NC1042",
        "A value is not a member of the model's enum",
        "'{0}' is not a value of {1}; {2}",
        Error);

    public static readonly ProblemKind RefusedUrl = new(
        "NC1043",
        "A URL that the model requires is not allowed",
        "The property {0} ({1}) requires a URL, but '{2}' is not allowed; write an https: URL, or make the property nullable",
        Error);
}
