using System.Text;
using CsCheck;
using NewsContent.Compiler.Records;

namespace NewsContent.Compiler.Tests.Records;

public sealed class Utf8BufferTests
{
    [Fact]
    public void Bytes_are_those_of_the_texts_in_order() =>
        Gen.String.Array[0, 20].Sample(
            texts =>
            {
                var buffer = new Utf8Buffer();
                foreach (var text in texts)
                {
                    buffer.Append(text);
                }

                var expected = texts.SelectMany(Encoding.UTF8.GetBytes).ToArray();
                Assert.Equal(expected, buffer.ToArray());
                Assert.Equal(expected.Length, buffer.Length);
            },
            iter: 500);

    [Fact]
    public void A_recycled_buffer_is_empty_and_its_array_is_used_again()
    {
        var first = Utf8Buffer.Rent();
        first.Append("The bank cut its rate.");
        first.Recycle();
        var second = Utf8Buffer.Rent();
        second.Append("Gold fell.");

        Assert.Equal(0, first.Length);
        Assert.Equal("Gold fell."u8.ToArray(), second.ToArray());
    }

    [Fact]
    public void A_writer_after_a_finished_one_knows_no_string_of_it()
    {
        var first = new RecordWriter();
        first.Text("rates");
        var expected = first.Finish();
        var second = new RecordWriter();
        second.Text("rates");

        Assert.Equal(expected, second.Finish());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(4095)]
    [InlineData(4096)]
    [InlineData(int.MaxValue)]
    public void A_number_keeps_every_byte_below_0x80(int value)
    {
        var buffer = new Utf8Buffer();

        VarInt.Append(buffer, value);

        Assert.All(buffer.ToArray(), b => Assert.InRange(b, 0, 0x7F));
        Assert.Equal(value, buffer.ToArray().Reverse().Aggregate(0, (sum, b) => (sum << 6) | (b & 0x3F)));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(63, 1)]
    [InlineData(64, 2)]
    [InlineData(4095, 2)]
    [InlineData(4096, 3)]
    [InlineData(262_143, 3)]
    [InlineData(262_144, 4)]
    [InlineData(int.MaxValue, 6)]
    public void The_length_of_a_number_is_known_before_it_is_written(int value, int length)
    {
        var buffer = new Utf8Buffer();

        VarInt.Append(buffer, value);

        Assert.Equal(length, VarInt.LengthOf(value));
        Assert.Equal(length, buffer.ToArray().Length);
    }
}
