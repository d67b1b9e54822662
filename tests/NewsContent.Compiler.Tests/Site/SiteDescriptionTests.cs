using NewsContent.Compiler.Site;

namespace NewsContent.Compiler.Tests.Site;

public sealed class SiteDescriptionTests
{
    [Fact]
    public void The_site_is_described_by_the_keys_of_Jekyll() => Assert.Equal(
        new SiteDescription
        {
            Title = "泊岚 <News>",
            Description = "All of it.",
            Url = "https://news.example.com",
            BaseUrl = "/blog",
            Language = "zh-CN",
            Author = "Mei Lin",
        },
        Describe("title: '泊岚 <News> '\ndescription: >\n  All of it.\nurl: https://news.example.com/\nbaseurl: /blog/\nlang: zh-CN\nauthor:\n  name: Mei Lin\n"));

    [Theory]
    [InlineData("")]
    [InlineData("title:\n")]
    [InlineData("title: ' '\nbaseurl: ''\nurl: ''\n")]
    [InlineData("title: [a, b]\ndescription: {a: b}\n")]
    [InlineData("baseurl: /\n")]
    [InlineData("url: news.example.com\n")]
    [InlineData("url: //news.example.com\n")]
    public void Empty_values_and_values_of_other_types_are_omitted(string config) => Assert.Equal(SiteDescription.None, Describe(config));

    private static SiteDescription Describe(string config) => SiteDescription.Of(SiteConfig.Parse("_config.yml", config));
}
