using NewsContent.Compiler.Pipeline;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Tests.Pipeline;

/// <summary>A sorter that remembers its last order returns the same as one without memory.</summary>
public sealed class PathSorterTests
{
    [Theory]
    [InlineData("b a c", "b a c")]
    [InlineData("b a c", "c a b")]
    [InlineData("b a c", "b a")]
    [InlineData("b a", "b a c d")]
    [InlineData("b a c", "b a a")]
    [InlineData("b a a", "c b a")]
    [InlineData("b a", "a b")]
    [InlineData("b a", "")]
    public void The_second_list_is_sorted_as_if_it_were_the_first(string first, string second)
    {
        var sorter = new PathSorter();
        sorter.Sort(Files(first));

        var sorted = sorter.Sort(Files(second));

        Assert.Equal(PathOrder.Sort(Files(second)), sorted);
    }

    private static File[] Files(string paths) => [.. paths.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(path => new File(path))];

    private sealed record File(string RelativePath) : IFromFile
    {
        public string FilePath => "/" + RelativePath;
    }
}
