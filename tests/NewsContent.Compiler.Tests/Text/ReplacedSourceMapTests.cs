using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Tests.Text;

public sealed class ReplacedSourceMapTests
{
    // "ab[cd]ef[]gh" became "ab[C]ef[DEF]gh", and begins at 100 of the post.
    [Theory]
    [InlineData(0, 2, 100, 2)]
    [InlineData(1, 1, 101, 1)]
    [InlineData(2, 1, 102, 2)]
    [InlineData(1, 2, 101, 3)]
    [InlineData(2, 2, 102, 3)]
    [InlineData(3, 2, 104, 2)]
    [InlineData(3, 1, 104, 1)]
    [InlineData(5, 3, 106, 0)]
    [InlineData(6, 1, 106, 0)]
    [InlineData(4, 2, 105, 1)]
    [InlineData(7, 2, 106, 1)]
    [InlineData(8, 2, 106, 2)]
    [InlineData(0, 10, 100, 8)]
    public void A_replaced_part_maps_as_a_whole(int start, int length, int sourceStart, int sourceLength) =>
        Assert.Equal(new TextSpan(sourceStart, sourceLength), Create().Map(new TextSpan(start, length)));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(2, 3)]
    [InlineData(3, 3)]
    [InlineData(4, 3)]
    [InlineData(5, 4)]
    [InlineData(6, 8)]
    [InlineData(7, 9)]
    public void A_position_of_the_text_before_is_after_the_part_that_replaces_it(int position, int expected) => Assert.Equal(expected, Create().ToNew(position));

    private static ReplacedSourceMap Create()
    {
        var map = new ReplacedSourceMap(new ShiftedSourceMap(100));
        map.Add(new TextSpan(2, 2), new TextSpan(2, 1));
        map.Add(new TextSpan(6, 0), new TextSpan(5, 3));
        return map;
    }
}
