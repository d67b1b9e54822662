using NewsContent.Compiler.Html;
using NewsContent.Compiler.Site;

namespace NewsContent.Compiler.Tests.Html;

/// <summary>Codes such as <c>:smile:</c>, which the plugin jemoji replaces by pictures.</summary>
public sealed class EmojiCodeTests
{
    [Theory]
    [InlineData("Rates :tada:", "Rates 🎉")]
    [InlineData(":+1::-1:", "👍👎")]
    [InlineData("at 10:100:00", "at 10💯00")]
    [InlineData("a::smile:b", "a:😄b")]
    [InlineData("std::vector :rate: :Smile: ::", "std::vector :rate: :Smile: ::")]
    public void A_known_code_is_its_character(string text, string result) => Assert.Equal(result, EmojiCodes.Replace(text));

    [Fact]
    public void Text_without_codes_is_not_copied()
    {
        const string Text = "At 10:30: rates rise.";

        Assert.Same(Text, EmojiCodes.Replace(Text));
    }

    [Theory]
    [InlineData("plugins: [jekyll-feed, jemoji]\n", true)]
    [InlineData("gems: [jemoji]\n", true)]
    [InlineData("plugins: [jekyll-feed]\n", false)]
    [InlineData("title: jemoji\n", false)]
    public void Only_a_site_with_the_plugin_has_them(string config, bool hasCodes)
    {
        var settings = SiteConfig.Parse("/site/_config.yml", config).Settings with { Root = "/site/" };

        var body = new DecodedBody(TestPost.Parse(TestPost.WithBody("Rates *rise :tada:*"), settings: settings).Body!, []);

        Assert.Equal(hasCodes ? "<p>Rates <em>rise 🎉</em></p>" : "<p>Rates <em>rise :tada:</em></p>", body.Html.Trim());
    }

    [Theory]
    [InlineData("`:tada:`", "<code>:tada:</code>")]
    [InlineData("    :tada:", "<code>:tada:")]
    [InlineData("<tt>:tada:</tt>", "<tt>:tada:</tt>")]
    [InlineData("[a](/:tada:)", "href=\"/:tada:\"")]
    public void Code_and_attributes_keep_them(string markdown, string html)
    {
        var settings = TestPost.Site with { HasEmojiCodes = true };

        var body = new DecodedBody(TestPost.Parse(TestPost.WithBody(markdown), settings: settings).Body!, []);

        Assert.Contains(html, body.Html, StringComparison.Ordinal);
    }
}
