using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Pipeline;

/// <summary>The one order of input files: by relative path, then by full path, both ordinal.</summary>
internal static class PathOrder
{
    /// <summary>
    /// Sorts values by their files and takes each file once; returns the same list if nothing is to be done. A build may list a file twice, and a driver whose
    /// files were removed, added and replaced between two runs may list one twice.
    /// </summary>
    public static IReadOnlyList<T> Sort<T>(IReadOnlyList<T> items)
        where T : IFromFile
    {
        if (IsSorted(items))
        {
            return items;
        }

        var sorted = items.OrderBy(item => item, Comparer<T>.Create(Compare)).ToArray();
        return [.. sorted.Where((item, index) => index == 0 || Compare(sorted[index - 1], item) != 0)];
    }

    /// <summary>Returns whether values are sorted and each file is listed once.</summary>
    public static bool IsSorted<T>(IReadOnlyList<T> items)
        where T : IFromFile
    {
        for (var i = 1; i < items.Count; i++)
        {
            if (Compare(items[i - 1], items[i]) >= 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Compares two values by their files.</summary>
    public static int Compare<T>(T a, T b)
        where T : IFromFile =>
        string.CompareOrdinal(a.RelativePath, b.RelativePath) is not 0 and var order ? order : string.CompareOrdinal(a.FilePath, b.FilePath);
}
