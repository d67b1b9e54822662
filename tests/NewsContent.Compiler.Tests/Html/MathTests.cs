using AngleSharp.Html.Parser;
using NewsContent.Compiler.Html;
using NewsContent.Compiler.Html.Options;

namespace NewsContent.Compiler.Tests.Html;

/// <summary>Formulas: kramdown's output for scripts, and MathML in projects that allow it.</summary>
public sealed class MathTests
{
    private static readonly HtmlPolicy Policy = Sanitized.PolicyOf(new PolicyProperties { NewsContentAllowMath = "true" });

    [Theory]
    [InlineData("$$ a < b & c_1 $$\n", "\\[a &lt; b &amp; c_1\\]")]
    [InlineData("Text $$ x^2 $$ more.\n", "<p>Text \\(x^2\\) more.</p>")]
    public void TeX_keeps_its_delimiters(string markdown, string html) => Assert.Equal(html, TestPost.Html(markdown, ".md").Trim());

    [Theory]
    [InlineData("<math><mi>x</mi><mo>=</mo><mn>1</mn></math>")]
    [InlineData("<p>a <math display=\"block\"><mfrac linethickness=\"2px\"><mi mathvariant=\"normal\">a</mi><mrow><mi>b</mi><mo stretchy=\"false\">+</mo><mn>1</mn></mrow></mfrac></math> b</p>")]
    [InlineData("<math><msqrt><msubsup><mi>x</mi><mn>1</mn><mn>2</mn></msubsup></msqrt><mspace width=\"1em\"></mspace><mtext>if a &lt; b</mtext></math>")]
    [InlineData("<math><mtable columnalign=\"left right\"><mtr><mtd columnspan=\"2\"><mover accent=\"true\"><mi>x</mi><mo>¯</mo></mover></mtd></mtr></mtable></math>")]
    public void An_allowed_formula_is_kept(string html)
    {
        Assert.Equal(html, Sanitized.Html(html, Policy));
        Assert.DoesNotContain("math", Sanitized.Html(html), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<math><semantics><mi>x</mi><annotation encoding=\"application/x-tex\">x</annotation></semantics></math>", "<math><semantics><mi>x</mi></semantics></math>")]
    [InlineData("<math><semantics><mi>x</mi><annotation-xml encoding=\"text/html\"><img src=1 onerror=alert(1)></annotation-xml></semantics></math>", "<math><semantics><mi>x</mi></semantics></math>")]
    [InlineData("<math><mtext>a<mglyph><style><!--</style><img src=1 onerror=alert(1)>--></mglyph></mtext></math>", "<math><mtext>a</mtext></math>")]
    [InlineData("<math><mtext><malignmark><style></math><img src onerror=alert(1)></style></malignmark></mtext></math>", "<math><mtext></mtext></math>")]
    [InlineData("<math><mtext><b>a</b>c</mtext></math>", "<math><mtext>c</mtext></math>")]
    [InlineData("<math><mi><math><mi>x</mi></math></mi></math>", "<math><mi></mi></math>")]
    [InlineData("<math><maction actiontype=statusline xlink:href=\"javascript:alert(1)\"><mi>x</mi></maction></math>", "<math></math>")]
    [InlineData("<math href=\"javascript:alert(1)\"><mi href=\"https://example.com/\" style=\"color:red\" onclick=alert(1) mathcolor=red class=a>x</mi></math>", "<math><mi>x</mi></math>")]
    [InlineData("<math><mspace width=\"999em\"></mspace><mspace width=\"-1em\"></mspace></math>", "<math><mspace></mspace><mspace></mspace></math>")]
    [InlineData("<math><mtext></p><img src=1 onerror=alert(1)></mtext></math>", "<math><mtext></mtext></math>")]
    [InlineData("<math></p><mi>x</mi></math>", "<math></math>")]
    [InlineData("<math><svg><mi>x</mi></svg></math>", "<math></math>")]
    [InlineData("<mi>x</mi>", "x")]
    [InlineData("<svg><math><mi>x</mi></math></svg>", "")]
    public void Other_elements_and_attributes_are_removed(string html, string expected)
    {
        var result = Sanitized.Html(html, Policy);

        Assert.StartsWith(expected, result, StringComparison.Ordinal);
        Assert.DoesNotContain("alert", result, StringComparison.Ordinal);
        Assert.Equal(result, Sanitized.Html(result, Policy));
        Assert.Equal(result, TreeText.Of(new HtmlParser(new HtmlParserOptions { IsScripting = true }).ParseDocument("<!doctype html><body>" + result).Body!));
    }
}
