using System.CodeDom.Compiler;
using System.Reflection;

namespace NewsContent.Generator.Tests.Models;

/// <summary>The properties of a model return the values of the post.</summary>
public sealed class ModelPropertyTests
{
    public static TheoryData<string, string, object> Values() => new()
    {
        { "string", "Markets", "Markets" },
        { "string", "\"42\"", "42" },
        { "bool", "true", true },
        { "bool", "no", false },
        { "int", "-42", -42 },
        { "long", "9223372036854775807", long.MaxValue },
        { "long", "-1", -1L },
        { "double", "-2.5e-3", -0.0025 },
        { "decimal", "79228162514264337593543950335", decimal.MaxValue },
        { "decimal", "-0.10", -0.10m },
        { "DateOnly", "2022-06-07", new DateOnly(2022, 6, 7) },
        { "DateTime", "2022-06-07 07:14:55", new DateTime(2022, 6, 7, 7, 14, 55) },
        { "DateTimeOffset", "2022-06-07 07:14:55 +0800", new DateTimeOffset(2022, 6, 7, 7, 14, 55, TimeSpan.FromHours(8)) },
        { "TimeSpan", "1:30", new TimeSpan(1, 30, 0) },
        { "TimeSpan", "2.12:00:00.5", new TimeSpan(2, 12, 0, 0, 500) },
        { "Uri", "https://example.com/a?b=1", new Uri("https://example.com/a?b=1") },
        { "Uri", "mailto:a@example.com", new Uri("mailto:a@example.com") },
        { "Uri", "/a/b", new Uri("/a/b", UriKind.Relative) },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_is_read_back_as_its_type(string type, string written, object expected)
    {
        var article = Load($"public partial {type} Value {{ get; }}", $"value: {written}");

        Assert.Equal(expected, article.Value("Value"));
        Assert.Equal(article.Value("Value"), article.Value("Value"));
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void A_list_has_each_of_its_values(string type, string written, object expected)
    {
        var article = Load($"public partial IReadOnlyList<{type}> Value {{ get; }}", $"value: [{written}, {written}]");

        Assert.Equal([expected, expected], ((System.Collections.IEnumerable)article.Value("Value")!).Cast<object>());
        Assert.Same(article.Value("Value"), article.Value("Value"));
    }

    // Analyzers and code coverage skip these members.
    [Theory]
    [InlineData("string")]
    [InlineData("int")]
    [InlineData("Uri")]
    [InlineData("IReadOnlyList<string>")]
    [InlineData("IReadOnlyList<int>")]
    public void A_property_is_marked_as_generated(string type)
    {
        var property = Load($"public partial {type}? Value {{ get; }}", "other: 1").GetType().GetProperty("Value")!;

        Assert.Equal("NewsContent", property.GetCustomAttribute<GeneratedCodeAttribute>()?.Tool);
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_that_is_not_written_is_null(string type, string written, object expected)
    {
        _ = written;
        _ = expected;
        var article = Load($"public partial {type}? Value {{ get; }} public partial IReadOnlyList<{type}>? List {{ get; }}", "other: 1");

        Assert.Null(article.Value("Value"));
        Assert.Null(article.Value("List"));
    }

    [Theory]
    [InlineData("clean-energy")]
    [InlineData("clean_energy")]
    [InlineData("CleanEnergy")]
    [InlineData("clean energy")]
    [InlineData("cleanenergy")]
    public void A_name_of_an_enum_may_be_written_in_any_case_style(string written) =>
        Assert.Equal(7, Convert.ToInt32(Load("public partial Sector Sector { get; }", $"sector: {written}").Value("Sector"), null));

    [Theory]
    [InlineData("byte", "Max = 255", 255L)]
    [InlineData("short", "Max = -32768", -32768L)]
    [InlineData("int", "Max = int.MinValue", (long)int.MinValue)]
    [InlineData("long", "Max = long.MinValue", long.MinValue)]
    [InlineData("ulong", "Max = ulong.MaxValue", -1L)]
    public void An_enum_may_be_of_any_integer_type(string underlying, string member, long expected)
    {
        var host = TestHost.WithCode(
            ModelCode.With("public partial Level Level { get; } public partial IReadOnlyList<Level> Levels { get; }") + $"\npublic enum Level : {underlying} {{ Zero, {member} }}",
            ModelCode.Post("level: max\nlevels: [max, zero]"));

        var article = host.LoadAssembly().Articles("News")[0];

        Assert.Equal(expected, Number(article.Value("Level")!));
        Assert.Equal([expected, 0L], ((System.Collections.IEnumerable)article.Value("Levels")!).Cast<object>().Select(Number));

        static long Number(object value) => value.GetType().GetEnumUnderlyingType() == typeof(ulong)
            ? unchecked((long)Convert.ToUInt64(value, null))
            : Convert.ToInt64(value, null);
    }

    [Fact]
    public void An_empty_list_is_not_null() =>
        Assert.Empty((System.Collections.IEnumerable)Load("public partial IReadOnlyList<int>? Value { get; }", "value: []").Value("Value")!);

    [Fact]
    public void One_value_is_a_list_of_one() =>
        Assert.Equal(["a b"], (IEnumerable<string>)Load("public partial IReadOnlyList<string> Value { get; }", "value: a b").Value("Value")!);

    [Theory]
    [InlineData("IsPaywalled", "is_paywalled")]
    [InlineData("RssUrl2", "rss_url2")]
    [InlineData("HTMLTitle", "html_title")]
    [InlineData("Desk", "desk")]
    public void The_key_is_the_name_in_snake_case(string property, string key) =>
        Assert.Equal("x", Load($"public partial string {property} {{ get; }}", $"{key}: x").Value(property));

    [Fact]
    public void An_attribute_names_another_key() =>
        Assert.Equal(true, Load("[FrontMatter(\"paywall\")] public partial bool IsPaywalled { get; }", "paywall: yes").Value("IsPaywalled"));

    [Theory]
    [MemberData(nameof(InjectionTests.Breakouts), MemberType = typeof(InjectionTests))]
    public void A_text_reads_back_as_it_was_written(string text)
    {
        var yaml = InjectionTests.Yaml(text);
        var article = Load("public partial string Value { get; } public partial IReadOnlyList<string> List { get; }", $"value: {yaml}\nlist: [{yaml}]");

        Assert.Equal(text, article.Value("Value"));
        Assert.Equal([text], (IEnumerable<string>)article.Value("List")!);
    }

    [Fact]
    public void Names_that_are_keywords_or_not_ascii_are_written_as_such()
    {
        var host = TestHost.WithCode(
            """
            using NewsContent;
            namespace @namespace.央行
            {
                [ArticleCollection<@class>("_posts")]
                internal static partial class @static;

                internal sealed partial class @class : Article
                {
                    [FrontMatter("desk")] internal partial string @event { get; }
                    public partial string? 部门 { get; }
                }
            }
            """,
            ModelCode.Post("desk: a\n部门: b"));

        Assert.NotNull(host.LoadAssembly());
    }

    [Fact]
    public void A_model_may_have_other_members()
    {
        var article = Load(
            "internal NewsArticle(NewsContent.CompilerServices.ArticleHandle handle) : base(handle) { } public partial string Desk { get; } public string Shout => Desk + \"!\";",
            "desk: macro");

        Assert.Equal("macro!", article.Value("Shout"));
    }

    [Fact]
    public void The_content_hash_covers_the_values_of_the_model()
    {
        const string Code = "public partial string? Desk { get; } public partial int? Priority { get; }";
        var hashes = new[] { "", "desk: a", "desk: b", "priority: 1", "priority: 2" }.Select(lines => Load(Code, lines).ContentHash).ToList();

        Assert.Equal(hashes.Count, hashes.Distinct().Count());
        Assert.Equal(hashes[1], Load(Code, "desk:   a").ContentHash);
    }

    private static Article Load(string properties, string frontMatter)
    {
        var host = TestHost.WithCode(ModelCode.With(properties), ModelCode.Post(frontMatter));
        Assert.Empty(host.Printed);
        return Assert.Single(host.LoadAssembly().Articles("News"));
    }
}
