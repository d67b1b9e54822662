namespace NewsContent.Compiler.Tests.Posts;

public sealed class TitleTests
{
    [Theory]
    [InlineData("title: Rates fall", "Rates fall")]
    [InlineData("title: 'Rates: down'", "Rates: down")]
    [InlineData("title: 2022", "2022")]
    [InlineData("title: true", "true")]
    [InlineData("title: ! 'Rates'", "Rates")]
    [InlineData("title: A <b> & \"c\"", "A <b> & \"c\"")]
    [InlineData("title: Rates\n  fall", "Rates fall")]
    [InlineData("title:", "Central Bank Cuts")]
    [InlineData("title: ''", "Central Bank Cuts")]
    [InlineData("title: ~", "Central Bank Cuts")]
    [InlineData("layout: post", "Central Bank Cuts")]
    [InlineData("slug: other-words", "Central Bank Cuts")]
    public void A_title_is_as_written_or_made_of_the_name_of_the_file(string frontMatter, string title) =>
        Assert.Equal(title, FrontMatterOf.At("_posts/2022-06-07-central-bank-CUTS.md", frontMatter).Title);

    [Theory]
    [InlineData("image: &x a.png", "NC1011")]
    [InlineData("title: *x", null)]
    public void A_missing_title_is_reported_unless_the_title_itself_was(string frontMatter, string? id) =>
        Assert.Equal(id, TestPost.Parse($"---\n{frontMatter}\n---\nText.").Problems.Select(problem => problem.Kind.Id).FirstOrDefault(found => found == "NC1011"));
}
