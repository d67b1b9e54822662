using NewsContent.Compiler.Catalog;

namespace NewsContent.Compiler.Tests.Catalog;

public sealed class RedirectCheckTests
{
    [Fact]
    public void A_redirect_from_the_URL_of_an_article_is_shown_with_that_URL() =>
        AssertProblems(
            new CatalogText().Add("permalink: /rates/").Add("redirect_from: [/old/, /rates/]"),
            "NC4020 p1:/rates/ p0:/rates/");

    [Fact]
    public void A_redirect_from_its_own_URL_is_shown_too() =>
        AssertProblems(new CatalogText().Add("permalink: /rates/\nredirect_from: rates/"), "NC4020 p0:rates/ p0:/rates/");

    [Fact]
    public void The_later_of_two_redirects_from_a_URL_is_reported() =>
        AssertProblems(
            new CatalogText().Add("redirect_from: '/old'").Add("redirect_from:\n- old").Add("redirect_from: /old/"),
            "NC4021 p1:old p0:'/old'");

    [Fact]
    public void The_URL_of_a_post_that_is_not_an_article_counts_once() =>
        AssertProblems(
            new CatalogText().Add("permalink: /x\nredirect_from: /y").Add("permalink: /x\nredirect_from: /y"),
            "NC4001 p0:/x p1:/x");

    [Fact]
    public void Redirects_from_removed_pages_are_valid() =>
        AssertProblems(new CatalogText().Add("redirect_from: [/a, /b]").Add("redirect_from: /c"));

    private static void AssertProblems(CatalogText posts, params string[] expected)
    {
        foreach (var order in TestCatalog.Orders(posts.Entries))
        {
            Assert.Equal(expected, ArticleCatalog.FindProblems(order).Select(posts.Print));
        }
    }
}
