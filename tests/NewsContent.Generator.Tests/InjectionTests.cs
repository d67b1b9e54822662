namespace NewsContent.Generator.Tests;

/// <summary>Text in posts that tries to become code compiles to the same text and nothing else.</summary>
public sealed class InjectionTests
{
    public static TheoryData<string> Breakouts() =>
    [
        "\"; System.Environment.Exit(1); //",
        "\\\"; throw null; //",
        "\\",
        "*/ class X { } /*",
        "\"\"\" + Evil() + \"\"\"",
        "{0}{{x}} ${y}",
        "// comment",
        "#line 1 \"x.cs\"",
        "a\u0085class X { }",
        "a\u2028class X { }",
        "a\u2029class X { }",
        "\u202Etxt.exe\u202C\u2066\u2069\u200B\uFEFF",
        "\\u0022; x",
        "\\x22",
        "tab\there",
        "央行 😀 \U0002F800",
        "\u0001\u001B\u007F",
        "%n%s%d",
        "<c>&amp;</c>]]>",
        "\"u8; }}}} class X { } /*",
        "'\\u0022'",
        "@\"x\" $\"{y}\" $$\"\"\"{{z}}\"\"\"",
        "#pragma warning disable",
        "#region x",
        "#if false",
        "</summary><include file='/etc/passwd' path='x'/>",
        "a\r\nclass X { }",
        "nul\0here",
        "\u061C\u200E\u200F\u202A\u202D",
        "\uFFFE\uFFFF",
        "\\uD83D\\uDE00",
        "\\\\",
        "\"\\",
        "%0A${IFS}`x`$(y)",
    ];

    [Theory]
    [MemberData(nameof(Breakouts))]
    public void Every_field_reads_back_as_it_was_written(string text)
    {
        var yaml = Yaml(text);
        var host = TestHost.WithPosts(("_posts/2022-06-07-rates.html",
            $"""
            ---
            title: {yaml}
            slug: {Yaml("s" + text)}
            layout: {yaml}
            lang: {yaml}
            description: {yaml}
            author: {yaml}
            categories: [{yaml}]
            tags: [{yaml}]
            ---
            <p title="{Html(text)}">{Html(text)}</p>
            """));

        var article = host.Load().All[0];

        Assert.Equal(text, article.Title);
        Assert.Equal(Composed("s" + text), article.Slug);
        Assert.Equal(text, article.Layout);
        Assert.Equal(text, article.Language);
        Assert.Equal(text, article.Description);
        Assert.Equal([text], article.Authors);
        Assert.Equal([text], article.Categories);
        Assert.Equal([text], article.Tags);
        Assert.Equal(Folded(InBody(text)), article.Text);
        AssertAscii(host);
    }

    [Theory]
    [MemberData(nameof(Breakouts))]
    public void Every_part_of_a_body_reads_back_as_it_was_written(string text)
    {
        var html = Html(InBody(text));
        var host = TestHost.WithPosts(("_posts/2022-06-07-rates.html",
            $"""
            ---
            title: Rates
            excerpt: {Yaml(html)}
            ---
            <h2>{html}</h2>
            <p><img src="/a.png" alt="{html}"> <a href="/a" title="{html}">{html}</a></p>
            """));

        var article = host.Load().All[0];

        var expected = Folded(InBody(text));
        Assert.Equal(expected, article.Headings[0].Text);
        Assert.Equal(expected, article.Links[0].Text);
        Assert.Equal(InBody(text).ReplaceLineEndings(), article.Images[0].AlternativeText!.ReplaceLineEndings());
        AssertAscii(host);
    }

    [Theory]
    [MemberData(nameof(Breakouts))]
    public void A_link_and_a_permalink_are_refused_or_read_back(string text)
    {
        var host = TestHost.WithPosts(
            ("_posts/2022-06-07-link.html", $"---\ntitle: Link\n---\n<p><a href=\"/a?{Html(text)}\">x</a><img src=\"/b?{Html(text)}\"></p>"),
            ("_posts/2022-06-07-permalink.html", $"---\ntitle: Permalink\npermalink: {Yaml("/p/" + text)}\n---\nText."));

        var articles = host.Load();

        var link = articles.BySlug["link"];
        Assert.All(link.Links, item => Assert.StartsWith("/a?", item.Url));
        Assert.All(link.Images, item => Assert.StartsWith("/b?", item.Source));
        Assert.Same(link, articles.ByUrl[link.Url]);
        Assert.All(articles.All, article => Assert.Same(article, articles.ByUrl[article.Url]));
        AssertAscii(host);
    }

    [Theory]
    [InlineData("\uD800")]
    [InlineData("\uDC00\uD800")]
    [InlineData("a\0b")]
    public void Invalid_characters_are_replaced_everywhere(string text)
    {
        var host = TestHost.WithPosts(("_posts/2022-06-07-rates.html", $"---\ntitle: \"{text}\"\ntags: [\"{text}\"]\n---\n<h2 title=\"{text}\">{text}</h2>"));

        var article = host.Load().All[0];

        var expected = string.Concat(text.Select(c => c is 'a' or 'b' ? c : '\uFFFD'));
        Assert.Equal(expected, article.Title);
        Assert.Equal([expected], article.Tags);
        Assert.Equal(expected, article.Headings[0].Text);
        AssertAscii(host);
    }

    [Fact]
    public void A_title_of_a_million_characters_is_refused_or_kept_but_never_cut()
    {
        var host = TestHost.WithPosts(("_posts/2022-06-07-rates.md", $"---\ntitle: {new string('a', 60_000)}\n---\nText."));
        Assert.Equal(60_000, host.Load().All[0].Title.Length);

        host = TestHost.WithPosts(("_posts/2022-06-07-rates.md", $"---\ntitle: {new string('a', 1_000_000)}\n---\nText."));
        Assert.Equal("NC9003", Assert.Single(host.Diagnostics).Id);
    }

    [Theory]
    [InlineData("con")]
    [InlineData("a b")]
    [InlineData("İ")]
    [InlineData("..")]
    [InlineData("a'b\"c")]
    [InlineData("\"; throw null;")]
    [InlineData("\"\"\"")]
    [InlineData("{0}")]
    [InlineData("#line 1 hidden")]
    [InlineData("a\nclass X { }")]
    [InlineData("a\u0085b")]
    [InlineData("a\u2028b\u2029c")]
    [InlineData("\u202Egnp")]
    [InlineData("央行 😀")]
    [InlineData("%2e%2e")]
    public void Names_of_files_do_not_name_generated_files(string name)
    {
        var host = TestHost.WithPosts(($"_posts/2022-06-07-x{name}.md", "---\ntitle: A\n---\nText."));

        Assert.Equal(
            ["Articles.Bodies0.g.cs", "Articles.Collection.g.cs", "Articles.Names.g.cs", "Articles.Slugs.g.cs", "Articles.Tables.g.cs"],
            host.Result.GeneratedSources.Select(source => source.HintName).Order());
        Assert.Equal($"_posts/2022-06-07-x{name}.md", Assert.Single(host.Load().All).SourcePath);
        AssertAscii(host);
    }

    private static void AssertAscii(TestHost host) =>
        Assert.All(host.Result.GeneratedSources, source => Assert.True(IsAscii(source.SourceText.ToString()), source.HintName));

    // Slugs are composed like URLs, except those without a composed form, which the runtime rejects.
    private static string Composed(string text) => text.Contains('\uFFFE') ? text : text.Normalize();

    // Characters that HTML does not allow become U+FFFD.
    private static string InBody(string text) => text.Replace('\0', '\uFFFD').Replace('\uFFFF', '\uFFFD');

    // White space as in plain text; characters that are invalid in HTML are kept.
    private static string Folded(string text) => string.Join(' ', text.Split([' ', '\t', '\n', '\f', '\r'], StringSplitOptions.RemoveEmptyEntries));

    private static bool IsAscii(string text) => text.TrimStart('\uFEFF').All(c => c is '\n' or (>= ' ' and <= '~'));

    // Double quotes, with an escape for every character that requires one.
    internal static string Yaml(string text) =>
        "\"" + string.Concat(text.Select(c => c is '"' or '\\' || c < ' ' || c is >= '\u007F' and < '\u4E00' or '\uFEFF' ? $"\\u{(int)c:X4}" : c.ToString())) + "\"";

    private static string Html(string text) => string.Concat(text.Select(c => c is '"' or '<' or '&' or '>' ? $"&#{(int)c};" : c.ToString()));
}
