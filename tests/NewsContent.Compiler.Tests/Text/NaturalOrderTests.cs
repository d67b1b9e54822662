using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Tests.Text;

public sealed class NaturalOrderTests
{
    [Theory]
    [InlineData("2-install", "10-deploy")]
    [InlineData("a2", "a10")]
    [InlineData("A1", "a2")]
    [InlineData("1.9", "1.10")]
    [InlineData("a", "ab")]
    [InlineData("a02", "a3")]
    [InlineData("a02", "a2")]
    [InlineData("第2章", "第10章")]
    [InlineData("99999999999999999999998", "99999999999999999999999")]
    [InlineData("", "a")]
    public void Numbers_are_compared_by_value(string first, string second)
    {
        Assert.True(NaturalOrder.Compare(first, second) < 0);
        Assert.True(NaturalOrder.Compare(second, first) > 0);
        Assert.Equal(0, NaturalOrder.Compare(first, first));
    }

    [Fact]
    public void Paths_are_in_the_order_of_a_table_of_contents()
    {
        string[] expected = ["index.md", "1-start.md", "1-start/index.md", "1-start/a.md", "2-guide/2-b.md", "2-guide/10-a.md", "10-end.md", "about.md", "about/a/b.md"];
        var random = new Random(7);
        for (var i = 0; i < 20; i++)
        {
            var paths = expected.ToArray();
            random.Shuffle(paths);
            Array.Sort(paths, NaturalOrder.ComparePaths);
            Assert.Equal(expected, paths);
        }
    }
}
