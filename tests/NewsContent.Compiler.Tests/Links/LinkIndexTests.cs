using NewsContent.Compiler.Links;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Tests.Links;

/// <summary>The work of the index of link targets.</summary>
public sealed class LinkIndexTests
{
    // All posts of a site link to its home page and the pages of its sections.
    [Theory]
    [InlineData("/about/", false)]
    [InlineData("/2022/06/08/rates-rise.html", true)]
    public void A_path_is_classified_once(string path, bool isArticlePath)
    {
        var index = new LinkIndex(LinkCheckTests.Site.Select(post => TestPost.Parse(post.Text, post.FileName).Address!).ToEquatableArray());
        Assert.Equal(isArticlePath, index.IsArticlePath(path));

        var before = GC.GetAllocatedBytesForCurrentThread();
        var again = index.IsArticlePath(path);

        // The delegate.
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 64);
        Assert.Equal(isArticlePath, again);
    }
}
