using System.Reflection;
using System.Text.RegularExpressions;

namespace NewsContent.Generator.Tests.Models;

/// <summary>The example of <c>docs/models.md</c> compiles and behaves as the page describes.</summary>
public sealed partial class ModelsPageTests
{
    private static readonly string Page = ReadPage();

    [Fact]
    public void The_example_builds_and_has_the_values_that_the_page_names()
    {
        var host = Host();
        Assert.Empty(host.Printed);

        var article = Assert.Single((IReadOnlyList<Article>)host.LoadAssembly().GetType("App.News")!.GetProperty("All")!.GetValue(null)!);

        Assert.Equal("macro", article.Value("Desk"));
        Assert.Equal("CleanEnergy", article.Value("Sector")!.ToString());
        Assert.Equal("Mei Lin", ((Article)article.Value("Author")!).Value("Name"));
        Assert.Equal(["mei-lin"], article.Authors);
        Assert.Null(article.Value("IsPaywalled"));
        Assert.Equal([2.91m, 2.84m], (IEnumerable<decimal>)article.Value("Yields")!);
        Assert.Equal("Harbour Gazette", article.Value("Source"));
        Assert.Equal(new Uri("https://example.com/a/1"), article.Value("Original"));
        Assert.Equal("The central bank raised rates. Share", article.Text);
        Assert.Contains("`News.BySlug[\"rates\"].Author?.Name` is `Mei Lin`", Page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_mistake_causes_the_message_on_the_page()
    {
        var host = Host().Edit("_posts/2022-06-07-rates.md", text => text.Replace("sector: clean-energy", "sector: clean-enrgy")).Run();

        var diagnostic = Assert.Single(host.Printed);
        var start = diagnostic.Location.GetLineSpan().StartLinePosition;
        Assert.Contains(
            $"```text\n_posts/2022-06-07-rates.md({start.Line + 1},{start.Character + 1}): error {diagnostic.Id}: {diagnostic.GetMessage()}\n```",
            Page,
            StringComparison.Ordinal);
    }

    [Fact]
    public void An_undeclared_key_is_offered_the_property_that_the_page_shows()
    {
        var host = Host().Edit("_posts/2022-06-07-rates.md", text => text.Replace("desk: macro", "desk: macro\nrating: 5")).Run();

        var offer = ModelOffer().Match(Assert.Single(host.Diagnostics, diagnostic => diagnostic.Id == "NC1035").GetMessage());
        Assert.Contains($"`{offer.Groups["property"].Value}`", Page, StringComparison.Ordinal);
    }

    private static TestHost Host()
    {
        var files = PageFile().Matches(Page).Select(match => (Path: match.Groups["path"].Value, Text: match.Groups["text"].Value)).ToList();
        return TestHost.WithCode(files.Single(file => file.Path == "News.cs").Text, [.. files.Where(file => file.Path != "News.cs")]);
    }

    private static string ReadPage()
    {
        var root = typeof(ModelsPageTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!;
        return File.ReadAllText(Path.Combine(root, "docs/models.md")).ReplaceLineEndings("\n");
    }

    [GeneratedRegex(@"^`(?<path>[^`\n]+\.[a-z]+)`:\n\n```\w+\n(?<text>.*?)```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex PageFile();

    [GeneratedRegex("declare '(?<property>[^']+)'")]
    private static partial Regex ModelOffer();
}
