using System.Diagnostics;
using NewsContent.Compiler.Html;
using NewsContent.Compiler.Links;
using NewsContent.Compiler.Posts;

namespace NewsContent.Compiler.Tests.Work;

/// <summary>An editor gives up a run at each key: what runs for long must notice, in the middle of a post.</summary>
public sealed class CancellationTests
{
    private static readonly string Elements = string.Concat(Enumerable.Repeat("<b>a</b> ", 40_000));

    [Fact]
    public void Parsing_html_is_given_up() =>
        Assert.ThrowsAny<OperationCanceledException>(() => BodyHtmlParser.Parse(Elements, new CancellationToken(canceled: true)));

    [Fact]
    public void Sanitizing_is_given_up()
    {
        var nodes = BodyHtmlParser.Parse("<p>a</p>", CancellationToken.None);

        Assert.ThrowsAny<OperationCanceledException>(() => new BodySanitizer(HtmlPolicy.Default, new BodyLinks(LinkContext.None), null).Sanitize(nodes, new CancellationToken(canceled: true)));
    }

    [Theory]
    [InlineData("2022-06-07-rates.md")]
    [InlineData("2022-06-07-rates.html")]
    public void A_post_is_given_up_and_is_no_failure(string fileName) =>
        Assert.ThrowsAny<OperationCanceledException>(() =>
            PostParser.Parse("/site/_posts/" + fileName, TestPost.WithBody("<p>a</p>"), new PostContext(TestPost.Site), new CancellationToken(canceled: true)));

    [Fact]
    public void A_post_is_given_up_in_the_middle_of_its_body()
    {
        var text = TestPost.WithBody(Elements);
        var whole = Allocations.Of(() => Parse(CancellationToken.None));
        var clock = Stopwatch.StartNew();
        Parse(CancellationToken.None);

        // Half of the time that it takes; should the machine be faster this time, half of that.
        for (var delay = clock.Elapsed / 2; ; delay /= 2)
        {
            using var cancellation = new CancellationTokenSource();
            var before = GC.GetAllocatedBytesForCurrentThread();
            cancellation.CancelAfter(delay);
            try
            {
                Parse(cancellation.Token);
            }
            catch (OperationCanceledException)
            {
                Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, whole * 9 / 10);
                return;
            }

            Assert.True(delay > TimeSpan.FromMilliseconds(1), "It was never given up.");
        }

        void Parse(CancellationToken cancellationToken) =>
            PostParser.Parse("/site/_posts/2022-06-07-rates.html", text, new PostContext(TestPost.Site), cancellationToken);
    }
}
