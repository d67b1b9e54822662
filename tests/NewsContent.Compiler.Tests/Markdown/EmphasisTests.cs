namespace NewsContent.Compiler.Tests.Markdown;

/// <summary>Emphasis. The expected HTML is kramdown's.</summary>
public sealed class EmphasisTests
{
    [Theory]
    [InlineData("*a*", "<p><em>a</em></p>\n")]
    [InlineData("_a_", "<p><em>a</em></p>\n")]
    [InlineData("**a**", "<p><strong>a</strong></p>\n")]
    [InlineData("__a__", "<p><strong>a</strong></p>\n")]
    [InlineData("***a***", "<p><strong><em>a</em></strong></p>\n")]
    [InlineData("*a **b** c*", "<p><em>a <strong>b</strong> c</em></p>\n")]
    [InlineData("**a *b* c**", "<p><strong>a <em>b</em> c</strong></p>\n")]
    [InlineData("a*b*c", "<p>a<em>b</em>c</p>\n")]
    [InlineData("a_b_c", "<p>a_b_c</p>\n")]
    [InlineData("a __b__ c", "<p>a <strong>b</strong> c</p>\n")]
    [InlineData("央行**降准**。", "<p>央行<strong>降准</strong>。</p>\n")]
    [InlineData("*a\nb*", "<p><em>a\nb</em></p>\n")]
    public void Asterisks_and_underscores_emphasize(string markdown, string html) => Assert.Equal(html, Rendered.Html(markdown));

    [Theory]
    [InlineData("* a *", "<ul>\n  <li>a *</li>\n</ul>\n")]
    [InlineData("*a", "<p>*a</p>\n")]
    [InlineData("**a*", "<p><em>*a</em></p>\n")]
    [InlineData("a * b * c", "<p>a * b * c</p>\n")]
    [InlineData("*a *", "<p>*a *</p>\n")]
    [InlineData("_a_b", "<p>_a_b</p>\n")]
    [InlineData("\\*a\\*", "<p>*a*</p>\n")]
    [InlineData("2*3*4", "<p>2<em>3</em>4</p>\n")]
    public void Marks_that_do_not_match_are_text(string markdown, string html) => Assert.Equal(html, Rendered.Html(markdown));

    [Theory]
    [InlineData("~~a~~", "<p><del>a</del></p>\n")]
    [InlineData("~a~", "<p>~a~</p>\n")]
    [InlineData("~~ a~~", "<p>~~ a~~</p>\n")]
    [InlineData("~~a *b*~~", "<p><del>a <em>b</em></del></p>\n")]
    public void Two_tildes_strike_out(string markdown, string html) => Assert.Equal(html, Rendered.Html(markdown));

    // Letters are those of Unicode: also in circles, of Roman numbers and vowel signs, but no emoji and no accents.
    [Theory]
    [InlineData("\U0001F622_a b_", "<p>\U0001F622<em>a b</em></p>\n")]
    [InlineData("\U0001F622-_a b_", "<p>\U0001F622-<em>a b</em></p>\n")]
    [InlineData("_a_\U0001F622", "<p><em>a</em>\U0001F622</p>\n")]
    [InlineData("\U00020000_a b_", "<p>\U00020000_a b_</p>\n")]
    [InlineData("_a_\U00020000", "<p>_a_\U00020000</p>\n")]
    [InlineData("\u24D0_a b_", "<p>\u24D0_a b_</p>\n")]
    [InlineData("\U0001F170_a b_", "<p>\U0001F170_a b_</p>\n")]
    [InlineData("\u2163-_a b_", "<p>\u2163-_a b_</p>\n")]
    [InlineData("\u0915\u094D_a b_", "<p>\u0915\u094D<em>a b</em></p>\n")]
    [InlineData("\u0915\u093F_a b_", "<p>\u0915\u093F_a b_</p>\n")]
    [InlineData("_a_\u0968", "<p>_a_\u0968</p>\n")]
    [InlineData("_a_\u094D", "<p><em>a</em>\u094D</p>\n")]
    public void An_underscore_beside_a_letter_of_any_script_is_part_of_a_word(string markdown, string html) => Assert.Equal(html, Rendered.Html(markdown));
}
