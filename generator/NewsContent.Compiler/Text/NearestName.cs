namespace NewsContent.Compiler.Text;

/// <summary>Finds the name that a misspelled name was meant to be.</summary>
internal static class NearestName
{
    private const char FirstIdeograph = '\u2E80';

    private static readonly char[] Separators = ['/', '.', ':'];

    /// <summary>Returns a name without its separators and in lower case: <c>url-encode</c>, <c>urlEncode</c>, <c>Url Encode</c> and <c>url_encode</c> are one name.</summary>
    public static string Fold(string name) => name.Replace("_", "").Replace("-", "").Replace(" ", "").ToLowerInvariant();

    /// <summary>
    /// Returns the first of the nearest names within <paramref name="maxDistance"/> edits (insert, delete, replace, swap), or <c>null</c>. Short names allow fewer edits, because
    /// they would become other words.
    /// </summary>
    public static string? Find(string written, IEnumerable<string> names, int maxDistance)
    {
        string? best = null;
        var bestDistance = maxDistance + 1;
        foreach (var name in names)
        {
            // A distance is at least the difference in length.
            var limit = Math.Min(bestDistance, MaxDistance(written, name) + 1);
            if (Math.Abs(name.Length - written.Length) < limit && Distance(written, name, limit) is var distance && distance < limit)
            {
                (best, bestDistance) = (name, distance);
            }
        }

        return best;
    }

    // A common folder, object or extension, such as 'page.' and '.html', does not make two names similar, so only the rest counts.
    private static int MaxDistance(string a, string b)
    {
        var length = Math.Min(a.Length, b.Length);
        var common = 0;
        while (common < length && a[common] == b[common])
        {
            common++;
        }

        var dot = a.LastIndexOf('.');
        var extension = dot < 0 ? 0 : a.Length - dot;
        extension = extension < b.Length && string.CompareOrdinal(a, a.Length - extension, b, b.Length - extension, extension) == 0 ? extension : 0;
        var start = common == 0 ? 0 : a.LastIndexOfAny(Separators, common - 1) + 1;
        return (length - extension - start) switch
        {
            // A word of Chinese often has two characters.
            2 when a[start] >= FirstIdeograph => 1,
            < 3 => 0,
            < 6 => 1,
            < 11 => 2,
            _ => 3,
        };
    }

    // Computes the distance up to a limit. Only cells near the diagonal are computed, because names can be long.
    private static int Distance(string a, string b, int limit)
    {
        var (beforeLast, last, row) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        var lastLeast = 0;
        for (var j = 0; j <= b.Length; j++)
        {
            last[j] = Math.Min(j, limit);
        }

        for (var i = 1; i <= a.Length; i++)
        {
            var first = Math.Max(1, i - limit);
            var end = Math.Min(b.Length, i + limit);
            row[first - 1] = first == 1 ? Math.Min(i, limit) : limit;
            var least = row[first - 1];
            for (var j = first; j <= end; j++)
            {
                var replace = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                var distance = Math.Min(replace, Math.Min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    distance = Math.Min(distance, beforeLast[j - 2] + 1);
                }

                row[j] = Math.Min(distance, limit);
                least = Math.Min(least, row[j]);
            }

            if (end < b.Length)
            {
                row[end + 1] = limit;
            }

            // A swap continues from the row before the previous row.
            if (least >= limit && lastLeast >= limit)
            {
                return limit;
            }

            (beforeLast, last, row, lastLeast) = (last, row, beforeLast, least);
        }

        return last[b.Length];
    }
}
