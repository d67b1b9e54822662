using NewsContent.Compiler.Links;

namespace NewsContent.Compiler.Tests.Links;

/// <summary>Two parts of a date in a path are enough to look for an article.</summary>
public sealed class DatedNamesTests
{
    [Theory]
    [InlineData("2022/06/rates", true)]
    [InlineData("2022/01/rates", true)]
    [InlineData("2022/1/rates", true)]
    [InlineData("01/01/rates", true)]
    [InlineData("2022-01-01-rates", true)]
    [InlineData("2022-01/rates", true)]
    [InlineData("2022/rates", false)]
    [InlineData("2022/00/rates", false)]
    [InlineData("2022/001/rates", false)]
    [InlineData("2022/01/02/03/rates", false)]
    [InlineData("2022/01", false)]
    [InlineData("rates", false)]
    [InlineData("", false)]
    public void A_path_has_a_date(string page, bool expected) => Assert.Equal(expected, DatedNames.HasDate(page));
}
