using System.Text.Json;
using NewsContent.JekyllComparison;

namespace NewsContent.Compiler.Tests;

/// <summary>
/// Compares the compiler's output for small sites with Jekyll's. <c>JekyllSite/README.md</c> lists the posts of each rule and their
/// differences from Jekyll.
/// </summary>
public sealed class JekyllSiteTests
{
    private static readonly string Sites = Path.Combine(AppContext.BaseDirectory, "JekyllSite");

    public static TheoryData<string> Names() =>
        [.. Directory.GetDirectories(Sites).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_site_equals_Jekylls_except_for_deliberate_differences(string site)
    {
        var comparison = SiteComparison.Of(Compile(site), Record(site));

        Assert.True(comparison.Posts > 0 || comparison.Differences.Count > 0);
        Assert.Empty(comparison.Differences.Where(difference => difference.Rule is null).Select(difference => difference.ToString()));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_page_lists_the_differences_and_diagnostics_of_each_post(string site)
    {
        var page = JekyllSitePage.Read(Sites);
        var compiled = Compile(site);
        var differences = SiteComparison.Of(compiled, Record(site)).Differences.ToLookup(difference => difference.Path, StringComparer.Ordinal);

        // The compiler's posts and those that only Jekyll has.
        var posts = compiled.Posts.Keys.Union(Record(site).Select(post => post.Path), StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        Assert.All(posts, post => Assert.Equal(
            $"{post}: {JekyllSitePage.Describe(differences[post], compiled, post)}",
            $"{post}: {page.Find(site, post)}"));
        Assert.All(page.PostsOf(site), pattern => Assert.Contains(posts, post => JekyllSitePage.Matches(pattern, post)));
    }

    [JekyllTheory]
    [MemberData(nameof(Names))]
    public void The_record_equals_the_result_of_the_installed_Jekyll(string site)
    {
        WriteModified(site);
        Assert.Equal(Lines(Record(site)), Lines(Jekyll.Read(Path.Combine(Sites, site), documents: true, Jekyll.HasPages(site)).Posts));
    }

    private static CompiledSite Compile(string site)
    {
        WriteModified(site);
        return CompiledSite.Compile(Path.Combine(Sites, site), documents: true, Jekyll.HasPages(site));
    }

    // A draft's date is the last write time of its file, which a copy or a checkout changes.
    private static void WriteModified(string site) => Jekyll.SetModified(Path.Combine(Sites, site));

    private static JekyllPost[] Record(string site) =>
        JsonSerializer.Deserialize<JekyllPost[]>(File.ReadAllText(Path.Combine(Sites, site + ".json")), Jekyll.Json)!;

    private static IEnumerable<string> Lines(IEnumerable<JekyllPost> posts) => posts.Select(post => JsonSerializer.Serialize(post, Jekyll.Json));
}
