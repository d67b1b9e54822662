namespace NewsContent.Compiler.Tests.Liquid;

/// <summary>Paths of variables. The expected values are the output of Liquid 5.4.</summary>
public sealed class PathTests
{
    [Theory]
    [InlineData("{% assign k = 'k' %}{{ page.map[k] }}", "v")]
    [InlineData("{% assign k = 'none' %}{{ page.map[k] }}.", ".")]
    [InlineData("{% assign i = 1 %}{{ page.tags[i] }}", "b")]
    [InlineData("{% assign i = -1 %}{{ page.tags[i] }}", "b")]
    [InlineData("{% assign i = 0 %}{{ page.links[i].name }}", "x")]
    [InlineData("{% assign i = 0 %}{% assign n = 'url' %}{{ page.links[i][n] }}", "/x")]
    [InlineData("{{ page.numbers[page.map.l] }}", "1")]
    [InlineData("{% assign m = page.map %}{% assign k = 'l' %}{{ m[k] }}", "2")]
    [InlineData("{% assign n = 'name' %}{{ site.authors[0][n] }}", "Mei")]
    [InlineData("{% assign i = 0 %}{{ site.authors[i].city }}", "Basel")]
    public void A_variable_in_brackets_is_a_key_or_an_index(string body, string text) => Assert.Equal(text, RenderedLiquid.Text(body));

    [Theory]
    [InlineData("{{ page.map['k'] }}{{ page['map'].k }}{{ page[\"title\"] }}", "vvRates")]
    [InlineData("{{ page.tags[0] }}{{ page.tags[-1] }}{{ page.tags[2] }}", "ab")]
    [InlineData("{{ page.deep[0][1] }}{{ page.deep[1].first }}{{ page.deep.last[0] }}", "bcc")]
    [InlineData("{{ site.nested['a'].b }}", "deep")]
    [InlineData("{{ page.map['x]'] }}.", ".")]
    [InlineData("{{ page.map[\"]'k'\"] }}.", ".")]
    public void A_literal_in_brackets_is_a_key_or_an_index(string body, string text) => Assert.Equal(text, RenderedLiquid.Text(body));

    [Theory]
    [InlineData("{{ 'a {% b }} it's")]
    [InlineData("{{ \"a {{ b }} \"c\"")]
    [InlineData("{{ a {% b }}")]
    public void An_output_that_contains_an_opening_outside_of_quotes_is_left_as_text(string body)
    {
        Assert.Equal(body, RenderedLiquid.Render(body, out var problems).Text);
        Assert.NotEmpty(problems);
    }

    [Theory]
    [InlineData("{{ 'a {% b' }}", "a {% b")]
    [InlineData("{{ \"a {{ b\" }}", "a {{ b")]
    public void An_opening_in_quotes_is_text(string body, string text) => Assert.Equal(text, RenderedLiquid.Text(body));
}
