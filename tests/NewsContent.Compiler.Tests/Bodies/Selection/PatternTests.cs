using System.Text.RegularExpressions;
using NewsContent.Compiler.Bodies.Selection;
using NewsContent.Compiler.Bodies.Selection.Patterns;

namespace NewsContent.Compiler.Tests.Bodies.Selection;

/// <summary>Patterns match the same text as .NET's regular expressions, some of which take exponential time.</summary>
public sealed class PatternTests
{
    private static readonly string[] Texts =
    [
        "", "a", "aa", "aab", "ab ab", "Source: Harbour Gazette (extra)", "文章来源：墨汀晚讯社）", "a\nb\n", "\na", "A1_b-2", "x,y;z", "600001.SH", "[a]", "a{2}", "é\u0301 É", "ﬀ\u212A ſ", "  a  ", "a.b", "😀b", "tab\there", "a\u200Db", "\u00A0", "ab\nc aB\nC A\nB",
    ];

    private static readonly string[] Pieces =
    [
        "a", "b", "ab", ".", @"\w", @"\d", @"\s", @"\S", "[a-c]", "[^a]", "[^0-9 ]", @"[\w-]", "(?:a|b)", "(?:a|ab)", "(?:|a)", "(?:b|)", @"\b", @"\B", "^", "$", @"\.", "：", "(?i:A)", @"\p{L}", @"[a-z-[b]]",
    ];

    private static readonly string[] Quantifiers = ["", "", "", "*", "+", "?", "*?", "+?", "??", "{2}", "{1,2}", "{0,3}?", "{1,}"];

    public static TheoryData<string> Patterns() =>
    [
        "Source: (.+)", "^Source: (.+?)(?:\\s*\\(.*)?$", "来源：(.+?)）", @"(\w+)", @"^\d,(\d+)$", "/([0-9A-Z.]+)$", "(a)|b", "(a|ab)(?:c|bcd|b)?", "(?:(a)|b)+", "((?:a|aa)+)", "(a??)b", "(?<name>a+)b", "(?'name'a+)b",
        "(?i)(SOURCE)", "(?s)(a(?i:B.C))", "(?i)(a(?s:b.C))", "(?is)(A(?-i:B.C))", "(?is)(A(?i-s:B.C))", "(?m)(^a(?i:$))", "(?i-s+m)^(A.B)$", "(?s-i+i)(A.B)", "(?i-i)(A)", "(?-i+i)(A)", "(?-s+s-s)(a.b)", "(?I-M)(^A$)",
        "(?i)(é)", "(?i)([K-S])", "(?i:s)(o)", "(?m)^(a|b)$", "(?s)(a.b)", @"(?s-s:(a.b))", "(a(?i)B|C)", "(?#comment)(a)", @"\A(a)", @"(a)\z", @"(b)\Z", @"(\x61)", @"(\u0061)", @"(a)|\0|\07", @"(\t)", "(a{2})", "(a{,2})", "(a{x)", "([]a]+)", @"([\]a]+)", "([^]a]+)", "([a-])",
        @"([\cIa])b", @"([a\cI]|here)", @"(\060)|\06|\0610", @"(\01011)|(?:\0a)", @"(a)\0?", @"([^\W\d_])", @"(\P{L}+)", "()", "(|a)", "(^)", @"(\b\w+\b)", "(.*)", "(.*?)", "(.*?)$", "(.)(?:.)(?:.)", "(#)| (a)?x*", "(😀)",
    ];

    [Theory]
    [MemberData(nameof(Patterns))]
    public void A_pattern_has_the_same_matches_as_in_dotnet(string pattern)
    {
        Assert.All(Texts, text => AssertEqual(pattern, text));
    }

    [Fact]
    public void Random_patterns_have_the_same_matches_as_in_dotnet()
    {
        var random = new Random(1);
        var compared = 0;
        for (var i = 0; i < 6000; i++)
        {
            var pattern = $"{Sequence(random)}({Sequence(random)}){Sequence(random)}";
            if (PatternSyntax.FindMistake(pattern) is null)
            {
                compared++;
                AssertEqual(pattern, Texts[random.Next(Texts.Length)]);
                AssertEqual(pattern, string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => "aabbc 1\n：A."[random.Next(11)])));
            }
        }

        Assert.InRange(compared, 3000, 6000);
    }

    [Theory]
    [InlineData("a(b)c", null)]
    [InlineData("a(?:b)(?<n>c)", null)]
    [InlineData("abc", "0 groups")]
    [InlineData("(a)(b)", "2 groups")]
    [InlineData("(a", "Not enough )'s")]
    [InlineData("(a)(?=b)", "it uses '(?='")]
    [InlineData("(?!b)(a)", "it uses '(?!'")]
    [InlineData("(?<=b)(a)", "it uses '(?<'")]
    [InlineData("(?>a+)(b)", "it uses '(?>'")]
    [InlineData("(?(a)b|c)(d)", "it uses '(?('")]
    [InlineData(@"(a)\1", @"it uses '\1'")]
    [InlineData(@"(?<n>a)\k<n>", @"it uses '\k'")]
    [InlineData(@"\G(a)", @"it uses '\G'")]
    [InlineData("(?x)(a b)", "it uses the option 'x'")]
    [InlineData("(?:a*)*(b)", "a repeated part can match the empty string")]
    [InlineData("((?:a?){100}){100}", "it repeats too much")]
    [InlineData("([[:alpha:]])", "it has '[:' in brackets")]
    public void A_pattern_needs_one_group_and_an_end_to_its_work(string pattern, string? mistake)
    {
        if (mistake is null)
        {
            Assert.Null(PatternSyntax.FindMistake(pattern));
        }
        else
        {
            Assert.Contains(mistake, PatternSyntax.FindMistake(pattern), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_pattern_is_not_too_long() =>
        Assert.Equal("it is longer than 1000 characters; shorten it", PatternSyntax.FindMistake($"({new string('a', 1000)})"));

    [Fact]
    public void A_pattern_with_exponential_backtracking_is_fast()
    {
        var budget = new SelectionBudget(CancellationToken.None);

        Assert.Null(new PatternMatcher(PatternSyntax.Compile(@"^Source: ((?:a|aa|a)+)\d$"), budget).Match("Source: " + new string('a', 60)));
        Assert.InRange(budget.Steps, 60, 2000);
    }

    private static void AssertEqual(string pattern, string text)
    {
        var match = Regex.Match(text, pattern, RegexOptions.CultureInvariant);
        var expected = match.Success ? match.Groups[match.Groups.Count - 1].Value : null;
        var found = new PatternMatcher(PatternSyntax.Compile(pattern), new SelectionBudget(CancellationToken.None)).Match(text);
        Assert.True(expected == found, $"{pattern} on '{text}': '{expected ?? "nothing"}' there, '{found ?? "nothing"}' here");
    }

    private static string Sequence(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(4)).Select(_ => Pieces[random.Next(Pieces.Length)] is var piece && piece.Length > 1 && piece[0] != '\\' && piece[0] != '[' && piece[0] != '(' ? piece : piece + Quantifiers[random.Next(Quantifiers.Length)]));
}
