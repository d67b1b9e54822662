using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CsCheck;
using NewsContent.Compiler.Html;
using NewsContent.Compiler.Html.Options;

namespace NewsContent.Compiler.Tests.Html.Options;

/// <summary>The invariants of the sanitizer also hold with all settings of a project.</summary>
public sealed class WidestPolicyTests
{
    private const int Iterations = 1000;

    private static readonly HtmlPolicy Widest = Sanitized.PolicyOf(new PolicyProperties
    {
        NewsContentAllowElements = "main, nav, x-y",
        NewsContentAllowAttributes = "data-*," + string.Join(",", HtmlPolicy.OfferedAttributes.SelectMany(offer => offer.Value.Keys.Select(name => offer.Key == "*" ? name : offer.Key + "." + name))),
        NewsContentAllowSchemes = "tel, ftp, web+x",
        NewsContentAllowStyle = "true",
        NewsContentAllowDataImages = "true",
        NewsContentFrameHosts = "youtube, vimeo",
        NewsContentAllowMath = "true",
        NewsContentComponents = "x-c(a!, b=integer)",
    });

    private static readonly Gen<string> Html = Gen.Select(HostileHtml.Gen, Gen.OneOf(
        "<iframe src=https://youtu.be/aB3-_fGhIjK>",
        "<iframe src=https://vimeo.com/1></iframe>",
        "<main><nav><p>",
        "<p><main>",
        "<li><nav><li>",
        "<p><x-y><p>",
        "<p>a<x-c a=1 b=2 c=3><p>",
        "<x-c a><li>",
        "</x-c>",
        "<math><mi>x</mi><mtext>",
        "<math><mglyph><mrow><mo lspace=1em>",
        "<semantics><annotation-xml encoding=text/html>",
        "<malignmark><mi>",
        "</math>",
        "<table><x-y><tr>",
        "<p style='color:red;position:fixed;margin:0'>",
        "<td width=10 nowrap>",
        "<a href=tel:1 data-x='<b>'>",
        "<li><input type=checkbox checked tabindex=0 data-x=1 style='color:red'>",
        "<img src=data:image/png;base64,AAAA>")).Array[1, 3].Select(pairs => string.Concat(pairs.Select(pair => pair.Item1 + pair.Item2)));

    [Fact]
    public void Sanitizing_twice_is_sanitizing_once() =>
        Html.Sample(
            html =>
            {
                var once = Sanitized.Html(html, Widest);
                Assert.Equal(once, Sanitized.Html(once, Widest));
            },
            iter: Iterations);

    [Fact]
    public void A_browser_reads_the_tree_that_was_checked() =>
        Html.Sample(
            html =>
            {
                var output = Sanitized.Html(html, Widest);
                Assert.Equal(output, TreeText.Of(ParsePage(output)));
            },
            iter: Iterations);

    [Fact]
    public void Nothing_is_left_that_the_policy_does_not_list() =>
        Html.Sample(
            html =>
            {
                foreach (var element in ParsePage(Sanitized.Html(html, Widest)).Descendants<IElement>())
                {
                    var rule = element.NamespaceUri == MathElements.Namespace ? MathElements.Find(element.LocalName, element.ParentElement is { NamespaceUri: MathElements.Namespace } parent ? parent.LocalName : null) : Widest.Find(element.LocalName);
                    Assert.Equal(Disposition.Keep, rule?.Disposition);
                    Assert.DoesNotContain(element.Attributes, attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal) || attribute.Name is "srcdoc" or "name" or "is");
                    Assert.True(rule!.HasFixedAttributes || element.Attributes.All(attribute => attribute.Name is "rel" or "id" || rule.Find(attribute.Name) is not null));
                }
            },
            iter: Iterations);

    [Fact]
    public void Every_frame_is_a_player() =>
        Html.Sample(
            html => Assert.All(
                ParsePage(Sanitized.Html(html, Widest)).Descendants<IElement>().Where(element => element.LocalName == "iframe"),
                frame =>
                {
                    Assert.Matches("^https://(www\\.youtube-nocookie\\.com/embed/|player\\.vimeo\\.com/video/)[A-Za-z0-9_-]+$", frame.GetAttribute("src"));
                    Assert.Equal("allow-scripts allow-same-origin allow-presentation", frame.GetAttribute("sandbox"));
                    Assert.Empty(frame.ChildNodes);
                }),
            iter: Iterations / 3);

    private static INode ParsePage(string body) =>
        new HtmlParser(new HtmlParserOptions { IsScripting = true }).ParseDocument("<!doctype html><body>" + body).Body!;
}
