using Microsoft.CodeAnalysis;
using NewsContent.Compiler.Decoding;
using NewsContent.Compiler.Models;
using NewsContent.Compiler.Pipeline;
using NewsContent.Compiler.Records;
using NewsContent.Compiler.Site;
using NewsContent.Precompiler;
using NewsContent.Tests.Files;
using static NewsContent.Generator.Tests.Precompiled.PrecompiledStories;

namespace NewsContent.Generator.Tests.Precompiled;

/// <summary>The precompiler produces the same articles and diagnostics as the generator.</summary>
public sealed class PrecompilationTests : IDisposable
{
    private readonly PrecompiledSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Articles_are_those_that_the_generator_makes()
    {
        _site.Add(TestPosts.All).Run();

        var compiled = new CompiledArticles(_site.Load().GetTypes().Single(type => type.Name == "Articles"));
        var generated = TestHost.WithPosts(TestPosts.All).Load();

        Assert.Equal(generated.All.Select(Describe), compiled.All.Select(Describe));
        Assert.Equal(generated.Slugs, compiled.Slugs);
        Assert.Equal("降准", compiled.BySlug["降准"u8].Slug);
        Assert.Equal(generated.ByTag.Select(group => (group.Key, group.Value.Count)), compiled.ByTag.Select(group => (group.Key, group.Value.Count)));
        Assert.Equal(generated.Search("rates", 10).Select(result => result.Article.Slug), compiled.Search("rates", 10).Select(result => result.Article.Slug));

        static string Describe(Article article) =>
            $"{article.Slug} {article.Url} {article.Title} {article.Date:O} {article.LastModified:O} {article.Html} {article.Text} {article.ContentHash} {string.Join(",", article.Tags)}";
    }

    [Fact]
    public void Models_of_several_collections_are_read()
    {
        _site.Add(Stories).Code("Declarations.cs", StoryDeclarations).Code("Sectors.cs", Sectors).Run();

        var assembly = _site.Load();
        var story = ((IEnumerable<Article>)assembly.GetType("Articles")!.GetProperty("All")!.GetValue(null)!).Last();

        Assert.Equal("Banks", Value("Sector")!.ToString());
        Assert.Equal("Mei Lin", Value("Writer")!.GetType().GetProperty("Name")!.GetValue(Value("Writer")));
        Assert.Equal("Harbour Gazette", Value("Source"));
        Assert.Equal("The bank cut rates.", story.Text);

        object? Value(string property) => story.GetType().GetProperty(property)!.GetValue(story);
    }

    [Fact]
    public void Links_to_other_pages_are_not_checked()
    {
        _site.Add("_posts/2022-06-07-rates.md", "---\ntitle: Rates\n---\n[a](/2020/06/09/a.html) [b](/2022/06/09/b.html)\n").Property("NewsContentOtherPages", "/2020/").Run();

        Assert.Contains("'/2022/06/09/b.html'", Assert.Single(_site.Compile().Diagnostics, diagnostic => diagnostic.Id == "NC3008").GetMessage());
    }

    [Fact]
    public void Diagnostics_are_those_that_the_generator_shows()
    {
        (string Path, string Text)[] posts =
        [
            ("_posts/2022-06-07-rates.md", "---\ntitle: ''\ntags: [Rates, rates]\nnone: 1\n---\n<p onclick=x>[nowhere](/2022/06/09/no.html)</p>\n"),
            ("_posts/2022-06-08-rates.md", "---\ntitle: Same\n---\n![](a.png)\n"),
            ("_posts/2022-06-09-other.md", "---\ntitle: Same\ntags: bonds\ndate: never\n---\nText {% include x %}\n"),
        ];
        _site.Add(posts).Add("_config.yml", "timezone: Nowhere\n").Run();

        // A file's location starts with the site's root, which differs here.
        Assert.Equal(
            TestHost.WithPosts(posts).Add("_config.yml", "timezone: Nowhere\n", "config").Run().Diagnostics.Select(Describe).Order(StringComparer.Ordinal),
            _site.Compile().Diagnostics.Select(Describe).Order(StringComparer.Ordinal));

        static string Describe(Diagnostic diagnostic) =>
            $"{Path.GetFileName(diagnostic.Location.GetLineSpan().Path)} {diagnostic.Location.SourceSpan} {diagnostic.Location.GetLineSpan().Span} {diagnostic.Severity} {diagnostic.Id} {diagnostic.GetMessage()} {diagnostic.AdditionalLocations.Count}";
    }

    [Fact]
    public void Outputs_depend_on_no_order_and_on_no_earlier_run()
    {
        using var other = new PrecompiledSite();
        _site.Add(TestPosts.All).Run();
        other.Add(TestPosts.All).Add(TestPosts.Bonds.Path, "---\ntitle: Before\n---\n").Run();
        other.Add(TestPosts.Bonds.Path, TestPosts.Bonds.Text).InAnotherOrder().Run();

        Assert.Equal(_site.Read(Precompilation.PayloadFile), other.Read(Precompilation.PayloadFile));
        Assert.Equal(_site.Read(Precompilation.CodeFile), other.Read(Precompilation.CodeFile));
    }

    [Fact]
    public void No_order_of_clashing_files_matters()
    {
        (string Path, string Text)[] posts =
        [
            ("_posts/2022-06-07-same.html", "---\ntitle: One\nredirect_from: /former\n---\n<h2 id=\"one\">One</h2>\n"),
            ("_posts/2022-06-07-same.md", "---\ntitle: Two\npermalink: /two\nredirect_from: /former\n---\n## Two\n"),
            ("_posts/2022-06-08-twin.md", "---\ntitle: Two\npermalink: /2022/06/07/same.html\n---\n[a](/former) [b](/2022/06/07/sane.html)\n"),
            ("_posts/2022-06-09-names.md", "---\ntitle: Names\n---\n[a]({% post_url 2022-06-07-same %}#one) [b](/2022/06/08/twim.html)\n"),
            ("_writers/mei-lin.md", "---\nname: Mei Lin\npermalink: /two\n---\nText.\n"),
        ];
        string[] outputs = [Precompilation.PayloadFile, Precompilation.CodeFile, Precompilation.NotesFile, Precompilation.LogFile];
        _site.Add(posts).Code("Declarations.cs", StoryDeclarations).Code("Sectors.cs", Sectors).Run();
        var expected = outputs.Select(_site.Read).ToList();
        _site.InAnotherOrder();
        for (var order = 0; order < 10; order++)
        {
            // The order of the files does not change the inputs.
            Assert.Null(_site.Run());

            Directory.Delete(_site.Output, recursive: true);
            _site.Run();
            Assert.Equal(expected, outputs.Select(_site.Read));
        }
    }
}
