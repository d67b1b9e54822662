using System.Text.Json;
using System.Text.Json.Nodes;

namespace NewsContent.Generator.Tests.Models;

/// <summary>A model's JSON contains its public properties and respects the attributes of System.Text.Json.</summary>
public sealed class ModelJsonTests
{
    [Theory]
    [InlineData("Desk", "desk")]
    [InlineData("IsPaywalled", "isPaywalled")]
    [InlineData("RSSFeed", "rssFeed")]
    [InlineData("URL2", "urL2")]
    [InlineData("ID", "id")]
    [InlineData("部门", "部门")]
    [InlineData("json", "json")]
    public void A_name_is_that_of_the_camel_case_policy(string property, string expected)
    {
        Assert.Equal(JsonNamingPolicy.CamelCase.ConvertName(property), expected);

        Assert.Equal("x", (string)Json($"[FrontMatter(\"key\")] public partial string {property} {{ get; }}", "key: x")[expected]!);
    }

    [Theory]
    [InlineData("[System.Text.Json.Serialization.JsonIgnore] public partial string? Value { get; }")]
    [InlineData("[System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.Always)] public partial string? Value { get; }")]
    [InlineData("internal partial string? Value { get; }")]
    [InlineData("private partial string? Value { get; }")]
    public void Ignored_and_non_public_properties_are_omitted(string property) =>
        Assert.False(Json(property, "value: x").ContainsKey("value"));

    [Theory]
    [InlineData("v", "v")]
    [InlineData("a \\\"b\\\" \\\\ 央行", "a \"b\" \\ 央行")]
    public void An_attribute_names_the_member(string code, string name) =>
        Assert.Equal("x", (string)Json($"[System.Text.Json.Serialization.JsonPropertyName(\"{code}\")] public partial string? Value {{ get; }}", "value: x")[name]!);

    [Fact]
    public void A_property_replaces_the_member_with_its_name()
    {
        var article = Load(ModelCode.With("[FrontMatter(\"long_title\")] public new partial string Title { get; }"), "long_title: Long");

        var text = JsonSerializer.Serialize<object>(article);

        Assert.Equal("Long", (string)JsonNode.Parse(text)!["title"]!);
        Assert.Equal(2, text.Split("\"title\"").Length);
    }

    public static TheoryData<string> Members()
    {
        var options = new JsonSerializerOptions { Converters = { new ArticleJsonConverter(ArticleJsonParts.Html | ArticleJsonParts.Text) } };
        var article = Load(ModelCode.With("public partial string Value { get; }"), "value: x");
        return [.. JsonNode.Parse(JsonSerializer.Serialize<object>(article, options))!.AsObject().Select(member => member.Key).Where(name => name != "value")];
    }

    [Theory]
    [MemberData(nameof(Members))]
    public void A_property_can_replace_each_member(string name)
    {
        var article = Load(ModelCode.With($"[System.Text.Json.Serialization.JsonPropertyName(\"{name}\")] public partial string Value {{ get; }}"), "value: x");

        using var json = JsonDocument.Parse(JsonSerializer.Serialize<object>(article));

        Assert.Equal("x", Assert.Single(json.RootElement.EnumerateObject(), member => member.NameEquals(name)).Value.GetString());
    }

    [Fact]
    public void A_model_may_have_the_attribute_itself() => Assert.Equal(
        "x",
        (string)JsonNode.Parse(JsonSerializer.Serialize<object>(Load(
            ModelCode.With("public partial string Value { get; }", "[System.Text.Json.Serialization.JsonConverter(typeof(ArticleJsonConverter))]"), "value: x")))!["value"]!);

    private static JsonObject Json(string property, string frontMatter) =>
        JsonNode.Parse(JsonSerializer.Serialize<object>(Load(ModelCode.With(property), frontMatter)))!.AsObject();

    private static Article Load(string code, string frontMatter) => TestHost.WithCode(code, ModelCode.Post(frontMatter)).LoadAssembly().Articles("News")[0];
}
