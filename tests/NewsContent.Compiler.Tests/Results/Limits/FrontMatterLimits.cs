using NewsContent.Compiler.Dates.Ruby;
using NewsContent.Compiler.FrontMatter;
using NewsContent.Compiler.Models;
using NewsContent.Compiler.Posts;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Site;
using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.Tests.Results.Limits;

/// <summary>Limits of front matter, dates and names.</summary>
internal static class FrontMatterLimits
{
    private const string NotRead = "A\n";

    public static IEnumerable<KeyValuePair<string, Limit>> All => new Dictionary<string, Limit>(StringComparer.Ordinal)
    {
        ["characters that aliases repeat"] = Limit.OfProblem(LimitProblems.FrontMatterTooLarge, n => Lines($"x: &x {Repeat("b", n)}\ny: *x")),
        ["levels of an alias of an empty list"] = Limit.OfProblem(LimitProblems.FrontMatterTooLarge, n => Lines($"x: &x []\ny: {Repeat("[", n)}*x{Repeat("]", n)}")),
        ["levels of an alias of an empty mapping"] = Limit.OfProblem(LimitProblems.FrontMatterTooLarge, n => Lines($"x: &x {{}}\ny: {Repeat("[", n)}*x{Repeat("]", n)}")),
        ["levels of an alias of an empty value"] = Limit.OfProblem(LimitProblems.FrontMatterTooLarge, n => Lines($"x: &x\ny: {Repeat("[", n)}*x{Repeat("]", n)}")),
        ["line of the end of intended front matter"] = new(n => Intended(n) is var text && IntendedFrontMatter.FindEnd(text) < text.Length, From: 2),
        ["line of a key of front matter that cannot be read"] = new(n => TestPost.Parse($"---\na: b: c\n{Repeat("#\n", n - 2)}permalink: /x/\n---\nText.").Address!.LostUrls.All(url => url != "/x/"), From: 2),
        ["line of front matter after text"] = Limit.OfMessage(n => $"'---' on line {n}", n => $"{Repeat(NotRead, n - 1)}---\ntitle: a\n---\nText.", from: 2),
        ["characters of a shown opening line"] = Limit.OfMessage("…", n => $"{Repeat("=", n)}\ntitle: a\n---\nText.", isExceeded: true, from: 2),
        ["characters of a shown closing line"] = Limit.OfMessage("…", n => $"---\ntitle: a\n{Repeat("=", n)}\nText.", isExceeded: true, from: 2),
        ["characters of a shown argument"] = new(n => ProblemBag.Shorten(Repeat("a", n)).EndsWith('…')),
        ["characters of a shown mapping"] = Limit.OfMessage("with quotes if it is text", n => Lines($"description:\n  a: {Repeat("b", n - 3)}"), from: 4),
        ["characters of a shown line of YAML"] = Limit.OfMessage("…", n => Lines($"a:{Repeat("b", n - 2)}"), isExceeded: true, from: 3),
        ["characters of a shown flow value"] = Limit.OfMessage("put all of it in quotes", n => Lines($"x: [a] {Repeat("b", n - 4)}"), from: 5),
        ["characters of a shown quoted value"] = new(n => !QuotedValueHint.Describe("", $"'a'{Repeat("b", n - 5)}").Contains(": \"", StringComparison.Ordinal), From: 6),
        ["characters of a shown key of a quoted value"] = new(n => QuotedValueHint.Describe(Repeat("k", n), "'a' b").Contains('…')),
        ["characters of a key that is not compared"] = Limit.OfProblem(FrontMatterProblems.MisspelledKey, n => Lines($"{"lanb"[..Math.Min(n, 4)]}: en")),
        ["characters of a key that is not completed"] = Limit.OfProblem(FrontMatterProblems.MisspelledKey, n => Lines($"{"descript"[..Math.Min(n, 8)]}: a")),
        ["undeclared keys"] = new(n => TestPost.Parse(Lines(Each(n, i => $"key{i}: a\n"))).Problems.Count(problem => problem.Kind == FrontMatterProblems.UndeclaredKey) < n),
        ["declarations of a model"] = new(n => KeyDeclaration.Merge(Enumerable.Range(0, n).Select(i => new KeyDeclaration($"key{i}", "int?", $"Key{i}"))).Count < n),
        ["visible characters of a separator that is not searched"] = Limit.OfProblem(FrontMatterProblems.OtherSeparator, n => Separated(Repeat("ab", n)[..n])),
        ["characters of a separator that is searched"] = Limit.OfProblem(FrontMatterProblems.OtherSeparator, n => Separated(Repeat("ab", n)[..n]), isExceeded: false, from: 3),
        ["early year of a wrong date"] = Limit.OfMessage("before the year 1000", n => Lines($"date: {n:0000}-06-07"), from: 2),
        ["year of a date"] = Limit.OfMessage("after the year 2099", n => Lines($"date: {n:0000}-06-07"), isExceeded: true, from: 2),
        ["first year that is not supported"] = new(n => Compiler.Dates.PostDate.FindFault(n, 6, 7) is null, From: 0),
        ["last supported year"] = new(n => Compiler.Dates.PostDate.FindFault(n, 6, 7) is not null, From: 2),
        ["days between a date and the file name that are not a mistake"] = Limit.OfProblem(FrontMatterProblems.DatesApart, Dated, from: 0),
        ["days between a date and the file name that are a mistake"] = Limit.OfProblem(FrontMatterProblems.DatesApart, Dated, isExceeded: false, from: 350),
        ["days before the file name that are a mistake"] = Limit.OfProblem(FrontMatterProblems.DatesApart, n => Dated(-n), isExceeded: false, from: 350),
        ["days until a planned post"] = new(n => Future(n).Problems.Any(problem => problem.Kind == FrontMatterProblems.UnlikelyYear)),
        ["bytes of a date"] = new(n => RubyDateParser.Parse(Repeat("a", n)) is null),
        ["digits of a number in a date"] = new(n => RubyDateFields.Number(Repeat("9", n)) == int.MaxValue),
        ["last year of two digits in this century"] = new(n => RubyDateParser.Parse($"{n:00}-06-07")!.Year < 2000, From: 0),
        ["last year of two digits in this century of a file name"] = new(n => Compiler.Urls.PostFileName.Parse($"{n:00}-06-07-a.md").Date!.Value.Year < 2000, From: 0),
        ["digits of a fraction of a second"] = new(n => new RubyDateFields { Fraction = Repeat("0", n - 1) + "1" }.FractionTicks == 0),
        ["characters of the first line of a file that is too large"] = new(
            n => Assert.Single(TestPost.Parse(Repeat("a", n) + "\n" + new string('b', PostParser.MaxLength)).Problems).Location!.Length == 3,
            From: 4),
    };

    private static string Lines(string lines) => $"---\ntitle: a\n{lines}\n---\nText.";

    private static string Intended(int line) => Each(line - 1, i => $"key{i}: a\n") + "---\n";

    private static string Separated(string separator) => $"---\ntitle: a\nexcerpt_separator: {separator}\n---\nText.\n\n{separator.ToUpperInvariant()}\n\nMore.";

    // The day of the file name is 2022-06-07.
    private static string Dated(int days) => Lines($"date: {new DateTime(2022, 6, 7).AddDays(days):yyyy-MM-dd}");

    private static ParsedPost Future(int days) => FuturePosts.Exclude(TestPost.Parse("---\ntitle: a\n---\nText.", $"{new DateTime(2022, 6, 7).AddDays(days):yyyy-MM-dd}-a.md"), new DateTime(2022, 6, 7));

    private static string Repeat(string text, int times) => Limit.Repeat(text, times);

    private static string Each(int count, Func<int, string> text) => Limit.Each(count, text);
}
