using Microsoft.CodeAnalysis;
using NewsContent.Generator.Tests.Precompiled;

namespace NewsContent.Generator.Tests.Data;

/// <summary>Each mistake in a data file or in its declaration is one diagnostic at its location, in both hosts.</summary>
public sealed class DataDiagnosticTests
{
    private const string Person = "[DataId] public partial string Id { get; } public partial string Name { get; } public partial int? Age { get; } public partial Sector? Sector { get; } public partial Uri? Site { get; }";

    [Theory]
    [InlineData("a.yml", "- ⟦id⟧: mei\n", "NC1040", "'name' has no value, but the property Name (string) requires one; write 'name: …' with a string")]
    [InlineData("a.yml", "mei: {name: Mei}\n⟦jo⟧: {}\n", "NC1040", "'name' has no value, but")]
    [InlineData("a.yml", "mei:\n  ⟦name⟧:\n", "NC1040", "'name' has no value, but")]
    [InlineData("a.yml", "⟦mei⟧: {nme: Mei}\n", "NC1040", "did you mean 'nme' on line 1?")]
    [InlineData("a.yml", "mei: {name: Mei, age: ⟦old⟧}\n", "NC1041", "The value of 'age' is 'old', which is not valid for the property Age (int?); write a whole number, without quotes, such as 42")]
    [InlineData("a.json", "[{\"id\": \"mei\", \"name\": \"Mei\", \"age\": ⟦\"41\"⟧}]", "NC1041", "The value of 'age' is the string \"41\"")]
    [InlineData("a.csv", "id,name,age\nmei,Mei,41\njo,\"Jo\nB\",⟦old⟧\n", "NC1041", "The value of 'age' is 'old'")]
    [InlineData("a.csv", "id,name,age\n⟦mei,,41⟧\n", "NC1040", "'name' has no value, but the property Name (string) requires one; write a string, in the column 'name'")]
    [InlineData("a.csv", "⟦id,age⟧\nmei,41\njo,42\n", "NC1040", "'name' has no value, but")]
    [InlineData("a.csv", "⟦id,nmae⟧\nmei,Mei\njo,Jo\n", "NC1040", "did you mean 'nmae' on line 1?")]
    [InlineData("a.csv", "id,name,⟦sectr⟧\nmei,Mei,banks\njo,Jo,banks\n", "NC1022", "did you mean 'sector'?")]
    [InlineData("a.tsv", "id\tname\tage\nmei\tMei\t⟦4 1⟧\n", "NC1041", "The value of 'age' is '4 1'")]
    [InlineData("a.yml", "mei: {name: Mei, sector: ⟦bnks⟧}\n", "NC1042", "'bnks' is not a value of Sector; did you mean 'banks'?")]
    [InlineData("a.csv", "id,name,sector\nmei,Mei,⟦bnks⟧\n", "NC1042", "'bnks' is not a value of Sector; did you mean 'banks'?")]
    [InlineData("a.yml", "mei: {name: Mei, site: ⟦'javascript:alert(1)'⟧}\n", "NC2003", "javascript:alert(1)")]
    [InlineData("a.yml", "mei: {name: Mei, ⟦sectr⟧: banks}\n", "NC1022", "The key 'sectr' has no meaning; did you mean 'sector'?")]
    [InlineData("a.yml", "mei: {name: Mei, ⟦name⟧: Lin}\n", "NC1009", "The key 'name' is also on line 1")]
    [InlineData("a.yml", "- {id: mei, name: Mei}\n- {id: ⟦mei⟧, name: Mei}\n", "NC5067", "The id 'mei' is also on line 1; give each entry its own id")]
    [InlineData("a.yml", "mei: {name: Mei}\n⟦mei⟧: {name: Mei}\n", "NC5067", "The id 'mei' is also on line 1")]
    [InlineData("a.csv", "id,name\nmei,Mei\n⟦mei⟧,Lin\n", "NC5067", "The id 'mei' is also on line 2")]
    [InlineData("a.csv", "id,name,age\n⟦mei,Lin, Mei,41⟧\n", "NC5068", "The number of fields is 4 in the row, but 3 in the header")]
    [InlineData("a.csv", "id,name,age\n⟦mei,Mei⟧\n", "NC5068", "The number of fields is 2 in the row, but 3 in the header")]
    [InlineData("a.yml", "- ⟦mei⟧\n", "NC5066", "Each entry of _data/a.yml must be a mapping, but is 'mei'; write 'age: …' and the other keys of Item")]
    [InlineData("a.yml", "mei: ⟦[1]⟧\n", "NC5066", "The entry 'mei' must be a mapping, but is a list")]
    [InlineData("a.yml", "⟦text⟧\n", "NC5066", "_data/a.yml must be a list of mappings, but is 'text'; write each entry as '- age: …'")]
    [InlineData("a.yml", "mei: ⟦{name: Mei⟧\njo: {}\n", "NC5061", null)]
    [InlineData("a.json", "[{\"id\": \"mei\" ⟦\"⟧name\": \"Mei\"}]", "NC5061", "The data file cannot be read: ',' or '}' is missing before this")]
    [InlineData("a.json", "[{\"id\": \"mei\", \"name\": \"Mei\" [¦]|]", "NC5061", "',' or '}' is missing before this")]
    [InlineData("a.json", "⟦[⟧{\"id\": \"mei\"}", "NC5061", "the '[' is not closed")]
    [InlineData("a.json", "[{\"id\": ⟦\"mei}]⟧\n", "NC5061", "the quote is not closed on its line")]
    [InlineData("a.json", "[{\"id\": \"m⟦\\i⟧\"}]", "NC5061", "this is not an escape of JSON")]
    [InlineData("a.json", "[{\"id\": \"⟦\\ud83d⟧x\"}]", "NC5061", "this is half of a character; write the character itself")]
    [InlineData("a.json", "[{\"id\": \"mei\"}] ⟦]⟧", "NC5061", "the text after the value is not part of it")]
    [InlineData("a.csv", "id,name\nmei,M⟦\"⟧ei\n", "NC5061", null)]
    public void A_mistake_in_the_file(string name, string marked, string id, string? message) =>
        Check(DataCode.Of("_data/" + name, Person), "_data/" + name, marked, id, message);

    [Theory]
    [InlineData("⟦- title: News⟧\n", "NC5066", "_data/a.yml must be one mapping, but is a list; write 'key: value' lines, or declare the file with [DataCollection<…>]")]
    [InlineData("", "NC5066", "_data/a.yml must be one mapping, but is empty")]
    [InlineData("⟦limits⟧: {max: 1}\n", "NC1040", "'title' has no value, but")]
    [InlineData("title: News\nlimits: ⟦3⟧\n", "NC5066", "'limits' must be a mapping, but is '3'; write 'max: …' and the other keys of Limits, indented")]
    [InlineData("title: News\nlimits: {⟦maxx⟧: 3}\n", "NC1040", "'max' has no value, but the property Max (int) requires one; did you mean 'maxx' on line 2?")]
    [InlineData("title: News\nlimits: {max: 1}\nmore: [⟦1⟧]\n", "NC5066", "Each entry of 'more' must be a mapping, but is '1'")]
    [InlineData("title: News\nlimits: {max: 1}\nmore: ⟦x⟧\n", "NC5066", "'more' must be a list of mappings, but is 'x'")]
    public void A_mistake_in_one_object(string marked, string id, string message) => Check(
        DataCode.Of(
            "_data/a.yml",
            "public partial string Title { get; } public partial Limits Limits { get; } public partial IReadOnlyList<Limits>? More { get; }",
            "DataFile",
            "public sealed partial class Limits : DataEntry { public partial int Max { get; } }"),
        "_data/a.yml",
        marked,
        id,
        message);

    [Fact]
    public void A_mapping_of_entries_needs_a_property_for_its_keys() => Check(
        DataCode.Of("_data/a.yml", "public partial string Name { get; }"),
        "_data/a.yml",
        "⟦mei⟧: {name: Mei}\n",
        "NC5069",
        "The entries of '_data/a.yml' have keys, such as 'mei', that no property of Item reads; add '[DataId] public partial string Id { get; }' to Item, or write the entries as a list");

    [Fact]
    public void A_reference_to_a_missing_article_is_at_the_slug() => Check(
        DataCode.Of("_data/a.yml", "public partial Article? Topic { get; }", more: "[ArticleCollection<Article>(\"_topics\")] public static partial class Topics;"),
        "_data/a.yml",
        "- topic: ⟦ratse⟧\n",
        "NC3020",
        "No article in _topics has the slug 'ratse', which 'topic' names; did you mean 'rates'?",
        ("_topics/rates.md", "---\ntitle: Rates\n---\nText."));

    [Theory]
    [InlineData("authors", "There is no data file 'authors', which Items declares; did you mean '_data/authors.yml'?")]
    [InlineData("_data/authors.json", "did you mean '_data/authors.yml'?")]
    [InlineData("_data/authers.yml", "did you mean '_data/authors.yml'?")]
    [InlineData("_data/x.yml", "create it, or write the path of a YAML, JSON, CSV or TSV file from the content root, such as \"_data/authors.yml\"")]
    public void A_file_that_does_not_exist_is_an_error_at_the_declaration(string path, string message)
    {
        var code = DataCode.Of(path, "[DataId] public partial string Id { get; }");
        var files = new[] { ("_data/authors.yml", "mei: {}\n") };

        AssertDeclaration(DataCode.Host(code, files), message);
        using var site = new PrecompiledSite().Code("Data.cs", code).Add(files);
        site.Run();
        AssertDeclaration(site.Compile(), message);

        void AssertDeclaration(TestHost host, string text)
        {
            var problem = Assert.Single(host.Printed);
            Assert.Equal(("NC5065", $"DataCollection<Item>(\"{path}\")"), (problem.Id, code.Substring(problem.Location.SourceSpan.Start, problem.Location.SourceSpan.Length)));
            Assert.Contains(text, problem.GetMessage(), StringComparison.Ordinal);
            Assert.DoesNotContain(host.Output.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        }
    }

    [Theory]
    [InlineData("[DataId] public partial int Id { get; }", "NC5025", "an id is a string; write 'public partial string Id { get; }'")]
    [InlineData("[DataId] public partial string? Id { get; }", "NC5025", "an id is a string")]
    [InlineData("[DataId] public partial string Id { get; } [DataId] public partial string Key { get; }", "NC5025", "Id also has [DataId]; delete one of the two")]
    [InlineData("[DataId] public string Id => \"\";", "NC5025", "it is not partial")]
    [InlineData("[FrontMatter(\"x\")] public partial int? A { get; }", "NC5025", "it has [FrontMatter], but data files have no front matter; write [DataKey(\"…\")]")]
    [InlineData("[Select(\"p\")] public partial int? A { get; }", "NC5025", "it has [Select], but data files have no body")]
    [InlineData("public partial int? A { get; set; }", "NC5025", "it has a setter")]
    [InlineData("public partial object A { get; }", "NC5026", "The property A has the type object, which is not supported")]
    [InlineData("public partial int? A { get; } [DataKey(\"a\")] public partial int? B { get; }", "NC5027", "The property B reads the key 'a', which A also reads; delete one of the two, or name another key with [DataKey(\"…\")]")]
    [InlineData("public partial Article? A { get; }", "NC5030", "no collection contains them")]
    public void A_property_that_cannot_be_read_is_one_error(string properties, string id, string message)
    {
        var host = DataCode.Host(DataCode.Of("_data/a.yml", properties), ("_data/a.yml", ""));

        var problem = Assert.Single(host.Printed);
        Assert.Equal(id, problem.Id);
        Assert.Contains(message, problem.GetMessage(), StringComparison.Ordinal);
        Assert.Empty(host.Output.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
    }

    [Theory]
    [InlineData("public static partial class Items;", "public static class Items { }", "NC5020", "The collection Items must be a static partial class")]
    [InlineData("public sealed partial class Item : DataEntry", "public sealed class Item(NewsContent.CompilerServices.DataHandle h) : DataEntry(h)", "NC5021", "Item cannot be a model: it is not partial; write 'partial class Item'")]
    [InlineData("public sealed partial class Item : DataEntry", "public abstract partial class Item : DataEntry", "NC5021", "it is abstract")]
    [InlineData("DataCollection<Item>", "DataCollection<DataEntry>", "NC5021", "DataEntry cannot be a model: it is the base class of models; declare a partial class that derives from it")]
    public void A_declaration_that_cannot_be_read_is_an_error(string old, string text, string id, string message)
    {
        var host = DataCode.Host(DataCode.Of("_data/a.yml", "").Replace(old, text), ("_data/a.yml", ""));

        var problem = Assert.Single(host.Printed);
        Assert.Equal(id, problem.Id);
        Assert.Contains(message, problem.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_undeclared_key_is_suggested_once()
    {
        const string Text =
            """
            - {id: mei, name: Mei, born: 1980, Home Town: Basel, address: {street: a}, links: [{url: a}], tags: [a]}
            - {id: jo, name: Jo, born: 1990}
            """;
        var host = DataCode.Host(DataCode.Of("_data/a.yml", "[DataId] public partial string Id { get; } public partial string Name { get; }"), ("_data/a.yml", Text));

        Assert.Empty(host.Printed);
        Assert.Equal(
            [
                "public partial int? Born { get; }",
                "[DataKey(\"Home Town\")] public partial string? HomeTown { get; }",
                "public partial Address? Address { get; }",
                "public partial IReadOnlyList<Links>? Links { get; }",
                "public partial IReadOnlyList<string> Tags { get; }",
            ],
            host.Diagnostics.Select(diagnostic => diagnostic.GetMessage().Split('\'')[3]));
        Assert.All(host.Diagnostics, diagnostic => Assert.Equal(("NC1035", 0), (diagnostic.Id, diagnostic.Location.GetLineSpan().StartLinePosition.Line)));
    }

    [Fact]
    public void A_file_with_many_mistakes_lists_the_first()
    {
        var text = "id,name,age\n" + string.Concat(Enumerable.Range(0, 5_000).Select(i => $"k{i},n,x\n"));
        var host = DataCode.Host(DataCode.Of("_data/a.csv", Person), ("_data/a.csv", text));

        Assert.Equal(["NC1041 x100", "NC9007 x1"], host.Diagnostics.GroupBy(diagnostic => diagnostic.Id).Select(group => $"{group.Key} x{group.Count()}"));
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{a: ", "}")]
    public void A_value_that_is_too_deep_or_too_large_is_an_error_of_the_file(string open, string close)
    {
        var deep = string.Concat(Enumerable.Repeat(open, 10_000)) + string.Concat(Enumerable.Repeat(close, 10_000));
        var large = "- {id: mei, name: " + new string('x', 10 * 1024 * 1024) + "}";

        foreach (var text in new[] { deep, large })
        {
            var host = DataCode.Host(DataCode.Of("_data/a.yml", Person), ("_data/a.yml", text));

            Assert.Equal("NC9003", Assert.Single(host.Printed).Id);
        }
    }

    [Fact]
    public void Nothing_is_said_about_files_that_no_model_reads()
    {
        var host = DataCode.Host(DataCode.Of("_data/a.yml", Person), ("_data/a.yml", ""), ("_data/b.csv", "a,b\n1\n"), ("_data/c.yml", "[1]"));

        Assert.Empty(host.Diagnostics);
    }

    private static void Check(string code, string path, string marked, string id, string? message, params (string Path, string Text)[] more)
    {
        var start = marked.IndexOf('⟦');
        var end = marked.IndexOf('⟧') - 1;
        var text = marked.Replace("⟦", "").Replace("⟧", "");
        (string, string)[] files = [(path, text), .. more];
        AssertProblem(DataCode.Host(code, files), TestHost.Root);
        using var site = new PrecompiledSite().Code("Data.cs", code).Add(files);
        site.Run();
        AssertProblem(site.Compile(), site.PathOf(""));

        void AssertProblem(TestHost host, string root)
        {
            var problem = Assert.Single(host.Printed);
            Assert.Equal(id, problem.Id);
            Assert.Contains(message ?? "", problem.GetMessage(), StringComparison.Ordinal);
            Assert.Equal(root + path, problem.Location.GetLineSpan().Path);
            if (start >= 0)
            {
                Assert.Equal(text[start..end], text.Substring(problem.Location.SourceSpan.Start, problem.Location.SourceSpan.Length));
                Assert.Equal(text[..start].Count(c => c == '\n'), problem.Location.GetLineSpan().StartLinePosition.Line);
            }
        }
    }
}
