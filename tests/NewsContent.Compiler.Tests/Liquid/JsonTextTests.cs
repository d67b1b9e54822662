using NewsContent.Compiler.Liquid.Filters;

namespace NewsContent.Compiler.Tests.Liquid;

public sealed class JsonTextTests
{
    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void A_number_that_is_not_finite_is_an_error_as_in_Ruby(double number) => Assert.Throws<LiquidFilterException>(() => JsonText.Of(number));

    [Theory]
    [InlineData(null, "null")]
    [InlineData(true, "true")]
    [InlineData(2.5, "2.5")]
    [InlineData(-1.0, "-1.0")]
    public void A_value_is_written_as_in_Ruby(object? value, string json) => Assert.Equal(json, JsonText.Of(value));
}
