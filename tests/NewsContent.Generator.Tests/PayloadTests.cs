using NewsContent.Security.Tests;

namespace NewsContent.Generator.Tests;

/// <summary>The HTML of a hostile body in the assembly equals the sanitizer's output, byte for byte.</summary>
public sealed class PayloadTests
{
    [Fact]
    public void Payloads_are_compiled_and_read_back()
    {
        // Escape Liquid, which only posts may contain, and add text.
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
