using NewsContent.Compiler.Pipeline;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Tests.Pipeline;

/// <summary>The order of input files, each once.</summary>
public sealed class PathOrderTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("a", "a")]
    [InlineData("a b", "a b")]
    [InlineData("b a", "a b")]
    [InlineData("a a", "a")]
    [InlineData("b a b a b", "a b")]
    [InlineData("a B", "B a")]
    public void Files_are_sorted_and_taken_once(string paths, string expected)
    {
        var files = paths.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(path => new File(path, "/site/" + path)).ToList();

        Assert.Equal(expected, string.Join(' ', PathOrder.Sort(files).Select(file => file.RelativePath)));
    }

    [Fact]
    public void Files_of_two_roots_are_two_files() =>
        Assert.Equal(["/a/x", "/b/x"], PathOrder.Sort([new File("x", "/b/x"), new File("x", "/a/x")]).Select(file => file.FilePath));

    private sealed record File(string RelativePath, string FilePath) : IFromFile;
}
