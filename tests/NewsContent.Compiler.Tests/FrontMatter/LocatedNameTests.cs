namespace NewsContent.Compiler.Tests.FrontMatter;

public sealed class LocatedNameTests
{
    [Theory]
    [InlineData("tags: [⟦bonds⟧, ⟦'rates'⟧]")]
    [InlineData("tags:\n- ⟦bonds⟧\n- ⟦rates⟧")]
    [InlineData("tags: ⟦bonds⟧ ⟦rates⟧  ⟦bonds⟧")]
    [InlineData("tags: ⟦a⟧ ⟦ab⟧ ⟦a⟧")]
    [InlineData("tags: ' ⟦bonds⟧ ⟦rates⟧'")]
    [InlineData("tag: ⟦bonds rates⟧")]
    [InlineData("tag: ⟦bonds⟧\ntags: rates")]
    [InlineData("tags:")]
    public void Each_tag_has_its_location(string lines)
    {
        var marked = new MarkedText($"---\ntitle: Rates\n{lines}\n---\nText.");

        var tags = TestPost.Parse(marked.Text).Entry!.Locations.Tags;

        Assert.Equal(marked.Marks.Select(mark => (mark.Start, mark.Length)), tags.Select(tag => (tag.Location.Start, tag.Location.Length)));
        Assert.Equal(marked.Marks.Select(mark => marked.Text.Substring(mark.Start, mark.Length).Trim('\'')), tags.Select(tag => tag.Name));
    }

    [Fact]
    public void A_word_that_an_escape_spells_and_those_after_it_are_at_the_whole_value()
    {
        const string Text = "---\ntitle: Rates\ntags: \"macro bon\\x64s rates\"\n---\nText.";

        var tags = TestPost.Parse(Text).Entry!.Locations.Tags;

        Assert.Equal(["macro", "bonds", "rates"], tags.Select(tag => tag.Name));
        Assert.Equal(["macro", "\"macro bon\\x64s rates\"", "\"macro bon\\x64s rates\""], tags.Select(tag => Text.Substring(tag.Location.Start, tag.Location.Length)));
    }

    [Fact]
    public void Categories_are_found_in_both_keys() =>
        Assert.Equal(["a", "b", "c d"], TestPost.Parse("---\ntitle: Rates\ncategory: c d\ncategories: a b\n---\nText.").Entry!.Locations.Categories.Select(category => category.Name));
}
