namespace NewsContent.Fuzz;

/// <summary>Makes an input smaller while it still shows what was found: takes out ever smaller pieces.</summary>
internal static class Minimizer
{
    private const int MaxTries = 3000;

    public static string Minimize(string input, Func<string, bool> isFound)
    {
        var tries = 0;
        for (var size = Math.Max(input.Length / 2, 1); size >= 1 && tries < MaxTries; size /= 2)
        {
            for (var start = 0; start < input.Length && tries < MaxTries;)
            {
                var smaller = input.Remove(start, Math.Min(size, input.Length - start));
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
