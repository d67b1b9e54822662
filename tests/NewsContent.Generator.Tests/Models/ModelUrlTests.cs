using Microsoft.CodeAnalysis;

namespace NewsContent.Generator.Tests.Models;

/// <summary>A URL in a model is validated like a link in the body, regardless of its source.</summary>
public sealed class ModelUrlTests
{
    public static TheoryData<string, string> Refused() => new()
    {
        { "javascript:alert(1)", "NC2003" },
        { "JaVaScRiPt:alert(1)", "NC2003" },
        { "vbscript:msgbox(1)", "NC2003" },
        { "data:text/html,<script>alert(1)</script>", "NC2003" },
        { "java\\tscript:alert(1)", "NC2003" },
        { "\\u0001javascript:alert(1)", "NC2003" },
        { "data:image/png;base64,AAAA", "NC3001" },
        { "file:///etc/passwd", "NC3031" },
        { "ftp://files.example.com/a", "NC3001" },
        { "blob:https://example.com/a", "NC3001" },
        { "tel:+1", "NC3001" },
        { "a:b", "NC3001" },
        { "C:\\\\Windows", "NC3031" },
        { "/\\\\evil.example", "NC3003" },
        { "\\\\\\\\evil.example\\\\x", "NC3031" },
        { "https:\\\\\\\\evil.example", "NC3003" },
        { "https://bank.example@evil.example/", "NC3003" },
        { "//bank.example@evil.example/", "NC3003" },
        { "https://b%61nk.example/", "NC3003" },
        { "https:evil.example", "NC3003" },
        { "https://", "NC3003" },
        { "/a\\nb", "NC3003" },
        { "/a\\u202Eb", "NC3003" },
        { "javascript&#58;alert(1)", "NC3003" },
    };

    public static TheoryData<string, string, string?> Kept() => new()
    {
        { "https://example.com/a?b=1#c", "https://example.com/a?b=1#c", null },
        { "http://quote.example.com/1", "http://quote.example.com/1", null },
        { "mailto:a@example.com", "mailto:a@example.com", null },
        { "/a/b", "/a/b", null },
        { "../a", "../a", null },
        { "?a:b", "?a:b", null },
        { "#a", "#a", null },
        { "/a{b}", "/a%7Bb%7D", null },
        { "//example.com/a", "https://example.com/a", "NC3002" },
        { "https://b\\u0430nk.example.com/", "https://bаnk.example.com/", "NC3030" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_refused_url_of_the_front_matter_is_a_warning_at_its_location_and_null(string url, string id)
    {
        var host = Host("public partial Uri? Value { get; }", $"value: \"{url}\"");

        Assert.Equal([(id, DiagnosticSeverity.Warning, $"\"{url}\"")], Shown(host));
        Assert.Contains("the property Value", host.Printed.First().GetMessage(null), StringComparison.Ordinal);
        Assert.Null(Assert.Single(Articles(host)).Value("Value"));
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_required_url_that_is_refused_is_only_an_error(string url, string id)
    {
        _ = id;
        var host = Host("public partial Uri Value { get; }", $"value: \"{url}\"");

        Assert.Equal([("NC1043", DiagnosticSeverity.Error, $"\"{url}\"")], Shown(host));
        Assert.Empty(Articles(host));
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_list_of_urls_omits_refused_urls(string url, string id)
    {
        var host = Host("public partial IReadOnlyList<Uri>? Value { get; }", $"value: [/a, \"{url}\", /b]");

        Assert.Equal([(id, DiagnosticSeverity.Warning, $"\"{url}\"")], Shown(host));
        Assert.Equal(["/a", "/b"], Urls(Assert.Single(Articles(host)).Value("Value")));
    }

    [Theory]
    [InlineData("public partial Uri? Value { get; }", "javascript:alert(1)", "NC2003 NC2003")]
    [InlineData("public partial Uri Value { get; }", "javascript:alert(1)", "NC1043 NC2003")]
    [InlineData("public partial IReadOnlyList<Uri> Value { get; }", "javascript:alert(1)", "NC2003 NC2003")]
    [InlineData("public partial Uri? Value { get; }", "/\\evil.example", "NC3003 NC3003")]
    [InlineData("public partial Uri? Value { get; }", "file:///etc/passwd", "NC3031 NC3031")]
    [InlineData("public partial Uri? Value { get; }", "https://a@evil.example/", "NC3003 NC3003")]
    public void A_refused_url_of_the_body_is_shown_for_the_link_and_for_the_property(string property, string url, string ids)
    {
        var host = Host("[Select(\"a\", Attribute = \"href\")] " + property, "", $"<a href=\"{url}\">a</a>");

        Assert.Equal(ids.Split(' '), Shown(host).Select(shown => shown.Id));
        Assert.All(Shown(host), shown => Assert.Equal(url, shown.Text));
        Assert.All(Articles(host), article => Assert.Empty(article.Value("Value") is IEnumerable<Uri> list ? list : []));
    }

    [Theory]
    [MemberData(nameof(Kept))]
    public void A_url_in_the_front_matter_equals_the_same_url_in_the_body(string url, string expected, string? id)
    {
        var host = Host("public partial Uri Value { get; }", $"value: \"{url}\"");

        Assert.Equal(id is null ? [] : [id], Shown(host).Select(shown => shown.Id));
        Assert.Equal([expected], Urls(Assert.Single(Articles(host)).Value("Value")));
    }

    [Theory]
    [InlineData("//example.com/a", "https://example.com/a", "NC3002")]
    [InlineData("https://bаnk.example.com/", "https://bаnk.example.com/", "NC3030")]
    [InlineData("/a b", "/a%20b", null)]
    public void A_url_of_the_body_that_is_kept_is_reported_once(string url, string expected, string? id)
    {
        var host = Host("[Select(\"a\", Attribute = \"href\")] public partial Uri Value { get; }", "", $"<a href=\"{url}\">a</a>");

        Assert.Equal(id is null ? [] : [id], Shown(host).Select(shown => shown.Id));
        Assert.Equal([expected], Urls(Assert.Single(Articles(host)).Value("Value")));
    }

    [Theory]
    [InlineData("www.example.com")]
    [InlineData("www.example.com/a?b=1")]
    [InlineData("example.com/a")]
    public void A_url_without_its_scheme_is_a_relative_one_with_a_warning(string url)
    {
        var host = Host("public partial Uri Value { get; }", "value: " + url);

        Assert.Equal([("NC3012", DiagnosticSeverity.Warning, url)], Shown(host));
        Assert.Contains("https://" + url, host.Printed.Single().GetMessage(null), StringComparison.Ordinal);
        Assert.Equal([url], Urls(Assert.Single(Articles(host)).Value("Value")));
    }

    [Fact]
    public void A_url_that_leaves_the_body_is_reported_all_the_same()
    {
        var host = Host("[Select(\"a\", Attribute = \"href\", Remove = true)] public partial Uri? Value { get; }", "", "Text <a href=\"//example.com/a\">a</a>");

        Assert.Equal(["NC3002"], Shown(host).Select(shown => shown.Id));
    }

    [Theory]
    [InlineData("[Select(\"i\")]")]
    [InlineData("[Select(\"i\", Attribute = \"title\")]")]
    [InlineData("[Select(\"i\", Pattern = \"^(.+)$\")]")]
    public void A_url_is_checked_for_every_source(string attribute)
    {
        var host = Host(attribute + " public partial Uri? Value { get; }", "", "<i title=\"javascript:alert(1)\">javascript:alert(1)</i>");

        Assert.Contains("the property Value", host.Printed.Last().GetMessage(null), StringComparison.Ordinal);
        Assert.Null(Assert.Single(Articles(host)).Value("Value"));
    }

    [Fact]
    public void A_url_of_the_sites_defaults_is_checked_and_shown_at_the_front_matter()
    {
        var host = new TestHost(code: ModelCode.With("public partial Uri? Value { get; }"));
        host.Add("_config.yml", "defaults:\n- scope: { path: \"\" }\n  values: { value: \"javascript:alert(1)\" }\n", "config");
        var post = ModelCode.Post("other: 1");
        host.Add(post.Path, post.Text).Run();

        Assert.Equal([("NC2003", DiagnosticSeverity.Warning, "---")], Shown(host));
        Assert.Null(Assert.Single(Articles(host)).Value("Value"));
    }

    [Fact]
    public void A_scheme_that_the_project_allows_is_allowed_and_a_changed_property_checks_again()
    {
        var (code, post) = (ModelCode.With("public partial Uri? Value { get; }"), ModelCode.Post("value: tel:+1"));
        var host = new TestHost(code: code, properties: new() { ["build_property.NewsContentAllowSchemes"] = "tel" });
        host.Add(post.Path, post.Text).Run();
        Assert.Empty(host.Printed);
        Assert.Equal(["tel:+1"], Urls(Assert.Single(Articles(host)).Value("Value")));

        host.EditProperties([]).Run();

        Assert.Equal(["NC3001"], Shown(host).Select(shown => shown.Id));
        Assert.Null(Assert.Single(Articles(host)).Value("Value"));
    }

    [Fact]
    public void Text_that_is_not_declared_as_a_url_is_text()
    {
        var host = Host("public partial string Value { get; }", "value: javascript:alert(1)\nother: javascript:alert(2)");

        Assert.Empty(host.Printed);
        var article = Assert.Single(Articles(host));
        Assert.Equal("javascript:alert(1)", article.Value("Value"));
        Assert.Equal("javascript:alert(2)", article.FrontMatter["other"].AsString());
    }

    [Fact]
    public void The_wrong_values_of_a_list_are_not_listed_without_end()
    {
        var host = Host("[Select(\"i\")] public partial IReadOnlyList<int> Value { get; }", "", string.Concat(Enumerable.Range(0, 5000).Select(i => $"<i>a{i}</i>")));

        Assert.Equal(100, host.Printed.Count());
        Assert.Single(host.Diagnostics, diagnostic => diagnostic.Id == "NC9007");
        Assert.Empty(Articles(host));
    }

    private static TestHost Host(string property, string frontMatter, string body = "Text.") =>
        TestHost.WithCode(ModelCode.With(property), ModelCode.Post(frontMatter, body));

    private static IReadOnlyList<Article> Articles(TestHost host) => host.LoadAssembly().Articles("News");

    private static IEnumerable<string> Urls(object? value) =>
        (value is Uri url ? [url] : (IEnumerable<Uri>)value!).Select(item => item.OriginalString);

    private static List<(string Id, DiagnosticSeverity Severity, string Text)> Shown(TestHost host) =>
        [.. host.Diagnostics.Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Info || diagnostic.Id == "NC3002")
            .Select(diagnostic => (diagnostic.Id, diagnostic.Severity, host.TextOf(diagnostic.Location.GetLineSpan().Path).Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length)))
            .OrderBy(shown => shown.Id, StringComparer.Ordinal)];
}
