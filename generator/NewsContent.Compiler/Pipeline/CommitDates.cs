using System.Globalization;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Pipeline;

/// <summary>The times of the last commits of posts, which the package's targets read from git.</summary>
/// <param name="Commits">The posts, in the order of their paths.</param>
internal sealed record CommitDates(EquatableArray<CommitDate> Commits)
{
    // 9999-12-31, which is in the year 9999 in every time zone.
    private const long MaxSeconds = 253_402_214_400;

    /// <summary>The times of a build that does not read them.</summary>
    public static readonly CommitDates None = new(default(EquatableArray<CommitDate>));

    /// <summary>Reads the list of the targets: a line for each post, with the seconds since 1970, <c>|</c>, and the full path. Other lines are ignored.</summary>
    public static CommitDates Read(string text) => new(text
        .Split('\n')
        .Select(static line => line.TrimEnd('\r').Split(['|'], 2))
        .Where(static parts => parts.Length == 2 && long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= MaxSeconds)
        .Select(static parts => new CommitDate(parts[1], long.Parse(parts[0], CultureInfo.InvariantCulture)))
        .OrderBy(static commit => commit.Path, StringComparer.Ordinal)
        .ToEquatableArray());

    /// <summary>Returns the file with the time of its last commit. O(log n).</summary>
    public SiteFile Apply(SiteFile file)
    {
        var (low, high) = (0, Commits.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(Commits[middle].Path, file.Path);
            if (order == 0)
            {
                return file with { Committed = Commits[middle].Seconds };
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return file;
    }
}

/// <param name="Path">The full path of the post.</param>
/// <param name="Seconds">The time of the last commit, in seconds since 1970.</param>
internal sealed record CommitDate(string Path, long Seconds);
