using NewsContent.Compiler.Tests.Posts;

namespace NewsContent.Compiler.Tests.Urls;

public sealed class PermalinkTests
{
    // For macro/_posts/2022-06-07-W.Foo_Bar--baz.md with one additional category, on Tuesday 7 June 2022 at 01:02:03.
    [Theory]
    [InlineData(":year", "/2022")]
    [InlineData(":short_year", "/22")]
    [InlineData(":month", "/06")]
    [InlineData(":i_month", "/6")]
    [InlineData(":short_month", "/Jun")]
    [InlineData(":long_month", "/June")]
    [InlineData(":day", "/07")]
    [InlineData(":i_day", "/7")]
    [InlineData(":y_day", "/158")]
    [InlineData(":short_day", "/Tue")]
    [InlineData(":long_day", "/Tuesday")]
    [InlineData(":w_year", "/2022")]
    [InlineData(":week", "/23")]
    [InlineData(":w_day", "/2")]
    [InlineData(":hour", "/01")]
    [InlineData(":minute", "/02")]
    [InlineData(":second", "/03")]
    [InlineData(":title", "/W.Foo_Bar-baz")]
    [InlineData(":slug", "/w-foo-bar-baz")]
    [InlineData(":name", "/2022-06-07-w-foo-bar-baz")]
    [InlineData(":path", "/macro/2022-06-07-W.Foo_Bar--baz")]
    [InlineData(":categories", "/macro/china%20news")]
    [InlineData(":slugified_categories", "/macro/china-news")]
    [InlineData(":collection", "/posts")]
    [InlineData(":output_ext", "/.html")]
    public void Every_placeholder_has_its_value(string template, string url) =>
        Assert.Equal(url, FrontMatterOf.At("macro/_posts/2022-06-07-W.Foo_Bar--baz.md", $"title: A\ndate: 2022-06-07 01:02:03 +0800\ncategories: [China News]\npermalink: '{template}'").Url);

    [Theory]
    [InlineData("/news/:title/", "/news/rates/")]
    [InlineData("news/:title", "/news/rates")]
    [InlineData("/:year/:month/:day/:title.html", "/2022/06/07/rates.html")]
    [InlineData("/:year-:month-:day-:title:output_ext", "/2022-06-07-rates.html")]
    [InlineData("/:title_:day/", "/rates_07/")]
    [InlineData("/:i_month_:i_day/", "/6_7/")]
    [InlineData("/about", "/about")]
    [InlineData("pretty", "/pretty")]
    [InlineData("none", "/none")]
    [InlineData("/12:30/:title", "/12:30/rates")]
    [InlineData("/:/:title", "/:/rates")]
    [InlineData("/:Title", "/:Title")]
    public void A_permalink_in_the_front_matter_is_a_template(string template, string url) =>
        Assert.Equal(url, Url($"permalink: '{template}'"));

    [Theory]
    [InlineData("//a///:title", "/a/rates")]
    [InlineData("/a/../:title", "/a/rates")]
    [InlineData("/a/./:title", "/a/rates")]
    [InlineData("/a b/:title", "/a%20b/rates")]
    [InlineData("/央行/:title", "/%E5%A4%AE%E8%A1%8C/rates")]
    [InlineData("/a?b#c[d]", "/a%3Fb%23c%5Bd%5D")]
    [InlineData("/a\"<b>|\\^`{c}", "/a%22%3Cb%3E%7C%5C%5E%60%7Bc%7D")]
    [InlineData("/-._~!$&()*+,;=:@/", "/-._~!$&()*+,;=:@/")]
    [InlineData("/caf%C3%A9/:title", "/caf%C3%A9/rates")]
    [InlineData("/100%/:title", "/100%25/rates")]
    [InlineData("/\U0001F600/", "/%F0%9F%98%80/")]
    public void A_url_is_cleaned_and_escaped(string template, string url) => Assert.Equal(url, Url($"permalink: '{template}'"));

    [Theory]
    [InlineData("2021-01-03", "/2020/W53/7")]
    [InlineData("2022-01-01", "/2021/W52/6")]
    [InlineData("2024-12-29", "/2024/W52/7")]
    [InlineData("2024-12-30", "/2025/W01/1")]
    [InlineData("2020-12-31", "/2020/W53/4")]
    [InlineData("2018-01-01", "/2018/W01/1")]
    public void Weeks_are_those_of_ISO_8601(string date, string url) =>
        Assert.Equal(url, Url($"date: {date}\npermalink: /:w_year/W:week/:w_day"));

    [Theory]
    [InlineData("2022-06-07-rates.md", "/2022/06/07/rates.html")]
    [InlineData("2022-6-7-W.Foo_Bar--baz.md", "/2022/06/07/W.Foo_Bar-baz.html")]
    [InlineData("2022-06-07-央行-降准.md", "/2022/06/07/%E5%A4%AE%E8%A1%8C-%E9%99%8D%E5%87%86.html")]
    [InlineData("2022-06-07-a b.md", "/2022/06/07/a-b.html")]
    public void Without_a_permalink_the_url_has_the_date_and_the_slug(string name, string url) =>
        Assert.Equal(url, FrontMatterOf.Lines("", name).Url);

    [Theory]
    [InlineData("categories: [Macro, China]", "/macro/china/2022/06/07/rates.html")]
    [InlineData("categories: [Macro, macro]", "/macro/2022/06/07/rates.html")]
    [InlineData("categories: [a/b]", "/a/b/2022/06/07/rates.html")]
    [InlineData("category: New Year", "/new%20year/2022/06/07/rates.html")]
    [InlineData("categories: ['100%41']", "/100%2541/2022/06/07/rates.html")]
    [InlineData("categories: [..]", "/2022/06/07/rates.html")]
    [InlineData("categories: [ÉCLAIR]", "/%C3%A9clair/2022/06/07/rates.html")]
    public void Categories_are_segments_of_the_url(string lines, string url) => Assert.Equal(url, Url(lines));

    [Theory]
    [InlineData("slug: Hello World 你好", "Hello World 你好", "/2022/06/07/Hello-World-%E4%BD%A0%E5%A5%BD.html")]
    [InlineData("slug: 2022", "2022", "/2022/06/07/2022.html")]
    [InlineData("slug: ''", "rates", "/2022/06/07/rates.html")]
    public void A_slug_in_the_front_matter_has_priority_over_the_file_name(string lines, string slug, string url)
    {
        var metadata = FrontMatterOf.Lines(lines);

        Assert.Equal(slug, metadata.Slug);
        Assert.Equal(url, metadata.Url);
    }

    [Theory]
    [InlineData("_posts/2022-06-07-rates.md", "/2022-06-07-rates")]
    [InlineData("_posts/macro/2022-06-07-rates.md", "/macro/2022-06-07-rates")]
    [InlineData("macro/_posts/china/2022-06-07-rates..md", "/macro/china/2022-06-07-rates")]
    public void The_path_of_a_post_is_without_the_posts_folder_and_the_extension(string path, string url) =>
        Assert.Equal(url, FrontMatterOf.At(path, "title: A\npermalink: '/:path'").Url);

    private static string Url(string lines) => FrontMatterOf.Lines(lines).Url;
}
