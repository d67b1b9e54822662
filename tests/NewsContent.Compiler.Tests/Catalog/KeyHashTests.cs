using NewsContent.Layout;

namespace NewsContent.Compiler.Tests.Catalog;

public sealed class KeyHashTests
{
    // A later runtime must be able to read a library that was compiled earlier.
    [Theory]
    [InlineData("", 6673537491906316631)]
    [InlineData("a", 8313122201935348406)]
    [InlineData("rates", 9340718041694183887)]
    [InlineData("central-bank-cuts", 12630402819012802510)]
    [InlineData("/2022/06/07/rates.html", 17629792016031446221)]
    [InlineData("央行", 15240252815406347610)]
    public void The_hash_of_a_key_never_changes(string key, ulong hash) => Assert.Equal(hash, KeyHash.Full(key));

    [Fact]
    public void The_length_counts() =>
        Assert.Equal(20, Enumerable.Range(0, 20).Select(length => KeyHash.Sample(new string('\0', length))).Distinct().Count());

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(13)]
    [InlineData(40)]
    public void Each_unit_counts_in_the_full_hash(int length)
    {
        var key = new string('a', length);
        var others = Enumerable.Range(0, length).Select(i => key.Remove(i, 1).Insert(i, "b"));

        Assert.Equal(length + 1, others.Append(key).Select(other => KeyHash.Full(other)).Distinct().Count());
    }
}
