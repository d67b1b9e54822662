using System.Text;

namespace NewsContent.Generator.Tests;

/// <summary>Posts are compiled, loaded and queried as user code does.</summary>
public sealed class GeneratedCollectionTests
{
    private static readonly CompiledArticles Articles = TestHost.WithPosts(TestPosts.All).Load();

    [Fact]
    public void All_has_every_article_newest_first() =>
        Assert.Equal(["rates-rise", "降准", "bonds"], Articles.All.Select(article => article.Slug));

    [Fact]
    public void Search_scans_the_bodies_in_the_image() =>
        Assert.Equal(["降准"], Articles.Search("央行 第二段", 20).Select(result => result.Article.Slug));

    [Fact]
    public void The_collection_is_an_object_too()
    {
        var other = TestHost.WithPosts(("2022-06-08-later.md", "---\ntitle: Later\n---\nText.")).Load();

        var both = new ArticleCatalog<Article>(Articles.Catalog, other.Catalog);

        Assert.Equal(["later", "rates-rise", "降准", "bonds"], both.All.Select(article => article.Slug));
    }

    [Fact]
    public void An_article_has_the_values_of_its_front_matter()
    {
        var article = Articles.All[0];

        Assert.Equal("rates-rise", article.Slug);
        Assert.Equal("Rates rise", article.Title);
        Assert.Equal("/macro/markets/2022/06/07/rates-rise.html", article.Url);
        Assert.Equal(DateTimeOffset.Parse("2022-06-07T07:14:55+00:00"), article.Date);
        Assert.Equal(TimeSpan.Zero, article.Date.Offset);
        Assert.Equal(DateTimeOffset.Parse("2022-06-08T09:00:00+01:00"), article.LastModified);
        Assert.Equal(TimeSpan.Zero, article.LastModified!.Value.Offset);
        Assert.Equal("post", article.Layout);
        Assert.Equal("en", article.Language);
        Assert.Equal(["Mei Lin"], article.Authors);
        Assert.Equal("The central bank moves.", article.Description);
        Assert.Equal(["macro", "markets"], article.Categories);
        Assert.Equal(["rates", "bonds"], article.Tags);
        Assert.Equal("_posts/2022-06-07-rates-rise.md", article.SourcePath);
    }

    [Fact]
    public void Missing_values_of_a_post_are_null_or_empty()
    {
        var article = Articles.BySlug["bonds"];

        Assert.Null(article.LastModified);
        Assert.Null(article.Layout);
        Assert.Null(article.Language);
        Assert.Null(article.Description);
        Assert.Empty(article.Authors);
        Assert.Empty(article.Categories);
        Assert.Empty(article.Headings);
    }

    [Fact]
    public void An_article_has_its_body_as_sanitized_html_in_the_image_and_as_text()
    {
        var article = Articles.BySlug["rates-rise"];

        Assert.Equal(
            """
            <p>The central bank raised rates.</p>

            <h2 id="user-content-what-it-means">What it means</h2>

            <p>See <a href="https://bank.example.com/a?b=1&amp;c=2">the statement</a> &amp; the chart:</p>

            <p><img src="/images/rates.png" alt="Rates"></p>

            """.ReplaceLineEndings("\n"),
            article.Html);
        Assert.Equal(article.Html, Encoding.UTF8.GetString(article.HtmlUtf8));
        Assert.Equal("The central bank raised rates.\nWhat it means\nSee the statement & the chart:", article.Text);
        Assert.Equal("<p>The central bank raised rates.</p>", article.Excerpt);
        Assert.Equal(13, article.WordCount);
        Assert.Equal(TimeSpan.FromMinutes(1), article.ReadingTime);
        Assert.Matches("^[0-9a-f]{64}$", article.ContentHash);
    }

    [Fact]
    public void An_article_has_its_headings_links_and_images()
    {
        var article = Articles.BySlug["rates-rise"];

        Assert.Equal(["## What it means"], article.Headings.Select(heading => heading.ToString()));
        Assert.Equal(["[the statement](https://bank.example.com/a?b=1&c=2)"], article.Links.Select(link => link.ToString()));
        var image = Assert.Single(article.Images);
        Assert.Equal(("/images/rates.png", "Rates"), (image.Source, image.AlternativeText));
        Assert.Null(image.Width);
    }

    [Fact]
    public void Chinese_text_is_unchanged()
    {
        var article = Articles.BySlug["降准"];

        Assert.Equal("央行降准", article.Title);
        Assert.Equal("央行今日宣布降准。\n第二段。", article.Text);
        Assert.Equal("<p>央行今日宣布降准。</p>", article.Excerpt);
        Assert.Equal("/macro/2022/05/01/%E9%99%8D%E5%87%86.html", article.Url);
        Assert.Equal(11, article.WordCount);
    }

    [Fact]
    public void Looking_up_finds_by_string_by_span_and_by_utf8()
    {
        Assert.Same(Articles.All[1], Articles.BySlug["降准"]);
        Assert.Same(Articles.All[1], Articles.BySlug["x降准x".AsSpan(1, 2)]);
        Assert.Same(Articles.All[1], Articles.BySlug["降准"u8]);
        Assert.Same(Articles.All[0], Articles.ByUrl["/macro/markets/2022/06/07/rates-rise.html"]);
        Assert.True(Articles.BySlug.TryGetValue("bonds"u8, out var bonds));
        Assert.Same(Articles.All[2], bonds);
    }

    [Fact]
    public void Tags_and_categories_group_their_articles_newest_first()
    {
        Assert.Equal(["bonds", "rates", "降准"], Articles.ByTag.Keys);
        Assert.Equal(["rates-rise", "bonds"], Articles.ByTag["bonds"].Select(article => article.Slug));
        Assert.Equal(["rates-rise", "降准"], Articles.ByCategory["macro"].Select(article => article.Slug));
        Assert.Equal(2, Articles.ByCategory.Count);
    }

    [Fact]
    public void Authors_and_old_urls_lead_to_their_articles()
    {
        Assert.Equal(["rates-rise"], Articles.ByAuthor["Mei Lin"].Select(article => article.Slug));
        Assert.Equal(Articles.All.Where(article => article.Language is not null).Select(article => article.Language!).Distinct().Order(StringComparer.Ordinal), Articles.ByLanguage.Keys);
        Assert.Equal("rates-rise", Articles.Redirects["/old/rates"].Slug);
    }

    [Fact]
    public void The_configuration_describes_the_site_of_the_articles()
    {
        var host = new TestHost().Add("_config.yml", "title: 'Daily \"News\" \\'\nurl: https://news.example.com\nlang: zh-CN\n", "config");
        var site = host.Add(TestPosts.Bonds.Path, TestPosts.Bonds.Text).Run().Load().Site;

        Assert.Equal(new SiteInfo { Title = "Daily \"News\" \\", Url = "https://news.example.com", Language = "zh-CN" }, site);
        Assert.Equal(SiteInfo.None, Articles.Site);
    }

    [Fact]
    public void Custom_keys_can_be_looked_up()
    {
        var frontMatter = TestHost.WithPosts(TestPosts.Keyed).Load().All[0].FrontMatter;

        Assert.Equal(["priority", "sources"], frontMatter.Keys);
        Assert.True(frontMatter["priority"].TryGetInt64(out var priority));
        Assert.Equal(1, priority);
        Assert.Equal("新华社", frontMatter["sources"].AsList()[1].AsMap()["name"].AsString());
        Assert.Empty(Articles.BySlug["bonds"].FrontMatter);
    }

    [Fact]
    public void Articles_that_share_tags_or_categories_are_related()
    {
        var article = Articles.BySlug["rates-rise"];

        Assert.Equal(["降准", "bonds"], article.Related.Select(related => related.Slug));
        Assert.Same(article.Related, Articles.RelatedTo(article, 10));
    }

    [Fact]
    public void The_archive_has_years_and_months() =>
        Assert.Equal(["2022-06: rates-rise", "2022-05: 降准", "2022-04: bonds"], Assert.Single(Articles.Archive).Months.Select(month => $"{month}: {month.Articles[0].Slug}"));

    [Fact]
    public void Between_is_half_open()
    {
        var first = Articles.BySlug["降准"].Date;
        var last = Articles.BySlug["rates-rise"].Date;

        Assert.Equal(["降准"], Articles.Between(first, last).Select(article => article.Slug));
        Assert.Equal(["rates-rise", "降准"], Articles.Between(first, last.AddTicks(1)).Select(article => article.Slug));
        Assert.Empty(Articles.Between(first, first));
        Assert.Throws<ArgumentOutOfRangeException>(() => Articles.Between(last, first));
    }

    [Fact]
    public void Next_is_later_and_previous_is_earlier()
    {
        var middle = Articles.All[1];

        Assert.Same(Articles.All[0], middle.Next);
        Assert.Same(Articles.All[2], middle.Previous);
        Assert.Null(Articles.All[0].Next);
        Assert.Null(Articles.All[2].Previous);
    }

    [Fact]
    public void Each_slug_is_a_constant() =>
        Assert.Equal(new Dictionary<string, string> { ["Bonds"] = "bonds", ["RatesRise"] = "rates-rise", ["降准"] = "降准" }, Articles.Slugs);

    [Fact]
    public void Without_posts_there_is_an_empty_collection_and_a_warning()
    {
        var host = new TestHost().Run();

        var articles = host.Load();

        Assert.Empty(articles.All);
        Assert.False(articles.BySlug.TryGetValue("x", out _));
        Assert.Empty(articles.ByTag.Keys);
        Assert.Empty(articles.Between(DateTimeOffset.MinValue, DateTimeOffset.MaxValue));
        Assert.Equal("NC5005", Assert.Single(host.Diagnostics).Id);
    }
}
