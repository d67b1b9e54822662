using System.Globalization;

namespace NewsContent.Generator.Tests.Data;

/// <summary>Data files are typed objects of the assembly, in both hosts.</summary>
public sealed class DataCollectionTests
{
    private const string Person = "[DataId] public partial string Id { get; } public partial string Name { get; } public partial int? Age { get; }";

    [Theory]
    [InlineData("_data/a.yml", "- id: mei\n  name: Mei Lin\n  age: 41\n- {id: jo, name: Jo}\n")]
    [InlineData("_data/a.yaml", "mei:\n  name: Mei Lin\n  age: 41\njo: {name: Jo}\n")]
    [InlineData("_data/a.json", """[{"id": "mei", "name": "Mei Lin", "age": 41}, {"id": "jo", "name": "Jo", "age": null}]""")]
    [InlineData("_data/a.json", """{"mei": {"name": "Mei Lin", "age": 41}, "jo": {"name": "Jo"}}""")]
    [InlineData("_data/a.csv", "id,name,age\nmei,Mei Lin,41\njo,\"Jo\",\n")]
    [InlineData("_data/a.csv", "id,name,age\r\nmei,Mei Lin,\"41\"\r\njo,Jo,\r\n\r\n")]
    [InlineData("_data/a.tsv", "id\tname\tage\nmei\tMei Lin\t41\njo\tJo\t")]
    [InlineData("_data/deep/er.yml", "mei: {name: Mei Lin, age: 41}\njo: {name: Jo}")]
    public void Each_form_of_a_collection_has_the_same_entries(string path, string text)
    {
        foreach (var assembly in DataCode.LoadBoth(DataCode.Of(path, Person), (path, text)))
        {
            Assert.Equal("[{Id=mei, Name=Mei Lin, Age=41}, {Id=jo, Name=Jo, Age=null}]", DataCode.Show(assembly.Entries()));
            var byId = (dynamic)assembly.Static("Items", "ById");
            Assert.Equal("Jo", DataCode.Value(byId["jo"], "Name"));
            Assert.Same(assembly.Entries()[0], (object)byId["mei"]);
        }
    }

    [Theory]
    [InlineData("_data/settings.yml", "title: News\nlimits: {max: 3}\n")]
    [InlineData("_data/settings.json", """{"title": "News", "limits": {"max": 3}}""")]
    public void A_file_with_one_mapping_is_one_object(string path, string text)
    {
        var code = DataCode.Of(path, "public partial string Title { get; } public partial Limits Limits { get; }", "DataFile", "public sealed partial class Limits : DataEntry { public partial int Max { get; } }");

        foreach (var assembly in DataCode.LoadBoth(code, (path, text)))
        {
            var settings = assembly.Static("Items", "Value");
            Assert.Equal("{Limits={Max=3}, Title=News}", DataCode.Show(settings).Replace("Title=News, Limits={Max=3}", "Limits={Max=3}, Title=News"));
            Assert.Same(settings, assembly.Static("Items", "Value"));
            Assert.Same(settings.Value("Limits"), settings.Value("Limits"));
        }
    }

    [Theory]
    [InlineData("string", "'<b>\"x\"\\n</b>'", "<b>\"x\"\\n</b>")]
    [InlineData("string", "\"a\\nb\\u00e9\\U0001F600\\\"\"", "a\nbé😀\"")]
    [InlineData("string", "\"\\ud83d\\ude00 \\u2028\"", "😀 \u2028")]
    [InlineData("string", "007", "007")]
    [InlineData("bool", "yes", "True")]
    [InlineData("int", "-42", "-42")]
    [InlineData("long", "9223372036854775807", "9223372036854775807")]
    [InlineData("double", "1e6", "1000000")]
    [InlineData("decimal", "2.50", "2.50")]
    [InlineData("DateOnly", "2022-06-07", "2022-06-07")]
    [InlineData("DateTimeOffset", "2022-06-07 07:14:55 +0800", "2022-06-06 23:14:55 +00:00")]
    [InlineData("TimeSpan", "1:30", "01:30:00")]
    [InlineData("Uri", "https://example.com/a", "https://example.com/a")]
    [InlineData("Uri?", "//example.com/a", "https://example.com/a")]
    [InlineData("Sector", "clean-energy", "CleanEnergy")]
    [InlineData("IReadOnlyList<string>", "[a, b]", "[a, b]")]
    [InlineData("IReadOnlyList<string>", "a", "[a]")]
    [InlineData("IReadOnlyList<int>", "[1, 2]", "[1, 2]")]
    [InlineData("IReadOnlyList<Sector>", "[banks, metals]", "[Banks, Metals]")]
    [InlineData("IReadOnlyList<string>?", "~", "null")]
    [InlineData("Inner?", "~", "null")]
    [InlineData("Inner", "{n: 1}", "{N=1, More=null}")]
    [InlineData("IReadOnlyList<Inner>", "[{n: 1}, {n: 2, more: {n: 3}}]", "[{N=1, More=null}, {N=2, More={N=3, More=null}}]")]
    [InlineData("IReadOnlyList<Inner>", "{n: 1}", "[{N=1, More=null}]")]
    [InlineData("IReadOnlyList<Inner>", "[]", "[]")]
    [InlineData("IReadOnlyList<Keyed>", "{a: {n: 1}, b: {n: 2}}", "[{Id=a, N=1}, {Id=b, N=2}]")]
    [InlineData("IReadOnlyList<Keyed>", "[{id: a, n: 1}]", "[{Id=a, N=1}]")]
    public void A_property_has_the_types_of_models(string type, string value, string expected)
    {
        const string More =
            """
            public sealed partial class Inner : DataEntry { public partial int N { get; } public partial Inner? More { get; } }
            public sealed partial class Keyed : DataEntry { [DataId] public partial string Id { get; } public partial int N { get; } }
            """;
        var host = DataCode.Host(DataCode.Of("_data/a.yml", $"public partial {type} Value {{ get; }} public partial Inner? Other {{ get; }} public partial Keyed? Another {{ get; }}", more: More), ("_data/a.yml", "- value: " + value));

        Assert.DoesNotContain(host.Printed, diagnostic => diagnostic.Id != "NC3002");
        Assert.Equal(expected, DataCode.Show(Assert.Single(host.LoadAssembly().Entries()).Value("Value")));
    }

    [Fact]
    public void A_reference_is_an_article()
    {
        const string Code = "[ArticleCollection<Article>(\"_topics\")] public static partial class Topics;";
        var files = new[] { ("_data/a.yml", "- topic: rates\n  more: [rates]\n"), ("_topics/rates.md", "---\ntitle: Rates\n---\nText.") };

        foreach (var assembly in DataCode.LoadBoth(DataCode.Of("_data/a.yml", "public partial Article Topic { get; } public partial IReadOnlyList<Article>? More { get; }", more: Code), files))
        {
            var entry = Assert.Single(assembly.Entries());
            Assert.Equal("Rates", ((Article)entry.Value("Topic")!).Title);
            Assert.Same(entry.Value("Topic"), Assert.Single((IReadOnlyList<Article>)entry.Value("More")!));
        }
    }

    [Fact]
    public void Keys_and_properties_can_have_any_name()
    {
        var code = DataCode.Of("_data/a.json", "[DataKey(\"class\")] public partial string @class { get; } [DataKey(\"__proto__\")] public partial string Proto { get; } [DataKey(\"é \\\"x\\\"\")] public partial string Größe { get; } public partial int GetHash { get; }");

        foreach (var assembly in DataCode.LoadBoth(code, ("_data/a.json", """[{"class": "a", "__proto__": "b", "é \"x\"": "c", "get_hash": 1}]""")))
        {
            Assert.Equal("a b c 1", string.Join(" ", new[] { "class", "Proto", "Größe", "GetHash" }.Select(name => DataCode.Show(assembly.Entries()[0].Value(name)))));
        }
    }

    [Theory]
    [InlineData("café", "cafe\u0301", true)]
    [InlineData("constructor", "constructor", true)]
    [InlineData("", "", true)]
    [InlineData("\uFFFD", "\uD800", false)]
    [InlineData("a", "b", false)]
    public void A_lookup_finds_the_id_and_nothing_else(string id, string written, bool isFound)
    {
        var host = DataCode.Host(DataCode.Of("_data/a.yml", Person), ("_data/a.yml", $"'{id}': {{name: Mei}}\n"));
        var byId = host.LoadAssembly().Static("Items", "ById");
        var find = byId.GetType().GetMethod("ContainsKey")!;

        Assert.Equal(isFound, find.Invoke(byId, [written.Length == 1 && char.IsSurrogate(written[0]) ? written : written.Normalize()]));
        Assert.False((bool)find.Invoke(byId, [new string('x', 100_000)])!);
    }

    [Fact]
    public void A_missing_id_is_named()
    {
        var index = DataCode.Host(DataCode.Of("_data/a.yml", Person), ("_data/a.yml", "mei: {name: Mei}\n")).LoadAssembly().Static("Items", "ById");
        var exception = Assert.Throws<System.Reflection.TargetInvocationException>(() => index.GetType().GetMethod("get_Item", [typeof(string)])!.Invoke(index, ["jo"]));

        Assert.Equal("No entry has the id \"jo\".", Assert.IsType<KeyNotFoundException>(exception.InnerException).Message);
    }

    [Fact]
    public void Ids_are_listed_in_the_order_of_the_file()
    {
        var index = DataCode.Host(DataCode.Of("_data/a.yml", Person), ("_data/a.yml", "z: {name: A}\na: {name: B}\n")).LoadAssembly().Static("Items", "ById");

        Assert.Equal(["z", "a"], (IEnumerable<string>)index.Value("Keys")!);
        Assert.Equal(2, index.Value("Count"));
    }

    [Fact]
    public void A_file_without_entries_is_an_empty_collection()
    {
        foreach (var text in new[] { "", "# nothing\n", "[]", "{}", "~" })
        {
            Assert.Empty(DataCode.Host(DataCode.Of("_data/a.yml", Person), ("_data/a.yml", text)).LoadAssembly().Entries());
        }

        Assert.Empty(DataCode.Host(DataCode.Of("_data/a.csv", Person), ("_data/a.csv", "id,name,age\n")).LoadAssembly().Entries());
    }

    [Fact]
    public void Two_classes_can_read_one_file()
    {
        const string Other = "[DataCollection<NameOnly>(\"_data/a.yml\")] public static partial class Names; public partial class NameOnly : DataEntry { [DataId] public partial string Key { get; } public partial string Name { get; } }";
        var code = DataCode.Of("_data/a.yml", Person, more: Other);

        foreach (var assembly in DataCode.LoadBoth(code, ("_data/a.yml", "mei: {name: Mei, age: 2}\n")))
        {
            Assert.Equal("[{Id=mei, Name=Mei, Age=2}]", DataCode.Show(assembly.Entries()));
            Assert.Equal("[{Key=mei, Name=Mei}]", DataCode.Show(assembly.Entries("Names")));
        }
    }

    [Fact]
    public void Many_rows_are_compiled_in_time_that_grows_with_them()
    {
        var rows = string.Concat(Enumerable.Range(0, 60_000).Select(i => string.Create(CultureInfo.InvariantCulture, $"k{i},n{i % 7},{i}\n")));
        var host = DataCode.Host(DataCode.Of("_data/a.csv", Person), ("_data/a.csv", "id,name,age\n" + rows));

        Assert.Empty(host.Printed);
        var assembly = host.LoadAssembly();
        Assert.Equal(60_000, assembly.Entries().Count);
        Assert.Equal("{Id=k59999, Name=n2, Age=59999}", DataCode.Show((object)((dynamic)assembly.Static("Items", "ById"))["k59999"]));
    }
}
