using System.Text;
using NewsContent.Searching;

namespace NewsContent.Tests.Searching;

/// <summary>A search in the bytes finds the same articles as a search in the folded text.</summary>
public sealed class SearchPropertyTests
{
    // Few characters, so that terms match by chance: near misses, two widths, both cases, forms of other lengths in UTF-8, tags inside words, references.
    private static readonly Dictionary<string, string[]> Scripts = new()
    {
        ["Chinese"] = ["央", "行", "降", "准", "a", "A", "b", "Ｂ", "1", "１", ".", "．", "，", "é", "É", "カ", "ｶ", "ﾞ", "ガ", "😀", "𠮷"],
        ["Cyrillic"] = ["ж", "Ж", "р", "Р", "п", "П", "ё", "Ё", "ѕ", "Ѕ", "а", "A", ".", "．"],
        ["Greek"] = ["ω", "Ω", "\u2126", "λ", "Λ", "σ", "ς", "Σ", "ά", "Ά", "a"],
        ["Latin"] = ["å", "Å", "\u212B", "ß", "ẞ", "ⱥ", "Ⱥ", "ı", "İ", "i", "I", "k", "\u212A", "ǆ", "ǅ", "Ǆ", "ａ", "Ａ", "-", "－"],
        ["Japanese"] = ["カ", "ｶ", "ﾞ", "ﾟ", "ガ", "は", "ば", "ハ", "ﾊ", "パ", "。", "｡", "ー", "ｰ", "゛", "ヴ", "ｳ", "央"],
    };

    private static readonly string[] Markup = ["&amp;", "&nbsp;", " ", "<b>", "</b>", "<i>央</i>", "<a href=\"/央行a1\">", "</a>", "<br>"];

    public static TheoryData<string> ScriptNames => [.. Scripts.Keys];

    [Theory]
    [MemberData(nameof(ScriptNames))]
    public void A_title_contains_a_term_exactly_where_the_folded_title_has_it(string script)
    {
        var random = new Random(20220608);
        var found = 0;
        for (var round = 0; round < 3000; round++)
        {
            var text = Make(random, Scripts[script], 40);
            var term = Fold(Cut(random, random.Next(2) == 0 ? text : Make(random, Scripts[script], 3)));
            if (term.Length > 0)
            {
                var scratch = new FoldedText();
                var isFound = TermMatch.IsIn(new SearchTerm(term), Encoding.UTF8.GetBytes(text), ref scratch);
                scratch.Dispose();

                Assert.Equal(Fold(text).Contains(term, StringComparison.Ordinal), isFound);
                found += isFound ? 1 : 0;
            }
        }

        Assert.InRange(found, 1000, 2950);
    }

    [Theory]
    [MemberData(nameof(ScriptNames))]
    public void A_term_is_found_exactly_where_the_folded_text_has_it(string script)
    {
        string[] pieces = [.. Scripts[script], .. Markup];
        var random = new Random(20220607);
        var posts = Enumerable.Range(0, 400).Select(i => ($"2022-01-01-p{i}.html", $"---\ntitle: T\n---\n<p>{Make(random, pieces, 1 + random.Next(60))}</p>")).ToArray();
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

    private static string Make(Random random, string[] pieces, int length)
    {
        var text = new StringBuilder();
        for (var i = 0; i < length; i++)
        {
            text.Append(pieces[random.Next(pieces.Length)]);
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
