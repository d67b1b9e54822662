using System.Text;

namespace NewsContent.Tests;

/// <summary>Keys are compared in steps of several characters, and ASCII keys differently from others: for each length, a different step is the last.</summary>
public sealed class KeyLengthTests
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz0123456789-yz";
    private const int MaxLength = 36;

    private static readonly ArticleCatalog<Article> Ascii = Source("");
    private static readonly ArticleCatalog<Article> Chinese = Source("降");

    public static TheoryData<int> Lengths => [.. Enumerable.Range(1, MaxLength)];

    [Theory]
    [MemberData(nameof(Lengths))]
    public void A_key_is_found_in_each_encoding(int length)
    {
        foreach (var (source, slug) in new[] { (Ascii, Letters[..length]), (Chinese, "降" + Letters[..length]) })
        {
            Assert.Equal(slug, source.BySlug[slug].Slug);
            Assert.Equal(slug, source.BySlug[$"x{slug}".AsSpan(1)].Slug);
            Assert.Equal(slug, source.BySlug[Encoding.UTF8.GetBytes(slug)].Slug);
        }
    }

    // The low byte of one equals the existing letter, and the high byte of another is not a letter.
    [Theory]
    [MemberData(nameof(Lengths))]
    public void Another_letter_is_seen_wherever_it_is(int length)
    {
        for (var position = 0; position < length; position++)
        {
            foreach (var letter in new[] { '_', 'é', '降', (char)(Letters[position] | 0x100), '\uD83D' })
            {
                Assert.False(Ascii.BySlug.ContainsKey(Letters[..position] + letter + Letters[(position + 1)..length]));
            }
        }
    }

    private static ArticleCatalog<Article> Source(string prefix) =>
        TestCollection.Create([.. Enumerable.Range(1, MaxLength).Select(length => ($"2022-06-07-{prefix}{Letters[..length]}.md", "---\ntitle: A\n---\nText."))]);
}
