using Microsoft.CodeAnalysis;

namespace NewsContent.Generator.Tests;

/// <summary>Names that differ only in Unicode composition are equal: macOS and archives write decomposed file names, keyboards composed ones.</summary>
public sealed class ComposedNamesTests
{
    // é and ö, each as one character, and as a letter and a combining mark.
    private const string Composed = "caf\u00E9-m\u00F6ten";
    private const string Decomposed = "cafe\u0301-mo\u0308ten";
    private const string Url = "/2022/06/07/caf%C3%A9-m%C3%B6ten.html";

    private static readonly (string, string) Post = ($"_posts/2022-06-07-{Decomposed}.md", "---\ntitle: A\n---\n## O\u0308ppettider\n\nText.\n");

    [Fact]
    public void Slug_and_URL_of_a_decomposed_file_name_are_composed()
    {
        var host = TestHost.WithPosts(Post);
        var articles = host.Load();

        Assert.Empty(host.Diagnostics);
        Assert.Equal(Url, articles.BySlug[Composed].Url);
        Assert.Same(articles.All[0], articles.ByUrl[Url]);
        Assert.False(articles.BySlug.ContainsKey(Decomposed));
        Assert.Equal([new("Caf\u00E9M\u00F6ten", Composed)], articles.Slugs);
        Assert.Equal($"_posts/2022-06-07-{Composed}.md", articles.All[0].SourcePath);
    }

    [Fact]
    public void A_diagnostic_is_in_the_file_as_it_is_on_the_disk()
    {
        var host = TestHost.WithPosts(($"_posts/2022-06-07-{Decomposed}.md", "---\ntitle: A\n---\n<b onclick=x>b</b>\n"));

        Assert.Equal($"/site/_posts/2022-06-07-{Decomposed}.md", Assert.Single(host.Diagnostics).Location.GetLineSpan().Path);
    }

    [Theory]
    [InlineData("[a](/2022/06/07/caf\u00E9-m\u00F6ten.html)")]
    [InlineData("[a](/2022/06/07/cafe\u0301-mo\u0308ten.html)")]
    [InlineData("[a](/2022/06/07/caf%C3%A9-m%C3%B6ten.html)")]
    [InlineData("[a](/2022/06/07/caf%c3%a9-m%c3%b6ten.html)")]
    [InlineData("[a](/2022/06/07/cafe%CC%81-mo%CC%88ten.html)")]
    [InlineData("[a](/2022/06/07/cafe%CC%81-mo%CC%88ten.html?a=b)")]
    [InlineData("[a](../07/cafe\u0301-mo\u0308ten.html)")]
    [InlineData("[a]({% post_url 2022-06-07-caf\u00E9-m\u00F6ten %})")]
    [InlineData("[a]({% post_url 2022-06-07-cafe\u0301-mo\u0308ten %})")]
    [InlineData("[a]({% link _posts/2022-06-07-caf\u00E9-m\u00F6ten.md %})")]
    [InlineData("[a]({% link _posts/2022-06-07-cafe\u0301-mo\u0308ten.md %})")]
    [InlineData("<a href=\"/2022/06/07/cafe&#x301;-mo&#x308;ten.html\">a</a>")]
    public void A_link_leads_to_the_post_however_it_is_written(string link)
    {
        var host = TestHost.WithPosts(Post, ("_posts/2022-06-08-links.md", "---\ntitle: B\n---\n" + link));

        Assert.Empty(host.Diagnostics);
        Assert.Contains(Composed + ".html", Uri.UnescapeDataString(host.Load().BySlug["links"].Links[0].Url), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("#\u00F6ppettider")]
    [InlineData("#o\u0308ppettider")]
    [InlineData("#%C3%B6ppettider")]
    [InlineData("#o%CC%88ppettider")]
    public void A_fragment_leads_to_the_heading_however_it_is_written(string fragment)
    {
        var host = TestHost.WithPosts(Post, ("_posts/2022-06-08-links.md", $"---\ntitle: B\n---\n## O\u0308ppettider\n\n[a](/2022/06/07/{Composed}.html{fragment}) [b]({fragment})\n"));

        Assert.Empty(host.Diagnostics);
        var links = host.Load().BySlug["links"].Links.Select(link => Uri.UnescapeDataString(link.Url)).ToList();
        Assert.All(links, link => Assert.EndsWith("#user-content-\u00F6ppettider", link, StringComparison.Ordinal));
        Assert.Equal(["user-content-\u00F6ppettider"], host.Load().All[1].Headings.Select(heading => heading.Id));
    }

    [Theory]
    [InlineData("href=\"https://other.example/cafe\u0301\"")]
    [InlineData("href=\"/files/cafe\u0301.pdf\"")]
    public void A_link_to_another_page_is_unchanged(string link) =>
        Assert.Contains(link, TestHost.WithPosts(("_posts/2022-06-08-links.md", $"---\ntitle: B\n---\n<a {link}>a</a>\n")).Load().All[0].Html, StringComparison.Ordinal);

    [Theory]
    [InlineData("slug: cafe\u0301", "/2022/06/07/caf%C3%A9.html")]
    [InlineData("permalink: /cafe\u0301/", "/caf%C3%A9/")]
    [InlineData("permalink: /cafe%CC%81/", "/caf%C3%A9/")]
    [InlineData("permalink: /caf%c3%a9/", "/caf%c3%a9/")]
    [InlineData("permalink: /:categories/x/\ncategories: [cafe\u0301, caf\u00E9]", "/caf%C3%A9/x/")]
    public void A_URL_has_composed_letters_for_every_source(string lines, string url) =>
        Assert.Equal(url, TestHost.WithPosts(("_posts/2022-06-07-a.md", $"---\ntitle: A\n{lines}\n---\nText.\n")).Load().All[0].Url);

    [Fact]
    public void A_folder_is_a_composed_category_and_part_of_the_URL()
    {
        var host = TestHost.WithPosts(("cafe\u0301/_posts/2022-06-07-a.md", "---\ntitle: A\ncategories: caf\u00E9\n---\nText.\n"));

        Assert.Empty(host.Diagnostics);
        Assert.Equal(["caf\u00E9"], host.Load().All[0].Categories);
        Assert.Equal("/caf%C3%A9/2022/06/07/a.html", host.Load().All[0].Url);
    }

    [Theory]
    [InlineData("/old/cafe\u0301/")]
    [InlineData("/old/cafe%CC%81/")]
    public void A_redirect_is_from_the_composed_URL(string from) =>
        Assert.Single(TestHost.WithPosts(("_posts/2022-06-07-a.md", $"---\ntitle: A\nredirect_from: {from}\n---\nText.\n")).Load().Redirects, pair => pair.Key == "/old/caf%C3%A9/");

    [Fact]
    public void Identical_looking_authors_are_reported_at_the_decomposed_name()
    {
        var host = TestHost.WithPosts(
            ("_posts/2022-06-07-a.md", "---\ntitle: A\nauthor: Andr\u00E9\n---\nText.\n"),
            ("_posts/2022-06-08-b.md", "---\ntitle: B\nauthors: [Mei, Andre\u0301]\n---\nText.\n"),
            ("_posts/2022-06-09-c.md", "---\ntitle: C\nauthor: andr\u00E9\n---\nText.\n"));

        var warning = Assert.Single(host.Diagnostics);
        Assert.Equal("NC4022", warning.Id);
        Assert.Contains("The author 'Andre\u0301' differs from 'Andr\u00E9'", warning.GetMessage(), StringComparison.Ordinal);
        Assert.Equal(new(2, 15), warning.Location.GetLineSpan().StartLinePosition);
        Assert.Equal("Andre\u0301", host.Load().BySlug["b"].Authors[1]);
    }

    [Fact]
    public void Two_files_whose_names_differ_only_in_composition_are_explained()
    {
        var host = TestHost.WithPosts(Post, ($"_posts/2022-06-07-{Composed}.md", "---\ntitle: B\n---\nText.\n"));

        var diagnostic = Assert.Single(host.Diagnostics);
        Assert.Equal("NC4003", diagnostic.Id);
        Assert.Contains("the same letters, composed differently", diagnostic.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_slugs_that_differ_only_in_composition_are_one()
    {
        var host = TestHost.WithPosts(
            ("_posts/2022-06-07-a.md", "---\ntitle: A\nslug: caf\u00E9\n---\nText.\n"),
            ("_posts/2022-06-08-b.md", "---\ntitle: B\nslug: cafe\u0301\n---\nText.\n"));

        Assert.Equal("NC4002", Assert.Single(host.Diagnostics).Id);
        Assert.Equal("B", host.Load().BySlug["caf\u00E9"].Title);
    }

    [Theory]
    [InlineData("\u00E9conomie", "e\u0301conomie")]
    [InlineData("e\u0301conomie", "\u00E9conomie")]
    public void Identical_looking_tags_are_reported(string first, string second)
    {
        var host = TestHost.WithPosts(
            ("_posts/2022-06-07-a.md", $"---\ntitle: A\ntags: [{first}]\n---\nText.\n"),
            ("_posts/2022-06-08-b.md", $"---\ntitle: B\ntags: [{second}]\n---\nText.\n"),
            ("_posts/2022-06-09-c.md", $"---\ntitle: C\ntags: [{second}]\n---\nText.\n"));

        var warning = Assert.Single(host.Diagnostics);
        Assert.Equal("NC4022", warning.Id);
        Assert.Contains("The tag 'e\u0301conomie' differs from '\u00E9conomie'", warning.GetMessage(), StringComparison.Ordinal);
        Assert.Contains("only in the composition of its letters (U+0065 U+0301, not U+00E9)", warning.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void Scopes_of_the_configuration_find_files_however_both_are_written()
    {
        var host = new TestHost()
            .Add("cafe\u0301/_posts/2022-06-07-a.md", "---\ntitle: A\n---\nText.\n")
            .Add("mo\u0308ten/_posts/2022-06-08-b.md", "---\ntitle: B\n---\nText.\n")
            .Add("_config.yml", "exclude: [m\u00F6ten]\ndefaults:\n- scope: { path: caf\u00E9 }\n  values: { description: D }\n", "config")
            .Run();

        Assert.Equal(["A D"], host.Load().All.Select(article => $"{article.Title} {article.Description}"));
    }

    [Theory]
    [InlineData("caf\u00E9", "cafe\u0301")]
    [InlineData("cafe\u0301", "caf\u00E9")]
    public void A_collection_has_the_documents_of_its_folder_and_references_find_them(string declared, string onDisk)
    {
        var host = TestHost.WithCode(
            $$"""
            using NewsContent;

            [ArticleCollection<Story>("_posts")]
            public static partial class Articles;

            [ArticleCollection<Place>("_{{declared}}")]
            public static partial class Places;

            public sealed partial class Story : Article
            {
                public partial Place? Place { get; }
            }

            public sealed partial class Place : Article
            {
                public partial string Name { get; }
            }
            """,
            ("_posts/2022-06-07-a.md", $"---\ntitle: A\nplace: {declared}\n---\nText.\n"),
            ($"_{onDisk}/{onDisk}.md", "---\nname: N\n---\nText.\n"));

        Assert.Empty(host.Diagnostics);
        var articles = (IEnumerable<Article>)host.LoadAssembly().GetType("Articles")!.GetProperty("All")!.GetValue(null)!;
        var story = articles.Single();
        Assert.NotNull(story.GetType().GetProperty("Place")!.GetValue(story));
    }
}
