using System.Text;
using NewsContent.Searching;

namespace NewsContent.Tests.Searching;

/// <summary>A search in the bytes finds the same articles as a search in the folded text.</summary>
public sealed class SearchPropertyTests
{
    // Few characters, so that terms match by chance: near misses, two widths, both cases, tags inside words, references.
    private static readonly string[] Pieces =
        ["央", "行", "降", "准", "a", "A", "b", "Ｂ", "1", "１", ".", "．", "，", "é", "É", "カ", "ｶ", "ﾞ", "ガ", "&amp;", "&nbsp;", " ", "<b>", "</b>", "<i>央</i>", "<a href=\"/央行a1\">", "</a>", "<br>", "😀", "𠮷"];

    [Fact]
    public void A_term_is_found_exactly_where_the_folded_text_has_it()
    {
        var random = new Random(20220607);
        var posts = Enumerable.Range(0, 400).Select(i => ($"2022-01-01-p{i}.html", $"---\ntitle: T\n---\n<p>{Make(random, 1 + random.Next(60))}</p>")).ToArray();
        var source = TestCollection.Create(posts);
        var texts = source.All.ToDictionary(article => article.Slug, article => Fold(article.Text));
        var found = 0;

        for (var round = 0; round < 600; round++)
        {
            var term = Fold(Cut(random, source.All[random.Next(source.All.Count)].Text));
            if (term.Length == 0 || term.Contains('"'))
            {
                continue;
            }

            var expected = texts.Where(pair => pair.Value.Contains(term, StringComparison.Ordinal)).Select(pair => pair.Key).Order(StringComparer.Ordinal);
            var results = source.Search($"\"{term}\"", limit: int.MaxValue);

            Assert.Equal(expected, results.Where(result => result.Score < 4).Select(result => result.Article.Slug).Order(StringComparer.Ordinal));
            found += results.Count;
        }

        Assert.InRange(found, 600, int.MaxValue);
    }

    private static string Make(Random random, int length)
    {
        var text = new StringBuilder();
        for (var i = 0; i < length; i++)
        {
            text.Append(Pieces[random.Next(Pieces.Length)]);
        }

        return text.ToString();
    }

    // A phrase within a line. It does not end inside a character or in white space, which a query cannot express.
    private static string Cut(Random random, string text)
    {
        var line = text.Split('\n')[0];
        var runes = line.EnumerateRunes().ToArray();
        if (runes.Length == 0)
        {
            return "";
        }

        var start = random.Next(runes.Length);
        return string.Concat(runes.Skip(start).Take(1 + random.Next(5))).Trim().Trim('\u00A0').TrimStart('ﾞ');
    }

    private static string Fold(string text)
    {
        var folded = new char[text.Length];
        return new string(folded, 0, TextFolding.Fold(text, folded, []));
    }
}
