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
    [InlineData("public record Page(int Count, NewsArticle First);")]
    [InlineData("public record Page(int Count, List<NewsArticle> Items);")]
    [InlineData("public class Page { [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public NewsArticle? First { get; set; } }")]
    [InlineData("public class Page { [JsonInclude] public NewsArticle? First; }")]
    [InlineData("public class Page { public Page? Next { get; set; } public Part[] Parts { get; set; } = []; } public struct Part { public NewsArticle? Article { get; set; } }")]
    [InlineData("public class Page : Items; public class Items { public NewsArticle? First { get; set; } }")]
    [InlineData("public class Page : List<NewsArticle>;")]
    [InlineData("public class Page { public Results<NewsArticle>? Items { get; set; } } public class Results<T> { public T? First { get; set; } }")]
    [InlineData("[JsonDerivedType(typeof(Full), \"full\")] public class Page; public class Full : Page { public NewsArticle? First { get; set; } }")]
    public async Task A_model_in_a_type_of_the_project_is_reported_at_the_attribute(string types)
    {
        var host = Create("[JsonSerializable(typeof(Page))] public partial class AppJson : JsonSerializerContext; " + types);

        var diagnostic = Assert.Single(await Editor.AnalyzeAsync(host.Output));

        Assert.Equal("NC6005", diagnostic.Id);
        Assert.Contains("the converter of NewsArticle", diagnostic.GetMessage());
        Assert.Equal("JsonSerializable(typeof(Page))", host.Code.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
    }

    [Theory]
    [InlineData("public record Page(int Count, ArticleList<NewsArticle> Items);")]
    [InlineData("public class Page { [JsonIgnore] public NewsArticle? First { get; set; } }")]
    [InlineData("public class Page { [JsonIgnore(Condition = JsonIgnoreCondition.Always)] public NewsArticle? First { get; set; } }")]
    [InlineData("public class Page { [JsonConverter(typeof(ArticleLinkJsonConverter))] public NewsArticle? First { get; set; } }")]
    [InlineData("public class Page { public NewsArticle? First; private NewsArticle? Second { get; set; } public static NewsArticle? Third { get; set; } public NewsArticle? Fourth { set { } } }")]
    [InlineData("public class Page { public NewsArticle? this[int index] => null; public NewsArticle? Find() => null; public Page? Next { get; set; } }")]
    [InlineData("public class Page { [JsonConverter(typeof(JsonStringEnumConverter))] public DayOfWeek Day { get; set; } }")]
    public async Task A_type_that_serializes_no_model_itself_is_valid(string types) =>
        Assert.Empty(await Editor.AnalyzeAsync(Create("[JsonSerializable(typeof(Page))] public partial class AppJson : JsonSerializerContext; " + types).Output));

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
