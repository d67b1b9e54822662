using NewsContent.Compiler.Problems;

namespace NewsContent.Compiler.Tests.Posts;

public sealed class CategoryAndTagTests
{
    [Theory]
    [InlineData("categories: [Foo, Bar]", "Foo|Bar")]
    [InlineData("categories: Foo Bar", "Foo|Bar")]
    [InlineData("categories:\n- Foo\n- Bar Baz", "Foo|Bar Baz")]
    [InlineData("category: Baz Qux", "Baz Qux")]
    [InlineData("categories: Foo Bar\ncategory: Baz Qux", "Foo|Bar|Baz Qux")]
    [InlineData("categories: foo,bar", "foo,bar")]
    [InlineData("categories: [a, b, a]", "a|b")]
    [InlineData("categories: [a, A]", "a|A")]
    [InlineData("categories: a\ncategory: a", "a")]
    [InlineData("categories: [000725]", "000725")]
    [InlineData("categories: [a, ~, '', b]", "a|b")]
    [InlineData("categories:", "")]
    [InlineData("categories: []", "")]
    [InlineData("layout: post", "")]
    public void Categories_are_a_list_or_words_and_one_more(string lines, string categories) =>
        Assert.Equal(categories, string.Join('|', FrontMatterOf.Lines(lines).Categories));

    [Theory]
    [InlineData("title: A", "Macro|China")]
    [InlineData("title: A\ncategories: [China, bonds]", "Macro|China|bonds")]
    [InlineData("title: A\ncategory: Macro", "Macro|China")]
    public void The_folders_above_the_posts_come_before_them(string frontMatter, string categories) =>
        Assert.Equal(categories, string.Join('|', FrontMatterOf.At("Macro/China/_posts/2022-06-07-rates.md", frontMatter).Categories));

    [Theory]
    [InlineData("tags: [a, b c]", "a|b c")]
    [InlineData("tags: a b", "a|b")]
    [InlineData("tags: a  b\n  c", "a|b|c")]
    [InlineData("tags: a,b c　d，e f", "a,b|c　d，e|f")]
    [InlineData("tag: x y", "x y")]
    [InlineData("tag: [x, y z]", "x|y z")]
    [InlineData("tag: x\ntags: [a, b]", "x")]
    [InlineData("tag:\ntags: [a, b]", "a|b")]
    [InlineData("tags: 000725", "000725")]
    [InlineData("tags: [000725, '600519', 1.50, yes]", "000725|600519|1.50|yes")]
    [InlineData("tags: [2022-06-07]", "2022-06-07")]
    [InlineData("tags: [a, ~, '', b]", "a|b")]
    [InlineData("tags: ''", "")]
    [InlineData("tags:", "")]
    public void Tags_are_the_texts_that_were_written(string lines, string tags) =>
        Assert.Equal(tags, string.Join('|', FrontMatterOf.Lines(lines).Tags));

    // As in Jekyll, although the tag's list contains the article once.
    [Fact]
    public void A_tag_written_twice_stays_twice() => Assert.Equal(["a", "b", "a"], FrontMatterOf.Lines("tags: [a, b, a]").Tags);

    [Theory]
    [InlineData("tags: [000725]", "469")]
    [InlineData("tags: 00700", "448")]
    [InlineData("categories: [000001]", "1")]
    [InlineData("tag: yes", "true")]
    public void Values_that_Jekyll_reads_differently_are_reported(string lines, string other)
    {
        var problem = Assert.Single(TestPost.Parse($"---\ntitle: Rates\n{lines}\n---\nText.").Problems);

        Assert.Equal(FrontMatterProblems.TagReadAsOtherValue, problem.Kind);
        Assert.Equal(other, problem.Arguments[1]);
    }

    [Theory]
    [InlineData("tags: ['000725']")]
    [InlineData("tags: [\"yes\"]")]
    [InlineData("tags: [! '000725']")]
    [InlineData("tags: [600519, 000858, y]")]
    [InlineData("tags: 000725 000333")]
    public void Values_that_Jekyll_reads_as_written_are_not_reported(string lines) =>
        Assert.Empty(TestPost.Parse($"---\ntitle: Rates\n{lines}\n---\nText.").Problems);
}
