using System.Text;
using CsCheck;
using NewsContent.Compiler.Catalog;
using NewsContent.Layout;

namespace NewsContent.Compiler.Tests.Catalog;

public sealed class HashTableTests
{
    [Fact]
    public void Every_key_is_found_and_no_other() =>
        Gen.String.Array[0, 60].Sample(
            texts =>
            {
                // Half a surrogate pair has no UTF-8 encoding.
                var keys = texts.Select(text => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text))).ToArray();
                AssertFindsAll(keys);
            },
            iter: 1000);

    // Keys whose hashes have the same low bits, so that all collide.
    private static readonly string[] OneBucket =
        [.. Enumerable.Range(0, 200_000).Select(i => "key" + i).Where(key => (KeyHash.Sample(key) & 0xFFF) == 0xFFF)];

    [Fact]
    public void Keys_of_one_bucket_are_found()
    {
        Assert.InRange(OneBucket.Length, 20, 200);

        AssertFindsAll(OneBucket);
    }

    [Fact]
    public void Random_keys_among_those_of_one_bucket_are_found() =>
        Gen.OneOf(Gen.OneOf(OneBucket), Gen.String.AlphaNumeric).Array[1, 100].Sample(AssertFindsAll, iter: 500);

    [Fact]
    public void The_first_of_equal_keys_is_found()
    {
        var table = HashTable.Create(["a", "b", "a", "b", "c"]);

        Assert.Equal(3, table.Count);
        Assert.Equal([0, 1, 4], new[] { "a", "b", "c" }.Select(key => Find(table, ["a", "b", "a", "b", "c"], key)));
    }

    [Fact]
    public void The_first_of_equal_keys_in_another_order_is_found()
    {
        string[] keys = ["a", "b", "a", "b", "c"];

        var table = HashTable.Create(keys, order: [4, 3, 2, 1, 0]);

        Assert.Equal(3, table.Count);
        Assert.Equal([2, 3, 4], new[] { "a", "b", "c" }.Select(key => Find(table, keys, key)));
    }

    [Theory]
    [InlineData(0, 2)]
    [InlineData(1, 2)]
    [InlineData(2, 4)]
    [InlineData(3, 8)]
    [InlineData(64, 128)]
    [InlineData(65, 256)]
    public void A_table_is_at_most_half_full(int keys, int size) =>
        Assert.Equal(size, HashTable.Create([.. Enumerable.Range(0, keys).Select(i => "key" + i)]).Slots.Length);

    [Fact]
    public void Keys_that_differ_between_the_sampled_units_are_hashed_whole()
    {
        var keys = Enumerable.Range(0, 1000).Select(i => $"/first-{i:D4}-a-long-part-in-the-middle-a-long-part-at-the-end/").ToArray();

        Assert.Single(keys.Select(key => KeyHash.Sample(key)).Distinct());
        Assert.True(HashTable.Create(keys).IsFull);
        Assert.Equal(-2048, HashTable.Create(keys).Size);
        AssertFindsAll(keys);
    }

    [Fact]
    public void Usual_keys_are_sampled() =>
        Assert.False(HashTable.Create([.. Enumerable.Range(0, 10_000).Select(i => $"/2024/{i % 12:D2}/a-report-on-rates-{i}.html")]).IsFull);

    private static void AssertFindsAll(string[] keys)
    {
        var table = HashTable.Create(keys);

        Assert.Equal(keys.Distinct().Count(), table.Count);
        Assert.Equal(table.Count, table.Slots.Count(slot => slot != 0));
        Assert.All(keys, key => Assert.Equal(Array.IndexOf(keys, key), Find(table, keys, key)));
        Assert.All(keys.Select(key => key + "!").Except(keys), key => Assert.Equal(-1, Find(table, keys, key)));
    }

    // As the layout specifies: from the slot of the hash up to an empty slot.
    private static int Find(HashTable table, string[] keys, string key)
    {
        var slots = table.Slots;
        var hash = table.IsFull ? KeyHash.Full(key) : KeyHash.Sample(key);
        for (var at = (int)(hash % (ulong)slots.Length); slots[at] != 0; at = (at + 1) % slots.Length)
        {
            var index = (slots[at] & TableLayout.Slot.IndexMask) - 1;
            if ((slots[at] & TableLayout.Slot.TagMask) == TableLayout.Slot.Tag(hash) && keys[index] == key)
            {
                return index;
            }
        }

        return -1;
    }
}
