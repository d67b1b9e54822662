using NewsContent.Compiler.Html;

namespace NewsContent.Compiler.Tests.Html;

/// <summary>The policy's tables, independently of other checks.</summary>
public sealed class HtmlPolicyTests
{
    [Theory]
    [InlineData("script")]
    [InlineData("style")]
    [InlineData("template")]
    [InlineData("noscript")]
    [InlineData("iframe")]
    [InlineData("frameset")]
    [InlineData("object")]
    [InlineData("embed")]
    [InlineData("svg")]
    [InlineData("math")]
    [InlineData("base")]
    [InlineData("meta")]
    [InlineData("link")]
    [InlineData("title")]
    [InlineData("textarea")]
    [InlineData("xmp")]
    [InlineData("plaintext")]
    [InlineData("select")]
    public void Unsafe_elements_are_removed_with_a_reason(string element)
    {
        var rule = HtmlPolicy.Default.Find(element);

        Assert.Equal(Disposition.Drop, rule.Disposition);
        Assert.NotEmpty(rule.Reason);
    }

    [Fact]
    public void No_kept_element_has_an_attribute_that_runs_script_or_names_things() =>
        Assert.DoesNotContain(
            HtmlPolicy.Default.All.SelectMany(element => element.Value.Attributes.Keys),
            name => name.StartsWith("on", StringComparison.Ordinal) || name is "style" or "name" or "srcdoc" or "action" or "formaction" or "is");

    [Fact]
    public void No_attribute_that_can_be_added_runs_script_names_things_or_holds_a_url() =>
        Assert.All(
            HtmlPolicy.OfferedAttributes.SelectMany(element => element.Value),
            attribute =>
            {
                Assert.False(attribute.Key.StartsWith("on", StringComparison.Ordinal) || attribute.Key is "style" or "id" or "name" or "srcdoc" or "is" or "slot", attribute.Key);
                Assert.False(attribute.Value.Kind is AttributeKind.Link or AttributeKind.Media or AttributeKind.Image or AttributeKind.SourceSet or AttributeKind.Style, attribute.Key);
            });

    [Theory]
    [InlineData("autoplay muted", "autoplay=\"\" muted=\"\"")]
    [InlineData("autoplay", "")]
    [InlineData("autoplay muted=false", "autoplay=\"\" muted=\"\"")]
    public void A_video_starts_by_itself_only_without_sound(string attributes, string kept) =>
        Assert.Equal($"<video{(kept.Length > 0 ? " " + kept : "")}></video>", Sanitized.Html($"<video {attributes}></video>"));

    [Theory]
    [InlineData("type=video/mp4", "type=\"video/mp4\"")]
    [InlineData("type='video/mp4; codecs=\"avc1.42E01E, mp4a.40.2\"'", "type=\"video/mp4; codecs=&quot;avc1.42E01E, mp4a.40.2&quot;\"")]
    [InlineData("type=application/vnd.apple.mpegurl", "type=\"application/vnd.apple.mpegurl\"")]
    [InlineData("type=text/html", "")]
    [InlineData("type='image/png<script>'", "")]
    [InlineData("media='(min-width: 600px) and (orientation: landscape)'", "media=\"(min-width: 600px) and (orientation: landscape)\"")]
    [InlineData("media='{x}'", "")]
    [InlineData("sizes='(max-width: 40em) calc(100vw - 2em), 50vw'", "sizes=\"(max-width: 40em) calc(100vw - 2em), 50vw\"")]
    [InlineData("sizes='url(&quot;x&quot;)'", "")]
    public void A_source_has_a_type_and_a_media_condition(string attribute, string kept) =>
        Assert.Equal($"<picture><source{(kept.Length > 0 ? " " + kept : "")}></picture>", Sanitized.Html($"<picture><source {attribute}></picture>"));

    [Theory]
    [InlineData("2022-06-07T07:14:55+08:00", true)]
    [InlineData("PT2H30M", true)]
    [InlineData("2022-06-07 or 'later'", false)]
    public void A_time_is_of_the_letters_of_times(string value, bool isKept) =>
        Assert.Equal(isKept ? $"<time datetime=\"{value}\">x</time>" : "<time>x</time>", Sanitized.Html($"<time datetime=\"{value}\">x</time>"));

    [Fact]
    public void Every_attribute_that_holds_a_url_is_checked_as_one()
    {
        string[] urls = ["href", "src", "poster", "cite", "srcset"];

        Assert.All(
            HtmlPolicy.Default.All.SelectMany(element => element.Value.Attributes).Where(attribute => urls.Contains(attribute.Key)),
            attribute => Assert.True(attribute.Value.Kind is AttributeKind.Link or AttributeKind.Media or AttributeKind.Image or AttributeKind.SourceSet, attribute.Key));
    }
}
