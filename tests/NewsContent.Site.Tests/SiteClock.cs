using System.Runtime.CompilerServices;

namespace NewsContent.Site.Tests;

/// <summary>The clock of the sample site in the tests, so that the visible articles do not depend on the day of the test.</summary>
internal sealed class SiteClock(DateTimeOffset now) : TimeProvider
{
    // After all posts of the sample, except those that wait for their date.
    private static readonly SiteClock Today = new(new(2026, 12, 1, 0, 0, 0, TimeSpan.Zero));

    public override DateTimeOffset GetUtcNow() => now;

    /// <summary>Sets the time of all articles. Only for tests that do not run beside others. A new clock, because a clock must not go back.</summary>
    public static void Set(DateTimeOffset now) => ArticleSchedule.TimeProvider = new SiteClock(now);

    [ModuleInitializer]
    internal static void Reset() => ArticleSchedule.TimeProvider = Today;
}
