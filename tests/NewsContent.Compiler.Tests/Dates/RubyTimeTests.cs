using System.Globalization;
using NewsContent.Compiler.Dates;
using NewsContent.Compiler.Dates.Ruby;

namespace NewsContent.Compiler.Tests.Dates;

/// <summary>Dates with few parts. The expected values are the result of Ruby's <c>Time.parse</c> on 4 March 2000.</summary>
public sealed class RubyTimeTests
{
    private static readonly DateTime Day = new(2000, 3, 4);

    [Theory]
    [InlineData("'22", "2022-01-01 00:00")]
    [InlineData("'99", "1999-01-01 00:00")]
    [InlineData("June", "2000-06-01 00:00")]
    [InlineData("7th", "2000-03-07 00:00")]
    [InlineData("07", "2000-03-07 00:00")]
    [InlineData("0607", "2000-06-07 00:00")]
    [InlineData("--06-07", "2000-06-07 00:00")]
    [InlineData("10pm", "2000-03-04 22:00")]
    [InlineData("10h", "2000-03-04 10:00")]
    [InlineData("12:30", "2000-03-04 12:30")]
    [InlineData("22158", "2022-06-07 00:00")]
    [InlineData("m04.6.7", "1871-06-07 00:00")]
    public void One_part_makes_a_date(string text, string date)
    {
        Assert.NotEqual(PostDateResult.Invalid, RubyTime.Parse(text, Day, out var found));
        Assert.Equal(date, found.Local.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("7")]
    [InlineData("Tue")]
    [InlineData("utc")]
    [InlineData("BC")]
    [InlineData(".5")]
    [InlineData("W23")]
    [InlineData("")]
    public void Without_a_year_a_month_a_day_and_a_time_it_is_not_a_date(string text) => Assert.Equal(PostDateResult.Invalid, RubyTime.Parse(text, Day, out _));

    [Theory]
    [InlineData("'22", PostDateResult.Valid)]
    [InlineData("June", PostDateResult.Partial)]
    [InlineData("10pm", PostDateResult.Partial)]
    public void A_date_without_a_year_is_partial(string text, object result) => Assert.Equal(result, RubyTime.Parse(text, Day, out _));
}
