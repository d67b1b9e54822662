using NewsContent.Generator.Tests.Models;

namespace NewsContent.Generator.Tests.Analysis;

/// <summary>Models in a JSON context, whose generator does not see the generated converter.</summary>
public sealed class JsonContextTests
{
    [Theory]
    [InlineData("NewsArticle")]
    [InlineData("NewsArticle[]")]
    [InlineData("List<NewsArticle>")]
    [InlineData("Dictionary<string, List<NewsArticle>>")]
    public async Task A_model_in_a_context_is_reported_at_the_attribute(string type)
    {
        var host = Create($"[JsonSerializable(typeof({type}))] public partial class AppJson : JsonSerializerContext;");

        var diagnostic = Assert.Single(await Editor.AnalyzeAsync(host.Output));

        Assert.Equal("NC6005", diagnostic.Id);
        Assert.Equal(
            "The JSON generator does not see the converter of NewsArticle, so the properties of NewsArticle follow the rules of AppJson; write [JsonConverter(typeof(ArticleJsonConverter))] on NewsArticle",
            diagnostic.GetMessage());
        Assert.Equal($"JsonSerializable(typeof({type}))", host.Code.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
    }

    [Theory]
    [InlineData("[JsonSerializable(typeof(ArticleList<NewsArticle>))] public partial class AppJson : JsonSerializerContext;", "")]
    [InlineData("[JsonSerializable(typeof(SearchResults<NewsArticle>))] public partial class AppJson : JsonSerializerContext;", "")]
    [InlineData("[JsonSerializable(typeof(string)), JsonSerializable(typeof(Article))] public partial class AppJson : JsonSerializerContext;", "")]
    [InlineData("[JsonSerializable(typeof(NewsArticle))] public partial class AppJson : JsonSerializerContext;", "[JsonConverter(typeof(ArticleJsonConverter))]")]
    [InlineData("[JsonSourceGenerationOptions(Converters = [typeof(ArticleJsonConverter)]), JsonSerializable(typeof(NewsArticle))] public partial class AppJson : JsonSerializerContext;", "")]
    public async Task A_context_with_the_converter_is_valid(string context, string attribute) =>
        Assert.Empty(await Editor.AnalyzeAsync(Create(context, attribute).Output));

    private static TestHost Create(string context, string attribute = "") =>
        TestHost.WithCode("using System.Text.Json.Serialization;\n" + ModelCode.With("", attribute) + context, ModelCode.Post("layout: post"));
}
