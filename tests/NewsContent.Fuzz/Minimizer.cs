namespace NewsContent.Fuzz;

/// <summary>Reduces an input that still has the finding, by removing ever smaller pieces.</summary>
internal static class Minimizer
{
    private const int MaxTries = 3000;

    public static string Minimize(string input, Func<string, bool> isFound)
    {
        var tries = 0;
        return string.Concat(Minimize([.. input], units => isFound(string.Concat(units)), ref tries));
    }

    /// <summary>Removes lines, and then words of the remaining lines.</summary>
    public static string MinimizeLines(string input, Func<string, bool> isFound)
    {
        var tries = 0;
        var lines = Minimize([.. input.Split('\n')], rest => isFound(string.Join('\n', rest)), ref tries);
        for (var i = 0; i < lines.Count; i++)
        {
            var index = i;
            var words = Minimize([.. lines[i].Split(' ')], rest => isFound(string.Join('\n', lines.Select((line, at) => at == index ? string.Join(' ', rest) : line))), ref tries);
            lines[i] = string.Join(' ', words);
        }

        return string.Join('\n', lines);
    }

    private static List<T> Minimize<T>(List<T> input, Func<List<T>, bool> isFound, ref int tries)
    {
        for (var size = Math.Max(input.Count / 2, 1); size >= 1 && tries < MaxTries; size /= 2)
        {
            for (var start = 0; start < input.Count && tries < MaxTries;)
            {
                var smaller = input.ToList();
                smaller.RemoveRange(start, Math.Min(size, input.Count - start));
                tries++;
                if (isFound(smaller))
                {
                    input = smaller;
                }
                else
                {
                    start += size;
                }
            }
        }

        return input;
    }
}
