namespace NewsContent.Compiler.Tests.Html;

public sealed class LinkTargetTests
{
    [Theory]
    [InlineData("target=_blank", "target=\"_blank\" rel=\"noopener\"")]
    [InlineData("target=_BLANK", "target=\"_blank\" rel=\"noopener\"")]
    [InlineData("target=_blank rel=nofollow", "target=\"_blank\" rel=\"nofollow noopener\"")]
    [InlineData("rel='nofollow noopener' target=_blank", "rel=\"nofollow noopener\" target=\"_blank\"")]
    [InlineData("target=_blank rel=NoOpener", "target=\"_blank\" rel=\"noopener\"")]
    [InlineData("target=_blank rel=opener", "target=\"_blank\" rel=\"noopener\"")]
    [InlineData("target=_blank rel=''", "target=\"_blank\" rel=\"noopener\"")]
    public void A_new_window_cannot_steer_the_page_that_opened_it(string attributes, string kept) =>
        Assert.Equal($"<a {kept}>x</a>", Sanitized.Html($"<a {attributes}>x</a>"));

    [Theory]
    [InlineData("target=_top")]
    [InlineData("target=_parent")]
    [InlineData("target=_self")]
    [InlineData("target=news")]
    [InlineData("target=''")]
    public void A_link_leads_to_no_other_frame_or_window_by_name(string attribute) =>
        Assert.Equal("<a>x</a>", Sanitized.Html($"<a {attribute}>x</a>"));
}
