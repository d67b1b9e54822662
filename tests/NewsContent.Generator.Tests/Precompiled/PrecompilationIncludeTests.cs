using System.Text;
using NewsContent.Precompiler;

namespace NewsContent.Generator.Tests.Precompiled;

/// <summary>Included files and data in the precompiler: an edit parses only the posts that use the file.</summary>
public sealed class PrecompilationIncludeTests : IDisposable
{
    private readonly PrecompiledSite _site = new();

    public PrecompilationIncludeTests() => _site.Add(
        ("_includes/used.html", "from {% include inner.html %}"),
        ("_includes/inner.html", "{{ site.data.people.mei }}"),
        ("_includes/other.html", "o"),
        ("_data/people.yml", "mei: Mei\njo: Jo\n"),
        ("_posts/2022-06-01-a.md", "---\ntitle: A\n---\n{% include used.html %}"),
        ("_posts/2022-06-02-b.md", "---\ntitle: B\n---\n{% include other.html %}"),
        ("_posts/2022-06-03-c.md", "---\ntitle: C\n---\nText.")).Run();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void A_post_has_the_text_of_the_files() =>
        Assert.Contains("<p>from Mei</p>", Encoding.UTF8.GetString(_site.Read(Precompilation.PayloadFile)));

    [Theory]
    [InlineData("_includes/used.html", "x", 1)]
    [InlineData("_includes/inner.html", "x", 1)]
    [InlineData("_includes/other.html", "x", 1)]
    [InlineData("_includes/new.html", "x", 0)]
    [InlineData("_data/people.yml", "mei: May\n", 1)]
    [InlineData("_data/people.yml", "mei: Mei\njo: Joe\n", 0)]
    public void An_edited_file_parses_the_posts_that_use_it(string path, string text, int posts) => Assert.Equal(posts, _site.Add(path, text).Run());

    [Fact]
    public void Nothing_is_done_where_nothing_has_changed() => Assert.Null(_site.Run());

    [Fact]
    public void A_file_that_cannot_be_decoded_is_an_error_of_the_file()
    {
        _site.Add("_includes/other.html", [0x61, 0xFF, 0x62]).Add("_data/people.yml", [0x61, 0xFF]).Run();

        Assert.Equal(
            ["_data/people.yml", "_includes/other.html"],
            _site.Compile().Printed.Where(problem => problem.Id == "NC1027").Select(problem => problem.Location.GetLineSpan().Path[_site.PathOf("").Length..]).Order(StringComparer.Ordinal));
    }
}
