using System.Reflection;
using NewsContent.Compiler.Models;
using NewsContent.CompilerServices;

namespace NewsContent.Tests;

public sealed class ArticleSourceTests
{
    [Fact]
    public void Data_of_another_format_is_refused_by_name()
    {
        var exception = Assert.Throws<InvalidOperationException>(() => TestCollection.OfVersion(99));

        Assert.Contains("NewsContent.Tests was compiled with another version of NewsContent (data format 99)", exception.Message);
    }

    [Fact]
    public void A_custom_model_is_the_type_of_all_members()
    {
        var source = TestCollection.Create(handle => new NewsArticle(handle), ("2022-06-07-rates.md", "---\ntitle: Rates\ntags: a\n---\nText."));

        Assert.Equal("Rates!", source.All[0].Loud);
        Assert.Equal("Rates!", source.BySlug["rates"].Loud);
        Assert.Equal("Rates!", source.ByTag["a"][0].Loud);
    }

    [Fact]
    public void An_article_cannot_be_made_of_nothing() =>
        Assert.Throws<ArgumentException>(() => new NewsArticle(default));

    [Fact]
    public void Lists_cannot_be_changed()
    {
        var article = TestCollection.OfSize(1).All[0];

        Assert.Throws<NotSupportedException>(() => ((IList<string>)article.Tags)[0] = "x");
    }

    [Fact]
    public void Times_have_the_offset_of_the_site()
    {
        var article = TestCollection.InTimeZone("Pacific/Marquesas", ("2022-06-07-a.md", "---\ntitle: A\ndate: 2022-06-07 01:02:03 -0930\nlast_modified_at: 1969-01-01 00:00:00.5 +1345\n---\nText.")).All[0];

        Assert.Equal("2022-06-07T01:02:03.0000000-09:30", article.Date.ToString("O"));
        Assert.Equal("1968-12-31T00:45:00.5000000-09:30", article.LastModified!.Value.ToString("O"));
    }

    [Fact]
    public void No_key_is_suggested_as_a_property_that_every_article_has()
    {
        const BindingFlags Visible = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.FlattenHierarchy;
        var names = typeof(Article).GetMembers(Visible)
            .Where(member => member is PropertyInfo { GetMethod.IsPublic: true } or MethodInfo { IsAssembly: false, IsPrivate: false, IsSpecialName: false })
            .Select(member => member.Name);

        Assert.Empty(names.Except(DeclarationHint.Members));
        Assert.Empty(DeclarationHint.Members.Except(names));
    }

    [Fact]
    public void An_article_describes_itself() =>
        Assert.Equal("2022-01-01 Title number 0", TestCollection.OfSize(1).All[0].ToString());

    private sealed class NewsArticle(ArticleHandle handle) : Article(handle)
    {
        public string Loud => Title + "!";
    }
}
