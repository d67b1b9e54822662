using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Site;

namespace NewsContent.Compiler.Tests.Site;

/// <summary>Values of the wrong type in <c>_config.yml</c>: each is reported at its location and ignored.</summary>
public sealed class ConfigValueTests
{
    private const string Flag = "write true or false, without quotes";

    [Theory]
    [InlineData("defaults: ⟦x⟧", "The value of 'defaults' is 'x'; write a list of scopes with values")]
    [InlineData("defaults:\n- ⟦x⟧\n- {values: {layout: a}}", "The value of 'defaults' is 'x'; write a list of scopes with values")]
    [InlineData("defaults:\n- scope: ⟦x⟧\n  values: {}", "The value of 'scope' is 'x'; write a mapping with 'path' and optionally 'type'")]
    [InlineData("defaults:\n- ⟦scope: {path: a}⟧", "The value of 'values' is missing; write a mapping")]
    [InlineData("defaults:\n- ⟦values:⟧", "The value of 'values' is empty; write a mapping")]
    [InlineData("defaults:\n- values: ⟦[a]⟧", "The value of 'values' is a list; write a mapping")]
    [InlineData("defaults:\n- scope: {path: ⟦[a]⟧}\n  values: {}", "The value of 'path' is a list; write a string")]
    [InlineData("defaults:\n- scope: {type: ⟦{a: b}⟧}\n  values: {}", "The value of 'type' is a mapping; write a string")]
    [InlineData("collections: ⟦x⟧", "The value of 'collections' is 'x'; write a list of names or a mapping")]
    [InlineData("collections: [a, ⟦[b]⟧]", "The value of 'collections' is a list; write a list of strings")]
    [InlineData("collections:\n  a: {output: ⟦'x'⟧}", "The value of 'output' is the string \"x\"; " + Flag)]
    [InlineData("kramdown: ⟦x⟧", "The value of 'kramdown' is 'x'; write a mapping")]
    [InlineData("kramdown: {toc_levels: ⟦7⟧}", "The value of 'toc_levels' is '7'; write heading levels such as 2..4")]
    [InlineData("kramdown: {toc_levels: ⟦0⟧}", "The value of 'toc_levels' is '0'; write heading levels such as 2..4")]
    [InlineData("kramdown: {toc_levels: ⟦1..a⟧}", "The value of 'toc_levels' is '1..a'; write heading levels such as 2..4")]
    [InlineData("kramdown: {footnote_nr: ⟦x⟧}", "The value of 'footnote_nr' is 'x'; write a number")]
    [InlineData("kramdown: {footnote_nr: ⟦-3⟧}", "The value of 'footnote_nr' is '-3'; write a number")]
    [InlineData("kramdown: {hard_wrap: ⟦x⟧}", "The value of 'hard_wrap' is 'x'; " + Flag)]
    [InlineData("kramdown: {auto_ids: ⟦[a]⟧}", "The value of 'auto_ids' is a list; " + Flag)]
    [InlineData("kramdown: {smart_quotes: ⟦{a: b}⟧}", "The value of 'smart_quotes' is a mapping; write a string")]
    [InlineData("kramdown: {parse_block_html: ⟦'true'⟧}", "The value of 'parse_block_html' is the string \"true\"; " + Flag)]
    [InlineData("kramdown: {parse_span_html: ⟦2⟧}", "The value of 'parse_span_html' is '2'; " + Flag)]
    [InlineData("permalink: ⟦[a]⟧", "The value of 'permalink' is a list; write a string")]
    [InlineData("exclude: ⟦a⟧", "The value of 'exclude' is 'a'; write a list of strings")]
    [InlineData("include: [a, ⟦{b: c}⟧]", "The value of 'include' is a mapping; write a list of strings")]
    [InlineData("excerpt_separator: ⟦[a]⟧", "The value of 'excerpt_separator' is a list; write a string")]
    [InlineData("future: ⟦x⟧", "The value of 'future' is 'x'; " + Flag)]
    [InlineData("unpublished: ⟦'yes'⟧", "The value of 'unpublished' is the string \"yes\"; " + Flag)]
    [InlineData("show_drafts: ⟦1⟧", "The value of 'show_drafts' is '1'; " + Flag)]
    [InlineData("timezone: ⟦[a]⟧", "The value of 'timezone' is a list; write a string")]
    [InlineData("collections_dir: ⟦[a]⟧", "The value of 'collections_dir' is a list; write a string")]
    [InlineData("lang: ⟦[a]⟧", "The value of 'lang' is a list; write a string")]
    [InlineData("author: [⟦[a]⟧]", "The value of 'author' is a list; write a name, a list of names or a mapping with a 'name'")]
    public void A_setting_of_the_wrong_type_is_reported_at_its_value(string config, string message) => AssertProblem(config, FrontMatterProblems.WrongType, message);

    [Theory]
    [InlineData("title: ⟦[a]⟧", "a list; write a string")]
    [InlineData("slug: ⟦{a: b}⟧", "a mapping; write a string")]
    [InlineData("layout: ⟦[a]⟧", "a list; write a string")]
    [InlineData("lang: ⟦[a]⟧", "a list; write a string")]
    [InlineData("description: ⟦[a]⟧", "a list; write a string")]
    [InlineData("excerpt: ⟦[a]⟧", "a list; write a string")]
    [InlineData("excerpt_separator: ⟦[a]⟧", "a list; write a string")]
    [InlineData("permalink: ⟦[a]⟧", "a list; write a string")]
    [InlineData("published: ⟦'true'⟧", "the string \"true\"; " + Flag)]
    [InlineData("render_with_liquid: ⟦x⟧", "'x'; " + Flag)]
    [InlineData("author: [a, ⟦[b]⟧]", "a list; write a name, a list of names or a mapping with a 'name'")]
    [InlineData("authors: ⟦{a: b}⟧", "a mapping; write a name, a list of names or a mapping with a 'name'")]
    [InlineData("category: ⟦{a: b}⟧", "a mapping; write a string or a list of strings")]
    [InlineData("categories: [a, ⟦[b]⟧]", "a list; write a list of strings")]
    [InlineData("tag: [a, ⟦{b: c}⟧]", "a mapping; write a list of strings")]
    [InlineData("tags: ⟦{a: b}⟧", "a mapping; write a string or a list of strings")]
    public void A_default_of_the_wrong_type_is_reported_and_ignored(string value, string message)
    {
        var key = value.Split(':')[0];

        var config = AssertProblem($"defaults:\n- values:\n    {value}\n    desk: macro\n", FrontMatterProblems.WrongType, $"The value of '{key}' is {message}");

        Assert.Equal(["desk"], config.Settings.Defaults.For("_posts/a.md", "posts").Entries.Select(entry => entry.Key));
    }

    [Theory]
    [InlineData("date: ⟦yesterday⟧", "NC1013", "'yesterday' is not a date")]
    [InlineData("date: ⟦[a]⟧", "NC1013", "'a list' is not a date")]
    [InlineData("date: ⟦2022-13-30⟧", "NC1014", "'2022-13-30' is not a valid date: month 13 does not exist")]
    [InlineData("last_modified_at: ⟦2022-13-30⟧", "NC1064", "'last_modified_at: 2022-13-30' has no effect")]
    [InlineData("permalink: /⟦:yaer⟧/", "NC1021", "':yaer' is not a permalink placeholder; did you mean ':year'?")]
    public void An_invalid_default_is_reported_and_ignored(string value, string id, string message)
    {
        var config = AssertProblem($"defaults:\n- values:\n    {value}\n    desk: macro\n", ProblemKinds.All.Single(kind => kind.Id == id), message);

        Assert.Equal(["desk"], config.Settings.Defaults.For("_posts/a.md", "posts").Entries.Select(entry => entry.Key));
    }

    // A default that Jekyll reads as another value is a warning, but is used as it is written.
    [Fact]
    public void A_default_with_a_warning_is_used()
    {
        var config = AssertProblem("defaults:\n- values: {tags: [⟦00700⟧]}\n", FrontMatterProblems.TagReadAsOtherValue, "Jekyll reads it as 448");

        Assert.Equal(["tags"], config.Settings.Defaults.For("_posts/a.md", "posts").Entries.Select(entry => entry.Key));
    }

    [Theory]
    [InlineData("defaults:")]
    [InlineData("defaults: []")]
    [InlineData("defaults:\n- values: {title: , slug: ~, date: , published: , permalink: , unknown: [a]}")]
    [InlineData("defaults:\n- scope:\n  values: {layout: a}")]
    [InlineData("collections: [a, b]")]
    [InlineData("collections: {a: , b: {output: true, permalink: }}")]
    [InlineData("kramdown: {toc_levels: 1..6}")]
    [InlineData("kramdown: {toc_levels: [2, 4]}")]
    [InlineData("kramdown: {toc_levels: '', footnote_nr: 0, smart_quotes: [a, b]}")]
    [InlineData("exclude: [~, a]\ninclude:")]
    public void Valid_and_empty_values_are_not_reported(string config) => Assert.Empty(Parse(config).Problems);

    [Theory]
    [InlineData("collections: [a, b]", "a b")]
    [InlineData("collections: [posts, a]", "a")]
    [InlineData("collections: {a: , b: {output: true}}", "a b")]
    [InlineData("collections: {posts: , a: }", "a")]
    [InlineData("collections: {posts: {permalink: /:title/}, a: }", "a")]
    public void A_collection_needs_no_settings_and_the_posts_are_not_one(string config, string labels) =>
        Assert.Equal(labels, string.Join(" ", Parse(config).Settings.Collections.Select(collection => collection.Label)));

    [Theory]
    [InlineData("permalink: /⟦:nothing⟧/", "':nothing' is not a permalink placeholder; use :year, :month, :day, :title, :slug or :categories")]
    [InlineData("collections:\n  a: {permalink: '/⟦:nothing⟧/'}", "':nothing' is not a permalink placeholder")]
    public void An_unknown_placeholder_is_reported_in_the_template(string config, string message) => AssertProblem(config, FrontMatterProblems.InvalidPermalink, message);

    [Theory]
    [InlineData("ftp://files.example.com", "write 'https://files.example.com'")]
    [InlineData("https:/a.example", "write 'https://a.example'")]
    [InlineData("HTTP:/a.example/b", "write 'https://a.example/b'")]
    [InlineData("localhost", "write 'https://example.com'")]
    [InlineData(".example", "write 'https://example.com'")]
    [InlineData("a.example/b/", "write 'https://a.example/b'")]
    public void A_relative_URL_of_the_site_is_reported_with_an_absolute_URL(string url, string message) =>
        AssertProblem($"url: ⟦{url}⟧", SettingsProblems.RelativeSiteUrl, $"'{url}' is not an absolute http: or https: URL, so feeds and sitemaps cannot use it; {message}");

    [Theory]
    [InlineData("HTTP://a.example")]
    [InlineData("hTTps://a.example")]
    public void The_scheme_of_the_URL_is_in_any_case(string url) => Assert.Empty(Parse("url: " + url).Problems);

    private static SiteConfig AssertProblem(string marked, ProblemKind kind, string message)
    {
        var text = new MarkedText(marked);
        var config = Parse(text.Text);

        var problem = Assert.Single(config.Problems);
        Assert.Equal(kind, problem.Kind);
        Assert.Contains(message, problem.Message);
        Assert.Equal(Assert.Single(text.Marks), new(problem.Location!.Start, problem.Location.Length));
        return config;
    }

    private static SiteConfig Parse(string text) => SiteConfig.Parse("/site/_config.yml", text);
}
