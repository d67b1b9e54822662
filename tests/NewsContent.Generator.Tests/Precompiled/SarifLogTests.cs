using System.Text.Json;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;
using NewsContent.Precompiler;

namespace NewsContent.Generator.Tests.Precompiled;

/// <summary>The error log has all diagnostics of the files of the site, whatever a build shows.</summary>
public sealed class SarifLogTests : IDisposable
{
    private readonly PrecompiledSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void The_log_has_every_problem()
    {
        _site.Add([.. Enumerable.Range(0, 30).Select(i => ($"_posts/2022-06-{i + 1:D2}-a.md", $"---\ntitle: Post {i}\nslug: a{i}\n---\n<p onclick=a>a</p>\n"))]).Run();

        Assert.Equal(30, Results("NC2002").Count());
        Assert.Equal(4, _site.Compile().Printed.Count());
    }

    [Fact]
    public void A_result_has_what_the_compiler_prints()
    {
        _site.Add("_posts/2022-06-07-a b#降.md", "---\ntitle: A\n---\nText <b\n  onclick=a>b</b>.\n").Run();

        var result = Assert.Single(Results("NC2002"));
        var diagnostic = Assert.Single(_site.Compile().Printed);
        var span = diagnostic.Location.GetLineSpan();
        var location = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        var region = location.GetProperty("region");
        Assert.Equal("NC2002", result.GetProperty("ruleId").GetString());
        Assert.Equal("warning", result.GetProperty("level").GetString());
        Assert.Equal(diagnostic.GetMessage(), result.GetProperty("message").GetProperty("text").GetString());
        Assert.EndsWith("/_posts/2022-06-07-a%20b%23%E9%99%8D.md", location.GetProperty("artifactLocation").GetProperty("uri").GetString(), StringComparison.Ordinal);
        Assert.Equal(span.Path, new Uri(location.GetProperty("artifactLocation").GetProperty("uri").GetString()!).LocalPath);
        Assert.Equal(
            (span.StartLinePosition.Line + 1, span.StartLinePosition.Character + 1, span.EndLinePosition.Line + 1, span.EndLinePosition.Character + 1),
            (Number("startLine"), Number("startColumn"), Number("endLine"), Number("endColumn")));

        int Number(string property) => region.GetProperty(property).GetInt32();
    }

    [Fact]
    public void A_rule_has_the_title_the_page_and_the_severity_of_its_id()
    {
        _site.Add("_posts/2022-06-07-a.md", "---\ntitle: A\n---\n<p onclick=a><img src=\"//img.example.com/a.png\" alt=A></p>\n").Run();

        var rules = Run().GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToList();

        Assert.Equal(["NC2002", "NC3002"], rules.Select(rule => rule.GetProperty("id").GetString()));
        Assert.Equal("An event handler was removed", rules[0].GetProperty("shortDescription").GetProperty("text").GetString());
        Assert.EndsWith("/docs/diagnostics/NC2002.md", rules[0].GetProperty("helpUri").GetString(), StringComparison.Ordinal);
        Assert.Equal(["warning", "note"], rules.Select(rule => rule.GetProperty("defaultConfiguration").GetProperty("level").GetString()));
        Assert.All(Results(), result => Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()));
    }

    [Theory]
    [InlineData("true", "error")]
    [InlineData("false", "warning")]
    public void The_level_is_that_of_the_build(string isStrict, string level)
    {
        _site.Add("_posts/2022-06-07-a.md", "---\ntitle: 'a\n---\nText.\n").Property("NewsContentStrict", isStrict).Run();

        Assert.Equal(level, Results("NC1007").Single().GetProperty("level").GetString());
    }

    [Fact]
    public void A_second_location_is_related()
    {
        _site.Add(("_posts/2022-06-07-a.md", "---\ntitle: A\npermalink: /x/\n---\nText.\n"), ("_posts/2022-06-08-b.md", "---\ntitle: B\npermalink: /x/\n---\nText.\n")).Run();

        var related = Results("NC4001").Single().GetProperty("relatedLocations")[0];

        Assert.EndsWith("2022-06-08-b.md", related.GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_without_problems_has_a_log_without_results()
    {
        _site.Add("_posts/2022-06-07-a.md", "---\ntitle: A\n---\nText.\n").Run();

        Assert.Empty(Results());
    }

    [Fact]
    public void An_unchanged_log_keeps_its_time()
    {
        _site.Add("_posts/2022-06-07-a.md", "---\ntitle: A\n---\n<p onclick=a>a</p>\n").Run();
        var before = _site.WrittenAt(Precompilation.LogFile);

        Assert.Equal(1, _site.Add("_posts/2022-06-07-a.md", "---\ntitle: B\n---\n<p onclick=a>b</p>\n").Run());

        Assert.Equal(before, _site.WrittenAt(Precompilation.LogFile));
    }

    [Fact]
    public void A_problem_without_a_file_has_no_location() =>
        Assert.False(Write(new Problem(SettingsProblems.NoPosts, null, new(["_posts"]))).GetProperty("results")[0].TryGetProperty("locations", out _));

    // A value of a post can contain half a character, and JSON cannot.
    [Fact]
    public void A_message_is_always_valid_unicode() =>
        Assert.StartsWith(
            "There is no article at '\uFFFD'",
            Write(new Problem(LinkProblems.BrokenLink, null, new(["\ud83d", "b"]))).GetProperty("results")[0].GetProperty("message").GetProperty("text").GetString(),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("/site/a.md", "file:///site/a.md")]
    [InlineData("/site/50% a?b.md", "file:///site/50%25%20a%3Fb.md")]
    [InlineData("C:/site/a b.md", "file:///C:/site/a%20b.md")]
    [InlineData("//server/site/a.md", "file://server/site/a.md")]
    public void A_uri_names_the_file(string path, string uri) => Assert.Equal(uri, FileUri.Of(path));

    private static JsonElement Write(Problem problem)
    {
        using var output = new MemoryStream();
        SarifLog.Write(output, [problem], Strictness.None);
        return JsonDocument.Parse(output.ToArray()).RootElement.GetProperty("runs")[0];
    }

    private IEnumerable<JsonElement> Results(string id) => Results().Where(result => result.GetProperty("ruleId").GetString() == id);

    private IEnumerable<JsonElement> Results() => Run().GetProperty("results").EnumerateArray();

    private JsonElement Run()
    {
        var log = JsonDocument.Parse(_site.Read(Precompilation.LogFile)).RootElement;
        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        return log.GetProperty("runs")[0];
    }
}
