using NewsContent.JekyllComparison;

namespace NewsContent.Compiler.Tests.Comparison;

/// <summary>The comparison runs Jekyll on any site, also where <c>jekyll build</c> stops.</summary>
public sealed class JekyllTests
{
    [JekyllTheory]
    [InlineData("require 'no_such_gem'")]
    [InlineData("Bundler.require(:default)")]
    [InlineData("module A < Jekyll::NoSuchModule")]
    [InlineData("raise 'no network'")]
    [InlineData("abort 'run it with bundle exec'")]
    [InlineData("Jekyll::Hooks.register(:site, :post_read) { |site| require 'no_such_gem' }")]
    public void A_site_whose_plugins_fail_is_read_without_them(string plugin)
    {
        using var site = new TemporarySite(("_plugins/a.rb", plugin), (TemporarySite.Post, "---\ntitle: Rates\n---\nText."));

        var jekyll = Jekyll.Read(site.Folder);

        Assert.StartsWith("the plugins of the site are left out: ", Assert.Single(jekyll.Notes), StringComparison.Ordinal);
        Assert.Equal("<p>Text.</p>", Assert.Single(jekyll.Posts).Content!.Trim());
    }

    [JekyllTheory]
    [InlineData("puts 'loaded'\nmodule Upper; def upper(text); text.upcase; end; end\nLiquid::Template.register_filter(Upper)")]
    public void A_plugin_that_works_runs(string plugin)
    {
        using var site = new TemporarySite(("_plugins/a.rb", plugin), (TemporarySite.Post, "---\ntitle: Rates\n---\n{{ 'text' | upper }}"));

        var jekyll = Jekyll.Read(site.Folder);

        Assert.Empty(jekyll.Notes);
        Assert.Equal("<p>TEXT</p>", Assert.Single(jekyll.Posts).Content!.Trim());
    }

    [JekyllTheory]
    [InlineData("_data/a.yml", "- :name: x\n  b: :y\n", "{% for pair in site.data.a[0] %}{{ pair[0] }}={{ pair[1] }} {% endfor %}", ":name=x b=:y")]
    [InlineData("_config.yml", "sign: :y\n", "{{ site.sign }}", ":y")]
    public void A_symbol_is_a_string_as_in_SafeYAML(string path, string yaml, string body, string text)
    {
        using var site = new TemporarySite((path, yaml), (TemporarySite.Post, "---\ntitle: Rates\nsign: :x\n---\n" + body));

        Assert.Equal($"<p>{text}</p>", Assert.Single(Jekyll.Read(site.Folder).Posts).Content!.Trim());
    }

    [JekyllTheory]
    [InlineData("- a: [b\n")]
    [InlineData("- !ruby/object:Object {}\n")]
    public void A_data_file_that_Jekyll_cannot_read_does_not_stop_it(string yaml)
    {
        using var site = new TemporarySite(("_data/a.yml", yaml), ("_data/b.yml", "c: d\n"), (TemporarySite.Post, "---\ntitle: Rates\n---\n{{ site.data.b.c }}"));

        var jekyll = Jekyll.Read(site.Folder);

        Assert.StartsWith("a data file has no effect: _data/a.yml: ", Assert.Single(jekyll.Notes), StringComparison.Ordinal);
        Assert.Equal("<p>d</p>", Assert.Single(jekyll.Posts).Content!.Trim());
    }

    [JekyllTheory]
    [InlineData("markdown: CommonMarkGhPages", "kramdown replaces 'markdown: CommonMarkGhPages', which is a plugin")]
    [InlineData("kramdown:\n  syntax_highlighter: coderay", "rouge replaces 'syntax_highlighter: coderay', which is a plugin")]
    [InlineData("kramdown:\n  math_engine: katex", "mathjax replaces 'math_engine: katex', which is a plugin")]
    public void An_engine_that_is_a_plugin_is_replaced(string config, string note)
    {
        using var site = new TemporarySite(("_config.yml", config + "\n"), (TemporarySite.Post, "---\ntitle: Rates\n---\n$$x$$\n\n```ruby\na\n```\n"));

        var jekyll = Jekyll.Read(site.Folder);

        Assert.Equal(note, Assert.Single(jekyll.Notes));
        Assert.Null(Assert.Single(jekyll.Posts).Error);
    }

    [JekyllTheory]
    [InlineData("_notes/a.md", "_notes/picture.png")]
    public void Documents_do_not_include_the_static_files_of_a_collection(string document, string file)
    {
        using var site = new TemporarySite(("_config.yml", "collections:\n  notes:\n    output: true\n"), (document, "---\ntitle: A\n---\n"), (file, "x"));

        Assert.Equal([document], Jekyll.Read(site.Folder, documents: true).Posts.Select(post => post.Path));
    }
}
