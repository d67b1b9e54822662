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
    public void Each_tag_has_its_place(string lines)
    {
        var marked = new MarkedText($"---\ntitle: Rates\n{lines}\n---\nText.");

        var places = TestPost.Parse(marked.Text).Entry!.Locations.Tags;

        Assert.Equal(marked.Marks.Select(mark => (mark.Start, mark.Length)), places.Select(place => (place.Place.Start, place.Place.Length)));
        Assert.Equal(marked.Marks.Select(mark => marked.Text.Substring(mark.Start, mark.Length).Trim('\'')), places.Select(place => place.Name));
    }

    [Fact]
    public void A_word_that_an_escape_spells_and_those_after_it_are_at_the_whole_value()
    {
        const string Text = "---\ntitle: Rates\ntags: \"macro bon\\x64s rates\"\n---\nText.";

        var places = TestPost.Parse(Text).Entry!.Locations.Tags;

        Assert.Equal(["macro", "bonds", "rates"], places.Select(place => place.Name));
        Assert.Equal(["macro", "\"macro bon\\x64s rates\"", "\"macro bon\\x64s rates\""], places.Select(place => Text.Substring(place.Place.Start, place.Place.Length)));
    }

    [Fact]
    public void Categories_are_found_in_both_keys() =>
        Assert.Equal(["a", "b", "c d"], TestPost.Parse("---\ntitle: Rates\ncategory: c d\ncategories: a b\n---\nText.").Entry!.Locations.Categories.Select(place => place.Name));
}
