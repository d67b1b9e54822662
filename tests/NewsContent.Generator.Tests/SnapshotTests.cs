using Snapshooter.Xunit;

namespace NewsContent.Generator.Tests;

/// <summary>One generated file of each kind, for review.</summary>
public sealed class SnapshotTests
{
    private static readonly TestHost Host = TestHost.WithPosts(TestPosts.All);

    [Theory]
    [InlineData("Collection")]
    [InlineData("Tables")]
    [InlineData("Slugs")]
    [InlineData("Names")]
    [InlineData("Bodies0")]
    public void Generated_file(string part) =>
        Snapshot.Match(Host.Source($"Articles.{part}.g.cs"), $"Articles.{part}");
}
