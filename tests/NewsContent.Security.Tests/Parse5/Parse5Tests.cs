using NewsContent.Security.Tests.Oracle;

namespace NewsContent.Security.Tests.Parse5;

/// <summary>An independent parser builds the tree that is written, in every container and with scripting on and off.</summary>
public sealed class Parse5Tests
{
    [Parse5Fact]
    public async Task Parse5_reads_the_tree_that_was_written()
    {
        var outputs = PublishedPayloads.Outputs;

        var trees = await Parse5.TreesAsync(outputs);

        Assert.Equal(outputs.Count, trees.Count);
        Assert.All(outputs.Zip(trees), pair =>
        {
            var written = WrittenHtml.Dump(WrittenHtml.Read(pair.First));
            Assert.All(pair.Second, tree => Assert.Equal(written, tree));
        });
    }

    [Parse5Fact]
    public async Task An_article_leaves_the_page_around_it_as_it_is()
    {
        var pages = PublishedPayloads.Outputs.Where(html => html.Length < Containers.MaxLength).Select(Containers.Around).ToList();

        var trees = await Parse5.TreesAsync(pages);

        Assert.All(pages.Zip(trees), pair =>
        {
            var written = WrittenHtml.Dump(WrittenHtml.Read(pair.First));
            Assert.All(pair.Second, tree => Assert.Equal(written, tree));
        });
    }

    [Parse5Fact]
    public async Task Content_that_leaves_its_container_is_detected()
    {
        string[] pages = [.. new[] { "<li>x</li>", "<dd>x</dd>", "<dt>x</dt>", "<div><li>x</li></div>" }.Select(Containers.Around)];

        var trees = await Parse5.TreesAsync(pages);

        Assert.All(pages.Zip(trees), pair => Assert.NotEqual(WrittenHtml.Dump(WrittenHtml.Read(pair.First)), pair.Second[0]));
    }

    [Parse5Fact]
    public async Task Parse5_reads_another_tree_for_misleading_html()
    {
        var trees = await Parse5.TreesAsync(["<p><table></table></p>", "<p><p></p></p>", "<svg></svg>"]);

        Assert.Equal("<p>\n<table>\n<p>\n", trees[0][0]);
        Assert.Equal("<p>\n<p>\n<p>\n", trees[1][0]);
        Assert.Equal("<http://www.w3.org/2000/svg svg>\n", trees[2][0]);
    }
}
