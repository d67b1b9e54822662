using NewsContent.Compiler.Models;

namespace NewsContent.Compiler.Tests.Models;

public sealed class KeyDeclarationTests
{
    [Theory]
    [InlineData("desk", "string?", "Desk", "public partial string? Desk { get; }")]
    [InlineData("Desk-Name", "string?", "DeskName", "[FrontMatter(\"Desk-Name\")] public partial string? DeskName { get; }")]
    [InlineData("a\"b", "int?", "AB", "[FrontMatter(\"a\\\"b\")] public partial int? AB { get; }")]
    public void A_key_that_is_not_the_propertys_own_is_named(string key, string type, string property, string expected) =>
        Assert.Equal(expected, new KeyDeclaration(key, type, property).ToString());

    [Theory]
    [InlineData("int?", "int?", "int?")]
    [InlineData("int?", "long?", "long?")]
    [InlineData("double?", "int?", "double?")]
    [InlineData("bool?", "int?", "string?")]
    [InlineData("DateTimeOffset?", "string?", "string?")]
    [InlineData("string?", "IReadOnlyList<string>", "IReadOnlyList<string>")]
    public void The_type_fits_the_values_of_all_posts(string first, string second, string expected) =>
        Assert.Equal(expected, Assert.Single(KeyDeclaration.Merge([new("desk", first, "Desk"), new("desk", second, "Desk")])).Type);

    [Fact]
    public void Each_key_is_declared_once_in_their_order() =>
        Assert.Equal(
            ["Desk", "Priority"],
            KeyDeclaration.Merge([new("priority", "int?", "Priority"), new("desk", "string?", "Desk"), new("priority", "int?", "Priority")]).Select(key => key.Property));

    [Fact]
    public void Their_number_is_bounded() =>
        Assert.Equal(100, KeyDeclaration.Merge(Enumerable.Range(0, 1000).Select(i => new KeyDeclaration($"key{i}", "int?", $"Key{i}"))).Count);
}
