using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Links;
using NewsContent.Compiler.Posts;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Site;
using NewsContent.Compiler.Text;
using NewsContent.Compiler.Urls;

namespace NewsContent.Compiler.Tests.Links;

/// <summary>Checks links between the articles of a small site, as the pipeline does.</summary>
public sealed class LinkCheckTests
{
    internal static readonly (string FileName, string Text)[] Site =
    [
        ("2022-06-07-rates-rise.md", "---\ntitle: Rates\nredirect_from: [/old/rates/, /rates.html]\n---\n## What it means\n\nText."),
        ("2022-06-07-降准.md", "---\ntitle: Cut\ncategories: macro\n---\nText."),
        ("2022-06-08-held.md", "---\ntitle: Held\npublished: false\n---\nText."),
        ("2022-06-08-joined.md", "---\ntitle: Joined\npermalink: /\u0645\u06CC\u200C\u062E/\u2764\uFE0F\u200D\U0001F525/\n---\n<p id=\"\u0645\u06CC\u200C\u062E\">Text.</p>"),
        ("2022-06-08-\u0645\u06CC\u200C\u062E\u2764\uFE0F.md", "---\ntitle: Name\n---\nText."),
        ("2022-06-10-broken-yaml.md", "---\ntitle: Rates: up\nredirect_from: /old/broken/\n---\n## A\n\nText."),
        ("2022-06-10-broken-moved.md", "---\ntitle: Rates: up\npermalink: /guides/moved/\n---\nText."),
        ("2022-06-10-broken-date.md", "---\ntitle: Rates\ndate: 2022-13-30\n---\nText."),
        ("2022-06-10-broken-body.md", "---\ntitle: Rates\n---\n{% raw %}"),
        ("2022-06-10-not-closed.md", "---\ntitle: Rates\n\nText."),
        ("2022-13-30-no-day.md", "---\ntitle: Rates\n---\nText."),
        ("2022-06-09-guide.md", "---\ntitle: Guide\npermalink: /guides/first-steps/\n---\nText."),
        ("2022-06-11-second-post.md", "---\ntitle: Second\npermalink: /:year/:month/:title/\n---\nText."),
        ("2022-06-12-second-post.md", "---\ntitle: Second again\npermalink: /other/second/\n---\nText."),
        ("2022-06-09-moved-guide.md", "---\ntitle: Moved guide\npermalink: /guides/next-steps/\nredirect_from: /guides/next-steps.html\n---\nText."),
    ];

    [Theory]
    [InlineData("⟦/2022/06/07/rates-rsie.html⟧", "NC3008", "There is no article at '/2022/06/07/rates-rsie.html'; did you mean '/2022/06/07/rates-rise.html'?")]
    [InlineData("⟦/2022/06/08/rates-rise.html⟧", "NC3008", "did you mean '/2022/06/07/rates-rise.html'?")]
    [InlineData("⟦/1999/01/01/nothing.html⟧", "NC3008", "write the URL of an article, or add '/1999/' to NewsContentOtherPages")]
    [InlineData("⟦/2022/06/07/a-name-with-more-letters-than-fit.html⟧", "NC3008", "or add '/2022/06/07/a-name-with-more-letters-than-fit.html' to NewsContentOtherPages")]
    [InlineData("⟦/2022/06/30/nothing.html⟧", "NC3008", "or add '/2022/06/30/' to NewsContentOtherPages")]
    [InlineData("⟦/2022/06/07/nothing.html⟧", "NC3008", "or add '/2022/06/07/nothing.html' to NewsContentOtherPages")]
    [InlineData("⟦https://news.example.com/1999/01/01/nothing.html⟧", "NC3008", "or add '/1999/' to NewsContentOtherPages")]
    [InlineData("⟦/2022/06/07/rates-rise⟧", "NC3008", "There is no article at '/2022/06/07/rates-rise'; did you mean '/2022/06/07/rates-rise.html'?")]
    [InlineData("⟦/2022/06/07/rates-rise/⟧", "NC3008", "did you mean '/2022/06/07/rates-rise.html'?")]
    [InlineData("⟦/2022/06/07/rates-rise/index.html⟧", "NC3008", "did you mean '/2022/06/07/rates-rise.html'?")]
    [InlineData("⟦/2022/06/07/rates-rise.htm⟧", "NC3008", "did you mean '/2022/06/07/rates-rise.html'?")]
    [InlineData("⟦/2022/06/07/rates-rise.xhtml⟧", "NC3008", "did you mean '/2022/06/07/rates-rise.html'?")]
    [InlineData("⟦/2022/06/07/Rates-Rise.php⟧", "NC3008", "did you mean '/2022/06/07/rates-rise.html'?")]
    [InlineData("⟦rates-rise?a=1#what-it-means⟧", "NC3008", "did you mean '/2022/06/07/rates-rise.html?a=1#what-it-means'?")]
    [InlineData("⟦/guides/first-steps.html⟧", "NC3008", "did you mean '/guides/first-steps/'?")]
    [InlineData("⟦/guides/first-steps/index.html⟧", "NC3008", "did you mean '/guides/first-steps/'?")]
    [InlineData("⟦/macro/2022/05/02/none⟧", "NC3008", "There is no article at '/macro/2022/05/02/none'")]
    [InlineData("⟦rates-rsie.html#a⟧", "NC3008", "There is no article at 'rates-rsie.html#a'; did you mean '/2022/06/07/rates-rise.html#a'?")]
    [InlineData("⟦/Guides/First_Steps/⟧", "NC3008", "did you mean '/guides/first-steps/'?")]
    [InlineData("⟦https://news.example.com/2022/06/07/none.html⟧", "NC3008", "There is no article at 'https://news.example.com/2022/06/07/none.html'")]
    [InlineData("⟦2022/06/07/rates-rise.html?a=1#b⟧", "NC3008", "There is no article at '2022/06/07/rates-rise.html?a=1#b'; did you mean '/2022/06/07/rates-rise.html?a=1#b'?")]
    [InlineData("⟦guides/first-steps⟧", "NC3008", "did you mean '/guides/first-steps/'?")]
    [InlineData("⟦/2022/06/11/second-post/⟧", "NC3008", "There is no article at '/2022/06/11/second-post/'; did you mean '/2022/06/second-post/'?")]
    [InlineData("⟦/2022/06/12/second-post/⟧", "NC3008", "did you mean '/other/second/'?")]
    [InlineData("⟦../../../06/11/second-post/⟧", "NC3008", "There is no article at '../../../06/11/second-post/'; did you mean '/2022/06/second-post/'?")]
    [InlineData("⟦/11/06/2022/second-post.html#a⟧", "NC3008", "did you mean '/2022/06/second-post/#a'?")]
    [InlineData("⟦/2022-06-11/second-post⟧", "NC3008", "did you mean '/2022/06/second-post/'?")]
    [InlineData("⟦/2022-06-11-second-post⟧", "NC3008", "did you mean '/2022/06/second-post/'?")]
    [InlineData("⟦/macro/2022/06/second-post⟧", "NC3008", "did you mean '/2022/06/second-post/'?")]
    [InlineData("⟦/guides/2022/06/07/降准.html⟧", "NC3008", "did you mean '/macro/2022/06/07/%E9%99%8D%E5%87%86.html'?")]
    [InlineData("⟦/macro/2022/06/07/rates-rise.html⟧", "NC3008", "did you mean '/2022/06/07/rates-rise.html'?")]
    [InlineData("⟦/2022/6/rates-rise⟧", "NC3008", "did you mean '/2022/06/07/rates-rise.html'?")]
    [InlineData("⟦/2022/06/09/guide.html⟧", "NC3008", "did you mean '/guides/first-steps/'?")]
    [InlineData("⟦/2022/06/07/rates-rise.html#what-it-maens⟧", "NC3009", "There is no heading or element '#what-it-maens' in the article at '/2022/06/07/rates-rise.html'; did you mean '#what-it-means'?")]
    [InlineData("⟦/guides/first-steps/#a⟧", "NC3009", "write the id of one of its headings")]
    [InlineData("⟦/guides/next-steps.html⟧", "NC3010", "is a former URL of an article; write '/guides/next-steps/'")]
    [InlineData("⟦/old/rates/⟧", "NC3010", "'/old/rates/' is a former URL of an article; write '/2022/06/07/rates-rise.html'")]
    [InlineData("⟦/rates⟧", "NC3010", "is a former URL")]
    [InlineData("⟦/2022/06/08/held.html⟧", "NC3011", "'/2022/06/08/held.html' belongs to _posts/2022-06-08-held.md, which is not an article")]
    public void A_broken_link_is_reported_at_its_URL(string url, string id, string message)
    {
        var marked = new MarkedText(TestPost.WithBody($"See [that]({url})."));

        var problem = Assert.Single(Check(marked.Text));

        Assert.Equal(id, problem.Kind.Id);
        Assert.Contains(message, problem.Message);
        Assert.Equal((marked.Marks[0].Start, marked.Marks[0].Length), (problem.Location!.Start, problem.Location.Length));
    }

    [Theory]
    [InlineData("/2022/06/07/rates-rise.html")]
    [InlineData("/2022/06/07/rates-rise.html/")]
    [InlineData("/2022/06/07/rates-rise.html?utm=1#what-it-means")]
    [InlineData("/2022/06/07/rates-rise.html#user-content-what-it-means")]
    [InlineData("/2022/06/07/rates-rise.html#top")]
    [InlineData("rates-rise.html")]
    [InlineData("/macro/2022/06/07/%E9%99%8D%E5%87%86.html")]
    [InlineData("/macro/2022/06/07/降准.html")]
    [InlineData("https://news.example.com/guides/first-steps/")]
    [InlineData("/guides/first-steps")]
    [InlineData("/\u0645\u06CC\u200C\u062E/\u2764\uFE0F\u200D\U0001F525/")]
    [InlineData("/\u0645\u06CC\u200C\u062E/\u2764\uFE0F\u200D\U0001F525/#\u0645\u06CC\u200C\u062E")]
    [InlineData("{% post_url 2022-06-08-\u0645\u06CC\u200C\u062E\u2764\uFE0F %}")]
    [InlineData("/2022/06/08/\u0645\u06CC-\u062E-\uFE0F.html")]
    [InlineData("/%D9%85%DB%8C%E2%80%8C%D8%AE/%E2%9D%A4%EF%B8%8F%E2%80%8D%F0%9F%94%A5/")]
    [InlineData("/about/")]
    [InlineData("/about/#team")]
    [InlineData("/guides/")]
    [InlineData("/guides/second-steps/")]
    [InlineData("/2022/")]
    [InlineData("/2022/06/")]
    [InlineData("/2022/06/07/")]
    [InlineData("/images/2022/06/07/chart.html")]
    [InlineData("guides/second-steps/")]
    [InlineData("./guides/first-steps/")]
    [InlineData("/images/2022/06/07/rates-rise.html")]
    [InlineData("/images/2022/06/07/rates-rise/")]
    [InlineData("/images/2022-06-07-rates-rise/")]
    [InlineData("/2022/rates-rise/")]
    [InlineData("/macro/rates-rise/")]
    [InlineData("/2022/06/07/09/rates-rise/")]
    [InlineData("/2022/05/second-post/1/")]
    [InlineData("/06/07/rates-rise.png")]
    [InlineData("/06/08/rates-rise/")]
    [InlineData("/2022/06/07/chart.png")]
    [InlineData("/2022/06/07/rates-rise.png")]
    [InlineData("/tags/macro.html")]
    [InlineData("https://example.com/2022/06/07/none.html")]
    public void A_link_that_leads_to_an_article_or_may_lead_to_a_page_is_not(string url) =>
        Assert.Empty(Check(TestPost.WithBody($"See [that]({url}).")));

    [Theory]
    [InlineData("⟦2022-06-07-rates-rise.md⟧", "NC3015", "'2022-06-07-rates-rise.md' is the path of a source file, which the site does not serve; write '/2022/06/07/rates-rise.html'")]
    [InlineData("⟦./2022-06-07-rates-rise.md#what-it-means⟧", "NC3015", "write '/2022/06/07/rates-rise.html#what-it-means'")]
    [InlineData("⟦/_posts/2022-06-07-rates-rise.md⟧", "NC3015", "write '/2022/06/07/rates-rise.html'")]
    [InlineData("⟦../_posts/2022-06-07-rates-rise.markdown⟧", "NC3015", "write '/2022/06/07/rates-rise.html'")]
    [InlineData("⟦_posts/2022-06-07-rates-rise.html⟧", "NC3015", "write '/2022/06/07/rates-rise.html'")]
    [InlineData("⟦2022-06-07-降准.MD⟧", "NC3015", "write '/macro/2022/06/07/%E9%99%8D%E5%87%86.html'")]
    [InlineData("⟦2022-06-07-%E9%99%8D%E5%87%86.md⟧", "NC3015", "write '/macro/2022/06/07/%E9%99%8D%E5%87%86.html'")]
    [InlineData("⟦rates-rise.md⟧", "NC3015", "write '/2022/06/07/rates-rise.html'")]
    [InlineData("⟦other.md⟧", "NC3015", "write the URL of its page")]
    [InlineData("⟦/_drafts/other.md⟧", "NC3015", "write the URL of its page")]
    [InlineData("⟦2022-06-08-held.md⟧", "NC3011", "belongs to _posts/2022-06-08-held.md, which is not an article")]
    public void A_link_to_a_source_file_is_reported(string url, string id, string message) => A_broken_link_is_reported_at_its_URL(url, id, message);

    [Theory]
    [InlineData("https://example.com/_posts/2022-06-07-rates-rise.md")]
    [InlineData("//example.com/other.md")]
    [InlineData("/docs/other.md")]
    [InlineData("mailto:a@example.com?subject=other.md")]
    [InlineData("/_posts/")]
    public void A_link_to_a_file_that_something_else_can_serve_is_not(string url) =>
        Assert.DoesNotContain(Check(TestPost.WithBody($"See [that]({url})."), allowsProblems: true), problem => problem.Kind == LinkProblems.LinkToSource);

    [Theory]
    [InlineData("/blog/2022/06/07/rates-rsie.html", "/blog/2022/06/07/rates-rise.html")]
    [InlineData("/2022/06/07/rates-rsie.html", "/blog/2022/06/07/rates-rise.html")]
    [InlineData("rates-rsie.html?a=1#b", "/blog/2022/06/07/rates-rise.html?a=1#b")]
    [InlineData("https://news.example.com/blog/2022/06/07/rates-rsie.html", "https://news.example.com/blog/2022/06/07/rates-rise.html")]
    [InlineData("{{ site.baseurl }}/2022/06/07/rates-rsie.html", "{{ site.baseurl }}/2022/06/07/rates-rise.html")]
    [InlineData("{{site.baseurl}}/2022/06/07/rates-rsie.html", "{{site.baseurl}}/2022/06/07/rates-rise.html")]
    [InlineData("{{ site.url }}{{ site.baseurl }}/2022/06/07/rates-rsie.html", "{{ site.url }}{{ site.baseurl }}/2022/06/07/rates-rise.html")]
    [InlineData("{{ '/2022/06/07/rates-rsie.html' | relative_url }}", "{{ '/2022/06/07/rates-rise.html' | relative_url }}")]
    [InlineData("{{ '/2022/06/07/rates-rsie.html' | absolute_url }}#a", "{{ '/2022/06/07/rates-rise.html' | absolute_url }}#a")]
    [InlineData("/blog/blog/2022/06/07/rates-rise.html", "/blog/2022/06/07/rates-rise.html")]
    [InlineData("https://news.example.com/blog/blog/2022/06/07/rates-rise.html#a", "https://news.example.com/blog/2022/06/07/rates-rise.html#a")]
    [InlineData("{{ site.baseurl }}{{ '/2022/06/07/rates-rise.html' | relative_url }}", "{{ '/2022/06/07/rates-rise.html' | relative_url }}")]
    [InlineData("/blog/old/rates/", "/blog/2022/06/07/rates-rise.html")]
    [InlineData("{{ site.baseurl }}/old/rates/#a", "{{ site.baseurl }}/2022/06/07/rates-rise.html#a")]
    [InlineData("2022-06-07-rates-rise.md", "/blog/2022/06/07/rates-rise.html")]
    public void A_suggested_URL_can_replace_the_link_as_it_is_written(string url, string suggestion)
    {
        var problem = Assert.Single(Check(TestPost.WithBody($"See [that]({url})."), baseUrl: "/blog"));

        Assert.Contains($"'{suggestion}'", problem.Message);
        Assert.Empty(Check(TestPost.WithBody($"See [that]({suggestion.Split('#')[0]})."), baseUrl: "/blog"));
    }

    [Theory]
    [InlineData("2022-06-07-rates-rise.md", "/blog/2022/06/07/rates-rise.html")]
    [InlineData("./2022-06-07-rates-rise.md#what-it-means", "/blog/2022/06/07/rates-rise.html#user-content-what-it-means")]
    [InlineData("../_posts/2022-06-07-rates-rise.md", "/blog/2022/06/07/rates-rise.html")]
    [InlineData("/_posts/2022-06-07-rates-rise.md", "/blog/2022/06/07/rates-rise.html")]
    public void The_plugin_for_relative_links_resolves_a_source_file(string url, string target)
    {
        var text = TestPost.WithBody($"See [that]({url}).");

        Assert.Equal(target, new DecodedBody(Parse(text, "/blog", resolvesSourceLinks: true).Body!, default).Links[0].Url);
        Assert.Empty(Check(text, "/blog", resolvesSourceLinks: true));
    }

    [Fact]
    public void The_plugin_leaves_an_unknown_source_file() =>
        Assert.Equal("NC3015", Assert.Single(Check(TestPost.WithBody("See [that](2022-06-07-other.md)."), resolvesSourceLinks: true)).Kind.Id);

    [Theory]
    [InlineData("/2022/06/07/a.html")]
    [InlineData("/2022/06/07/bonds.html")]
    [InlineData("/2022/06/07/ratio.html")]
    [InlineData("/2022/06/07/taxes-fall.html")]
    public void An_article_with_another_name_is_not_suggested(string url) =>
        Assert.Contains("write the URL of an article, or add", Assert.Single(Check(TestPost.WithBody($"See [that]({url})."))).Message);

    [Theory]
    [InlineData("/2022/06/10/broken-yaml.html")]
    [InlineData("/2022/06/10/broken-yaml.html#a")]
    [InlineData("/news/2022/06/11/broken-yaml.html")]
    [InlineData("/old/broken/")]
    [InlineData("/guides/moved/")]
    [InlineData("/2022/06/10/broken-date.html")]
    [InlineData("/2022/13/30/broken-date.html")]
    [InlineData("/2022/06/10/broken-body.html#a")]
    [InlineData("/2022/06/10/not-closed.html")]
    [InlineData("/2022/13/30/no-day.html")]
    [InlineData("{% post_url 2022-06-10-broken-yaml %}")]
    [InlineData("{% post_url 2022-06-10-broken-date %}#a")]
    [InlineData("{% post_url 2022-06-10-broken-body %}")]
    [InlineData("{% post_url 2022-06-10-not-closed %}")]
    [InlineData("{% post_url 2022-13-30-no-day %}")]
    [InlineData("{% link _posts/2022-06-10-broken-yaml.md %}")]
    public void A_link_to_a_post_with_an_error_is_not_another_error(string url) =>
        Assert.Empty(Check(TestPost.WithBody($"See [that]({url}).")));

    [Theory]
    [InlineData("/2022/06/07/rates-rise.html#what-it-means", "/2022/06/07/rates-rise.html#user-content-what-it-means")]
    [InlineData("rates-rise.html#what-it-means", "rates-rise.html#user-content-what-it-means")]
    [InlineData("{% post_url 2022-06-07-rates-rise %}#what-it-means", "/2022/06/07/rates-rise.html#user-content-what-it-means")]
    [InlineData("/2022/06/07/own.html#a", "/2022/06/07/own.html#user-content-a")]
    [InlineData("/about/#team", "/about/#team")]
    [InlineData("/2022/06/08/held.html#a", "/2022/06/08/held.html#a")]
    public void A_fragment_of_another_article_has_the_prefix_that_its_ids_have(string url, string mended) =>
        Assert.Equal(mended, new DecodedBody(Parse(TestPost.WithBody($"See [that]({url}).")).Body!, default).Links[0].Url);

    [Theory]
    [InlineData("/1999/", "/1999/01/01/nothing.html")]
    [InlineData("/1999", "/1999/01/01/nothing.html#a")]
    [InlineData("/1999/*", "/1999/01/01/nothing.html")]
    [InlineData("/1998/**, /1999/**", "/1999/01/01/nothing.html")]
    [InlineData("/1999/01/01/nothing.html", "/1999/01/01/nothing.html")]
    [InlineData("/1999/01/01/nothing.html", "/1999/01/01/nothing/")]
    [InlineData("/1999/", "https://news.example.com/1999/01/01/nothing.html")]
    [InlineData("/%E9%99%8D/", "/降/1999/01/01/nothing.html")]
    [InlineData("/2022/06/30/", "/2022/06/30/nothing.html")]
    public void A_link_to_another_page_of_the_app_is_not_checked(string pages, string url) =>
        Assert.Empty(Check(TestPost.WithBody($"See [that]({url})."), otherPages: pages));

    [Theory]
    [InlineData("/199", "/1999/01/01/nothing.html")]
    [InlineData("/1999/01/01/nothing.html", "/1999/01/01/other.html")]
    [InlineData("1999/", "/1999/01/01/nothing.html")]
    public void A_link_next_to_another_page_of_the_app_is_checked(string pages, string url) =>
        Assert.Equal("NC3008", Assert.Single(Check(TestPost.WithBody($"See [that]({url})."), otherPages: pages)).Kind.Id);

    [Theory]
    [InlineData("/1999/01/01/nothing.html")]
    [InlineData("/2022/06/30/nothing.html")]
    [InlineData("/2022/06/07/nothing.html")]
    public void The_page_that_a_message_names_works_as_it_is(string url)
    {
        var text = TestPost.WithBody($"See [that]({url}).");
        var page = Assert.Single(Check(text)).Message.Split('\'')[3];

        Assert.Empty(Check(text, otherPages: page));
    }

    [Fact]
    public void A_tag_that_is_left_as_text_is_not_a_broken_link_too() =>
        Assert.Empty(Check(TestPost.WithBody("See [that]({% post_url rates %}) and [this](/1999/01/01/{{ x }).\n"), allowsProblems: true));

    [Fact]
    public void Only_the_first_of_many_broken_links_are_reported() =>
        Assert.Equal(100, Check(TestPost.WithBody(string.Concat(Enumerable.Range(0, 300).Select(i => $"[a](/1999/01/01/n{i}.html) ")))).Count);

    private static EquatableArray<Problem> Check(string text, string baseUrl = "", bool resolvesSourceLinks = false, bool allowsProblems = false, string? otherPages = null)
    {
        var others = Others();
        var post = Parse(text, baseUrl, resolvesSourceLinks);
        var index = new LinkIndex(others.Select(other => other.Address!).ToEquatableArray()) { OtherPages = OtherPages.Read(otherPages) };
        var fragments = new FragmentIndex(
            others.Select(other => other.Links).OfType<ArticleLinks>().Select(notes => new ArticleIds(notes.Url, notes.Ids)).ToEquatableArray());
        Assert.True(allowsProblems || post.Problems.Count == 0);
        return LinkChecker.CheckTargets(post.Links!.Outgoing, index)
            .Concat(LinkChecker.CheckFragments(LinkChecker.WithFragments(post.Links.Outgoing), index, fragments, Ids.DefaultPrefix))
            .ToEquatableArray();
    }

    private static Compiler.Posts.ParsedPost Parse(string text, string baseUrl = "", bool resolvesSourceLinks = false)
    {
        const string Own = "/site/_posts/2022-06-07-own.md";

        var settings = TestPost.Site with { Site = new(baseUrl, "https://news.example.com"), ResolvesSourceLinks = resolvesSourceLinks };
        var config = SiteConfig.Parse("/site/_config.yml", $"url: https://news.example.com\nbaseurl: \"{baseUrl}\"\n");
        var index = new SiteIndex(Others().Select(other => other.Address!).ToEquatableArray(), config.Variables);
        var draft = Compiler.Posts.PostParser.Parse(Own, text, new PostContext(settings), CancellationToken.None);
        return Compiler.Posts.PostParser.Parse(Own, text, new PostContext(settings) { Links = index.Resolve(draft.References) }, CancellationToken.None);
    }

    private static List<Compiler.Posts.ParsedPost> Others() => [.. Site.Select(post => TestPost.Parse(post.Text, post.FileName))];
}
