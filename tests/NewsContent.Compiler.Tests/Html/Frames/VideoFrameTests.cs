using NewsContent.Compiler.Html.Frames;
using NewsContent.Compiler.Html.Options;

namespace NewsContent.Compiler.Tests.Html.Frames;

public sealed class VideoFrameTests
{
    private const FrameHosts Both = FrameHosts.YouTube | FrameHosts.Vimeo;

    private static readonly PolicyProperties WithVideos = new() { NewsContentFrameHosts = "youtube, vimeo" };

    [Theory]
    [InlineData("https://www.youtube.com/embed/aB3-_fGhIjK", "")]
    [InlineData("http://www.youtube.com/embed/aB3-_fGhIjK", "")]
    [InlineData("//www.youtube.com/embed/aB3-_fGhIjK", "")]
    [InlineData("HTTPS://WWW.YouTube.COM/embed/aB3-_fGhIjK", "")]
    [InlineData("https://youtube.com/watch?v=aB3-_fGhIjK", "")]
    [InlineData("https://www.youtube.com/watch?feature=share&amp;v=aB3-_fGhIjK&amp;t=90s", "?start=90")]
    [InlineData("https://m.youtube.com/watch?v=aB3-_fGhIjK", "")]
    [InlineData("https://youtu.be/aB3-_fGhIjK?si=tracker", "")]
    [InlineData("https://youtu.be/aB3-_fGhIjK?t=15", "?start=15")]
    [InlineData("https://www.youtube-nocookie.com/embed/aB3-_fGhIjK?autoplay=1&amp;start=015", "?start=15")]
    [InlineData("https://www.youtube.com/shorts/aB3-_fGhIjK/", "")]
    [InlineData("https://www.youtube.com/embed/aB3-_fGhIjK#t=1", "")]
    [InlineData("https://www.youtube.com/embed/aB3-_fGhIjK?start=086400", "?start=86400")]
    [InlineData("https://www.youtube.com/embed/aB3-_fGhIjK?start=86401", "")]
    [InlineData("https://www.youtube.com/embed/aB3-_fGhIjK?start=0000015", "")]
    [InlineData("https://www.youtube.com/embed/aB3-_fGhIjK?start=99999999", "")]
    [InlineData("https://www.youtube.com/embed/aB3-_fGhIjK?start=-1", "")]
    public void A_video_of_youtube_is_shown_by_its_id(string url, string start) =>
        Assert.Equal("https://www.youtube-nocookie.com/embed/aB3-_fGhIjK" + start, VideoFrame.Rebuild(url.Replace("&amp;", "&"), Both));

    [Theory]
    [InlineData("https://player.vimeo.com/video/76979871", "")]
    [InlineData("https://vimeo.com/76979871", "")]
    [InlineData("https://www.vimeo.com/76979871?share=copy", "")]
    [InlineData("https://vimeo.com/76979871/0a1b2c3d4e", "?h=0a1b2c3d4e")]
    [InlineData("https://player.vimeo.com/video/76979871?h=0a1b2c3d4e&autoplay=1", "?h=0a1b2c3d4e")]
    [InlineData("https://player.vimeo.com/video/76979871?h=%22x", "")]
    public void A_video_of_vimeo_is_shown_by_its_number(string url, string hash) =>
        Assert.Equal("https://player.vimeo.com/video/76979871" + hash, VideoFrame.Rebuild(url, Both));

    [Theory]

    // A similar host.
    [InlineData("https://www.youtube.com.example.com/embed/aB3-_fGhIjK")]
    [InlineData("https://example-youtube.com/embed/aB3-_fGhIjK")]
    [InlineData("https://notyoutube.com/embed/aB3-_fGhIjK")]
    [InlineData("https://example.com/www.youtube.com/embed/aB3-_fGhIjK")]
    [InlineData("https://example.com?https://www.youtube.com/embed/aB3-_fGhIjK")]
    [InlineData("https://example.com#https://www.youtube.com/embed/aB3-_fGhIjK")]
    [InlineData("https://www.youtube.com@example.com/embed/aB3-_fGhIjK")]
    [InlineData("https://example.com@www.youtube.com/embed/aB3-_fGhIjK")]
    [InlineData("https://www.youtube.com\\@example.com/embed/aB3-_fGhIjK")]
    [InlineData("https:\\\\www.youtube.com/embed/aB3-_fGhIjK")]
    [InlineData("https://www.youtube.com./embed/aB3-_fGhIjK")]
    [InlineData("https://www.youtube.com:8443/embed/aB3-_fGhIjK")]
    [InlineData("https://www.youtube.com:@example.com/embed/aB3-_fGhIjK")]
    [InlineData("https://www。youtube。com/embed/aB3-_fGhIjK")]
    [InlineData("https://www\uFF0Eyoutube.com/embed/aB3-_fGhIjK")]
    [InlineData("https://www.y\u043Eutube.com/embed/aB3-_fGhIjK")]
    [InlineData("https://www.youtube.c\u200Bom/embed/aB3-_fGhIjK")]
    [InlineData("https://www.youtube%2Ecom/embed/aB3-_fGhIjK")]
    [InlineData("https://accounts.youtube.com/embed/aB3-_fGhIjK")]
    [InlineData("https://music.youtube.com/watch?v=aB3-_fGhIjK")]

    // Another page of the host.
    [InlineData("https://www.youtube.com/")]
    [InlineData("https://www.youtube.com")]
    [InlineData("https://www.youtube.com/redirect?q=https://example.com")]
    [InlineData("https://www.youtube.com/embed/../redirect")]
    [InlineData("https://www.youtube.com/embed/aB3-_fGhIjK/../../x")]
    [InlineData("https://www.youtube.com/embed/..%2F..%2Fxxxxx")]
    [InlineData("https://www.youtube.com//embed/aB3-_fGhIjK")]
    [InlineData("https://www.youtube.com/EMBED/aB3-_fGhIjK")]
    [InlineData("https://www.youtube.com/embed/videoseries?list=PLx")]
    [InlineData("https://www.youtube.com/embed/live_stream?channel=x")]
    [InlineData("https://www.youtube.com/watch?V=aB3-_fGhIjK")]
    [InlineData("https://www.youtube.com/watch?x=1#v=aB3-_fGhIjK")]

    // Another id.
    [InlineData("https://www.youtube.com/embed/aB3-_fGhIj")]
    [InlineData("https://www.youtube.com/embed/aB3-_fGhIjKL")]
    [InlineData("https://www.youtube.com/embed/aB3-_fGhI\"K")]
    [InlineData("https://www.youtube.com/embed/aB3-_fGhI K")]
    [InlineData("https://www.youtube.com/embed/aB3-_fGhIéK")]
    [InlineData("https://www.youtube.com/embed/aB3-_fGhI%4a")]
    [InlineData("https://www.youtube.com/embed/...........")]
    [InlineData("https://player.vimeo.com/video/12a4")]
    [InlineData("https://player.vimeo.com/video/１２３")]
    [InlineData("https://player.vimeo.com/video/1234567890123")]
    [InlineData("https://player.vimeo.com/video/123/../../x")]
    [InlineData("https://vimeo.com/123/a/b")]
    [InlineData("https://vimeo.com/channels/123")]

    // Not an HTTP URL.
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("ftp://www.youtube.com/embed/aB3-_fGhIjK")]
    [InlineData("/embed/aB3-_fGhIjK")]
    [InlineData("www.youtube.com/embed/aB3-_fGhIjK")]
    [InlineData("")]
    public void Any_other_address_is_not_a_video(string url) => Assert.Null(VideoFrame.Rebuild(url, Both));

    [Fact]
    public void A_host_is_allowed_only_if_the_project_lists_it()
    {
        Assert.Null(VideoFrame.Rebuild("https://youtu.be/aB3-_fGhIjK", FrameHosts.Vimeo));
        Assert.Null(VideoFrame.Rebuild("https://vimeo.com/76979871", FrameHosts.YouTube));
        Assert.Null(VideoFrame.Rebuild("https://vimeo.com/76979871", FrameHosts.None));
    }

    [Fact]
    public void The_post_does_not_control_the_permissions_of_the_frame() =>
        Assert.Equal(
            "<iframe src=\"https://www.youtube-nocookie.com/embed/aB3-_fGhIjK\" title=\"Talk\" width=\"640\" height=\"360\" sandbox=\"allow-scripts allow-same-origin allow-presentation\" "
            + "referrerpolicy=\"strict-origin-when-cross-origin\" loading=\"lazy\" allowfullscreen=\"\"></iframe>",
            Sanitized.Html(
                "<iframe src=https://youtu.be/aB3-_fGhIjK title=Talk width=640 height=360 sandbox='allow-top-navigation' allow='camera; microphone' srcdoc='<script>x</script>' "
                + "name=top onload=x style='position:fixed' class=a referrerpolicy=unsafe-url csp=x><p>No frames</p></iframe>",
                WithVideos));

    [Theory]
    [InlineData("width=100% height=9999", "width=\"100%\" height=\"1080\"")]
    [InlineData("width=99999 height=0", "width=\"560\" height=\"315\"")]
    [InlineData("width=5000", "width=\"1920\" height=\"315\"")]
    public void Its_size_is_bounded(string written, string expected) =>
        Assert.Contains($"title=\"Vimeo video\" {expected} ", Sanitized.Html($"<iframe src=https://vimeo.com/1 {written}></iframe>", WithVideos));

    [Fact]
    public void A_frame_comes_out_of_a_second_pass_as_it_is()
    {
        var once = Sanitized.Html("<p>a<iframe src='https://vimeo.com/76979871/0a1b2c3d4e' width=10></iframe><p>b", WithVideos);

        Assert.Contains("<iframe", once);
        Assert.Equal(once, Sanitized.Html(once, WithVideos));
    }

    [Fact]
    public void Text_in_a_frame_stays_out() =>
        Assert.DoesNotContain("alert", Sanitized.Html("<iframe src=https://vimeo.com/1></p><script>alert(1)</script></iframe>", WithVideos));
}
