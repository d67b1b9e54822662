using CsCheck;
using NewsContent.Compiler.Bodies;
using NewsContent.Compiler.Catalog;

namespace NewsContent.Compiler.Tests.Catalog;

public sealed class BodySegmentsTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(64, 1)]
    [InlineData(65, 2)]
    [InlineData(128, 2)]
    [InlineData(129, 4)]
    [InlineData(4096, 64)]
    [InlineData(4097, 128)]
    [InlineData(100_000, 128)]
    public void The_number_of_segments_is_bounded(int posts, int segments) => Assert.Equal(segments, BodySegments.CountFor(posts));

    [Fact]
    public void Every_path_has_one_segment_and_index_in_any_order() =>
        Gen.String.Array[0, 200].Sample(
            paths =>
            {
                var assignments = BodySegments.Assign(paths);

                Assert.Equal(paths.Distinct().Order(StringComparer.Ordinal), assignments.Keys.Order(StringComparer.Ordinal));
                Assert.All(assignments.Values, body => Assert.InRange(body.Segment, 0, BodySegments.CountFor(paths.Length) - 1));
                foreach (var segment in assignments.Values.GroupBy(body => body.Segment))
                {
                    Assert.Equal(Enumerable.Range(0, segment.Count()), segment.Select(body => body.Index).Order());
                }

                Array.Reverse(paths);
                Assert.Equal(assignments, BodySegments.Assign(paths));
            },
            iter: 200);

    [Fact]
    public void A_new_post_moves_no_other_to_another_segment_while_their_number_stays()
    {
        var paths = Enumerable.Range(0, 300).Select(PathOf).ToList();
        var before = BodySegments.Assign(paths);
        Assert.Equal(BodySegments.CountFor(300), BodySegments.CountFor(301));

        paths.Insert(0, PathOf(1000));
        var after = BodySegments.Assign(paths);

        Assert.All(before, body => Assert.Equal(body.Value.Segment, after[body.Key].Segment));
        Assert.Equal(
            before.Where(body => body.Value.Segment != after[PathOf(1000)].Segment),
            after.Where(body => body.Value.Segment != after[PathOf(1000)].Segment));
    }

    [Fact]
    public void Posts_are_spread_over_the_segments()
    {
        var sizes = BodySegments.Assign([.. Enumerable.Range(0, 2000).Select(PathOf)]).Values.CountBy(body => body.Segment).Select(segment => segment.Value).ToList();

        Assert.Equal(BodySegments.CountFor(2000), sizes.Count);
        Assert.InRange(sizes.Max(), 2000 / sizes.Count, 2 * 2000 / sizes.Count);
    }

    [Fact]
    public void Bodies_are_where_the_catalog_says()
    {
        var bodies = Enumerable.Range(0, 100).Select(i => BodyOf(i)).ToList();
        var assignments = BodySegments.Assign([.. bodies.Select(body => body.RelativePath)]);

        foreach (var order in TestCatalog.Orders([.. bodies, BodyOf(7)]))
        {
            var segments = BodySegments.Split(order).ToList();

            Assert.Equal(Enumerable.Range(0, 2), segments.Select(segment => segment.Number));
            Assert.Equal(100, segments.Sum(segment => segment.Bodies.Count));
            Assert.All(bodies, body => Assert.Equal(body, segments[assignments[body.RelativePath].Segment].Bodies[assignments[body.RelativePath].Index]));
        }
    }

    private static string PathOf(int i) => $"_posts/2022-06-07-{i}.md";

    private static CompiledBody BodyOf(int i) => TestPost.Parse(TestPost.WithBody($"Text {i}."), Path.GetFileName(PathOf(i))).Body!.Complete(default);
}
