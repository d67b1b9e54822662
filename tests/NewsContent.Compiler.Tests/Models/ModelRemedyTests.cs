using NewsContent.Compiler.Models;

namespace NewsContent.Compiler.Tests.Models;

/// <summary>The value that a message suggests in place of a value of another form.</summary>
public sealed class ModelRemedyTests
{
    [Theory]
    [InlineData("1,234", "1234")]
    [InlineData("1.234", "1234")]
    [InlineData("1 234 567", "1234567")]
    [InlineData("1'234", "1234")]
    [InlineData("1_000", "1000")]
    [InlineData("１２", "12")]
    [InlineData("12.0", "12")]
    [InlineData("12 pages", "12")]
    [InlineData("12页", "12")]
    [InlineData("12k", "12000")]
    [InlineData("3万", "30000")]
    [InlineData("2.5万", "25000")]
    [InlineData("$12", "12")]
    [InlineData("−3", "-3")]
    [InlineData("1e3", "1000")]
    [InlineData("12.5", "a whole number, or declare the property as decimal")]
    [InlineData("2147483648", "a whole number from -2147483648 to 2147483647, or declare the property as long")]
    [InlineData("-2147483649", "a whole number from -2147483648 to 2147483647, or declare the property as long")]
    [InlineData("99999999999999999999999999999999", "a whole number from -2147483648 to 2147483647, or declare the property as long")]
    [InlineData("3 million", "a whole number, without quotes, such as 42")]
    [InlineData("12-15", "a whole number, without quotes, such as 42")]
    [InlineData("1,23,456", "a whole number, without quotes, such as 42")]
    [InlineData("two", "a whole number, without quotes, such as 42")]
    [InlineData("-", "a whole number, without quotes, such as 42")]
    [InlineData("—", "a whole number, without quotes, such as 42")]
    public void A_whole_number_is_written_in_digits(string text, string remedy) => Assert.Equal(remedy, ModelRemedy.Describe(ModelType.Int32, text, isPlain: true));

    [Theory]
    [InlineData("3,5", "3.5")]
    [InlineData("-3,5", "-3.5")]
    [InlineData("2.5%", "2.5")]
    [InlineData("3,5 EUR", "3.5")]
    [InlineData("€ 3,50", "3.5")]
    [InlineData("1,234", "1234 or 1.234")]
    [InlineData("1.234,56", "1234.56")]
    [InlineData("1,234.56", "1234.56")]
    [InlineData("1,234,567", "1234567")]
    [InlineData("1.5e-3", "0.0015")]
    [InlineData("79228162514264337593543950k", "79228162514264337593543950000")]
    [InlineData("79228162514264337593543950335k", "a number, without quotes, such as 2.5")]
    [InlineData("-79228162514264337593543950335k", "a number, without quotes, such as 2.5")]
    [InlineData("792281625142643375935439503350000k", "a number, without quotes, such as 2.5")]
    [InlineData("about 5", "a number, without quotes, such as 2.5")]
    public void A_number_is_written_with_a_point(string text, string remedy) => Assert.Equal(remedy, ModelRemedy.Describe(ModelType.Decimal, text, isPlain: true));

    [Fact]
    public void A_number_that_is_too_large_for_the_largest_whole_type_is_a_decimal() =>
        Assert.Contains("declare the property as decimal", ModelRemedy.Describe(ModelType.Int64, "9223372036854775808", isPlain: true));

    [Fact]
    public void A_number_in_quotes_is_written_without_them() => Assert.Equal("2.5, without quotes", ModelRemedy.Describe(ModelType.Decimal, "2.5", isPlain: false));

    [Fact]
    public void Quotes_are_not_named_if_no_number_is_suggested() => Assert.Equal("a whole number, or declare the property as decimal", ModelRemedy.Describe(ModelType.Int32, "12.5", isPlain: false));

    [Theory]
    [InlineData("ja", "true, without quotes")]
    [InlineData("Oui", "true, without quotes")]
    [InlineData("ture", "true, without quotes")]
    [InlineData("是", "true, without quotes")]
    [InlineData("1", "true, without quotes")]
    [InlineData("１", "true, without quotes")]
    [InlineData("nein", "false, without quotes")]
    [InlineData("flase", "false, without quotes")]
    [InlineData("0", "false, without quotes")]
    [InlineData("maybe", "true or false, without quotes")]
    public void A_word_of_another_language_is_a_Boolean(string text, string remedy) => Assert.Equal(remedy, ModelRemedy.Describe(ModelType.Boolean, text, isPlain: true));

    [Theory]
    [InlineData("2024-1-2", "2024-01-02")]
    [InlineData("2024/01/02", "2024-01-02")]
    [InlineData("2024.1.2", "2024-01-02")]
    [InlineData("20240102", "2024-01-02")]
    [InlineData("2024年1月2日", "2024-01-02")]
    [InlineData("２０２４－０１－０２", "2024-01-02")]
    [InlineData("2024–01–02", "2024-01-02")]
    [InlineData("2024-01-02 10:00", "2024-01-02")]
    [InlineData("02.01.2024", "2024-01-02")]
    [InlineData("25/3/2024", "2024-03-25")]
    [InlineData("3/25/2024", "2024-03-25")]
    [InlineData("1/2/2024", "2024-01-02 or 2024-02-01")]
    [InlineData("2 January 2024", "2024-01-02")]
    [InlineData("2nd Jan. 2024", "2024-01-02")]
    [InlineData("January 2, 2024", "2024-01-02")]
    [InlineData("Tuesday, January 2nd, 2024", "2024-01-02")]
    [InlineData("2024-02-30", "a day, such as 2022-06-07")]
    [InlineData("yesterday", "a day, such as 2022-06-07")]
    public void A_day_is_written_as_year_month_and_day(string text, string remedy) => Assert.Equal(remedy, ModelRemedy.Describe(ModelType.DateOnly, text, isPlain: true));

    [Theory]
    [InlineData("2024-01-02 7:14pm", "2024-01-02 19:14:00")]
    [InlineData("2024-01-02 12:14 AM", "2024-01-02 00:14:00")]
    [InlineData("2024-01-02 12:14 PM", "2024-01-02 12:14:00")]
    [InlineData("2024-01-02 7:14 am", "2024-01-02 07:14:00")]
    [InlineData("2024-01-02 11:14am", "2024-01-02 11:14:00")]
    [InlineData("2024-01-02 13:14 pm", "2024-01-02 13:14:00")]
    [InlineData("02.01.2024 07:14:55", "2024-01-02 07:14:55")]
    [InlineData("2024年1月2日 7时14分", "2024-01-02 07:14:00")]
    [InlineData("2024-01-02 07:14:55 +0800", "2024-01-02 07:14:55")]
    [InlineData("2024-01-02 07:60", "a date and time without offset, such as 2022-06-07 07:14:55")]
    public void A_time_is_written_without_an_offset(string text, string remedy) => Assert.Equal(remedy, ModelRemedy.Describe(ModelType.DateTime, text, isPlain: true));

    [Fact]
    public void A_date_keeps_its_offset() =>
        Assert.Equal("2024-01-02 19:14:00 +08:00", ModelRemedy.Describe(ModelType.DateTimeOffset, "02.01.2024 7:14 PM +08:00", isPlain: true));

    [Theory]
    [InlineData("90", "1:30:00 for minutes or 0:01:30 for seconds")]
    [InlineData("1h30m", "1:30:00")]
    [InlineData("1 hour, 30 minutes", "1:30:00")]
    [InlineData("90 min", "1:30:00")]
    [InlineData("45s", "0:00:45")]
    [InlineData("2 days 12 h", "2.12:00:00")]
    [InlineData("PT1H30M", "1:30:00")]
    [InlineData("1小时30分钟", "1:30:00")]
    [InlineData("soon", "a duration, such as 1:30:00 or 2.12:00")]
    public void A_duration_is_written_with_colons(string text, string remedy) => Assert.Equal(remedy, ModelRemedy.Describe(ModelType.TimeSpan, text, isPlain: true));

    [Theory]
    [InlineData("[x](https://example.com/a)", "https://example.com/a")]
    [InlineData("[x](https://example.com/a \"title\")", "https://example.com/a")]
    [InlineData("<https://example.com/a>", "https://example.com/a")]
    [InlineData("<a href=\"https://example.com/a\">x</a>", "https://example.com/a")]
    [InlineData("“https://example.com/a”", "https://example.com/a")]
    [InlineData("The bank https://example.com/a", "https://example.com/a")]
    [InlineData("https://example.com/a b.pdf", "https://example.com/a%20b.pdf")]
    [InlineData("[x](javascript:alert(1))", "a URL, such as https://example.com/a")]
    [InlineData("http://a:b", "a URL, such as https://example.com/a")]
    [InlineData("not a url", "a URL, such as https://example.com/a")]
    public void A_URL_is_written_alone(string text, string remedy) => Assert.Equal(remedy, ModelRemedy.Describe(ModelType.Uri, text, isPlain: true));

    [Fact]
    public void A_long_value_is_not_read() => Assert.Equal("a number, without quotes, such as 2.5", ModelRemedy.Describe(ModelType.Decimal, new string('1', 100_000), isPlain: true));
}
