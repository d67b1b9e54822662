using CsCheck;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Tests.Text;

public sealed class NearestNameTests
{
    private static readonly string[] Names = ["title", "date", "tags", "tag", "description", "categories"];

    [Theory]
    [InlineData("titel", "title")]
    [InlineData("ttle", "title")]
    [InlineData("tiitle", "title")]
    [InlineData("tidle", "title")]
    [InlineData("title", "title")]
    [InlineData("descripton", "description")]
    [InlineData("categoreis", "categories")]
    [InlineData("tagz", "tags")]
    [InlineData("author", null)]
    [InlineData("itlte", null)]
    [InlineData("", null)]
    public void The_nearest_name_within_one_edit_is_found(string written, string? name) =>
        Assert.Equal(name, NearestName.Find(written, Names, maxDistance: 1));

    [Theory]
    [InlineData("en", "es")]
    [InlineData("ab", "a")]
    [InlineData("降准", "降息", true)]
    [InlineData("降", "息")]
    [InlineData("降准", "加息")]
    [InlineData("bonds", "bands", true)]
    [InlineData("bonds", "funds")]
    [InlineData("oil", "gas")]
    [InlineData("rates", "dates", true)]
    [InlineData("rates", "titles")]
    [InlineData("bankng", "banking", true)]
    [InlineData("energy", "entry")]
    [InlineData("central-bnak-ctus", "central-bank-cuts", true)]
    [InlineData("page.a", "page.b")]
    [InlineData("page.titel", "page.title", true)]
    [InlineData("page.date", "page.tags")]
    [InlineData("/2022/06/07/a.html", "/2022/06/07/b.html")]
    [InlineData("/2022/06/07/oil.html", "/2022/06/07/gas.html")]
    [InlineData("/2022/06/07/bnods.html", "/2022/06/07/bonds.html", true)]
    [InlineData("Asia/Shanghia", "Asia/Shanghai", true)]
    [InlineData("Asia/Oral", "Asia/Omsk")]
    public void A_name_is_near_if_most_of_what_distinguishes_it_is_equal(string written, string name, bool isNear = false) =>
        Assert.Equal(isNear ? name : null, NearestName.Find(written, [name], maxDistance: 3));

    [Fact]
    public void The_first_of_equally_near_names_is_found() => Assert.Equal("tags", NearestName.Find("tagx", ["tags", "tagy"], maxDistance: 2));

    [Fact]
    public void A_nearer_name_later_in_the_list_is_found() => Assert.Equal("tag", NearestName.Find("tag", Names, maxDistance: 2));

    [Fact]
    public void Case_matters() => Assert.Null(NearestName.Find("TAG", Names, maxDistance: 2));

    [Fact]
    public void One_edit_of_a_name_finds_it() =>
        Gen.Select(Gen.OneOf("title", "description", "categories"), Gen.Int[0, 20], Gen.Int[0, 3], Gen.Char.AlphaNumeric)
            .Sample(
                (name, position, edit, c) =>
                {
                    position %= name.Length;
                    var written = edit switch
                    {
                        0 => name.Insert(position, c.ToString()),
                        1 => name.Remove(position, 1),
                        2 => name.Remove(position, 1).Insert(position, c.ToString()),
                        _ => position + 1 < name.Length ? name.Remove(position, 1).Insert(position + 1, name[position].ToString()) : name,
                    };
                    Assert.Equal(name, NearestName.Find(written, ["title", "description", "categories"], maxDistance: 1));
                },
                iter: 1000);

    [Fact]
    public void Long_names_take_no_memory_of_their_square()
    {
        var (written, name) = (new string('a', 100_000) + "bc", new string('a', 100_000) + "cb");

        Assert.Equal(name, NearestName.Find(written, [name], maxDistance: 2));
        Assert.InRange(Work.Allocations.Of(() => NearestName.Find(written, [name], maxDistance: 2)), 0, 5_000_000);
    }

    // The distance by definition, for all pairs of short names.
    [Fact]
    public void A_distance_is_that_of_the_definition()
    {
        string[] names = [.. from a in "abc" from b in "abc" from c in "abc" from d in "abc-" from e in "ab-" select string.Concat(a, b, c, d, e).Replace("-", "")];
        foreach (var written in names)
        {
            foreach (var name in names.Where((_, i) => i % 7 == 0))
            {
                for (var most = 1; most <= 3; most++)
                {
                    // Long enough for any number of edits.
                    var (longWritten, longName) = ("long-enough-" + written, "long-enough-" + name);
                    Assert.Equal(Distance(longWritten, longName) <= most, NearestName.Find(longWritten, [longName], most) is not null);
                }
            }
        }
    }

    private static int Distance(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                rows[i, j] = i == 0 || j == 0 ? i + j
                    : Math.Min(rows[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1), Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
                }
            }
        }

        return rows[a.Length, b.Length];
    }
}
