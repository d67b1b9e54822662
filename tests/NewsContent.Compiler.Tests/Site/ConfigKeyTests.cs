using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Site;

namespace NewsContent.Compiler.Tests.Site;

public sealed class ConfigKeyTests
{
    [Theory]
    [InlineData("⟦permalnk⟧: pretty\n", "permalink")]
    [InlineData("⟦baseUrl⟧: /blog\n", "baseurl")]
    [InlineData("⟦base_url⟧: /blog\n", "baseurl")]
    [InlineData("⟦time_zone⟧: Asia/Shanghai\n", "timezone")]
    [InlineData("⟦timezome⟧: Asia/Shanghai\n", "timezone")]
    [InlineData("⟦exerpt_separator⟧: x\n", "excerpt_separator")]
    [InlineData("⟦excerpt-separator⟧: x\n", "excerpt_separator")]
    [InlineData("⟦default⟧: []\n", "defaults")]
    [InlineData("⟦collection⟧: [a]\n", "collections")]
    [InlineData("⟦showdrafts⟧: true\n", "show_drafts")]
    [InlineData("⟦plugin⟧: [a]\n", "plugins")]
    [InlineData("⟦excludes⟧: [a]\n", "exclude")]
    [InlineData("⟦Title⟧: A\n", "title")]
    [InlineData("⟦URL⟧: https://example.com\n", "url")]
    [InlineData("kramdown:\n  ⟦hardwrap⟧: true\n", "hard_wrap")]
    [InlineData("collections:\n  authors:\n    ⟦ouput⟧: true\n", "output")]
    [InlineData("defaults:\n- ⟦scop⟧: {path: ''}\n  values: {lang: en}\n", "scope")]
    [InlineData("defaults:\n- scope: {⟦paths⟧: a}\n  values: {lang: en}\n", "path")]
    public void A_misspelled_key_is_reported_with_the_key_that_is_meant(string text, string meant)
    {
        var marked = new MarkedText(text);

        var problem = Assert.Single(SiteConfig.Parse("/site/_config.yml", marked.Text).Problems);

        Assert.Equal(SettingsProblems.MisspelledKey, problem.Kind);
        Assert.EndsWith($"has no meaning in _config.yml; did you mean '{meant}'?", problem.Message);
        Assert.Equal(marked.Marks[0], new(problem.Location!.Start, problem.Location.Length));
    }

    [Theory]
    [InlineData("authors: {}\ntitles: []\nurls: []\n")]
    [InlineData("feature: true\nfeatures: []\nsubtitle: A\nlogo: a.png\ntheme: minima\nminimal_mistakes_skin: air\n")]
    [InlineData("paginate: 5\npaginate_path: /p:num\ntagline: A\nlanguages: [en]\ntwitter: {username: a}\nfeed: {path: feed.xml}\n")]
    [InlineData("title: A\nTitle: B\n")]
    [InlineData("source: a\ndata_dir: a\nincludes_dir: a\nlayouts_dir: a\nmarkdown_ext: md\nkeep_files: []\nport: 1\nhost: a\n")]
    [InlineData("kramdown: {input: GFM, syntax_highlighter_opts: {}}\n")]
    [InlineData("collections: {titel: {output: true, label: a}}\n")]
    [InlineData("author: {nmae: A, url: /a}\n")]
    public void A_key_of_a_plugin_or_of_the_author_is_not(string text) =>
        Assert.DoesNotContain(SiteConfig.Parse("/site/_config.yml", text).Problems, problem => problem.Kind == SettingsProblems.MisspelledKey);
}
