using System.Collections.Immutable;
using NewsContent.Compiler.Text;

namespace NewsContent.Generator.Pipeline;

/// <summary>The order of input files: by relative path, then by full path, both ordinal.</summary>
internal static class PathOrder
{
    /// <summary>
    /// Sorts values by their files and removes duplicate files; returns the same array if nothing changes. A build can list a file twice, and a driver can pass a file
    /// twice if files were removed, added and replaced between two runs.
    /// </summary>
    public static ImmutableArray<T> Sort<T>(ImmutableArray<T> items)
        where T : IFromFile
    {
        var sorted = items.Sort(Comparer<T>.Create(Compare));
        for (var i = 1; i < sorted.Length; i++)
        {
            if (Compare(sorted[i - 1], sorted[i]) == 0)
            {
                return sorted.Where((item, index) => index == 0 || Compare(sorted[index - 1], item) != 0).ToImmutableArray();
            }
        }

        return sorted;
    }

    private static int Compare<T>(T a, T b)
        where T : IFromFile =>
        string.CompareOrdinal(a.RelativePath, b.RelativePath) is not 0 and var order ? order : string.CompareOrdinal(a.FilePath, b.FilePath);
}
