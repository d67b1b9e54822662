using NewsContent.Compiler.Problems;

namespace NewsContent.Build.Tests;

/// <summary>Many files of one kind are three lines and a number.</summary>
public sealed class FindingLimitTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(4, 4)]
    [InlineData(5, 4)]
    [InlineData(2000, 4)]
    public void The_first_three_warnings_are_shown_and_the_rest_is_one_line(int count, int lines) =>
        Assert.Equal(lines, Apply(Many(FileProblems.UnreadPost, count)).Count);

    [Fact]
    public void The_last_line_counts_the_files() =>
        Assert.Equal(
            "A file in _posts has an extension that is not read (locations: 12, posts: 12, shown: 3); set <NewsContentWarnings>all</NewsContentWarnings> to show all",
            Apply(Many(FileProblems.UnreadPost, 12))[^1].Message);

    [Fact]
    public void The_project_can_show_all() => Assert.Equal(12, Apply(Many(FileProblems.UnreadPost, 12), showsAllWarnings: true).Count);

    [Fact]
    public void Errors_come_first_and_are_all_shown()
    {
        var shown = Apply([.. Many(FileProblems.UnreadPost, 12), .. Many(FileProblems.NotAFile, 12)]);

        Assert.Equal(Enumerable.Repeat("NC5072", 12).Concat(Enumerable.Repeat("NC5096", 4)), shown.Select(finding => finding.Kind.Id));
    }

    [Fact]
    public void Warnings_that_are_errors_in_the_project_are_all_shown() => Assert.Equal(12, FindingLimit.Apply(Many(FileProblems.UnreadPost, 12), _ => false, showsAllWarnings: false).Count);

    private static IReadOnlyList<FileFinding> Apply(FileFinding[] findings, bool showsAllWarnings = false) =>
        FindingLimit.Apply(findings, kind => kind.Severity == ProblemSeverity.Warning, showsAllWarnings);

    private static FileFinding[] Many(ProblemKind kind, int count) => [.. Enumerable.Range(0, count).Select(i => FileFinding.Create(kind, $"_posts/2022-06-07-{i}.txt", "a"))];
}
