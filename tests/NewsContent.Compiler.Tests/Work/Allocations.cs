namespace NewsContent.Compiler.Tests.Work;

/// <summary>Measures work by allocations, which are the same on every machine under any load.</summary>
internal static class Allocations
{
    /// <summary>Returns the bytes that <paramref name="action"/> allocates after its code is compiled.</summary>
    public static long Of(Action action)
    {
        action();
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>
    /// Asserts that work grows linearly: from 2n to 4n, it grows twice as much as from n to 2n. If it grew quadratically,
    /// that would be four times as much.
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
    /// Asserts that work grows at most linearly for input that may reach a limit. Then, more input needs less work, and
    /// twice the input never needs four times the work.
    /// </summary>
    public static void AssertAtMostLinear(int n, Action<int> work)
    {
        const double MostGrowth = 2.6;

        // Fixed costs, and lists that have just doubled.
        const long Slack = 300_000;

        var (once, twice, fourTimes) = (Of(() => work(n)), Of(() => work(2 * n)), Of(() => work(4 * n)));
        Assert.True(
            fourTimes <= (MostGrowth * Math.Max(2 * once, twice)) + Slack,
            $"{once:N0} bytes for {n}, {twice:N0} for {2 * n}, {fourTimes:N0} for {4 * n}");
    }
}
