using NewsContent.Compiler.Bodies.Selection;

namespace NewsContent.Compiler.Tests.Bodies.Selection;

/// <summary>The names of selected attributes.</summary>
public sealed class SelectedValueTests
{
    [Theory]
    [InlineData("alt")]
    [InlineData("ALT")]
    [InlineData("cite")]
    [InlineData("value")]
    [InlineData("width")]
    [InlineData("data-code")]
    [InlineData("x")]
    public void A_known_name_and_one_like_no_other_are_no_mistake(string attribute) => Assert.Null(SelectedValue.FindMistake("img", attribute));

    [Theory]
    [InlineData("alts", "alt")]
    [InlineData("Hrf", "href")]
    [InlineData("widht", "width")]
    public void A_name_that_is_nearly_one_is_a_mistake(string attribute, string meant) =>
        Assert.Equal($"'{attribute}' is not an attribute of HTML; did you mean '{meant}'?", SelectedValue.FindMistake("img", attribute));
}
