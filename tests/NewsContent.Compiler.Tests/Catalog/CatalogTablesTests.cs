using System.Text;
using NewsContent.Compiler.Catalog;
using NewsContent.Layout;

namespace NewsContent.Compiler.Tests.Catalog;

/// <summary>Reads the tables back as the layout specifies.</summary>
public sealed class CatalogTablesTests
{
    private static readonly CatalogTables Tables = CatalogTables.Create(ArticleCatalog.Create(
    [
        TestCatalog.Post("2022-06-08-newer.md", "date: 2022-06-08 07:00:00 +0800\ntags: [b, a]\nauthors: [Lin Wei]\nlang: zh\nlayout: post\ndescription: 央行"),
        TestCatalog.Post("2022-06-07-older.md", "image: {path: /a.png, alt: A, width: 8}\ntags: [a]\ncategories: [a]\nlast_modified_at: 2022-06-09 00:00:00 +0000"),
    ]));

    [Fact]
    public void Articles_are_rows_newest_first()
    {
        Assert.Equal(TableLayout.Version, Tables.Table[TableLayout.FormatVersion]);
        Assert.Equal(2, Tables.Table[TableLayout.ArticleCount]);
        Assert.Equal(["newer", "older"], Rows(TableLayout.Row.Slug));
        Assert.Equal(["/2022/06/08/newer.html", "/a/2022/06/07/older.html"], Rows(TableLayout.Row.Url));
        Assert.Equal(["_posts/2022-06-08-newer.md", "_posts/2022-06-07-older.md"], Rows(TableLayout.Row.SourcePath));
        Assert.Equal(["Rates", "Rates"], Rows(TableLayout.Row.Title));
        Assert.Equal(["zh", null], Rows(TableLayout.Row.Language));
        Assert.Equal(["post", null], Rows(TableLayout.Row.Layout));
        Assert.Equal(["央行", null], Rows(TableLayout.Row.Description));
    }

    [Fact]
    public void Lists_are_counts_and_strings()
    {
        Assert.Equal(["b,a", "a"], Lists(TableLayout.Row.Tags));
        Assert.Equal(["", "a"], Lists(TableLayout.Row.Categories));
        Assert.Equal(["Lin Wei", ""], Lists(TableLayout.Row.Authors));
        Assert.Equal(["", "/a.png,A,8,"], Lists(TableLayout.Row.Image));
    }

    [Fact]
    public void Dates_are_instants_and_minutes_from_UTC()
    {
        Assert.Equal([Ticks("2022-06-07T23:00:00Z"), Ticks("2022-06-06T16:00:00Z")], Tables.Dates);
        Assert.Equal([480, 480], Enumerable.Range(0, 2).Select(row => (int)(short)Cell(row, TableLayout.Row.Offsets)));
        Assert.Equal([0, 480], Enumerable.Range(0, 2).Select(row => Cell(row, TableLayout.Row.Offsets) >> 16));
        Assert.Equal([0, Ticks("2022-06-09T00:00:00Z")], Enumerable.Range(0, 2).Select(row => ((long)Cell(row, TableLayout.Row.LastModifiedHigh) << 32) | (uint)Cell(row, TableLayout.Row.LastModifiedLow)));
    }

    [Fact]
    public void Groups_have_their_articles_newest_first()
    {
        Assert.Equal(["a: 0 1", "b: 0"], Groups(TableLayout.Tags, TableLayout.TagKeys));
        Assert.Equal(["a: 1"], Groups(TableLayout.Categories, TableLayout.CategoryKeys));
    }

    [Fact]
    public void Offsets_west_of_Greenwich_are_kept()
    {
        var post = TestPost.Metadata("---\ntitle: A\n---\nText.") with
        {
            Date = new DateTimeOffset(2022, 6, 7, 10, 0, 0, TimeSpan.FromMinutes(-210)),
            LastModified = new DateTimeOffset(2022, 6, 8, 10, 0, 0, TimeSpan.FromMinutes(-690)),
        };

        var table = CatalogTables.Create(ArticleCatalog.Create([post])).Table;

        var offsets = table[table[TableLayout.Rows] + TableLayout.Row.Offsets];
        Assert.Equal((-210, -690), ((short)offsets, offsets >> 16));
    }

    [Fact]
    public void An_empty_catalog_has_tables_too()
    {
        var tables = CatalogTables.Create(ArticleCatalog.Create([]));

        Assert.Equal(0, tables.Table[TableLayout.ArticleCount]);
        Assert.Empty(tables.Dates);
        Assert.Empty(tables.Strings);
    }

    private static IEnumerable<string?> Rows(int field) => Enumerable.Range(0, 2).Select(row => String(Cell(row, field)));

    private static IEnumerable<string> Lists(int field) =>
        Enumerable.Range(0, 2).Select(row => Tables.Table[TableLayout.Lists] + Cell(row, field)).Select(start =>
            string.Join(',', Enumerable.Range(start + 1, Tables.Table[start]).Select(at => String(Tables.Table[at]))));

    private static IEnumerable<string> Groups(int field, int keys) =>
        Enumerable.Range(0, Tables.Table[keys + TableLayout.Keys.Count]).Select(number => Tables.Table[field] + (number * TableLayout.Group.Length)).Select(group =>
            String(Tables.Table[group + TableLayout.Group.Name]) + ": " + string.Join(' ', Enumerable
                .Range(Tables.Table[TableLayout.Members] + Tables.Table[group + TableLayout.Group.FirstMember], Tables.Table[group + TableLayout.Group.MemberCount])
                .Select(member => Tables.Table[member])));

    private static int Cell(int row, int field) => Tables.Table[Tables.Table[TableLayout.Rows] + (row * TableLayout.Row.Length) + field];

    private static string? String(int id)
    {
        var ends = Tables.Table[TableLayout.StringEnds];
        return id == 0 ? null : Encoding.UTF8.GetString(Tables.Strings[Tables.Table[ends + id - 1]..Tables.Table[ends + id]]);
    }

    private static long Ticks(string instant) => DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture).UtcTicks;
}
