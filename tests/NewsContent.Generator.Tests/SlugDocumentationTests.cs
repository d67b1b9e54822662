using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NewsContent.Generator.Tests;

/// <summary>The XML docs of a slug constant.</summary>
public sealed class SlugDocumentationTests
{
    // The generators of the .NET SDK read each member of a declaration with an attribute.
    [Fact]
    public void Constants_are_in_a_declaration_without_attributes()
    {
        var root = CSharpSyntaxTree.ParseText(TestHost.WithPosts(TestPosts.All).Source("Articles.Slugs.g.cs")).GetRoot();

        var constants = root.DescendantNodes().OfType<FieldDeclarationSyntax>().ToList();

        Assert.Equal(3, constants.Count);
        Assert.All(constants, constant => Assert.Empty(constant.Parent!.DescendantNodes().OfType<AttributeListSyntax>()));
    }

    [Theory]
    [InlineData("RatesRise", "Rates rise, 2022-06-07: The central bank raised rates.")]
    [InlineData("降准", "央行降准, 2022-05-01: 央行今日宣布降准。")]
    [InlineData("Bonds", "Bonds, 2022-04-02: Bonds fell.")]
    public void It_is_the_title_the_day_and_the_excerpt(string constant, string expected) =>
        Assert.Equal(expected, Read(TestHost.WithPosts(TestPosts.All), constant));

    [Theory]
    [InlineData("Rates *rose* & [fell](/a).\n\nMore.", "Rates rose & fell.")]
    [InlineData("1 < 2 > 0", "1 < 2 > 0")]
    [InlineData("- a\n- b", "a b")]
    [InlineData("One.<br>Two.", "One. Two.")]
    [InlineData("👩‍💻 and 𠮷", "👩‍💻 and 𠮷")]
    [InlineData("a\u202Eb\u2066c", "abc")]
    public void The_excerpt_is_plain_text_on_one_line(string body, string expected) => Assert.Equal(expected, Excerpt(body));

    [Fact]
    public void Without_text_there_is_no_excerpt() =>
        Assert.Equal("A, 2022-06-07", Read(TestHost.WithPosts(("_posts/2022-06-07-a.md", "---\ntitle: A\n---\n![A chart](/a.png)")), "A"));

    [Fact]
    public void An_excerpt_in_the_front_matter_has_priority_over_the_body() =>
        Assert.Equal("In short.", Excerpt("Text.", "excerpt: In <b>short</b>."));

    [Fact]
    public void A_long_excerpt_is_cut_after_a_word() =>
        Assert.Equal(string.Join(' ', Enumerable.Repeat("word", 24)) + "…", Excerpt(string.Join(' ', Enumerable.Repeat("word", 10_000))));

    [Fact]
    public void Chinese_fits_half_as_many_characters() =>
        Assert.Equal(new string('央', 60) + "…", Excerpt(new string('央', 1000)));

    [Fact]
    public void A_long_title_is_cut_too() =>
        Assert.StartsWith(new string('a', 120) + "…, 2022", Read(TestHost.WithPosts(("_posts/2022-06-07-a.md", $"---\ntitle: {new string('a', 5000)}\n---\nText.")), "A"));

    [Fact]
    public void The_newest_article_with_a_slug_is_described() =>
        Assert.Equal(
            "New, 2022-06-14: Text.",
            Read(TestHost.WithPosts(("_posts/2022-06-07-a.md", "---\ntitle: Old\n---\nText."), ("_posts/2022-06-14-a.md", "---\ntitle: New\n---\nText.")), "A"));

    [Theory]
    [MemberData(nameof(InjectionTests.Breakouts), MemberType = typeof(InjectionTests))]
    public void No_text_changes_its_location(string text)
    {
        var host = TestHost.WithPosts(("_posts/2022-06-07-a.html", $"---\ntitle: {InjectionTests.Yaml(text)}\nslug: a\n---\n<p>{System.Net.WebUtility.HtmlEncode(text)}</p>"));

        var summary = Summary(host, "A");

        Assert.All(summary.Descendants(), element => Assert.Contains(element.Name.LocalName, new[] { "b", "para" }));
        Assert.InRange(summary.Descendants().Count(), 1, 2);
        Assert.Equal(["A"], host.Load().Slugs.Keys);
    }

    private static string Excerpt(string body, string line = "layout: post") =>
        Summary(TestHost.WithPosts(("_posts/2022-06-07-a.md", $"---\ntitle: A\n{line}\n---\n{body}")), "A").Element("para")!.Value;

    private static string Read(TestHost host, string constant)
    {
        var summary = Summary(host, constant);
        return summary.Element("para") is { } excerpt ? summary.Value[..^excerpt.Value.Length] + ": " + excerpt.Value : summary.Value;
    }

    private static XElement Summary(TestHost host, string constant) =>
        XElement.Parse(host.Output.GetTypeByMetadataName("App.Articles+Slugs")!.GetMembers(constant).Single().GetDocumentationCommentXml()!).Element("summary")!;
}
