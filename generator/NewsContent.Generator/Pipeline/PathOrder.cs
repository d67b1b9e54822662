using System.Collections.Immutable;
using NewsContent.Compiler.Text;

namespace NewsContent.Generator.Pipeline;

/// <summary>The one order of input files: by relative path, then by full path, both ordinal.</summary>
internal static class PathOrder
{
    /// <summary>Sorts values by their files; returns the same array if it is already in order.</summary>
    public static ImmutableArray<T> Sort<T>(ImmutableArray<T> items)
        where T : IFromFile => items.Sort(Comparer<T>.Create(Compare));

    private static int Compare<T>(T a, T b)
        where T : IFromFile =>
        string.CompareOrdinal(a.RelativePath, b.RelativePath) is not 0 and var order ? order : string.CompareOrdinal(a.FilePath, b.FilePath);
}
