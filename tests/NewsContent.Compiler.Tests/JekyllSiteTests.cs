using System.Text.Json;
using NewsContent.JekyllComparison;

namespace NewsContent.Compiler.Tests;

/// <summary>Small sites that use Jekyll's rules one by one: what we make of them beside what Jekyll does.</summary>
public sealed class JekyllSiteTests
{
    private static readonly string Sites = Path.Combine(AppContext.BaseDirectory, "JekyllSite");

    public static TheoryData<string> Names() =>
        [.. Directory.GetDirectories(Sites).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_site_gives_what_Jekyll_gives_but_for_what_is_meant_to_differ(string site)
    {
        var comparison = SiteComparison.Of(CompiledSite.Compile(Path.Combine(Sites, site)), Record(site));

        Assert.True(comparison.Posts > 0);
        Assert.Empty(comparison.Differences.Where(difference => difference.Rule is null).Select(difference => difference.ToString()));
    }

    [JekyllTheory]
    [MemberData(nameof(Names))]
    public void The_record_is_what_the_installed_Jekyll_gives(string site) =>
        Assert.Equal(Lines(Record(site)), Lines(Jekyll.Read(Path.Combine(Sites, site))));

    private static JekyllPost[] Record(string site) =>
        JsonSerializer.Deserialize<JekyllPost[]>(File.ReadAllText(Path.Combine(Sites, site + ".json")), Jekyll.Json)!;

    private static IEnumerable<string> Lines(IEnumerable<JekyllPost> posts) => posts.Select(post => JsonSerializer.Serialize(post, Jekyll.Json));
}
