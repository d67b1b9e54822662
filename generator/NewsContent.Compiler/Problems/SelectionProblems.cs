using static NewsContent.Compiler.Problems.ProblemSeverity;

namespace NewsContent.Compiler.Problems;

/// <summary>NC203x: values that a model selects from bodies.</summary>
internal static class SelectionProblems
{
    public static readonly ProblemKind NothingSelected = new(
        "NC2030",
        "The body does not match a selector of the model",
        "Nothing in the body matches '{0}', which the property {1} ({2}) requires; add a matching element, or make the property nullable",
        Error);

    public static readonly ProblemKind WrongSelection = new(
        "NC2031",
        "A selected value does not match the model",
        "'{0}' is not valid for the property {1} ({2}); {3}",
        Error);

    public static readonly ProblemKind TooMuchText = new(
        "NC2032",
        "The model selects too much text",
        "The values that the model selects have more than {1} characters at the selector '{0}'; select elements that do not contain each other, or split the post",
        Error);

    public static readonly ProblemKind TooMuchWork = new(
        "NC2039",
        "The selectors and patterns of the model take too many steps",
        "The selectors and patterns of the model take more than {1} steps on this post at '{0}'; write fewer or shorter ones, or split the post",
        Error);
}
