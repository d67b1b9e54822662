namespace NewsContent.Compiler.Tests.Text;

public sealed class WordCountTests
{
    [Theory]
    [InlineData("The bank cut its rate.", 5)]
    [InlineData("It's the bank's co-op.", 4)]
    [InlineData("rate—cut", 1)]
    [InlineData("a&amp;b 5&lt;6", 2)]
    [InlineData("- — … * &amp;", 0)]
    [InlineData("1.5% 2022-06-07 $5", 3)]
    [InlineData("a&nbsp;b\u3000c\u2003d", 4)]
    [InlineData("\U0001D44E\U0001D44F \U0001D452", 2)]
    [InlineData("\U0001F600 \U0001F600", 0)]
    [InlineData("Ελλάδα Россия العربية", 3)]
    [InlineData("e\u0301te\u0301 क्षेत्र", 2)]
    public void A_word_is_a_run_with_a_letter_or_a_digit(string text, int words) => Assert.Equal(words, Count(text));

    [Theory]
    [InlineData("央行降准", 4)]
    [InlineData("央行，降准。", 4)]
    [InlineData("にほん カタカナ", 7)]
    [InlineData("한국 경제", 4)]
    [InlineData("々〇", 2)]
    [InlineData("ｱｲ", 2)]
    [InlineData("\U00020000\U0002A6D6", 2)]
    [InlineData("\U00020000一\U00030000", 3)]
    [InlineData("\uF900", 1)]
    public void A_Chinese_Japanese_or_Korean_character_is_a_word(string text, int words) => Assert.Equal(words, Count(text));

    [Theory]
    [InlineData("央行cut rates降准", 6)]
    [InlineData("GDP增长5.5%", 4)]
    [InlineData("A股", 2)]
    [InlineData("a\U00020000b", 3)]
    public void Mixed_text_counts_words_and_characters(string text, int words) => Assert.Equal(words, Count(text));

    [Theory]
    [InlineData("<p>one</p><p>two</p>", 2)]
    [InlineData("<p>one<br>two</p>", 2)]
    [InlineData("<p>o<b>n</b>e</p>", 1)]
    [InlineData("<p>one<img src=x>two</p>", 1)]
    [InlineData("<table><tr><td>one<td>two</table>", 2)]
    [InlineData("<pre>one\ntwo\tthree</pre>", 3)]
    [InlineData("<p title='one two'>three</p>", 1)]
    [InlineData("<script>one two</script>three", 1)]
    [InlineData("<h1>one</h1>two", 2)]
    public void Words_end_where_the_text_does(string html, int words) => Assert.Equal(words, Count(html));

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(1, 0, 1)]
    [InlineData(213, 0, 1)]
    [InlineData(214, 0, 2)]
    [InlineData(0, 501, 1)]
    [InlineData(0, 502, 2)]
    [InlineData(106, 250, 1)]
    [InlineData(107, 251, 2)]
    [InlineData(2130, 0, 10)]
    public void Reading_takes_whole_minutes(int words, int characters, int minutes) =>
        Assert.Equal(minutes, TestPost.Body($"<p>{string.Concat(Enumerable.Repeat("word ", words))}{new string('一', characters)}").ReadingMinutes);

    private static int Count(string html) => TestPost.Body(html).WordCount;
}
