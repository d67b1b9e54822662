using NewsContent.Security.Tests.Oracle;

namespace NewsContent.Security.Tests;

/// <summary>Every payload, as the body of an HTML post and of a Markdown post, with checks that are independent of the sanitizer.</summary>
public sealed class PayloadTests
{
    // The limit per post: a constant plus a multiple of its length.
    private const int BytesPerPost = 2_000_000;
    private const int BytesPerCharacter = 6000;

    private static readonly Dictionary<string, Payload> ByKey = PayloadFile.All.ToDictionary(payload => payload.Key);

    public static TheoryData<string, string> Payloads()
    {
        var data = new TheoryData<string, string>();
        foreach (var payload in PayloadFile.All)
        {
            data.Add(payload.Key, payload.Intent);
        }

        return data;
    }

    [Fact]
    public void The_collection_is_whole()
    {
        Assert.True(PayloadFile.All.Count >= 400, $"{PayloadFile.All.Count} payloads");
        Assert.All(PayloadFile.All, payload => Assert.NotEmpty(payload.Text));
        Assert.Equal(PayloadFile.All.Count, PayloadFile.All.Select(payload => payload.Text).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Payloads))]
    public void Published_html_contains_only_allowed_html(string key, string intent)
    {
        _ = intent;
        Assert.All(Published(key), html => Assert.Empty(ArticleOracle.Findings(html)));
    }

    [Theory]
    [MemberData(nameof(Payloads))]
    public void A_project_with_formulas_and_colored_code_publishes_only_allowed_html(string key, string intent)
    {
        _ = intent;
        Assert.All(Published(key, isRich: true), html =>
        {
            Assert.Empty(ArticleOracle.Findings(html, hasFormulas: true));
            Assert.Equal(html, PublishedHtml.Again(html, isRich: true).Html);
        });
    }

    [Theory]
    [MemberData(nameof(Payloads))]
    public void Another_sanitizer_finds_nothing_to_remove(string key, string intent)
    {
        _ = intent;
        Assert.All(Published(key), html => Assert.Empty(OtherSanitizer.Removed(html)));
    }

    [Theory]
    [MemberData(nameof(Payloads))]
    public void Sanitizing_again_changes_nothing(string key, string intent)
    {
        _ = intent;
        Assert.All(Published(key), html => Assert.Equal(html, PublishedHtml.Again(html).Html));
    }

    [Theory]
    [MemberData(nameof(Payloads))]
    public void It_costs_no_more_than_its_length_allows(string key, string intent)
    {
        _ = intent;
        var text = ByKey[key].Text;
        foreach (var isMarkdown in new[] { false, true })
        {
            PublishedHtml.Of(text, isMarkdown);
            var before = GC.GetAllocatedBytesForCurrentThread();
            PublishedHtml.Of(text, isMarkdown);
            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, BytesPerPost + (BytesPerCharacter * (long)text.Length));
        }
    }

    // A diagnostic may reject a whole payload, but not an internal error.
    private static IEnumerable<string> Published(string key, bool isRich = false)
    {
        foreach (var isMarkdown in new[] { false, true })
        {
            var published = PublishedHtml.Of(ByKey[key].Text, isMarkdown, isRich);
            Assert.Equal(published.Html is null, published.Errors.Count > 0);
            Assert.DoesNotContain("NC9001", published.Errors);
            if (published.Html is not null)
            {
                yield return published.Html;
            }
        }
    }
}
