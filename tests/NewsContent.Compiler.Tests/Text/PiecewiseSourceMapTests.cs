using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Tests.Text;

public sealed class PiecewiseSourceMapTests
{
    // Three letters of the post from 10 on, four that stand for the span from 20 to 25, and letters from 25 on.
    [Theory]
    [InlineData(0, 3, 10, 3)]
    [InlineData(1, 1, 11, 1)]
    [InlineData(1, 0, 11, 0)]
    [InlineData(3, 0, 20, 5)]
    [InlineData(3, 4, 20, 5)]
    [InlineData(5, 1, 20, 5)]
    [InlineData(6, 0, 20, 5)]
    [InlineData(2, 2, 12, 13)]
    [InlineData(5, 4, 20, 7)]
    [InlineData(7, 2, 25, 2)]
    [InlineData(100, 2, 118, 2)]
    public void Letters_map_one_by_one_and_a_construct_as_a_whole(int start, int length, int sourceStart, int sourceLength)
    {
        var map = new PiecewiseSourceMap();
        map.AddVerbatim(0, 10);
        map.AddConstruct(3, new TextSpan(20, 5));
        map.AddVerbatim(7, 25);

        Assert.Equal(new TextSpan(sourceStart, sourceLength), map.Map(new TextSpan(start, length)));
        Assert.Equal(start is < 3 or >= 7, map.IsVerbatim(start));
    }

    [Fact]
    public void A_span_over_two_turns_of_a_loop_begins_where_the_turn_begins()
    {
        var map = new PiecewiseSourceMap();
        map.AddVerbatim(0, 50);
        map.AddVerbatim(5, 50);

        Assert.Equal(new TextSpan(50, 4), map.Map(new TextSpan(3, 4)));
        Assert.Equal(new TextSpan(50, 5), map.Map(new TextSpan(1, 9)));
    }

    [Fact]
    public void Of_two_pieces_at_one_position_the_later_counts()
    {
        var map = new PiecewiseSourceMap();
        map.AddVerbatim(0, 10);
        map.AddConstruct(0, new TextSpan(20, 5));

        Assert.Equal(new TextSpan(20, 5), map.Map(new TextSpan(0, 1)));
        Assert.False(map.IsVerbatim(0));
    }

    [Fact]
    public void Text_without_pieces_maps_to_where_it_begins()
    {
        var map = new PiecewiseSourceMap();

        Assert.Equal(new TextSpan(4, 0), map.Map(new TextSpan(4, 2)));
        Assert.False(map.IsVerbatim(4));
    }
}
