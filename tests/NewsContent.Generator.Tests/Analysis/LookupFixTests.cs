namespace NewsContent.Generator.Tests.Analysis;

/// <summary>The code fixes for a missing key.</summary>
public sealed class LookupFixTests
{
    [Theory]
    [InlineData("_ = Articles.BySlug[\"bnods\"];", "Use Articles.Slugs.Bonds", "_ = Articles.BySlug[Articles.Slugs.Bonds];")]
    [InlineData("_ = Articles.BySlug[\"bnods\"];", "Write 'bonds'", "_ = Articles.BySlug[\"bonds\"];")]
    [InlineData("_ = Articles.BySlug[\"bnods\"u8];", "Write 'bonds'", "_ = Articles.BySlug[\"bonds\"u8];")]
    [InlineData("_ = Articles.BySlug[\"bnods\"u8];", "Use Articles.Slugs.Bonds", "_ = Articles.BySlug[Articles.Slugs.Bonds];")]
    [InlineData("_ = Articles.BySlug.TryGetValue(/* why */ \"bnods\", out _);", "Write 'bonds'", "_ = Articles.BySlug.TryGetValue(/* why */ \"bonds\", out _);")]
    [InlineData("_ = Articles.ByTag[\"降息\"];", "Write '降准'", "_ = Articles.ByTag[\"降准\"];")]
    [InlineData("_ = Articles.ByUrl[\"/2022/04/02/bond.html\"];", "Write '/2022/04/02/bonds.html'", "_ = Articles.ByUrl[\"/2022/04/02/bonds.html\"];")]
    public async Task The_fix_replaces_it_with_the_nearest_name(string code, string fix, string expected) =>
        Assert.Contains(expected, await Editor.FixAsync(LookupAnalyzerTests.Create(code), fix));

    [Fact]
    public async Task A_tag_has_no_constant() =>
        Assert.Equal(["Write 'bonds'"], await Editor.OfferAsync(LookupAnalyzerTests.Create("_ = Articles.ByTag[\"bnods\"];")));

    [Fact]
    public async Task Without_a_similar_name_there_is_no_fix() =>
        Assert.Empty(await Editor.OfferAsync(LookupAnalyzerTests.Create("_ = Articles.BySlug[\"weather\"];")));
}
