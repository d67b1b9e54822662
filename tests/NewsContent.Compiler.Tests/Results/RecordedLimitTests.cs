using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Tests.Results.Limits;

namespace NewsContent.Compiler.Tests.Results;

/// <summary>
/// Compares the limits of the compiler with <c>Results/Records/limits.txt</c>: an input of this size does not exceed the limit, and an input that is larger by one does. After
/// an intended change, run the test with <c>NEWSCONTENT_UPDATE_RECORDS=1</c> and review the difference.
/// </summary>
public sealed class RecordedLimitTests
{
    private const int Greatest = 4 * 1024 * 1024;

    private static readonly string RecordPath = Path.Combine(Repository.Root, "tests/NewsContent.Compiler.Tests/Results/Records/limits.txt");

    // The problem of a row without a kind is any problem.
    private static readonly Dictionary<string, (ProblemKind? Kind, Func<int, string> Post)> Posts = new(StringComparer.Ordinal)
    {
        ["characters of a file"] = (LimitProblems.FileTooLarge, n => TestPost.WithBody(Repeat("a", n))),
        ["characters of a value"] = (LimitProblems.FrontMatterTooLarge, n => $"---\ntitle: {Repeat("a", n)}\n---\nText."),
        ["levels of a flow value"] = (LimitProblems.FrontMatterTooLarge, n => $"---\ntitle: a\nx: {Repeat("[", n)}{Repeat("]", n)}\n---\nText."),
        ["levels of a flow value with an item"] = (LimitProblems.FrontMatterTooLarge, n => $"---\ntitle: a\nx: {Repeat("[", n)}b{Repeat("]", n)}\n---\nText."),
        ["levels of a list"] = (LimitProblems.FrontMatterTooLarge, n => $"---\ntitle: a\nx:\n- {Repeat("- ", n)}b\n---\nText."),
        ["levels of an alias"] = (LimitProblems.FrontMatterTooLarge, n => $"---\ntitle: a\nx: &x [[[[[b]]]]]\ny: {Repeat("[", n)}*x{Repeat("]", n)}\n---\nText."),
        ["items of a list"] = (LimitProblems.FrontMatterTooLarge, n => $"---\ntitle: a\nx: [{Repeat("b,", n)}]\n---\nText."),
        ["keys of a mapping"] = (LimitProblems.FrontMatterTooLarge, n => $"---\ntitle: a\nx: {{{string.Concat(Enumerable.Range(0, n).Select(i => $"{i}: a, "))}}}\n---\nText."),
        ["levels of HTML"] = (LimitProblems.HtmlTooDeep, n => TestPost.WithBody(Repeat("<div>", n))),
        ["levels of tables"] = (LimitProblems.HtmlTooDeep, n => TestPost.WithBody(Repeat("<table><tr><td>", n))),
        ["attributes"] = (LimitProblems.TooMuchMarkup, n => TestPost.WithBody($"<p{string.Concat(Enumerable.Range(0, n).Select(i => $" a{i}"))}>Text.</p>")),
        ["frames"] = (LimitProblems.TooMuchMarkup, n => TestPost.WithBody(Repeat("<iframe></iframe>", n))),
        ["copies of attributes"] = (LimitProblems.TooMuchMarkup, n => TestPost.WithBody($"<p><b title='{Repeat("b", 1_000)}'>a</p>" + Repeat("<p>x</p>", n))),
        ["quotes"] = (LimitProblems.MarkdownTooDeep, n => TestPost.WithBody(Repeat("> ", n) + "a")),
        ["blocks of Markdown in HTML"] = (LimitProblems.MarkdownTooDeep, n => TestPost.WithBody(Repeat("<div markdown=\"1\">\n", n))),
        ["elements in a line"] = (LimitProblems.MarkdownTooDeep, n => TestPost.WithBody("a " + Repeat("<b>", n))),
        ["brackets"] = (LimitProblems.MarkdownTooDeep, n => TestPost.WithBody(Repeat("![", n) + "]")),
        ["characters of a permalink"] = (LimitProblems.UrlTooLong, n => $"---\ntitle: a\npermalink: /{Repeat("a", n)}\n---\nText."),
        ["characters of a slug"] = (LimitProblems.UrlTooLong, n => $"---\ntitle: a\nslug: {Repeat("a", n)}\n---\nText."),
        ["characters of captured text"] = (LiquidProblems.TooLarge, n => TestPost.WithBody("{% capture a %}" + Repeat("a", n) + "{% endcapture %}{{ a | size }}")),
        ["iterations of a loop"] = (LiquidProblems.TooLarge, n => TestPost.WithBody($"{{% for i in (1..{n}) %}}{{% assign a = '{Repeat("a", 1_900)}' %}}{{% endfor %}}a")),
        ["problems of a file"] = (LimitProblems.TooManyProblems, n => TestPost.WithBody(Repeat("<b onclick=x>a</b>\n", n))),
        ["characters of a host"] = (null, n => TestPost.WithBody($"<a href=\"https://{Repeat("a.", n)}com/\">b</a>")),
        ["digits of a number in Liquid"] = (null, n => TestPost.WithBody($"{{% assign a = {Repeat("1", n)} | plus: 1 %}}{{{{ a | size }}}}")),
        ["characters of quoted text in Liquid"] = (null, n => TestPost.WithBody($"{{{{ '{Repeat("a", n)}' | size }}}}")),
        ["width of a date"] = (null, n => TestPost.WithBody($"{{{{ page.date | date: '%{n}Y' | size }}}}")),
    };

    private static readonly Dictionary<string, Limit> Limits = Posts
        .Select(post => KeyValuePair.Create(post.Key, new Limit(size => HasProblem(post.Value.Kind, post.Value.Post, size))))
        .Concat(FrontMatterLimits.All)
        .Concat(HtmlLimits.All)
        .Concat(LiquidLimits.All)
        .Concat(SiteLimits.All)
        .ToDictionary(StringComparer.Ordinal);

    public static TheoryData<string> Names() => [.. Limits.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_input_of_the_recorded_size_is_allowed_and_a_larger_one_is_not(string name)
    {
        var limit = int.Parse(File.ReadLines(RecordPath).Single(line => line.StartsWith(name + ": ", StringComparison.Ordinal))[(name.Length + 2)..], System.Globalization.CultureInfo.InvariantCulture);

        Assert.False(Limits[name].IsExceeded(limit));
        Assert.Equal(limit < Greatest, Limits[name].IsExceeded(limit + 1));
    }

    [Fact]
    public void The_record_contains_each_limit()
    {
        if (Environment.GetEnvironmentVariable("NEWSCONTENT_UPDATE_RECORDS") == "1")
        {
            File.WriteAllLines(RecordPath, Limits.Select(limit => FormattableString.Invariant($"{limit.Key}: {Find(limit.Value)}")));
        }

        Assert.Equal(Limits.Keys, File.ReadLines(RecordPath).Select(line => line.Split(": ")[0]));
    }

    // Doubles the difference from the smallest size until the limit is exceeded, and halves it.
    private static int Find(Limit limit)
    {
        var (allowed, refused) = (limit.From, limit.From + 1);
        for (var step = 1; refused < Greatest && !limit.IsExceeded(refused); step *= 2)
        {
            (allowed, refused) = (refused, refused + step);
        }

        while (refused - allowed > 1 && refused < Greatest)
        {
            var middle = allowed + ((refused - allowed) / 2);
            (allowed, refused) = limit.IsExceeded(middle) ? (allowed, middle) : (middle, refused);
        }

        return refused >= Greatest ? Greatest : allowed;
    }

    private static bool HasProblem(ProblemKind? kind, Func<int, string> post, int size) =>
        size < Greatest && TestPost.Parse(post(size)).Problems.Any(problem => kind is null || problem.Kind == kind);

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
