using NewsContent.Compiler.Html;

namespace NewsContent.Compiler.Tests.Html;

/// <summary>The table itself, whatever else would stop what it must not let through.</summary>
public sealed class HtmlPolicyTests
{
    [Theory]
    [InlineData("script")]
    [InlineData("style")]
    [InlineData("template")]
    [InlineData("noscript")]
    [InlineData("iframe")]
    [InlineData("frameset")]
    [InlineData("object")]
    [InlineData("embed")]
    [InlineData("svg")]
    [InlineData("math")]
    [InlineData("base")]
    [InlineData("meta")]
    [InlineData("link")]
    [InlineData("title")]
    [InlineData("textarea")]
    [InlineData("xmp")]
    [InlineData("plaintext")]
    [InlineData("select")]
    public void What_runs_loads_or_is_read_by_other_rules_goes_with_a_reason(string element)
    {
        var rule = HtmlPolicy.Find(element);

        Assert.Equal(Disposition.Drop, rule.Disposition);
        Assert.NotEmpty(rule.Reason);
    }

    [Fact]
    public void No_kept_element_has_an_attribute_that_runs_script_or_names_things() =>
        Assert.DoesNotContain(
            HtmlPolicy.All.SelectMany(element => element.Value.Attributes.Keys),
            name => name.StartsWith("on", StringComparison.Ordinal) || name is "style" or "name" or "srcdoc" or "action" or "formaction" or "is");

    [Fact]
    public void Every_attribute_that_holds_a_url_is_checked_as_one()
    {
        string[] urls = ["href", "src", "poster", "cite", "srcset"];

        Assert.All(
            HtmlPolicy.All.SelectMany(element => element.Value.Attributes).Where(attribute => urls.Contains(attribute.Key)),
            attribute => Assert.True(attribute.Value.Kind is AttributeKind.Link or AttributeKind.Media or AttributeKind.SourceSet, attribute.Key));
    }
}
