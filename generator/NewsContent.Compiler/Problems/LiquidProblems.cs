using static NewsContent.Compiler.Problems.ProblemSeverity;

namespace NewsContent.Compiler.Problems;

/// <summary>NC202x: the Liquid in a body.</summary>
internal static class LiquidProblems
{
    public static readonly ProblemKind BlockNotClosed = new(
        "NC2020",
        "A Liquid block is not closed",
        "'{0}' opens a block that nothing closes: write '{{% {1} %}}' where it ends",
        Error);

    public static readonly ProblemKind NotClosed = new(
        "NC2021",
        "Liquid's braces are not closed",
        "'{0}' opens Liquid that nothing closes and stays in the text: write '{1}' after it, or '{{% raw %}}{0}{{% endraw %}}' where it is meant as text",
        Warning);

    public static readonly ProblemKind UnknownName = new(
        "NC2022",
        "A name in Liquid is unknown",
        "'{0}' is unknown, so nothing is printed: {1}",
        Warning);

    public static readonly ProblemKind UnknownFilter = new(
        "NC2023",
        "A Liquid filter is not run",
        "The filter '{0}' is not among those that are run, so the value stays as it is: {1}",
        Warning);

    public static readonly ProblemKind Malformed = new(
        "NC2024",
        "A Liquid tag is malformed",
        "'{0}' stays in the text: {1}",
        Warning);

    public static readonly ProblemKind TooLarge = new(
        "NC2025",
        "Liquid writes too much",
        "From this tag on Liquid writes more than a post may hold: write values out where they are used, and use fewer filters",
        Error);

    public static readonly ProblemKind AssumedUrl = new(
        "NC2026",
        "A linked file is not a post",
        "'{0}' is no post, so its URL is taken to be '{1}': write the URL itself",
        Warning);
}
