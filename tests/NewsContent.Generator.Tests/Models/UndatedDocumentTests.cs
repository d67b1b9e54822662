namespace NewsContent.Generator.Tests.Models;

/// <summary>A document without a date has no date in its URL, body or documentation.</summary>
public sealed class UndatedDocumentTests
{
    private const string Code =
        """
        using NewsContent;
        namespace App.Content;

        [ArticleCollection<Article>("_notes")]
        public static partial class Notes;
        """;

    [Theory]
    [InlineData("/:year/:month/:day/:title.html", "/one.html")]
    [InlineData("/notes/:y_day/:week/:short_year/:title/", "/notes/one/")]
    public void The_url_has_no_date(string permalink, string expected) => Assert.Equal(expected, Load($"permalink: {permalink}").Url);

    [Fact]
    public void The_body_has_no_date() => Assert.Equal("<>", Load("", "<{{ page.date }}>").Text.Trim());

    [Fact]
    public void The_documentation_has_no_date()
    {
        var host = TestHost.WithCode(Code, ("_notes/one.md", "---\ntitle: One\n---\nText."));

        Assert.DoesNotContain("0001", string.Concat(host.Result.GeneratedSources.Where(source => source.HintName.Contains("Slugs", StringComparison.Ordinal)).Select(source => source.SourceText)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_with_a_date_has_it()
    {
        var article = Load("date: 2022-06-07\npermalink: /:year/:title.html");

        Assert.True(article.HasDate);
        Assert.Equal("/2022/one.html", article.Url);
    }

    private static Article Load(string frontMatter, string body = "Text.") =>
        TestHost.WithCode(Code, ("_notes/one.md", $"---\ntitle: One\n{frontMatter}\n---\n{body}")).LoadAssembly().Articles("Notes")[0];
}
