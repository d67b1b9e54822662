using System.Globalization;
using NewsContent.Compiler.Urls;

namespace NewsContent.Compiler.Tests.Urls;

public sealed class PostFileNameTests
{
    [Theory]
    [InlineData("2022-06-07-rates.md", "2022-06-07", "rates")]
    [InlineData("2022-6-7-rates.md", "2022-06-07", "rates")]
    [InlineData("22-06-07-rates.md", "2022-06-07", "rates")]
    [InlineData("68-06-07-rates.md", "2068-06-07", "rates")]
    [InlineData("69-06-07-rates.md", "1969-06-07", "rates")]
    [InlineData("99-06-07-rates.md", "1999-06-07", "rates")]
    [InlineData("2024-02-29-rates.md", "2024-02-29", "rates")]
    [InlineData("2022-06-07-rates-and-yields.html", "2022-06-07", "rates-and-yields")]
    [InlineData("2022-06-07-Rates--Up.md", "2022-06-07", "Rates--Up")]
    [InlineData("2022-06-07-rates.v2.md", "2022-06-07", "rates.v2")]
    [InlineData("2022-06-07-rates...md", "2022-06-07", "rates")]
    [InlineData("2022-06-07-.md", "2022-06-07", "")]
    [InlineData("2022-06-07-202206072209170433.md", "2022-06-07", "202206072209170433")]
    [InlineData("2022-06-07-央行-降准.md", "2022-06-07", "央行-降准")]
    [InlineData("2022-06-07-2022-06-08-rates.md", "2022-06-07", "2022-06-08-rates")]
    public void A_name_with_a_date_is_a_posts(string name, string date, string slug)
    {
        var fileName = PostFileName.Parse("_posts/" + name);

        Assert.Equal(date, fileName.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Assert.Equal(slug, fileName.Slug);
        Assert.Equal(name, fileName.Name);
    }

    [Theory]
    [InlineData("rates.md")]
    [InlineData("2022-06-07.md")]
    [InlineData("2022-06-rates.md")]
    [InlineData("2022_06_07_rates.md")]
    [InlineData("20220607-rates.md")]
    [InlineData("2-06-07-rates.md")]
    [InlineData("20222-06-07-rates.md")]
    [InlineData("2022-006-07-rates.md")]
    [InlineData("x2022-06-07-rates.md")]
    [InlineData("２０２２-06-07-rates.md")]
    [InlineData("2022-+6-07-rates.md")]
    public void A_name_without_a_date_is_not_a_posts(string name)
    {
        var fileName = PostFileName.Parse("_posts/" + name);

        Assert.Null(fileName.WrittenDate);
        Assert.Null(fileName.Date);
    }

    [Theory]
    [InlineData("2022-13-07-rates.md", "2022-13-07")]
    [InlineData("2022-02-32-rates.md", "2022-02-32")]
    [InlineData("2022-00-07-rates.md", "2022-00-07")]
    public void A_date_that_does_not_exist_is_kept_as_written(string name, string written)
    {
        var fileName = PostFileName.Parse("_posts/" + name);

        Assert.Equal(written, fileName.WrittenDate);
        Assert.Null(fileName.Date);
    }

    [Theory]
    [InlineData("0000-01-01-rates.md", "0002-01-01", "year 0 is not between 2 and 9998")]
    [InlineData("9999-12-31-rates.md", "9998-12-31", "year 9999 is not between 2 and 9998")]
    public void A_year_that_does_not_exist_in_NET_is_the_nearest(string name, string date, string fault)
    {
        var fileName = PostFileName.Parse("_posts/" + name);

        Assert.Equal(date, fileName.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Assert.Equal(fault, fileName.DateFault);
    }

    [Theory]
    [InlineData("_posts/2022-06-07-rates.md", "")]
    [InlineData("macro/_posts/2022-06-07-rates.md", "macro")]
    [InlineData("Macro News/china/_posts/2022-06-07-rates.md", "Macro News|china")]
    [InlineData("_posts/macro/2022-06-07-rates.md", "")]
    [InlineData("macro/_posts/china/2022-06-07-rates.md", "macro")]
    [InlineData("2022-06-07-rates.md", "")]
    public void The_folders_above_the_posts_are_categories(string path, string categories) =>
        Assert.Equal(categories, string.Join('|', PostFileName.Parse(path).Categories));

    [Theory]
    [InlineData("_posts/.2022-06-07-rates.md", true)]
    [InlineData("_posts/_2022-06-07-rates.md", true)]
    [InlineData("_posts/#2022-06-07-rates.md", true)]
    [InlineData("_posts/~2022-06-07-rates.md", true)]
    [InlineData("_posts/2022-06-07-rates.md~", true)]
    [InlineData("_posts/2022-06-07-rates.md", false)]
    [InlineData("_posts/2022-06-07-~rates.md", false)]
    [InlineData("_drafts/2022-06-07-rates.md", false)]
    public void Hidden_backup_and_helper_files_are_skipped(string path, bool isIgnored) =>
        Assert.Equal(isIgnored, PostFileName.Parse(path).IsIgnored);

    [Theory]
    [InlineData("2022-06-07-rates.md", nameof(BodyFormat.Markdown), ".html")]
    [InlineData("2022-06-07-rates.MD", nameof(BodyFormat.Markdown), ".html")]
    [InlineData("2022-06-07-rates.markdown", nameof(BodyFormat.Markdown), ".html")]
    [InlineData("2022-06-07-rates.mkdown", nameof(BodyFormat.Markdown), ".html")]
    [InlineData("2022-06-07-rates.mkdn", nameof(BodyFormat.Markdown), ".html")]
    [InlineData("2022-06-07-rates.mkd", nameof(BodyFormat.Markdown), ".html")]
    [InlineData("2022-06-07-rates.html", nameof(BodyFormat.Html), ".html")]
    [InlineData("2022-06-07-rates.HTM", nameof(BodyFormat.Html), ".HTM")]
    [InlineData("2022-06-07-rates.xhtml", nameof(BodyFormat.Html), ".xhtml")]
    [InlineData("2022-06-07-rates.md.html", nameof(BodyFormat.Html), ".html")]
    [InlineData("2022-06-07-rates.txt", nameof(BodyFormat.Text), ".txt")]
    [InlineData("2022-06-07-rates.TXT", nameof(BodyFormat.Text), ".TXT")]
    [InlineData("2022-06-07-rates.xml", nameof(BodyFormat.Text), ".xml")]
    [InlineData("2022-06-07-rates", nameof(BodyFormat.Text), "")]
    public void The_extension_determines_the_language_of_the_body_and_the_extension_of_the_page(string name, string format, string extension)
    {
        var file = PostFileName.Parse(name);

        Assert.Equal(format, file.Format.ToString());
        Assert.Equal(extension, file.OutputExtension);
    }
}
