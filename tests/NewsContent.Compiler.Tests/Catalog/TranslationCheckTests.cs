using NewsContent.Compiler.Catalog;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Tests.Catalog;

public sealed class TranslationCheckTests
{
    /// <summary>The front matter of posts, separated by bars, with the languages of the site.</summary>
    [Theory]
    [InlineData("lang: en\nref: a|lang: en\nref: a|lang: zh\nref: a", "", true, "NC4027 p0:a p1:a")]
    [InlineData("ref: a|translation_key: a|lang: zh\nref: a", "", false, "NC4027 p0:a p1:a")]
    [InlineData("lang: en\nref: a|lang: en\nref: a", "en", true, "")]
    [InlineData("lang: en\nref: a|lang: en\nref: a|lang: zh\nref: b", "", false, "")]
    [InlineData("lang: en|lang: zh\nref: a", "", false, "")]
    [InlineData("lang: en\nref: a|lang: zh\nref: a", "en ja zh", true, "NC4028 p0:a")]
    [InlineData("lang: en\nref: a|lang: zh\nref: b", "", true, "NC4028 p0:a, NC4028 p1:b")]
    [InlineData("lang: en\nref: a|lang: zh\nref: a", "", true, "")]
    [InlineData("lang: en|lang: zh", "", true, "NC4028 p0:---, NC4028 p1:---")]
    [InlineData("layout: a", "", true, "")]
    [InlineData("layout: a", "zh", true, "NC4028 p0:---")]
    public void Translations_are_unique_and_complete(string posts, string languages, bool warnsOnMissing, string expected)
    {
        var text = new CatalogText();
        foreach (var lines in posts.Split('|'))
        {
            text.Add(lines);
        }

        foreach (var order in TestCatalog.Orders(text.Entries))
        {
            var problems = TranslationCheck.FindProblems(order, languages.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToEquatableArray(), warnsOnMissing);
            Assert.Equal(expected, string.Join(", ", problems.Select(text.Print).Order(StringComparer.Ordinal)));
        }
    }

    [Fact]
    public void The_message_names_the_languages_and_the_remedy()
    {
        var text = new CatalogText().Add("lang: en\nref: a").Add("lang: zh");
        var problems = TranslationCheck.FindProblems(text.Entries, new(["en", "ja", "zh"]), warnsOnMissing: true).Select(problem => problem.Message).Order(StringComparer.Ordinal);

        const string Switch = "or set <NewsContentWarnOnMissingTranslation>false</NewsContentWarnOnMissingTranslation>";
        Assert.Equal(
            [
                "The post has no translation into 'en', 'ja'; write a post with the slug 'p1' in the folder of that language, " + Switch,
                "The post has no translation into 'ja', 'zh'; write a post with 'ref: a', " + Switch,
            ],
            problems);
    }
}
