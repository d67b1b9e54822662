using NewsContent.Compiler.Catalog;

namespace NewsContent.Compiler.Tests.Catalog;

public sealed class NameCheckTests
{
    [Theory]
    [InlineData("[Bonds]", "[bonds]")]
    [InlineData("[ＥＴＦ]", "[etf]")]
    [InlineData("[ｶﾌﾞ]", "[カブ]")]
    [InlineData("['bond\u3000market']", "['Bond Market']")]
    public void Names_that_differ_in_case_or_width_are_one(string rare, string common) =>
        AssertProblems(
            new CatalogText().Add("tags: " + rare).Add("tags: " + common).Add("tags: " + common),
            $"NC4022 p0:{rare[1..^1]} p2:{common[1..^1]}");

    [Theory]
    [InlineData("rate", "rates")]
    [InlineData("company", "companies")]
    [InlineData("tax", "taxes")]
    [InlineData("bus", "buses")]
    [InlineData("waltz", "waltzes")]
    [InlineData("church", "churches")]
    [InlineData("wish", "wishes")]
    [InlineData("spy", "spies")]
    [InlineData("pie", "pies")]
    [InlineData("bank rate", "Bank Rates")]
    [InlineData("bank_rate", "bank_rates")]
    [InlineData("central-bank", "Central-Banks")]
    [InlineData("movie", "movies")]
    public void Names_in_singular_and_plural_are_one(string singular, string plural)
    {
        AssertProblems(
            new CatalogText().Add($"tags: [{singular}]").Add($"tags: [{plural}]").Add($"tags: [{plural}]"),
            $"NC4023 p0:{singular} p2:{plural}");
        AssertProblems(
            new CatalogText().Add($"tags: [{plural}]").Add($"tags: [{singular}]").Add($"tags: [{singular}]"),
            $"NC4023 p0:{plural} p2:{singular}");
    }

    [Theory]
    [InlineData("new", "news")]
    [InlineData("ga", "gas")]
    [InlineData("princes", "princess")]
    [InlineData("viru", "virus")]
    [InlineData("basi", "basis")]
    [InlineData("ty", "ties")]
    [InlineData("banque", "banquets")]
    [InlineData("rat", "rates")]
    [InlineData("зая", "заяs")]
    [InlineData("economic", "economics")]
    [InlineData("security", "securities")]
    [InlineData("м", "мs")]
    [InlineData("x²", "x2")]
    [InlineData("降准", "降息")]
    public void Names_that_only_look_alike_are_two(string one, string other) =>
        AssertProblems(new CatalogText().Add($"tags: [{one}]").Add($"tags: [{other}]"));

    [Fact]
    public void The_spelling_that_fewer_have_is_shown_once_at_its_newest_post_with_the_count_of_the_other()
    {
        var posts = new CatalogText().Add("tags: [Bonds]").Add("tags: [x, Bonds]").Add("tags: bonds").Add("tags: a bonds").Add("tags: bonds");

        var problem = Assert.Single(NameCheck.FindProblems(posts.Entries, warnsOnSingleUse: false));

        Assert.Equal("NC4022 p1:Bonds p4:bonds", posts.Print(problem));
        Assert.Equal("The tag 'Bonds' differs from 'bonds' at 2022-06-05-p4.md(3,7) only in case or width, but is a separate tag; write 'bonds', which has 3 posts", problem.Message);
    }

    [Theory]
    [InlineData("Bonds", "bonds", 1, "The tag 'bonds' differs from 'Bonds' at 2022-06-01-p0.md(3,7) only in case or width, but is a separate tag; write 'bonds' or 'Bonds' in all posts (both have 1 post)")]
    [InlineData("Bonds", "bonds", 2, "write 'bonds' or 'Bonds' in all posts (both have 2 posts)")]
    [InlineData("ＥＴＦ", "ETF", 1, "write 'ＥＴＦ' or 'ETF' in all posts (both have 1 post)")]
    [InlineData("bond", "bonds", 1, "but is a separate tag; write 'bonds' or 'bond' in all posts (both have 1 post)")]
    public void Neither_of_two_equally_frequent_spellings_is_recommended(string one, string other, int count, string message)
    {
        var posts = new CatalogText();
        for (var i = 0; i < count; i++)
        {
            posts.Add($"tags: {one}");
        }

        for (var i = 0; i < count; i++)
        {
            posts.Add($"tags: {other}");
        }

        Assert.Contains(message, Assert.Single(NameCheck.FindProblems(posts.Entries, warnsOnSingleUse: false)).Message);
    }

    [Theory]
    [InlineData("e\u0301conomie", "\u00E9conomie", "U+0065 U+0301, not U+00E9")]
    [InlineData("Andre\u0301", "Andr\u00E9", "U+0065 U+0301, not U+00E9")]
    [InlineData("xe\u0323\u0302", "xe\u0302\u0323", "U+0065 U+0323 U+0302, not U+0065 U+0302 U+0323")]
    [InlineData("\u1EB9\u0302", "\u1EC7", "U+1EB9 U+0302, not U+1EC7")]
    [InlineData("\u212B", "\u00C5", "U+212B, not U+00C5")]
    [InlineData("\U00011099\U000110BA", "\U0001109A", "U+11099 U+110BA, not U+1109A")]
    [InlineData("x\U0001D15E", "x\U0001D157\U0001D165", "U+1D15E, not U+1D157 U+1D165")]
    public void Names_that_look_the_same_are_distinguished_by_the_first_different_letter(string rare, string common, string letters)
    {
        var posts = new CatalogText().Add($"tags: [{rare}]").Add($"tags: [{common}]").Add($"tags: [{common}]");

        var problem = Assert.Single(NameCheck.FindProblems(posts.Entries, warnsOnSingleUse: false));

        Assert.Contains($"only in the composition of its letters ({letters})", problem.Message, StringComparison.Ordinal);
        Assert.EndsWith($"write '{common}', which has 2 posts", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_further_spelling_is_shown() =>
        AssertProblems(
            new CatalogText().Add("tags: [BONDS, Bonds]").Add("tags: [bonds]").Add("tags: [bonds]"),
            "NC4022 p0:BONDS p2:bonds",
            "NC4022 p0:Bonds p2:bonds");

    [Fact]
    public void Tags_and_categories_are_apart() =>
        AssertProblems(
            new CatalogText().Add("tags: [Bonds]").Add("category: bonds").Add("category: Bonds").Add("categories: [bonds]"),
            "NC4022 p2:Bonds p3:bonds");

    [Fact]
    public void A_category_of_a_folder_is_at_the_first_line() =>
        AssertProblems(
            new CatalogText().Add("lang: en", "Macro/").Add("category: macro").Add("category: macro"),
            "NC4022 p0:--- p2:macro");

    [Fact]
    public void Names_used_once_are_shown_where_they_are_asked_for()
    {
        var posts = new CatalogText().Add("tags: [bonds, auctions]\ncategory: macro").Add("tags: bonds\ncategories: macro markets");

        Assert.Empty(NameCheck.FindProblems(posts.Entries, warnsOnSingleUse: false));
        Assert.Equal(["NC4024 p0:auctions", "NC4024 p1:markets"], NameCheck.FindProblems(posts.Entries, warnsOnSingleUse: true).Select(posts.Print));
    }

    [Fact]
    public void A_title_of_several_posts_is_shown_once_at_the_newest_but_one()
    {
        var posts = new CatalogText().Add("title: Wrap").Add("title: 'Wrap'").Add("title: Wrap").Add("title: wrap");

        var problem = Assert.Single(NameCheck.FindProblems(posts.Entries, warnsOnSingleUse: false));

        Assert.Equal("NC4025 p1:'Wrap' p2:Wrap", posts.Print(problem));
        Assert.Equal("The title 'Wrap' belongs to 3 posts, the newest of which is 2022-06-03-p2.md(2,8); give this post its own title", problem.Message);
    }

    [Fact]
    public void A_title_made_of_the_slug_is_none() =>
        AssertProblems(new CatalogText().Add("slug: wrap\ntitle:\npermalink: /a").Add("slug: wrap\ntitle:\npermalink: /b"));

    [Fact]
    public void Their_number_is_bounded()
    {
        var names = string.Join(", ", Enumerable.Range(0, 2 * NameCheck.MaxProblems).Select(i => $"name{i}x, NAME{i}x"));

        Assert.Equal(NameCheck.MaxProblems, NameCheck.FindProblems(new CatalogText().Add($"tags: [{names}]").Entries, warnsOnSingleUse: true).Count);
    }

    private static void AssertProblems(CatalogText posts, params string[] expected)
    {
        foreach (var order in TestCatalog.Orders(posts.Entries))
        {
            Assert.Equal(expected, NameCheck.FindProblems(order, warnsOnSingleUse: false).Select(posts.Print));
        }
    }
}
