using System.Globalization;
using CsCheck;
using NewsContent.Compiler.Dates;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Tests.Posts;

namespace NewsContent.Compiler.Tests.Dates;

public sealed class PostDateTests
{
    // The value, and the expected date in Asia/Shanghai and without a time zone, which is UTC.
    public static TheoryData<string, string, string> Dates() => new()
    {
        // With an offset: that instant.
        { "2022-06-07 01:30:00 +0800", "2022-06-07T01:30:00+08:00", "2022-06-06T17:30:00+00:00" },
        { "2022-06-07 01:30:00 +08:00", "2022-06-07T01:30:00+08:00", "2022-06-06T17:30:00+00:00" },
        { "2022-06-07T01:30:00+08:00", "2022-06-07T01:30:00+08:00", "2022-06-06T17:30:00+00:00" },
        { "2022-06-07t01:30:00+08:00", "2022-06-07T01:30:00+08:00", "2022-06-06T17:30:00+00:00" },
        { "2022-06-07 01:30 +0800", "2022-06-07T01:30:00+08:00", "2022-06-06T17:30:00+00:00" },
        { "2022-06-07 01:30:00 +8", "2022-06-07T01:30:00+08:00", "2022-06-06T17:30:00+00:00" },
        { "2022-06-07 01:30:00+08", "2022-06-07T01:30:00+08:00", "2022-06-06T17:30:00+00:00" },
        { "2022-06-07 01:30:00 +8:00", "2022-06-07T01:30:00+08:00", "2022-06-06T17:30:00+00:00" },
        { "\"2022-06-07 01:30:00 +0800\"", "2022-06-07T01:30:00+08:00", "2022-06-06T17:30:00+00:00" },
        { "! '2022-06-07 01:30:00 +0800'", "2022-06-07T01:30:00+08:00", "2022-06-06T17:30:00+00:00" },
        { "2022-06-06 17:30:00 Z", "2022-06-07T01:30:00+08:00", "2022-06-06T17:30:00+00:00" },
        { "2022-06-06T17:30:00Z", "2022-06-07T01:30:00+08:00", "2022-06-06T17:30:00+00:00" },
        { "2022-06-06 17:30:00 UTC", "2022-06-07T01:30:00+08:00", "2022-06-06T17:30:00+00:00" },
        { "2022-06-06 17:30:00 GMT", "2022-06-07T01:30:00+08:00", "2022-06-06T17:30:00+00:00" },
        { "2022-06-06 12:00:00 -0530", "2022-06-07T01:30:00+08:00", "2022-06-06T17:30:00+00:00" },
        { "2022-06-07 01:30:00.25 +0800", "2022-06-07T01:30:00.25+08:00", "2022-06-06T17:30:00.25+00:00" },
        { "2022-06-07 24:00:00 +0800", "2022-06-08T00:00:00+08:00", "2022-06-07T16:00:00+00:00" },
        { "2022-6-7 9:05:00 +0800", "2022-06-07T09:05:00+08:00", "2022-06-07T01:05:00+00:00" },

        // An American abbreviation, regardless of the site.
        { "2022-06-07 10:00:00 CST", "2022-06-08T00:00:00+08:00", "2022-06-07T16:00:00+00:00" },
        { "2022-06-07 10:00:00 pdt", "2022-06-08T01:00:00+08:00", "2022-06-07T17:00:00+00:00" },

        // With seconds, without quotes and offset: YAML specifies UTC.
        { "2022-06-07 23:30:00", "2022-06-08T07:30:00+08:00", "2022-06-07T23:30:00+00:00" },
        { "2022-06-07T23:30:00", "2022-06-08T07:30:00+08:00", "2022-06-07T23:30:00+00:00" },
        { "2022-6-7 9:05:00", "2022-06-07T17:05:00+08:00", "2022-06-07T09:05:00+00:00" },
        { "2022-06-07 23:30:00.5", "2022-06-08T07:30:00.5+08:00", "2022-06-07T23:30:00.5+00:00" },

        // Not a YAML timestamp: local time.
        { "\"2022-06-07 23:30:00\"", "2022-06-07T23:30:00+08:00", "2022-06-07T23:30:00+00:00" },
        { "'2022-06-07 23:30:00'", "2022-06-07T23:30:00+08:00", "2022-06-07T23:30:00+00:00" },
        { "2022-06-07 23:30", "2022-06-07T23:30:00+08:00", "2022-06-07T23:30:00+00:00" },
        { "2022/06/07 10:00:00", "2022-06-07T10:00:00+08:00", "2022-06-07T10:00:00+00:00" },
        { "2022-6-7 9:05", "2022-06-07T09:05:00+08:00", "2022-06-07T09:05:00+00:00" },
        { "2022-06-07", "2022-06-07T00:00:00+08:00", "2022-06-07T00:00:00+00:00" },
        { "\"2022-06-07\"", "2022-06-07T00:00:00+08:00", "2022-06-07T00:00:00+00:00" },
        { "20220607", "2022-06-07T00:00:00+08:00", "2022-06-07T00:00:00+00:00" },
        { "2022/6/7", "2022-06-07T00:00:00+08:00", "2022-06-07T00:00:00+00:00" },
        { "2022-6-7", "2022-06-07T00:00:00+08:00", "2022-06-07T00:00:00+00:00" },
    };

    [Theory]
    [MemberData(nameof(Dates))]
    public void A_date_is_the_instant_that_Jekyll_reads_with_the_offset_of_the_site(string value, string inShanghai, string withoutZone)
    {
        Assert.Equal(inShanghai, Iso(FrontMatterOf.Lines("date: " + value).Date));
        Assert.Equal(withoutZone, Iso(FrontMatterOf.Lines("date: " + value, settings: FrontMatterOf.SiteIn(null)).Date));
    }

    [Theory]
    [MemberData(nameof(Dates))]
    public void The_date_of_the_last_change_is_read_as_the_date_is(string value, string inShanghai, string withoutZone)
    {
        Assert.Equal(inShanghai, Iso(FrontMatterOf.Lines("last_modified_at: " + value).LastModified!.Value));
        Assert.Equal(withoutZone, Iso(FrontMatterOf.Lines("last_modified_at: " + value, settings: FrontMatterOf.SiteIn(null)).LastModified!.Value));
    }

    // As Ruby's Time.parse reads them.
    [Theory]
    [InlineData("June 7, 2022")]
    [InlineData("Jun. 7 2022")]
    [InlineData("7 June 2022")]
    [InlineData("07 Jun. 2022")]
    [InlineData("7Jun 2022")]
    [InlineData("Tue, 7 Jun 2022")]
    [InlineData("Tuesday June 7, 2022")]
    [InlineData("2022.6.7")]
    [InlineData("Tue 2022-06-07")]
    public void A_day_may_be_written_in_English(string day)
    {
        Assert.Equal("2022-06-07T00:00:00+00:00", Iso(FrontMatterOf.Lines($"date: {day}", settings: FrontMatterOf.SiteIn(null)).Date));
        Assert.Equal("2022-06-07T23:30:00-05:00", Iso(FrontMatterOf.Lines($"date: '{day} 23:30:00 -0500'", settings: FrontMatterOf.SiteIn("Etc/GMT+5")).Date));
    }

    [Theory]
    [InlineData("jan", 1)]
    [InlineData("February", 2)]
    [InlineData("MAR", 3)]
    [InlineData("April", 4)]
    [InlineData("may", 5)]
    [InlineData("June", 6)]
    [InlineData("jul", 7)]
    [InlineData("August", 8)]
    [InlineData("Sept", 9)]
    [InlineData("oct", 10)]
    [InlineData("November", 11)]
    [InlineData("dec", 12)]
    public void A_month_is_known_by_three_letters(string month, int number)
    {
        Assert.Equal(PostDateResult.Valid, PostDate.Parse($"{month} 9, 2022", isPlain: true, out var first));
        Assert.Equal(PostDateResult.Valid, PostDate.Parse($"19 {month} 2022", isPlain: true, out var second));
        Assert.Equal([new DateTime(2022, number, 9), new DateTime(2022, number, 19)], [first.Local, second.Local]);
    }

    // RFC 822, section 5.1.
    [Theory]
    [InlineData("EST", -5)]
    [InlineData("EDT", -4)]
    [InlineData("CST", -6)]
    [InlineData("CDT", -5)]
    [InlineData("MST", -7)]
    [InlineData("MDT", -6)]
    [InlineData("PST", -8)]
    [InlineData("PDT", -7)]
    public void A_zone_of_America_has_its_offset(string name, int hours)
    {
        Assert.Equal(PostDateResult.Valid, PostDate.Parse("2022-06-07 10:00:00 " + name, isPlain: true, out var date));
        Assert.Equal((TimeSpan.FromHours(hours), name), (date.Offset, date.ZoneName));
    }

    [Theory]
    [InlineData("2022-06-07 10:00:00.9", 9_000_000)]
    [InlineData("2022-06-07 10:00:00.0987654", 987_654)]
    [InlineData("2022-06-07 10:00:00.12345678901", 1_234_567)]
    public void A_second_has_seven_decimals(string text, long ticks)
    {
        Assert.Equal(PostDateResult.Valid, PostDate.Parse(text, isPlain: true, out var date));
        Assert.Equal(new DateTime(2022, 6, 7, 10, 0, 0).AddTicks(ticks), date.Local);
    }

    // Only YAML's own form is a timestamp of YAML, and only that is UTC.
    [Theory]
    [InlineData("2022-06-07 10:00:00", true, true)]
    [InlineData("2022-06-07 10:00:00", false, false)]
    [InlineData("2022-06-07 10:00", true, false)]
    [InlineData("2022-06-07", true, false)]
    [InlineData("2022-06-07 10:00:00 +0000", true, false)]
    [InlineData("2022-6-07 10:00:00", true, true)]
    [InlineData("2022-06-7 10:00:00", true, true)]
    [InlineData("2022/06/07 10:00:00", true, false)]
    [InlineData("2022.06.07 10:00:00", true, false)]
    [InlineData("20220607 10:00:00", true, false)]
    [InlineData("Tue 2022-06-07 10:00:00", true, false)]
    [InlineData("June 7, 2022 10:00:00", true, false)]
    public void A_timestamp_of_YAML_without_offset_is_UTC(string text, bool isPlain, bool isUtc)
    {
        Assert.Equal(PostDateResult.Valid, PostDate.Parse(text, isPlain, out var date));
        Assert.Equal(isUtc, date.AssumedUtc);
    }

    [Theory]
    [InlineData("2022-06-07 01:30:00 +0800", "Etc/UTC", "2022-06-06T17:30:00+00:00", "/2022/06/06/rates.html")]
    [InlineData("2022-06-07 01:30:00 +0800", "Asia/Shanghai", "2022-06-07T01:30:00+08:00", "/2022/06/07/rates.html")]
    [InlineData("2022-06-07 23:30:00", "Asia/Shanghai", "2022-06-08T07:30:00+08:00", "/2022/06/08/rates.html")]
    [InlineData("2022-06-07 01:30:00 +0800", null, "2022-06-06T17:30:00+00:00", "/2022/06/06/rates.html")]
    [InlineData("2022-06-07 01:30:00 Z", "Asia/Kolkata", "2022-06-07T07:00:00+05:30", "/2022/06/07/rates.html")]
    [InlineData("2022-06-07 01:30:00 Z", "America/St_Johns", "2022-06-06T23:00:00-02:30", "/2022/06/06/rates.html")]
    public void The_day_of_the_URL_is_that_of_the_site(string value, string? timeZone, string date, string url)
    {
        var metadata = FrontMatterOf.Lines("date: " + value, settings: FrontMatterOf.SiteIn(timeZone));

        Assert.Equal(date, Iso(metadata.Date));
        Assert.Equal(url, metadata.Url);
    }

    [Fact]
    public void A_site_may_read_a_date_without_offset_as_its_own_time()
    {
        var settings = TestPost.Site with { DateWithoutOffset = DateWithoutOffset.Site };

        Assert.Equal("2022-06-07T23:30:00+08:00", Iso(FrontMatterOf.Lines("date: 2022-06-07 23:30:00", settings: settings).Date));
    }

    // In summer, in winter, and where the clock changes at midnight: forward, so that the time does not exist, and back, so that it exists twice.
    [Theory]
    [InlineData("Europe/Berlin", "2022-06-07", "2022-06-07T00:00:00+02:00")]
    [InlineData("Europe/Berlin", "2022-12-07", "2022-12-07T00:00:00+01:00")]
    [InlineData("Europe/Berlin", "2022-03-27", "2022-03-27T00:00:00+01:00")]
    [InlineData("Europe/Berlin", "2022-10-30", "2022-10-30T00:00:00+02:00")]
    [InlineData("America/Sao_Paulo", "2018-11-04", "2018-11-04T01:00:00-02:00")]
    [InlineData("Asia/Beirut", "2022-03-27", "2022-03-27T01:00:00+03:00")]
    [InlineData("America/Havana", "2022-11-06", "2022-11-06T00:00:00-05:00")]
    [InlineData("Asia/Shanghai", "1890-01-01", "1890-01-01T00:00:00+08:05")]
    public void A_day_begins_when_it_does_at_the_site(string timeZone, string day, string date)
    {
        var settings = FrontMatterOf.SiteIn(timeZone);

        Assert.Equal(date, Iso(FrontMatterOf.Lines("date: " + day, settings: settings).Date));
        Assert.Equal(date, Iso(FrontMatterOf.Lines("", day + "-rates.md", settings).Date));
    }

    [Fact]
    public void Without_a_date_the_file_name_has_it() => Assert.Equal("2022-06-07T00:00:00+08:00", Iso(FrontMatterOf.Lines("").Date));

    [Fact]
    public void A_date_in_the_front_matter_has_priority_over_the_file_name() =>
        Assert.Equal("/2021/01/02/rates.html", FrontMatterOf.Lines("date: 2021-01-02").Url);

    [Theory]
    [InlineData("2022-02-30", PostDateResult.Impossible)]
    [InlineData("2022-13-40", PostDateResult.Impossible)]
    [InlineData("2022-00-01", PostDateResult.Impossible)]
    [InlineData("20220230", PostDateResult.Impossible)]
    [InlineData("2023-02-29 10:00:00 +0800", PostDateResult.Impossible)]
    [InlineData("2022-06-07 24:30:00", PostDateResult.Impossible)]
    [InlineData("0000-01-01", PostDateResult.Impossible)]
    [InlineData("0001-12-31", PostDateResult.Impossible)]
    [InlineData("9999-01-01", PostDateResult.Impossible)]
    [InlineData("2022-06-00", PostDateResult.Impossible)]
    [InlineData("2022-06-07 24:00:00.1", PostDateResult.Impossible)]
    [InlineData("2022-06-07 10:00:60", PostDateResult.Impossible)]
    [InlineData("2022-06-07 10:00:00 +1401", PostDateResult.Impossible)]
    [InlineData("2022-06-07 10:00:00 -1401", PostDateResult.Impossible)]
    [InlineData("2022-06-07 10:00:00 +8:0", PostDateResult.Invalid)]
    [InlineData("2022-06-07 10:00:00 +08000", PostDateResult.Invalid)]
    [InlineData("2022-06-07 10:00:00 +", PostDateResult.Invalid)]
    [InlineData("2022-06-07 10:00:0", PostDateResult.Invalid)]
    [InlineData("2022-06-07 10:00:00.", PostDateResult.Invalid)]
    [InlineData("2022-06-07 10:0", PostDateResult.Invalid)]
    [InlineData("2022-06-07 100:00", PostDateResult.Invalid)]
    [InlineData("2022-06-07x10:00:00", PostDateResult.Invalid)]
    [InlineData("2022-006-07", PostDateResult.Invalid)]
    [InlineData("2022-06-007", PostDateResult.Invalid)]
    [InlineData("20220-06-07", PostDateResult.Invalid)]
    [InlineData("2022060", PostDateResult.Invalid)]
    [InlineData("202206071", PostDateResult.Invalid)]
    [InlineData("June 007, 2022", PostDateResult.Invalid)]
    [InlineData("June x, 2022", PostDateResult.Invalid)]
    [InlineData("June 7, 22", PostDateResult.Invalid)]
    [InlineData("June 31, 2022", PostDateResult.Impossible)]
    [InlineData("7 Jxn 2022", PostDateResult.Invalid)]
    [InlineData("123 June 2022", PostDateResult.Invalid)]
    [InlineData("Tuesday", PostDateResult.Invalid)]
    [InlineData("yesterday", PostDateResult.Invalid)]
    [InlineData("2022年6月7日", PostDateResult.Invalid)]
    [InlineData("1654560000", PostDateResult.Invalid)]
    [InlineData("2022", PostDateResult.Invalid)]
    [InlineData("2022-06", PostDateResult.Invalid)]
    [InlineData("2022-06/07", PostDateResult.Invalid)]
    [InlineData("2022-06-07T", PostDateResult.Invalid)]
    [InlineData("2022-06-07 7", PostDateResult.Invalid)]
    [InlineData("2022-06-07 25:00", PostDateResult.Impossible)]
    [InlineData("2022-06-07 10:60", PostDateResult.Impossible)]
    [InlineData("2022-06-07 10:00:00 ABC", PostDateResult.Invalid)]
    [InlineData("2022-06-07 10:00:00 +0860", PostDateResult.Impossible)]
    [InlineData("2022-06-07 10:00:00 +080", PostDateResult.Invalid)]
    [InlineData("2022-06-07 10:00:00 +1430", PostDateResult.Impossible)]
    [InlineData("2022-06-07 10:00:00 +15", PostDateResult.Impossible)]
    [InlineData("2022-06-07 10:00:00 +0800 x", PostDateResult.Invalid)]
    [InlineData("٢٠٢٢-06-07", PostDateResult.Invalid)]
    [InlineData("", PostDateResult.Invalid)]
    internal void What_is_no_date_is_not_read_as_one(string text, PostDateResult expected) =>
        Assert.Equal(expected, PostDate.Parse(text, isPlain: true, out _));

    [Theory]
    [InlineData("0002-01-01 00:00:00 +1400")]
    [InlineData("9998-12-31 24:00:00 -1400")]
    [InlineData("0002-01-01")]
    [InlineData("9998-12-31")]
    public void The_first_and_the_last_years_are_dates_in_every_time_zone(string value)
    {
        foreach (var timeZone in ZonesFarFromUtc)
        {
            Assert.NotNull(FrontMatterOf.Lines("date: " + value, settings: FrontMatterOf.SiteIn(timeZone)));
        }
    }

    [Fact]
    public void A_string_in_the_form_of_a_date_is_a_date_or_a_problem() =>
        Gen.Select(
            Gen.Frequency((5, Gen.OneOf("2022-06-07", "0001-01-01", "9999-12-31", "0002-1-2", "99991231")), (5, Gen.Char["0123456789-/.: T+Z"].Array[0, 12].Select(chars => new string(chars)))),
            Gen.OneOf("", " ", "T", "t", "  "),
            Gen.OneOf("", "00:00:00", "23:59:59.9999999", "24:00:00", "7:14", "7:14:5", "99:99:99", "12:00:00.123456789012345678901"),
            Gen.Frequency((5, Gen.OneOf("", "Z", " CST", " UTC", "+14:00", "-14:00", "+14:59", " -9999", "+99")), (2, Gen.Char["0123456789:+-"].Array[1, 7].Select(chars => " +" + new string(chars)))),
            Gen.OneOf(ZonesFarFromUtc),
            Gen.Bool)
            .Sample(
                (day, space, time, zone, timeZone, isQuoted) =>
                {
                    var value = day + space + time + zone;
                    var post = TestPost.Parse($"---\ntitle: Rates\ndate: {(isQuoted ? $"'{value}'" : value)}\n---\nText.", settings: FrontMatterOf.SiteIn(timeZone));
                    Assert.DoesNotContain(post.Problems, problem => problem.Kind == LimitProblems.InternalError);
                },
                iter: 1500);

    // Local times in Manila and Juneau differed from Greenwich by more than 14 hours before the date line moved.
    private static readonly string?[] ZonesFarFromUtc =
        [null, "Asia/Shanghai", "Asia/Manila", "America/Juneau", "Pacific/Kiritimati", "Pacific/Pago_Pago", "America/Sao_Paulo", "Europe/Dublin"];

    private static string Iso(DateTimeOffset date) => date.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture);
}
