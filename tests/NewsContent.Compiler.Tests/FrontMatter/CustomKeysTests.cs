using NewsContent.Compiler.FrontMatter;
using NewsContent.Compiler.Tests.Posts;
using NewsContent.Layout;

namespace NewsContent.Compiler.Tests.FrontMatter;

public sealed class CustomKeysTests
{
    [Theory]
    [InlineData("true", TableLayout.Value.Boolean, 1)]
    [InlineData("NO", TableLayout.Value.Boolean, 0)]
    [InlineData("y", TableLayout.Value.String, 0)]
    [InlineData("~", TableLayout.Value.Null, 0)]
    [InlineData("600519", TableLayout.Value.Integer, 600519)]
    [InlineData("000725", TableLayout.Value.Integer, 469)]
    [InlineData("000858", TableLayout.Value.String, 0)]
    [InlineData("1_000", TableLayout.Value.Integer, 1000)]
    [InlineData("0x1F", TableLayout.Value.Integer, 31)]
    [InlineData("-0b11", TableLayout.Value.Integer, -3)]
    [InlineData("'12'", TableLayout.Value.String, 0)]
    [InlineData("99999999999999999999", TableLayout.Value.String, 0)]
    [InlineData("1.5e3", TableLayout.Value.String, 0)]
    [InlineData("1.2.3", TableLayout.Value.String, 0)]
    [InlineData("1E5", TableLayout.Value.String, 0)]
    [InlineData("Rates", TableLayout.Value.String, 0)]
    public void A_scalar_is_typed_as_Jekyll_types_it(string yaml, int kind, long number)
    {
        var token = Tokens("key: " + yaml)[1];

        Assert.Equal((kind, number), (token.Kind, token.Number));
        Assert.Equal(yaml.Trim('\''), token.Text);
        Assert.Null(token.DateOffset);
    }

    [Theory]
    [InlineData("1.5", 1.5)]
    [InlineData("1.50", 1.5)]
    [InlineData("-.25", -0.25)]
    [InlineData("12:30", 750.0)]
    [InlineData("1.0e+3", 1000.0)]
    public void A_number_with_a_point_is_a_float(string yaml, double number)
    {
        var token = Tokens("key: " + yaml)[1];

        Assert.Equal(TableLayout.Value.Float, token.Kind);
        Assert.Equal(number, BitConverter.Int64BitsToDouble(token.Number));
        Assert.Equal(yaml, token.Text);
    }

    [Theory]
    [InlineData("2022-06-07", "2022-06-06T16:00:00Z")]
    [InlineData("2022-06-07 07:14:55 +0800", "2022-06-06T23:14:55Z")]
    [InlineData("'2022-06-07 07:14:55'", "2022-06-06T23:14:55Z")]
    [InlineData("2022-06-07 07:14:55", "2022-06-07T07:14:55Z")]
    public void A_date_is_a_text_with_the_instant_that_the_key_date_would_have(string yaml, string instant)
    {
        var token = Tokens("key: " + yaml)[1];

        Assert.Equal(TableLayout.Value.String, token.Kind);
        Assert.Equal(480, token.DateOffset);
        Assert.Equal(DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture).UtcTicks, token.Number);
    }

    [Fact]
    public void Lists_and_maps_come_before_their_content() =>
        Assert.Equal(
            ["6:2 ", "5:3 a", "4:0 =x", "6:1 ", "2:0 b=1", "5:0 ", "0:0 c="],
            Tokens("a: [x, {b: 1}, []]\nc:").Select(token => $"{token.Kind}:{token.Count} {token.Key}{(token.Text is null ? "" : "=" + token.Text)}"));

    [Theory]
    [InlineData("a: 1\nb: 2", "a b")]
    [InlineData("a: [1]\nb: [1, 2]\nc: 3", "a b c")]
    [InlineData("a: [[1], [2, [3]]]\nb: {c: {d: 1}, e: 2}\nf: 4", "a b f")]
    [InlineData("a: []\nb: {}\nc: [[]]\nd: 1", "a b c d")]
    [InlineData("a: {b: [], c: []}\nd: [{}]\ne:", "a d e")]
    public void The_keys_of_the_front_matter_are_the_top_level(string lines, string keys) =>
        Assert.Equal(keys, string.Join(' ', CustomKeys.TopLevel(FrontMatterOf.Lines(lines).FrontMatter).Select(token => token.Key)));

    [Fact]
    public void The_last_value_of_a_duplicate_key_is_used() =>
        Assert.Equal(["6:1 ", "6:2 a", "2:0 b=3", "2:0 c=2"], Tokens("a: {b: 1, c: 2, b: 3}").Select(token => $"{token.Kind}:{token.Count} {token.Key}{(token.Text is null ? "" : "=" + token.Text)}"));

    [Fact]
    public void Keys_with_properties_are_omitted() =>
        Assert.Empty(Tokens("tags: a\nlang: en\nexcerpt: In short.\nredirect_from: /a"));

    [Fact]
    public void Another_location_makes_no_difference_and_another_value_does()
    {
        Assert.Equal(FrontMatterOf.Lines("a: [1]\nb: 2"), FrontMatterOf.Lines("\n# a comment\na:\n- 1\nb:   2"));
        Assert.NotEqual(FrontMatterOf.Lines("a: 1"), FrontMatterOf.Lines("a: '1'"));
        Assert.NotEqual(FrontMatterOf.Lines("a: 1"), FrontMatterOf.Lines("b: 1"));
        Assert.NotEqual(FrontMatterOf.Lines("a: [[1], 2]"), FrontMatterOf.Lines("a: [[1, 2]]"));
    }

    private static IReadOnlyList<FrontMatterToken> Tokens(string lines) => FrontMatterOf.Lines(lines).FrontMatter;
}
