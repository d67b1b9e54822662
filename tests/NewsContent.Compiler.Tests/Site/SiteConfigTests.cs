using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Site;

namespace NewsContent.Compiler.Tests.Site;

public sealed class SiteConfigTests
{
    [Theory]
    [InlineData("timezone: Asia/Shanghai\n", "Asia/Shanghai")]
    [InlineData("title: A site\ntimezone: 'Europe/Berlin' # here\n", "Europe/Berlin")]
    [InlineData("---\ntimezone: UTC\n", "UTC")]
    [InlineData("timezone: Etc/GMT+8\n", "Etc/GMT+8")]
    [InlineData("\uFEFFtimezone: Asia/Calcutta\r\nplugins: [a]\r\n", "Asia/Calcutta")]
    [InlineData("a: &x 1\nb: *x\ntimezone: Europe/Paris\n", "Europe/Paris")]
    [InlineData("base: &x {a: b}\nsocial:\n  <<: *x\ntitle: A site\n", null)]
    [InlineData("base: &x {timezone: Europe/Rome}\n<<: *x\n", "Europe/Rome")]
    [InlineData("---\ntimezone: UTC\n---\n", "UTC")]
    [InlineData("timezone:\n", null)]
    [InlineData("title: A site\n", null)]
    [InlineData("", null)]
    [InlineData("# nothing\n", null)]
    public void The_time_zone_of_the_site_is_read(string text, string? timeZone)
    {
        var config = Parse(text);

        Assert.Equal(timeZone, config.Settings.TimeZone);
        Assert.Empty(config.Problems);
    }

    [Theory]
    [InlineData("languages: [en, zh-CN, en]\n", "en zh-CN")]
    [InlineData("languages:\n- code: ja\n  name: Japanese\n- lang: es\n- name: none\n-\n- [a]\n", "ja es")]
    [InlineData("languages: [zh_CN, Deutsch!]\n", "")]
    [InlineData("languages: en\n", "")]
    [InlineData("languages: {en: English}\n", "")]
    public void The_languages_of_the_site_are_read(string text, string languages)
    {
        var config = Parse(text);

        Assert.Equal(languages, string.Join(" ", config.Languages));
        Assert.Empty(config.Problems);
    }

    [Theory]
    [InlineData("markdown: ⟦CommonMark⟧\n", "The value of 'markdown' is 'CommonMark'; write 'kramdown', because posts are always rendered as kramdown")]
    [InlineData("markdown: ⟦redcarpet⟧ # old\n", "The value of 'markdown' is 'redcarpet'")]
    [InlineData("markdown: ⟦[kramdown]⟧\n", "The value of 'markdown' is a list; write a string")]
    public void Another_Markdown_engine_is_a_problem_at_its_location(string text, string message) => AssertProblem(FrontMatterProblems.WrongType, text, message);

    [Theory]
    [InlineData("markdown: kramdown\n")]
    [InlineData("markdown: Kramdown\n")]
    [InlineData("markdown:\n")]
    public void The_Markdown_engine_is_kramdown(string text) => Assert.Empty(Parse(text).Problems);

    [Theory]
    [InlineData("timezone: UTC\n⟦--- # posts⟧\ntitle: A\n", "NC1067")]
    [InlineData("timezone: UTC\n⟦{{ a }}: b⟧\n", "NC1066")]
    [InlineData("timezone: UTC\ntitle: ⟦*a⟧\n", "NC1017")]
    public void The_rest_of_a_file_is_read_after_a_mistake_that_Jekyll_accepts(string text, string id)
    {
        var marked = new MarkedText(text);

        var config = Parse(marked.Text);

        Assert.Equal("UTC", config.Settings.TimeZone);
        var problem = Assert.Single(config.Problems);
        Assert.Equal(id, problem.Kind.Id);
        Assert.Equal((marked.Marks[0].Start, marked.Marks[0].Length), (problem.Location!.Start, problem.Location.Length));
    }

    [Theory]
    [InlineData("title: A\ntimezone: ⟦Asia/Shangai⟧\n", "'Asia/Shangai' is not an IANA time zone, so the site is in UTC; did you mean 'Asia/Shanghai'?")]
    [InlineData("timezone: ⟦'Europe/berlin'⟧ # here\n", "did you mean 'Europe/Berlin'?")]
    [InlineData("timezone: ⟦Shanghai⟧\n", "did you mean 'Asia/Shanghai'?")]
    [InlineData("timezone: ⟦Beijing⟧\n", "did you mean 'Asia/Shanghai'?")]
    [InlineData("timezone: ⟦New York⟧\n", "did you mean 'America/New_York'?")]
    [InlineData("timezone: ⟦europe/berlin⟧\n", "did you mean 'Europe/Berlin'?")]
    [InlineData("timezone: ⟦China Standard Time⟧\n", "'China Standard Time' is not an IANA time zone, so the site is in UTC; did you mean 'Asia/Shanghai'?")]
    [InlineData("timezone: ⟦+08:00⟧\n", "'+08:00' is not an IANA time zone")]
    public void An_unknown_time_zone_is_a_problem_at_its_location(string text, string message) =>
        AssertProblem(SettingsProblems.UnknownTimeZone, text, message);

    [Theory]
    [InlineData("title: A\ntimezone: ⟦'Asia/Shanghai⟧\n", "the quote ' is not closed")]
    [InlineData("title: A\nplugins: ⟦[a, b⟧\n", "the '[' in the value of 'plugins' is not closed")]
    [InlineData("title: A\nsubtitle: ⟦news: and more⟧\n", "the value of 'subtitle' contains a ':'")]
    [InlineData("list:\n  - \"A\" ⟦site⟧\n", "single quotes: '\"A\" site'")]
    [InlineData("list:\n  -  -   \"A\" ⟦site⟧\n", "single quotes: '\"A\" site'")]
    [InlineData("title: ⟦@site⟧\n", "a value cannot begin with '@'")]
    [InlineData("title: A\nsubtitle: ⟦!!] news⟧\n", "a value cannot begin with '!'")]
    [InlineData("title: A\nsubtitle: ⟦\"news \\uD83D\\u0041\"⟧\nlang: en\n", "a '\\' in the value of 'subtitle' does not start a known escape")]
    [InlineData("exclude:\n⟦\t- drafts⟧\n", "this line begins with a tab; indent with spaces")]
    [InlineData("defaults:\n  - scope:\n  ⟦\t    path: a⟧\n", "the indentation of this line has a tab; indent with spaces")]
    [InlineData("⟦title:A site⟧\n", "'title:A site' is not 'key: value'; write a space after the colon")]
    [InlineData("title: A\n⟦lang：zh-CN⟧\nurl: https://example.com\n", "write ': ' in place of '：'")]
    [InlineData("title: ⟦“A: site”⟧\n", "“ ” are not YAML quotes; write \"…\"")]
    [InlineData("title: \"A\" ⟦site⟧\n", "put all of it in single quotes: '\"A\" site'")]
    public void Broken_yaml_is_a_problem_at_its_line(string text, string message) =>
        AssertProblem(SettingsProblems.InvalidConfig, text, message);

    [Theory]
    [InlineData("title: C ⟦#⟧ ")]
    [InlineData("title: C ⟦# basics⟧")]
    [InlineData("title: C ⟦#1⟧")]
    public void A_comment_that_ends_the_file_and_cuts_a_title_is_a_problem(string text) =>
        AssertProblem(FrontMatterProblems.CommentInValue, text, "so the value of 'title' is 'C'");

    [Theory]
    [InlineData("⟦- a⟧\n- b\n", "_config.yml is a list, so it has no effect; write a key and a value on each line, such as 'timezone: Asia/Shanghai'")]
    [InlineData("# My site\n\n⟦- title: A⟧\n", "is a list")]
    [InlineData("⟦[title, A]⟧\n", "is a list")]
    [InlineData("⟦just text⟧\n", "_config.yml is a string, so it has no effect")]
    [InlineData("⟦just⟧\n  text\n", "_config.yml is a string, so it has no effect")]
    [InlineData("---\n⟦\"My site\"⟧\n", "_config.yml is a string, so it has no effect")]
    [InlineData("⟦42⟧\n", "_config.yml is a string, so it has no effect")]
    [InlineData("⟦|⟧\n  title: A\n", "_config.yml is a string, so it has no effect")]
    public void Yaml_that_is_not_a_mapping_is_a_problem_at_its_first_line(string text, string message)
    {
        AssertProblem(SettingsProblems.ConfigNotMapping, text, message);
        Assert.Equal(new SiteSettings(), Parse(new MarkedText(text).Text).Settings);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("# My site\n")]
    [InlineData("---\n")]
    [InlineData("--- \n")]
    [InlineData("---\n...\n")]
    [InlineData("null\n")]
    [InlineData("---\ntitle: A\n---\n")]
    [InlineData("title: A\n...\n")]
    [InlineData("{title: A}\n")]
    public void Yaml_without_values_or_with_one_document_is_no_problem(string text) => Assert.Empty(Parse(text).Problems);

    [Fact]
    public void A_second_document_is_a_problem_at_its_first_line()
    {
        AssertProblem(FrontMatterProblems.SecondDocument, "title: A\n⟦---⟧\ntitle: B\n", "The YAML ends at this line");
        Assert.Equal("A", SiteDescription.Of(Parse("title: A\n---\ntitle: B\n")).Title);
    }

    [Theory]
    [InlineData("permalink: ⟦pretty/⟧\n", "The permalink 'pretty/' is the same for all articles, so the default is used; did you mean 'pretty'?")]
    [InlineData("permalink: ⟦/Prety/⟧\n", "did you mean 'pretty'?")]
    [InlineData("permalink: ⟦/news/⟧\n", "write one such as '/:categories/:year/:month/:day/:title/'")]
    [InlineData("permalink: ⟦/{year}/{title}/⟧\n", "did you mean '/:year/:title/'?")]
    [InlineData("collections:\n  docs:\n    permalink: ⟦/docs/⟧\n", "The permalink '/docs/' is the same for all articles")]
    [InlineData("permalink: ⟦/a:/b/⟧\n", "is the same for all articles")]
    [InlineData("permalink: ⟦/:collection/index:output_ext⟧\n", "is the same for all articles")]
    public void A_permalink_that_is_the_same_for_all_articles_is_a_problem_and_is_ignored(string text, string message)
    {
        AssertProblem(SettingsProblems.SharedPermalink, text, message);
        Assert.Equal(Parse("title: A\n").Settings.Permalink, Parse(text.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal)).Settings.Permalink);
    }

    [Theory]
    [InlineData("url: ⟦example.com⟧\n", "NC5006", "'example.com' is not an absolute http: or https: URL, so feeds and sitemaps cannot use it; write 'https://example.com'")]
    [InlineData("url: ⟦\"www.example.com/\"⟧\n", "NC5006", "write 'https://www.example.com'")]
    [InlineData("url: ⟦//example.com⟧\n", "NC5006", "write 'https://example.com'")]
    [InlineData("url: ⟦/blog⟧\n", "NC5006", "write 'https://example.com'")]
    [InlineData("url: ⟦“https://example.com”⟧\n", "NC5006", "write 'https://example.com'")]
    [InlineData("url: ⟦https://example.com/blog/⟧\n", "NC5101", "'https://example.com/blog/' in 'url' has a path, which belongs to 'baseurl'; write 'https://example.com' and 'baseurl: /blog'")]
    [InlineData("url: ⟦https://example.com/blog⟧\nbaseurl: /blog\n", "NC5101", "has a path, which belongs to 'baseurl'; write 'https://example.com'")]
    [InlineData("url: ⟦https://example.com/⟧\n", "NC5101", "ends with '/', so URLs have two slashes; write 'https://example.com'")]
    [InlineData("url: ⟦'https://example.com?a=1'⟧\n", "NC5101", "has more than a scheme and a host; write 'https://example.com'")]
    [InlineData("baseurl: ⟦blog/⟧\n", "NC5101", "'blog/' in 'baseurl' does not begin with '/'; write '/blog'")]
    [InlineData("baseurl: ⟦/blog/⟧\n", "NC5101", "ends with '/', so URLs have two slashes; write '/blog'")]
    [InlineData("baseurl: ⟦/⟧\n", "NC5101", "is a slash, so URLs have two slashes; write \"\"")]
    [InlineData("baseurl: ⟦https://example.com/blog⟧\n", "NC5101", "has a host, which belongs to 'url'; write '/blog'")]
    [InlineData("baseurl: ⟦//example.com⟧\n", "NC5101", "has a host, which belongs to 'url'; write \"\"")]
    [InlineData("baseurl: ⟦/blog//news⟧\n", "NC5101", "has two slashes in a row; write '/blog/news'")]
    [InlineData("url: ⟦https://example.com，⟧\n", "NC5006", "write 'https://example.com'")]
    [InlineData("url: ⟦《https://example.com》⟧\n", "NC5006", "write 'https://example.com'")]
    [InlineData("⟦title⟧:\nlang: en\n", "NC5102", "'title' is empty, so the site's pages and feeds have no title; write the title of the site, or delete the line")]
    [InlineData("title: ⟦\"\"⟧\n", "NC5102", "'title' is empty")]
    [InlineData("permalink: ⟦https://example.com/:year/:title/⟧\n", "NC1073", "has a host; write '/:year/:title/'")]
    [InlineData("permalink: ⟦/:year/{title}/⟧\n", "NC1073", "write '/:year/:title/'")]
    [InlineData("permalink: ⟦/:title?id=1⟧\n", "NC1073", "has a query; write '/:title'")]
    [InlineData("title: My site ⟦#1⟧\n", "NC1070", "so the value of 'title' is 'My site'")]
    [InlineData("defaults:\n- values: {lang: ⟦cn⟧}\n", "NC1032", "'cn' is not a language tag; write 'zh-CN'")]
    [InlineData("defaults:\n- scope: {path: ''}\n  ⟦value⟧: {lang: en}\n", "NC5095", "did you mean 'values'?")]
    [InlineData("defaults:\n- values:\n    ⟦layuot⟧: x\n", "NC1022", "The key 'layuot' has no meaning; did you mean 'layout'?")]
    [InlineData("defaults:\n- values:\n    permalink: ⟦https://example.com/:title/⟧\n", "NC1073", "has a host")]
    [InlineData("defaults:\n- values:\n    tags: ⟦rates, bonds⟧\n", "NC1031", "write a list: [rates, bonds]")]
    [InlineData("defaults:\n- values:\n    category: ⟦rates, bonds⟧\n", "NC1072", "write 'categories: [rates, bonds]'")]
    [InlineData("lang: ⟦zh_CN⟧\n", "NC1032", "'zh_CN' is not a language tag; write 'zh-CN'")]
    public void A_value_that_the_run_time_cannot_use_is_a_warning_at_the_value(string text, string id, string message)
    {
        var marked = new MarkedText(text);

        var problem = Assert.Single(Parse(marked.Text).Problems);

        Assert.Equal(id, problem.Kind.Id);
        Assert.Contains(message, problem.Message);
        Assert.Equal((marked.Marks[0].Start, marked.Marks[0].Length), (problem.Location!.Start, problem.Location.Length));
    }

    [Theory]
    [InlineData("url: https://example.com\n")]
    [InlineData("url: \"\"\n")]
    [InlineData("url:\n")]
    [InlineData("baseurl: \"\" # the subpath of the site\ntheme: minima #gem\n")]
    [InlineData("baseurl: /blog\nurl: https://example.com:8080\n")]
    [InlineData("lang: zh-Hans-CN\n")]
    [InlineData("lang: x-klingon\n")]
    public void A_value_that_the_run_time_can_use_is_not_reported(string text) => Assert.Empty(Parse(text).Problems);

    private static void AssertProblem(ProblemKind kind, string text, string message)
    {
        var marked = new MarkedText(text);

        var config = Parse(marked.Text);

        Assert.Null(config.Settings.TimeZone);
        var problem = Assert.Single(config.Problems);
        Assert.Equal(kind, problem.Kind);
        Assert.Contains(message, problem.Message);
        Assert.Equal("/site/_config.yml", problem.Location!.Path);
        var mark = Assert.Single(marked.Marks);
        Assert.Equal(marked.Text.Substring(mark.Start, mark.Length), marked.Text.Substring(problem.Location.Start, problem.Location.Length));
    }

    private static SiteConfig Parse(string text) => SiteConfig.Parse("/site/_config.yml", text);
}
