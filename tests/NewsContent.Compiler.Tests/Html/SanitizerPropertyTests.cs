using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CsCheck;
using Ganss.Xss;
using NewsContent.Compiler.Html;

namespace NewsContent.Compiler.Tests.Html;

/// <summary>The invariants of the sanitizer for any input.</summary>
public sealed class SanitizerPropertyTests
{
    private const int Iterations = 1000;

    [Fact]
    public void Sanitizing_twice_is_sanitizing_once() =>
        HostileHtml.Gen.Sample(
            html =>
            {
                var once = Sanitized.Html(html);
                Assert.Equal(once, Sanitized.Html(once));
            },
            iter: Iterations);

    [Fact]
    public void A_browser_reads_the_tree_that_was_checked() =>
        HostileHtml.Gen.Sample(
            html =>
            {
                var output = Sanitized.Html(html);
                Assert.Equal(output, TreeText.Of(ParsePage(output)));
            },
            iter: Iterations);

    [Fact]
    public void Nothing_is_left_that_the_policy_does_not_list() =>
        HostileHtml.Gen.Sample(
            html =>
            {
                foreach (var element in ParsePage(Sanitized.Html(html)).Descendants<IElement>())
                {
                    var rule = HtmlPolicy.Default.Find(element.LocalName);
                    Assert.Equal(Disposition.Keep, rule.Disposition);
                    Assert.All(element.Attributes, attribute => Assert.Contains(attribute.Name, AllowedAttributes(element.LocalName)));
                }
            },
            iter: Iterations);

    [Fact]
    public void Another_sanitizer_with_the_same_policy_finds_nothing_to_remove() =>
        HostileHtml.Gen.Sample(
            html =>
            {
                var output = Sanitized.Html(html);
                var removed = new List<string>();
                Other(removed).Sanitize(output);
                Assert.Empty(removed);
            },
            iter: Iterations / 3);

    private static INode ParsePage(string body) =>
        new HtmlParser(new HtmlParserOptions { IsScripting = true }).ParseDocument("<!doctype html><body>" + body).Body!;

    private static IEnumerable<string> AllowedAttributes(string element) =>
        element == "a" ? [.. HtmlPolicy.Default.Find(element).Attributes.Keys, "rel"] : HtmlPolicy.Default.Find(element).Attributes.Keys;

    private static HtmlSanitizer Other(List<string> removed)
    {
        var kept = HtmlPolicy.Default.All.Where(element => element.Value.Disposition == Disposition.Keep).ToList();
        var sanitizer = new HtmlSanitizer(new HtmlSanitizerOptions
        {
            AllowedTags = kept.Select(element => element.Key).ToHashSet(),
            AllowedAttributes = kept.SelectMany(element => element.Value.Attributes.Keys).ToHashSet(),
            AllowedSchemes = new HashSet<string> { "https", "http", "mailto" },
            UriAttributes = new HashSet<string> { "href", "src", "cite", "poster" },
        });
        sanitizer.RemovingTag += (_, e) => removed.Add($"<{e.Tag.LocalName}>: {e.Reason}");
        sanitizer.RemovingAttribute += (_, e) => removed.Add($"{e.Attribute.Name}={e.Attribute.Value}: {e.Reason}");
        sanitizer.RemovingStyle += (_, e) => removed.Add($"{e.Style.Name}: {e.Reason}");
        sanitizer.RemovingComment += (_, e) => removed.Add($"<!--{e.Comment.Data}-->");
        sanitizer.RemovingCssClass += (_, e) => removed.Add($"class {e.CssClass}: {e.Reason}");
        return sanitizer;
    }
}
