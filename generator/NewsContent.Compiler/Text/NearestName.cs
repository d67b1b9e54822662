namespace NewsContent.Compiler.Text;

/// <summary>Which of some names a misspelt one was meant to be.</summary>
internal static class NearestName
{
    /// <summary>The first of the nearest names within <paramref name="maxDistance"/> edits (insert, delete, replace, swap), or <c>null</c>.</summary>
    public static string? Find(string written, IEnumerable<string> names, int maxDistance)
    {
        string? best = null;
        var bestDistance = maxDistance + 1;
        foreach (var name in names)
        {
            // A distance is at least the difference in length, and longer names cost quadratic time.
            if (Math.Abs(name.Length - written.Length) < bestDistance && Distance(written, name) is var distance && distance < bestDistance)
            {
                (best, bestDistance) = (name, distance);
            }
        }

        return best;
    }

    private static int Distance(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            rows[i, 0] = i;
        }

        for (var j = 0; j <= b.Length; j++)
        {
            rows[0, j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var replace = rows[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                rows[i, j] = Math.Min(replace, Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
                }
            }
        }

        return rows[a.Length, b.Length];
    }
}
