namespace NewsContent.AspNetCore.Tests;

/// <summary>A clock that a test sets. The tests that use it run one after another, because all articles have the same clock.</summary>
internal sealed class FakeClock : TimeProvider
{
    public const string Collection = "Clock";

    public DateTimeOffset Now { get; set; }

    public override DateTimeOffset GetUtcNow() => Now;
}
