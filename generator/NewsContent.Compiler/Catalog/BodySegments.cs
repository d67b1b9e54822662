using NewsContent.Compiler.Bodies;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Catalog;

/// <summary>
/// Distributes bodies over generated files by path, so that an edited or added post changes one file. The number of files is limited because editors slow down with
/// thousands of generated files (https://github.com/dotnet/runtime/issues/68353).
/// </summary>
internal static class BodySegments
{
    private const int PostsPerSegment = 64;
    private const int MaxSegments = 128;

    /// <summary>Returns the number of segments, a power of two, so that it seldom changes.</summary>
    public static int CountFor(int posts)
    {
        var count = 1;
        while (count < MaxSegments && count * PostsPerSegment < posts)
        {
            count *= 2;
        }

        return count;
    }

    /// <summary>Assigns each path to a segment and an index there.</summary>
    public static Dictionary<string, (int Segment, int Index)> Assign(IReadOnlyCollection<string> paths)
    {
        var lengths = new int[CountFor(paths.Count)];
        var assignments = new Dictionary<string, (int, int)>(StringComparer.Ordinal);
        foreach (var path in paths.Distinct(StringComparer.Ordinal).OrderBy(path => path, StringComparer.Ordinal))
        {
            var segment = SegmentOf(path, lengths.Length);
            assignments.Add(path, (segment, lengths[segment]++));
        }

        return assignments;
    }

    /// <summary>Returns the bodies of each segment.</summary>
    public static IEnumerable<BodySegment> Split(IReadOnlyCollection<CompiledBody> bodies)
    {
        var distinct = InOrder(bodies);
        var segments = Enumerable.Range(0, CountFor(distinct.Count)).Select(_ => new List<CompiledBody>()).ToArray();
        foreach (var body in distinct)
        {
            segments[SegmentOf(body.RelativePath, segments.Length)].Add(body);
        }

        return segments.Select((segment, number) =>
            new BodySegment(number, segment.ToEquatableArray()));
    }

    // The bodies by path, the first of each. They usually are in order already.
    private static IReadOnlyCollection<CompiledBody> InOrder(IReadOnlyCollection<CompiledBody> bodies)
    {
        string? last = null;
        foreach (var body in bodies)
        {
            if (last is not null && string.CompareOrdinal(last, body.RelativePath) >= 0)
            {
                var seen = new HashSet<string>(StringComparer.Ordinal);
                return [.. bodies.Where(body => seen.Add(body.RelativePath)).OrderBy(body => body.RelativePath, StringComparer.Ordinal)];
            }

            last = body.RelativePath;
        }

        return bodies;
    }

    // FNV-1a, which is the same on every machine, unlike string.GetHashCode.
    private static int SegmentOf(string path, int segments)
    {
        var hash = 2166136261u;
        foreach (var c in path)
        {
            hash = unchecked((hash ^ c) * 16777619u);
        }

        return (int)((hash ^ (hash >> 16)) & (uint)(segments - 1));
    }
}

/// <summary>The bodies of one generated file, in the order of their paths.</summary>
internal sealed record BodySegment(int Number, EquatableArray<CompiledBody> Bodies);
