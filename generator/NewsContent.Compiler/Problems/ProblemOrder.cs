namespace NewsContent.Compiler.Problems;

/// <summary>The order of problems: by file, position, id and message.</summary>
internal sealed class ProblemOrder : IComparer<Problem>
{
    public static readonly ProblemOrder Instance = new();

    public int Compare(Problem? a, Problem? b)
    {
        var order = string.CompareOrdinal(a!.Location?.Path, b!.Location?.Path);
        order = order != 0 ? order : Comparer<int?>.Default.Compare(a.Location?.Start, b.Location?.Start);
        order = order != 0 ? order : string.CompareOrdinal(a.Kind.Id, b.Kind.Id);

        // Only a few problems are at one location, and only their messages are formatted.
        return order != 0 ? order : string.CompareOrdinal(a.Message, b.Message);
    }
}
