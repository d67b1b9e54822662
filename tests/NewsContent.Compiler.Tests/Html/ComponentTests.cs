using NewsContent.Compiler.Html;
using NewsContent.Compiler.Html.Options;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Site;

namespace NewsContent.Compiler.Tests.Html;

/// <summary>The elements of <c>NewsContentComponents</c>, which separate the segments of a body.</summary>
public sealed class ComponentTests
{
    private const string Declared = "news-chart(symbol!, days=integer, kind=line|bar, scale=number, from=date, id, href, dark=flag), news-poll";

    private static readonly SiteSettings Site = TestPost.Site with { Policy = Sanitized.PolicyOf(new PolicyProperties { NewsContentComponents = Declared }) };

    [Theory]
    [InlineData("Text.\n\n<news-chart symbol=\"A\"></news-chart>\n\nEnd.\n", "<p>Text.</p>|<news-chart symbol=\"A\"></news-chart>|<p>End.</p>")]
    [InlineData("<news-poll></news-poll>\n", "<news-poll></news-poll>")]
    [InlineData("Text <news-poll></news-poll> and <news-poll><em>more</em></news-poll>\n{: .a #b}\n", "<p class=\"a\" id=\"user-content-b\">Text </p>|<news-poll></news-poll>|<p class=\"a\"> and </p>|<news-poll><em>more</em></news-poll>")]
    [InlineData("<news-poll></news-poll><news-poll></news-poll>\n", "<news-poll></news-poll>|<news-poll></news-poll>")]
    [InlineData("<div>a</div>\n<news-chart symbol=\"&quot;&lt;\">\n<p>b</p>\n</news-chart>\n", "<div>a</div>|<news-chart symbol=\"&quot;&lt;\"><p>b</p></news-chart>")]
    [InlineData("<main>\n<p>a <news-poll></news-poll></p>\n</main>\n", "<p>a </p>|<news-poll></news-poll>")]
    [InlineData("- a <news-poll></news-poll>\n- b\n", "<ul><li>a <news-poll></news-poll></li><li>b</li></ul>")]
    [InlineData("Text.\n", "<p>Text.</p>")]
    public void Parts_between_components_are_balanced(string body, string parts) =>
        Assert.Equal(parts, string.Join("|", Parts(Body(body)).Select(part => part.Replace("\n", "").Replace("  ", "")).Where(part => part.Length > 0)));

    [Theory]
    [InlineData("symbol=A days=30 kind=bar", "symbol=A days=30 kind=bar")]
    [InlineData("symbol=A days=+030 kind=LINE scale=-2.50 from=2022-06-07 dark", "symbol=A days=30 kind=line scale=-2.50 from=2022-06-07 dark=")]
    [InlineData("symbol=A days=-2147483647 scale=.5", "symbol=A days=-2147483647 scale=0.5")]
    [InlineData("symbol='a \"b\"' id=c", "symbol=a \"b\" id=c")]
    [InlineData("symbol=A days=99999999999 kind=pie from=2022-13-01", "symbol=A")]
    [InlineData("symbol=A href='javascript:alert(1)'", "symbol=A")]
    [InlineData("symbol=A href='https://example.com/'", "symbol=A href=https://example.com/")]
    [InlineData("symbol=A onclick=alert(1) other=1 style=color:red", "symbol=A")]
    public void Attributes_are_checked(string written, string attributes)
    {
        var component = Assert.Single(Body($"<news-chart {written}></news-chart>", ".html").Components);

        Assert.Equal("news-chart", component.Name);
        Assert.Equal(attributes, component.Attributes);
    }

    [Fact]
    public void A_component_without_a_required_attribute_stays_in_the_HTML()
    {
        var body = Body("<news-chart days=\"1\">Text</news-chart>", ".html");

        Assert.Empty(body.Components);
        Assert.Equal("<news-chart days=\"1\">Text</news-chart>", body.Html.Trim());
    }

    [Fact]
    public void Text_and_excerpt_contain_the_content()
    {
        var body = Body("<news-poll>Yes or <em>no</em>?</news-poll>\n\nText.\n");

        Assert.Equal("Yes or no?\nText.", body.Text);
        Assert.Equal("<news-poll>Yes or <em>no</em>?</news-poll>", body.Excerpt.Trim());
    }

    [Theory]
    [InlineData("news-chart(a, b=integer!)", "news-chart(a=text b=integer!)")]
    [InlineData(" x-b ,x-a (c=on|off) ", "x-a(c=on|off) x-b()")]
    [InlineData("X-A(B)", "x-a(b=text)")]
    [InlineData("x-a(href src data-b id)", "x-a(data-b=text href=link id=text src=image)")]
    public void A_property_declares_them(string value, string components)
    {
        var (options, problems) = PolicyOptionsReader.Read(new PolicyProperties { NewsContentComponents = value });

        Assert.Empty(problems);
        Assert.Equal(components, string.Join(" ", options.Components.Select(component => $"{component.Name}({string.Join(" ", component.Attributes.Select(attribute => $"{attribute.Name}={attribute.Type}{(attribute.IsRequired ? "!" : "")}"))})")));
    }

    [Theory]
    [InlineData("chart", "it is not 'main', 'nav' or a custom element")]
    [InlineData("main", "it is not a custom element; write a name with a hyphen")]
    [InlineData("script", "it runs script")]
    [InlineData("annotation-xml", "it belongs to SVG or MathML")]
    [InlineData("x-a(onclick)", "it is an event handler")]
    [InlineData("x-a(style)", "it has its own property")]
    [InlineData("x-a(srcset)", "it contains a URL that NewsContent does not check")]
    [InlineData("x-a(class)", "every element has it")]
    [InlineData("x-a(b=float)", "'float' is not a type; write text, integer, number, flag, link, image, date or words such as line|bar")]
    [InlineData("x-a(b=link)", "only 'href' is a link and only 'src' is an image")]
    [InlineData("x-a(href=text)", "only 'href' is a link and only 'src' is an image")]
    [InlineData("x-a(id=integer)", "the type of an id is text")]
    public void Other_names_and_types_are_refused(string value, string reason)
    {
        var problem = Assert.Single(PolicyOptionsReader.Read(new PolicyProperties { NewsContentComponents = value }).Problems);

        Assert.Contains(problem.Kind, new[] { SettingsProblems.ElementRefused, SettingsProblems.AttributeRefused });
        Assert.Contains(reason, problem.Message, StringComparison.Ordinal);
        Assert.Contains("NewsContentComponents", problem.Message, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Parts(DecodedBody body)
    {
        var rest = body.Html;
        foreach (var (html, _, _, _) in body.Components)
        {
            var start = rest.IndexOf(html, StringComparison.Ordinal);
            yield return rest[..start];
            yield return html;
            rest = rest[(start + html.Length)..];
        }

        yield return rest;
    }

    private static DecodedBody Body(string body, string extension = ".md")
    {
        var post = TestPost.Parse(TestPost.WithBody(body), "2022-06-07-rates" + extension, Site);
        Assert.True(post.Body is not null, string.Join("\n", post.Problems.Select(problem => problem.Message)));
        return new DecodedBody(post.Body, post.Problems);
    }
}
