using NewsContent.Compiler.Pipeline;

namespace NewsContent.Compiler.Tests.Pipeline;

/// <summary>The list of the last commits that the targets write.</summary>
public sealed class CommitDatesTests
{
    [Theory]
    [InlineData("0|/a.md", 0L)]
    [InlineData("1654560000|/a.md", 1_654_560_000L)]
    [InlineData("1654560000|/a.md\r\n", 1_654_560_000L)]
    [InlineData("\n7|/b.md\n8|/a.md\n", 8L)]
    [InlineData("253402214400|/a.md", 253_402_214_400L)]
    [InlineData("253402214401|/a.md", null)]
    [InlineData("-1|/a.md", null)]
    [InlineData("1 |/a.md", null)]
    [InlineData("99999999999999999999|/a.md", null)]
    [InlineData("/a.md", null)]
    [InlineData("1|/A.md", null)]
    [InlineData("1|/a.md|", null)]
    [InlineData("", null)]
    public void A_line_is_the_time_and_the_path_of_a_file(string list, long? committed) =>
        Assert.Equal(committed, CommitDates.Read(list).Apply(SiteFile.Create("/a.md", "post", null)).Committed);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(8)]
    [InlineData(9)]
    public void Each_file_is_found_in_a_list_of_any_length_and_order(int count)
    {
        var numbers = Enumerable.Range(1, count).ToArray();

        var dates = CommitDates.Read(string.Join('\n', numbers.Reverse().Select(number => $"{number}|/{number}.md")));

        Assert.Equal(numbers.Select(number => (long?)number), numbers.Select(number => CommittedOf($"/{number}.md")));
        Assert.All(new[] { "/0.md", "/1.", "/2.mdx", "/99.md", "" }, path => Assert.Null(CommittedOf(path)));

        long? CommittedOf(string path) => dates.Apply(SiteFile.Create(path, "post", null)).Committed;
    }

    [Fact]
    public void A_path_can_contain_the_separator() =>
        Assert.Equal(5, CommitDates.Read("5|/a|b.md").Apply(SiteFile.Create("/a|b.md", "post", null)).Committed);
}
