using NewsContent.Security.Tests;

namespace NewsContent.Generator.Tests;

/// <summary>The whole way: what an assembly holds of a hostile body is what the sanitizer published, to the byte.</summary>
public sealed class PayloadTests
{
    [Fact]
    public void Payloads_are_compiled_and_read_back()
    {
        // Liquid is for posts, and the text of one more.
        var published = PayloadFile.All
            .Where(payload => !payload.Text.Contains("{{") && !payload.Text.Contains("{%"))
            .Select((payload, i) => (Slug: $"payload-{i}", payload.Text, PublishedHtml.Of(payload.Text).Html))
            .Where(payload => payload.Html is not null)
            .ToList();
        var host = TestHost.WithPosts([.. published.Select(payload => ($"_posts/2022-06-07-{payload.Slug}.html", $"---\ntitle: Payload\n---\n{payload.Text}"))]);

        var articles = host.Load();

        Assert.Equal(published.Count, articles.All.Count);
        Assert.All(published, payload => Assert.Equal(payload.Html, articles.BySlug[payload.Slug].Html));
    }
}
