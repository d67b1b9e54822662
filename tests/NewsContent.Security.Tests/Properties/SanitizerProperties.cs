using System.Text;
using CsCheck;
using NewsContent.Security.Tests.Oracle;
using NewsContent.Security.Tests.Parse5;

namespace NewsContent.Security.Tests.Properties;

/// <summary>The invariants of published HTML, checked independently of the sanitizer.</summary>
public sealed class SanitizerProperties
{
    private const int Iterations = 2000;

    // Arbitrary short strings.
    private static readonly Gen<string> AnyText = Gen.Char.Array[0, 300].Select(letters => new string(letters));
    private static readonly Gen<string> AnyBytes = Gen.Byte.Array[0, 300].Select(Encoding.UTF8.GetString);
    private static readonly Gen<string> AnyMarkup = Gen.OneOf([.. "<>/!-=\"'`&;#x[]()*_{}:|\\\n \tabip\0\u00A0\uD800"]).Array[0, 200].Select(letters => new string(letters));

    [Fact]
    public void Trees_of_a_hostile_grammar_become_safe_html() => AssertSafe(HostileTrees.Gen, isMarkdown: false);

    [Fact]
    public void Trees_of_a_hostile_grammar_become_safe_html_in_Markdown() => AssertSafe(HostileTrees.Gen, isMarkdown: true);

    [Fact]
    public void Any_text_becomes_safe_html() => AssertSafe(AnyText, isMarkdown: false);

    [Fact]
    public void Any_bytes_become_safe_html() => AssertSafe(AnyBytes, isMarkdown: false);

    [Fact]
    public void Any_signs_of_markup_become_safe_html() => AssertSafe(AnyMarkup, isMarkdown: false);

    [Fact]
    public void Any_signs_of_markup_become_safe_html_in_Markdown() => AssertSafe(AnyMarkup, isMarkdown: true);

    [Fact]
    public void The_work_grows_with_the_number_of_trees_and_no_faster() =>
        HostileTrees.Gen.Array[10].Sample(
            trees =>
            {
                // The elements are closed, so that each is independent. A thread uses its small buffers again, so that only the larger input allocates some.
                var unit = string.Concat(trees.Select(tree => PublishedHtml.Of(tree).Html ?? ""));
                var (once, fourTimes) = (Work(Repeat(unit, 10)), Work(Repeat(unit, 40)));
                Assert.True(fourTimes <= (4.5 * once) + 1_500_000, $"{once:N0} and {fourTimes:N0} bytes");
            },
            iter: 50);

    [Parse5Fact]
    public async Task Parse5_reads_the_trees_that_are_written()
    {
        var outputs = new HashSet<string>(StringComparer.Ordinal);
        HostileTrees.Gen.Sample(
            html =>
            {
                if (PublishedHtml.Of(html).Html is { } output)
                {
                    lock (outputs)
                    {
                        outputs.Add(output);
                    }
                }
            },
            iter: Iterations);
        List<string> texts = [.. outputs];

        var trees = await Parse5.Parse5.TreesAsync(texts);

        Assert.All(texts.Zip(trees), pair => Assert.All(pair.Second, tree => Assert.Equal(WrittenHtml.Dump(WrittenHtml.Read(pair.First)), tree)));
    }

    private static void AssertSafe(Gen<string> texts, bool isMarkdown) =>
        texts.Sample(
            text =>
            {
                var published = PublishedHtml.Of(text, isMarkdown);
                Assert.Equal(published.Html is null, published.Errors.Count > 0);
                Assert.DoesNotContain("NC9001", published.Errors);
                if (published.Html is { } html)
                {
                    Assert.Empty(ArticleOracle.Findings(html));
                    Assert.Equal(html, PublishedHtml.Again(html).Html);
                }
            },
            iter: Iterations);

    private static long Work(string html)
    {
        PublishedHtml.Of(html);
        var before = GC.GetAllocatedBytesForCurrentThread();
        PublishedHtml.Of(html);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
