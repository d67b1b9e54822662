using static NewsContent.Compiler.Problems.ProblemSeverity;

namespace NewsContent.Compiler.Problems;

/// <summary>NC211x: components in bodies.</summary>
internal static class ComponentProblems
{
    public static readonly ProblemKind Nested = new(
        "NC2110",
        "A component is inside another element",
        "<{0}> is inside <{1}>, so the page cannot render it as a component; write it on its own line between blank lines, outside lists, quotes and tables",
        Warning);

    public static readonly ProblemKind MissingAttribute = new(
        "NC2111",
        "A required attribute of a component is missing",
        "<{0}> has no attribute '{1}', so the page cannot render it as a component; write the attribute",
        Warning);

    public static readonly ProblemKind UndeclaredAttribute = new(
        "NC2112",
        "An attribute of a component is not declared",
        "The attribute '{0}' was removed because NewsContentComponents does not declare it for <{1}>; {2}",
        Warning);

    public static readonly ProblemKind InvalidValue = new(
        "NC2113",
        "An attribute of a component has an invalid value",
        "'{0}' was removed because it is not a value of '{1}' of <{2}>; write {3}",
        Warning);
}
