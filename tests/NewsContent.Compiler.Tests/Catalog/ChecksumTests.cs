using System.Text;
using NewsContent.Compiler.Records;

namespace NewsContent.Compiler.Tests.Catalog;

public sealed class ChecksumTests
{
    [Theory]
    [InlineData("", 10303424176221901104)]
    [InlineData("a", 7221499900307869350)]
    [InlineData("rates", 5509275113248894746)]
    [InlineData("central-bank-cuts", 11186502728254420951)]
    [InlineData("/2022/06/07/rates.html", 18188678635698235696)]
    [InlineData("央行", 1308256788444462816)]
    public void A_text_has_its_checksum(string text, ulong checksum) => Assert.Equal(checksum, Checksum.Compute(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void Zeros_at_the_end_count() =>
        Assert.Equal(20, Enumerable.Range(0, 20).Select(length => Checksum.Compute(new byte[length])).Distinct().Count());
}
