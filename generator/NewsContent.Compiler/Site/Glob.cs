namespace NewsContent.Compiler.Site;

/// <summary>Ruby's file name patterns: <c>*</c>, <c>?</c>, <c>[a-z]</c>, <c>\</c> before a character, and <c>**/</c> in paths.</summary>
internal static class Glob
{
    /// <summary>Matches as <c>File.fnmatch</c>: <c>*</c> matches anything, including slashes.</summary>
    public static bool Matches(string pattern, string text)
    {
        // Only the last '*' is retried, so the time is at most the product of the lengths.
        var (p, t, star, tried) = (0, 0, -1, 0);
        while (t < text.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                (star, tried) = (p++, t);
            }
            else if (p < pattern.Length && MatchesOne(pattern, p, text[t], out var next))
            {
                (p, t) = (next, t + 1);
            }
            else if (star >= 0)
            {
                (p, t) = (star + 1, ++tried);
            }
            else
            {
                return false;
            }
        }

        return pattern.Skip(p).All(c => c == '*');
    }

    /// <summary>Matches as <c>Dir.glob</c>: <c>*</c> matches a part of one name, <c>**/</c> any number of folders, and neither matches hidden names.</summary>
    public static bool MatchesPath(string pattern, string path)
    {
        var names = path.Split('/');

        // The prefixes of the path that the pattern so far matches, by their number of names.
        var reached = new bool[names.Length + 1];
        reached[0] = true;
        var parts = pattern.Split('/');
        for (var part = 0; part < parts.Length; part++)
        {
            var next = new bool[names.Length + 1];
            var isAnyDepth = parts[part] == "**" && part < parts.Length - 1;
            for (var i = 0; i <= names.Length; i++)
            {
                next[i] |= isAnyDepth && reached[i];
                next[i] |= i > 0 && !IsHidden(parts[part], names[i - 1])
                    && (isAnyDepth ? next[i - 1] : reached[i - 1] && Matches(parts[part], names[i - 1]));
            }

            reached = next;
        }

        return reached[names.Length];
    }

    private static bool IsHidden(string pattern, string name) =>
        name.StartsWith(".", StringComparison.Ordinal) && !pattern.StartsWith(".", StringComparison.Ordinal);

    private static bool MatchesOne(string pattern, int at, char c, out int next)
    {
        next = at + 1;
        switch (pattern[at])
        {
            case '?':
                return true;
            case '\\' when next < pattern.Length:
                return pattern[next++] == c;
            case '[' when pattern.IndexOf(']', Math.Min(at + 2, pattern.Length)) is > 0 and var end:
                next = end + 1;
                return IsInSet(pattern.Substring(at + 1, end - at - 1), c);
            default:
                return pattern[at] == c;
        }
    }

    private static bool IsInSet(string set, char c)
    {
        var isNegated = set[0] is '!' or '^';
        var isIn = false;
        for (var i = isNegated ? 1 : 0; i < set.Length; i++)
        {
            var isRange = i + 2 < set.Length && set[i + 1] == '-';
            isIn |= isRange ? set[i] <= c && c <= set[i + 2] : set[i] == c;
            i += isRange ? 2 : 0;
        }

        return isIn != isNegated;
    }
}
