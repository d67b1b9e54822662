namespace NewsContent.Tests.Searching;

public sealed class SnippetTests
{
    private const string Filler = "这一段与所问的事没有关系，只是把后面的话往后推，好让摘录不得不从中间开始。";

    [Fact]
    public void A_snippet_shows_the_text_and_where_the_terms_are_in_it()
    {
        var snippet = Search("The <b>Bank</b> cut &amp; the bank waits.", "bank cut").Snippet;

        Assert.Equal("The Bank cut & the bank waits.", snippet.Text);
        Assert.Equal(["Bank", "cut", "bank"], Shown(snippet));
    }

    [Fact]
    public void Hits_are_spans_of_the_text_as_it_is_written_not_as_it_is_compared()
    {
        var snippet = Search("😀ﾃﾞｰﾀとＡＢＣ。", "データ abc").Snippet;

        Assert.Equal(["ﾃﾞｰﾀ", "ＡＢＣ"], Shown(snippet));
    }

    [Fact]
    public void Hits_that_overlap_or_touch_are_one()
    {
        Assert.Equal(["央行降准"], Shown(Search("今天央行降准了。", "央行 行降 准").Snippet));
    }

    [Fact]
    public void A_long_text_is_cut_around_the_first_hit()
    {
        var snippet = Search(string.Concat(Enumerable.Repeat(Filler, 8)) + "央行宣布降准。" + string.Concat(Enumerable.Repeat(Filler, 8)), "降准").Snippet;

        Assert.StartsWith("…", snippet.Text, StringComparison.Ordinal);
        Assert.EndsWith("…", snippet.Text, StringComparison.Ordinal);
        Assert.InRange(snippet.Text.Length, 120, 162);
        Assert.Equal(["降准"], Shown(snippet));
    }

    [Fact]
    public void The_part_with_the_most_terms_is_shown()
    {
        var snippet = Search("央行开会。" + string.Concat(Enumerable.Repeat(Filler, 8)) + "央行宣布降准。", "央行 降准").Snippet;

        Assert.Equal(["央行", "降准"], Shown(snippet));
        Assert.Contains("央行宣布降准。", snippet.Text);
    }

    [Fact]
    public void Words_of_languages_with_spaces_are_not_cut()
    {
        var words = string.Join(' ', Enumerable.Range(1000, 80));

        var snippet = Search(words, "1040").Snippet;

        Assert.Equal(["1040"], Shown(snippet));
        Assert.All(snippet.Text.Trim('…').Split(' '), word => Assert.Equal(4, word.Length));
    }

    [Fact]
    public void A_character_of_two_units_is_not_cut()
    {
        foreach (var shift in new[] { "", "a" })
        {
            var snippet = Search(shift + string.Concat(Enumerable.Repeat("😀", 300)) + "降准" + string.Concat(Enumerable.Repeat("😀", 300)), "降准").Snippet;

            Assert.True(snippet.Text.EnumerateRunes().All(rune => rune.Value is not 0xFFFD));
            Assert.Equal(["降准"], Shown(snippet));
        }
    }

    [Fact]
    public void Lines_become_one()
    {
        Assert.Equal("A B C", Search("A\n\nB\n\n- C", "b").Snippet.Text);
    }

    [Fact]
    public void If_only_the_title_has_the_terms_the_snippet_is_the_start_of_the_text()
    {
        var result = Search("Text.", "headline");

        Assert.Equal("Text.", result.Snippet.Text);
        Assert.Empty(result.Snippet.Hits);
        Assert.Equal(["Headline"], result.TitleHits.Select(range => result.Article.Title[range]));
    }

    [Fact]
    public void An_empty_body_has_an_empty_snippet() => Assert.Equal("", Search("", "headline").Snippet.Text);

    private static SearchResult<Article> Search(string body, string query) =>
        Assert.Single(TestCollection.Create(("2022-01-01-a.md", $"---\ntitle: The Headline\n---\n{body}")).Search(query));

    private static IEnumerable<string> Shown(Snippet snippet) => snippet.Hits.Select(range => snippet.Text[range]);
}
