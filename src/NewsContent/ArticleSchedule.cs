namespace NewsContent;

/// <summary>
/// The clock of collections that are compiled with <c>NewsContentScheduled</c>: their articles appear at the time of <see cref="Article.Date"/> and disappear at the time of the key
/// <c>expiry_date</c>, without a build or a restart.
/// </summary>
public static class ArticleSchedule
{
    private static volatile TimeProvider Clock = TimeProvider.System;

    /// <summary>
    /// Gets or sets the clock. Default: <see cref="TimeProvider.System"/>. Only collections that are compiled with <c>NewsContentScheduled</c> read it. Tests can set another clock, which
    /// must not go back.
    /// </summary>
    /// <exception cref="ArgumentNullException">The value is <c>null</c>.</exception>
    public static TimeProvider TimeProvider
    {
        get => Clock;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            Clock = value;
        }
    }
}
