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

    [Fact]
    public void Of_names_equally_near_the_first_is_found() => Assert.Equal("tags", NearestName.Find("tagx", ["tags", "tagy"], maxDistance: 2));

    [Fact]
    public void A_nearer_name_later_in_the_list_is_found() => Assert.Equal("tag", NearestName.Find("tag", Names, maxDistance: 2));

    [Fact]
    public void Case_counts() => Assert.Null(NearestName.Find("TAG", Names, maxDistance: 2));

    [Fact]
    public void One_edit_of_a_name_finds_it() =>
        Gen.Select(Gen.OneOf("title", "description", "categories"), Gen.Int[0, 20], Gen.Int[0, 3], Gen.Char.AlphaNumeric)
            .Sample(
                (name, place, edit, c) =>
                {
                    place %= name.Length;
                    var written = edit switch
                    {
                        0 => name.Insert(place, c.ToString()),
                        1 => name.Remove(place, 1),
                        2 => name.Remove(place, 1).Insert(place, c.ToString()),
                        _ => place + 1 < name.Length ? name.Remove(place, 1).Insert(place + 1, name[place].ToString()) : name,
                    };
                    Assert.Equal(name, NearestName.Find(written, ["title", "description", "categories"], maxDistance: 1));
                },
                iter: 1000);
}
