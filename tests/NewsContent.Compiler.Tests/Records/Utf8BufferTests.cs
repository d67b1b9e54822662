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
}
