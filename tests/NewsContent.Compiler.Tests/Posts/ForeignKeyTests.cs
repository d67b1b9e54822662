using NewsContent.Compiler.Problems;

namespace NewsContent.Compiler.Tests.Posts;

/// <summary>Keys that look like keys of other generators and are custom keys.</summary>
public sealed class ForeignKeyTests
{
    [Theory]
    [InlineData("draft: false")]
    [InlineData("draft:")]
    [InlineData("draft: 2")]
    [InlineData("url: https://example.com/source")]
    [InlineData("aliases: [Fed, the bank]")]
    [InlineData("aliases: []")]
    [InlineData("aliases: {en: /a/}")]
    [InlineData("aliases: [/a/, {en: /b/}]")]
    [InlineData("summary: A summary.")]
    [InlineData("updated: 2022-06-08")]
    public void A_key_with_another_meaning_is_custom(string line) => AssertCustom(TestPost.Parse($"---\ntitle: Rates\n{line}\n---\nText.").Problems.Select(problem => problem.Kind));

    [Fact]
    public void A_draft_in_the_folder_of_drafts_is_one() =>
        AssertCustom(TestPost.Parse("---\ntitle: Rates\ndraft: true\n---\nText.", "../_drafts/rates.md", TestPost.Site with { ShowDrafts = true }).Problems.Select(problem => problem.Kind));

    [Theory]
    [InlineData("redirect_from: old/rates.html")]
    [InlineData("redirect_from: /a.com/b")]
    [InlineData("redirect_from: [/a, '']")]
    [InlineData("redirect_from: a.html")]
    public void A_path_of_the_site_can_be_redirected(string line) =>
        Assert.DoesNotContain(TestPost.Parse($"---\ntitle: Rates\n{line}\n---\nText.").Problems, problem => problem.Kind == FrontMatterProblems.RedirectNotAPath);

    private static void AssertCustom(IEnumerable<ProblemKind> kinds) =>
        Assert.DoesNotContain(kinds, kind => kind == FrontMatterProblems.PublishedDraft || kind == FrontMatterProblems.ForeignKey);
}
