using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Tests.Work;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Tests.Problems;

/// <summary>A build shows the first three warnings of a cause and a line that counts all, at most ten lines of one id and 60 of all, and every error.</summary>
public sealed class ProblemLimitTests
{
    [Theory]
    [InlineData(1, 1, 0)]
    [InlineData(3, 3, 0)]
    [InlineData(4, 4, 0)]
    [InlineData(5, 3, 1)]
    [InlineData(100_000, 3, 1)]
    public void The_first_three_of_a_cause_are_shown_and_the_rest_is_one_line(int count, int shown, int summaries)
    {
        var limited = Limit(Many(LinkProblems.BrokenLink, count));

        Assert.Equal(Enumerable.Range(0, shown), limited.Shown.Select(problem => problem.Location!.Start));
        Assert.Equal(summaries, limited.Summaries.Count);
        Assert.Equal(count - shown, limited.Omitted.Count);
    }

    // Each row lists the number of problems of each cause, and the shown number of each.
    [Theory]
    [InlineData("1 1 1", "1 1 1", 0)]
    [InlineData("9 9", "3 3", 2)]
    [InlineData("9 9 1", "3 3 1", 2)]
    [InlineData("9 9 9", "2 2 2", 3)]
    [InlineData("9 9 9 9", "1 1 1 1", 4)]
    [InlineData("9 9 9 9 9", "1 1 1 1 1", 5)]
    [InlineData("9 9 9 9 9 9", "2 2 2 1 1 1", 1)]
    [InlineData("1 1 1 1 1 1 1 1 1 1", "1 1 1 1 1 1 1 1 1 1", 0)]
    [InlineData("1 1 1 1 1 1 1 1 1 1 1", "1 1 1 1 1 1 1 1 1 0 0", 1)]
    [InlineData("900 1 1 1 1 1 1 1 1 1", "1 1 1 1 1 1 1 1 1 0", 1)]
    public void An_id_has_at_most_ten_lines(string counts, string shown, int summaries)
    {
        var causes = counts.Split(' ').Select(int.Parse).ToList();

        var limited = Limit([.. causes.SelectMany((count, cause) => Many(BodyProblems.ElementUnwrapped, count, $"reason {cause}"))]);

        Assert.Equal(shown, string.Join(' ', causes.Select((_, cause) => limited.Shown.Count(problem => problem.Reason == $"reason {cause}"))));
        Assert.Equal(summaries, limited.Summaries.Count);
        Assert.InRange(limited.Shown.Count + limited.Summaries.Count, 0, 10);
    }

    [Fact]
    public void Each_id_has_its_own_lines() =>
        Assert.Equal(
            ["NC2002", "NC2002", "NC2002", "NC3008", "NC3008", "NC3008"],
            Limit([.. Many(BodyProblems.HandlerRemoved, 9), .. Many(LinkProblems.BrokenLink, 9)]).Shown.Select(problem => problem.Kind.Id));

    // 15 ids with three locations and a summary are 60 lines. Each of more than 30 ids has a location and a summary.
    [Theory]
    [InlineData(15, 3)]
    [InlineData(16, 2)]
    [InlineData(20, 2)]
    [InlineData(21, 1)]
    [InlineData(30, 1)]
    [InlineData(40, 1)]
    public void Many_ids_have_fewer_lines_each(int ids, int shown)
    {
        var limited = Limit([.. Ids(ids).SelectMany(id => Many(LinkProblems.BrokenLink with { Id = id }, 9))]);

        Assert.All(limited.Shown.GroupBy(problem => problem.Kind.Id, StringComparer.Ordinal), ofId => Assert.Equal(shown, ofId.Count()));
        Assert.Equal(ids, limited.Summaries.Count);
    }

    [Fact]
    public void Many_ids_with_several_causes_show_one_problem_and_a_summary_each()
    {
        var limited = Limit([.. Ids(25).SelectMany(id => Enumerable.Range(0, 12).SelectMany(cause => Many(BodyProblems.ElementUnwrapped with { Id = id }, 4, $"reason {cause}")))]);

        Assert.Equal((25, 25), (limited.Shown.Count, limited.Summaries.Count));
    }

    [Theory]
    [InlineData(true, 3)]
    [InlineData(false, 1)]
    public void Infos_are_not_in_the_log_and_take_no_lines(bool isInfo, int shown)
    {
        var others = Ids(30).SelectMany(id => Many(LinkProblems.BrokenLink with { Id = id }, 9)).Select(problem => problem with { Severity = isInfo ? ProblemSeverity.Info : ProblemSeverity.ErrorIfStrict });

        var limited = Limit([.. others, .. Many(BodyProblems.HandlerRemoved, 9)]);

        Assert.Equal(shown, limited.Shown.Count(problem => problem.Kind.Id == BodyProblems.HandlerRemoved.Id));
    }

    [Fact]
    public void Names_in_the_message_are_not_causes() =>
        Assert.Equal(3, Limit([.. Enumerable.Range(0, 50).SelectMany(i => Many(LinkProblems.BrokenLink, 1, $"write '/{i}'"))]).Shown.Count);

    [Theory]
    [InlineData(false, 3)]
    [InlineData(true, 50)]
    public void Every_error_is_shown(bool isError, int shown)
    {
        var limited = ProblemLimit.Apply(Many(LinkProblems.BrokenLink, 50), _ => isError);

        Assert.Equal(shown, limited.Shown.Count);
        Assert.Equal(isError ? 0 : 1, limited.Summaries.Count);
    }

    [Fact]
    public void Errors_take_no_line_of_the_warnings_with_their_id()
    {
        IReadOnlyList<Problem> problems = [.. Many(FrontMatterProblems.InvalidDate, 20), .. Many(FrontMatterProblems.InvalidDate, 20).Select(problem => problem with { Severity = ProblemSeverity.Warning })];

        var limited = ProblemLimit.Apply(problems, problem => problem.Severity == ProblemSeverity.Error);

        Assert.Equal((20, 3), (limited.Shown.Count(problem => problem.Severity == ProblemSeverity.Error), limited.Shown.Count(problem => problem.Severity == ProblemSeverity.Warning)));
        Assert.Equal(["20", "20", "3"], Assert.Single(limited.Summaries).Arguments.Skip(1));
    }

    [Fact]
    public void A_summary_has_the_id_and_counts_locations_and_posts()
    {
        var summary = Assert.Single(Limit([.. Many(LinkProblems.BrokenLink, 5), .. Many(LinkProblems.BrokenLink, 5)]).Summaries);

        Assert.Equal("NC3008", summary.Kind.Id);
        Assert.Equal(ProblemSeverity.Warning, summary.Severity);
        Assert.Null(summary.Location);
        Assert.Equal(
            "A link leads to an article that does not exist (locations: 10, posts: 5, shown: 3); set <NewsContentWarnings>all</NewsContentWarnings> to show all, or <NewsContentErrorLog> to write all to a SARIF file",
            summary.Message);
    }

    [Fact]
    public void A_summary_names_the_reason_if_the_id_has_several()
    {
        var summary = Assert.Single(Limit(Many(BodyProblems.ElementUnwrapped, 5, "it is not allowed in articles")).Summaries);

        Assert.StartsWith("A tag was removed: it is not allowed in articles (locations: 5, posts: 5, shown: 3); set ", summary.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_post_is_counted_for_the_files_that_it_includes()
    {
        var problems = Many(LinkProblems.BrokenLink, 6).Select(problem => problem with { Location = problem.Location! with { IncludedBy = "/site/_posts/a.md" } });

        Assert.Equal(["6", "1", "3"], Assert.Single(Limit([.. problems]).Summaries).Arguments.Skip(1));
    }

    [Fact]
    public void Nothing_is_lost_and_the_order_stays()
    {
        IReadOnlyList<Problem> problems = [.. Many(BodyProblems.HandlerRemoved, 9), .. Many(LinkProblems.BrokenLink, 9), .. Many(BodyProblems.EmptyBody, 2)];

        var limited = Limit(problems);

        Assert.Equal(problems.Where(limited.Shown.Contains), limited.Shown);
        Assert.Equal(problems.Where(limited.Omitted.Contains), limited.Omitted);
        Assert.Equal(problems.Count, limited.Shown.Count + limited.Omitted.Count);
    }

    // The generator limits again what the precompiler has limited.
    [Theory]
    [InlineData(5, 1)]
    [InlineData(9, 3)]
    [InlineData(2, 20)]
    [InlineData(40, 40)]
    [InlineData(700, 1)]
    public void A_second_limit_changes_nothing(int count, int causes)
    {
        var once = Limit([.. Enumerable.Range(0, causes).SelectMany(cause => Many(BodyProblems.ElementUnwrapped, count, $"reason {cause}"))]);
        var twice = Limit(once.Shown);

        Assert.Equal(once.Shown, twice.Shown);
        Assert.Empty(twice.Summaries);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(500)]
    public void The_work_is_linear(int causes) => Allocations.AssertLinear(2000, n =>
        Limit([.. Enumerable.Range(0, n).SelectMany(i => Many(BodyProblems.ElementUnwrapped, 1, $"reason {i % causes}"))]));

    private static LimitedProblems Limit(IReadOnlyList<Problem> problems) => ProblemLimit.Apply(problems, _ => false);

    private static IEnumerable<string> Ids(int count) => Enumerable.Range(100, count).Select(number => $"NC8{number}");

    // Each problem is in a post of its own.
    private static Problem[] Many(ProblemKind kind, int count, string reason = "a") =>
    [
        .. Enumerable.Range(0, count).Select(i => new Problem(kind, new FileSpan($"/site/_posts/2022-06-07-{i:D6}.md", i, 1, new(i, 0), new(i, 1)), new(["/a", reason]))),
    ];
}
