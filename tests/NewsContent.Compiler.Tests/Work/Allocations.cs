namespace NewsContent.Compiler.Tests.Work;

/// <summary>Counts work by what it allocates: the same on every machine, however busy it is.</summary>
internal static class Allocations
{
    /// <summary>The bytes that <paramref name="action"/> allocates once its code is compiled.</summary>
    public static long Of(Action action)
    {
        action();
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>
    /// Asserts that work grows with its input and no faster: what is added from 2n to 4n is twice what is added from n to 2n, where
    /// it would be four times as much if work grew with the square.
    /// </summary>
    public static void AssertLinear(int n, Action<int> work)
    {
        const double MostGrowth = 3;

        // Smaller differences do not count as growth.
        const long Slack = 20_000;

        var (once, twice, fourTimes) = (Of(() => work(n)), Of(() => work(2 * n)), Of(() => work(4 * n)));
        Assert.True(
            fourTimes - twice <= (MostGrowth * (twice - once)) + Slack,
            $"{once:N0} bytes for {n}, {twice:N0} for {2 * n}, {fourTimes:N0} for {4 * n}");
    }

    /// <summary>
    /// Asserts that work does not grow faster than its input, for input that may end at a limit: then it is less for more input, never
    /// four times as much for twice the input.
    /// </summary>
    public static void AssertAtMostLinear(int n, Action<int> work)
    {
        const double MostGrowth = 2.6;

        // Fixed costs, and lists that have just been doubled.
        const long Slack = 300_000;

        var (once, twice, fourTimes) = (Of(() => work(n)), Of(() => work(2 * n)), Of(() => work(4 * n)));
        Assert.True(
            fourTimes <= (MostGrowth * Math.Max(2 * once, twice)) + Slack,
            $"{once:N0} bytes for {n}, {twice:N0} for {2 * n}, {fourTimes:N0} for {4 * n}");
    }
}
