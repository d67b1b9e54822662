using CsCheck;
using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.Tests.Yaml;

public sealed class JekyllScalarTests
{
    [Theory]
    [InlineData("yes", "true")]
    [InlineData("Yes", "true")]
    [InlineData("on", "true")]
    [InlineData("TRUE", "true")]
    [InlineData("no", "false")]
    [InlineData("OFF", "false")]
    [InlineData("False", "false")]
    public void Words_of_YAML_are_truth_values(string word, string value) => Assert.Equal(value, JekyllScalar.ReadAs(word));

    [Theory]
    [InlineData("000001", "1")]
    [InlineData("000002", "2")]
    [InlineData("00700", "448")]
    [InlineData("000333", "219")]
    [InlineData("000651", "425")]
    [InlineData("000725", "469")]
    [InlineData("0x1F", "31")]
    [InlineData("0xffffffffffffffff", "18446744073709551615")]
    [InlineData("0b101", "5")]
    [InlineData("1_000", "1000")]
    [InlineData("1,000", "1000")]
    [InlineData("+5", "5")]
    [InlineData("1.50", "1.5")]
    [InlineData(".5", "0.5")]
    [InlineData("1.5e+3", "1500.0")]
    [InlineData("12:30", "750.0")]
    public void Digits_are_numbers(string word, string value) => Assert.Equal(value, JekyllScalar.ReadAs(word));

    [Theory]
    [InlineData("600519")]
    [InlineData("0")]
    [InlineData("-5")]
    [InlineData("1.5")]
    [InlineData("2022")]
    [InlineData("true")]
    [InlineData("false")]
    public void A_number_that_prints_as_it_is_written_is_itself(string word) => Assert.Null(JekyllScalar.ReadAs(word));

    [Theory]
    [InlineData("000858")]
    [InlineData("002594")]
    [InlineData("09988")]
    [InlineData("0o17")]
    [InlineData("1.5e3")]
    [InlineData("1e5")]
    [InlineData("y")]
    [InlineData("n")]
    [InlineData("yess")]
    [InlineData("2022-6-7")]
    [InlineData("1.")]
    [InlineData(".")]
    [InlineData("-")]
    [InlineData("0x")]
    [InlineData("0x_")]
    [InlineData("0b_")]
    [InlineData("_1")]
    [InlineData("12:60")]
    [InlineData("1.2.3")]
    [InlineData("１２")]
    [InlineData("央行")]
    [InlineData("")]
    public void Other_words_stay_words(string word) => Assert.Null(JekyllScalar.ReadAs(word));

    [Fact]
    public void No_word_is_too_odd_to_read() =>
        Gen.Char["0123456789abxABeEfF_,.:+-"].Array[0, 24].Select(chars => new string(chars)).Sample(word => { _ = JekyllScalar.ReadAs(word); }, iter: 10_000);
}
