using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NewsContent.Compiler.Problems;

namespace NewsContent.Generator.Tests.Models;

/// <summary>Each error in a post with a model, or in a declaration, is reported at the invalid text.</summary>
public sealed class ModelDiagnosticTests
{
    public static TheoryData<string, string, string, string> WrongValues() => new()
    {
        { "bool", "⟦\"true\"⟧", "NC1041", "is the string \"true\", which is not valid for the property Value (bool); write true, without quotes" },
        { "bool", "⟦maybe⟧", "NC1041", "write true or false" },
        { "int", "⟦\"42\"⟧", "NC1041", "write 42, without quotes" },
        { "int", "⟦2147483648⟧", "NC1041", "is '2147483648'" },
        { "int", "⟦4.2⟧", "NC1041", "write a whole number" },
        { "long", "⟦9223372036854775808⟧", "NC1041", "write a whole number" },
        { "double", "⟦1e999⟧", "NC1041", "write a number" },
        { "double", "⟦NaN⟧", "NC1041", "write a number" },
        { "decimal", "⟦1,5⟧", "NC1041", "write 1.5" },
        { "DateOnly", "⟦2022-02-30⟧", "NC1041", "write a day" },
        { "DateTime", "⟦2022-06-07 07:14:55 +0800⟧", "NC1041", "write 2022-06-07 07:14:55" },
        { "DateTimeOffset", "⟦tomorrow⟧", "NC1041", "write a date" },
        { "TimeSpan", "⟦90 minutes⟧", "NC1041", "write 1:30:00" },
        { "Uri", "⟦\"[x](https://example.com/a)\"⟧", "NC1041", "write https://example.com/a" },
        { "Uri", "⟦<https://example.com/a>⟧", "NC1041", "write https://example.com/a" },
        { "IReadOnlyList<Uri>", "⟦https://a.example.com, https://b.example.com⟧", "NC1041", "write a list: ['https://a.example.com', 'https://b.example.com']" },
        { "IReadOnlyList<Uri>", "⟦https://a.example.com https://b.example.com⟧", "NC1041", "write a list: ['https://a.example.com', 'https://b.example.com']" },
        { "IReadOnlyList<int>", "⟦1 2 3⟧", "NC1041", "write a list: [1, 2, 3]" },
        { "IReadOnlyList<Sector>", "⟦banks clean-energy⟧", "NC1042", "write a list: [banks, clean-energy]" },
        { "NewsArticle", "⟦Rates of 2022-06-07⟧", "NC3020", "did you mean 'rates'?" },
        { "NewsArticle", "⟦Rates⟧", "NC3020", "did you mean 'rates'?" },
        { "NewsArticle", "⟦rates.md⟧", "NC3020", "did you mean 'rates'?" },
        { "NewsArticle", "⟦/2022/06/07/rates.html⟧", "NC3020", "did you mean 'rates'?" },
        { "NewsArticle", "⟦2022-06-07-rates⟧", "NC3020", "did you mean 'rates'?" },
        { "NewsArticle", "⟦_posts/2022-06-07-rates.md⟧", "NC3020", "did you mean 'rates'?" },
        { "Uri", "⟦http://a:b⟧", "NC1043", "is not allowed; write an https: URL" },
        { "Uri", "⟦\"\"⟧", "NC1041", "write a URL" },
        { "Uri", "⟦not a url⟧", "NC1041", "write a URL" },
        { "Uri?", "⟦example.com/a b⟧", "NC1041", "write a URL" },
        { "Uri", "⟦htp://example.com⟧", "NC1043", "write an https: URL" },
        { "string", "⟦[a, b]⟧", "NC1041", "is a list, which is not valid for the property Value (string); write a string" },
        { "string", "⟦{a: b}⟧", "NC1041", "is a mapping" },
        { "Sector", "⟦clean-enrgy⟧", "NC1042", "'clean-enrgy' is not a value of Sector; did you mean 'clean-energy'?" },
        { "Sector", "⟦weather⟧", "NC1042", "write 'banks', 'clean-energy' or 'metals'" },
        { "Sector", "⟦[banks]⟧", "NC1041", "write a name such as 'banks'" },
        { "IReadOnlyList<int>", "[1, ⟦two⟧]", "NC1041", "is 'two'" },
        { "IReadOnlyList<int>", "[1, ⟦[2]⟧]", "NC1041", "is a list" },
        { "IReadOnlyList<Sector>", "[banks, ⟦metal⟧]", "NC1042", "did you mean 'metals'?" },
        { "NewsArticle", "⟦ratse⟧", "NC3020", "No article in _posts has the slug 'ratse', which 'value' names; did you mean 'rates'?" },
        { "IReadOnlyList<NewsArticle>", "[rates, ⟦weather-report⟧]", "NC3020", "write the slug of an article in _posts" },
        { "IReadOnlyList<NewsArticle>", "⟦bo, ana-silva⟧", "NC3020", "has the slug 'bo, ana-silva', which 'value' names; write a list: [bo, ana-silva]" },
        { "IReadOnlyList<NewsArticle>", "⟦\"bo,ana-silva\"⟧", "NC3020", "write a list: [bo, ana-silva]" },
        { "IReadOnlyList<NewsArticle>", "⟦bo，ana-silva⟧", "NC3020", "write a list: [bo, ana-silva]" },
        { "IReadOnlyList<NewsArticle>", "⟦bo; ana-silva;⟧", "NC3020", "write a list: [bo, ana-silva]" },
        { "IReadOnlyList<Sector>", "⟦banks, metals⟧", "NC1042", "write a list: [banks, metals]" },
        { "IReadOnlyList<int>", "⟦1, 2⟧", "NC1041", "not valid for the property Value (IReadOnlyList<int>); write a list: [1, 2]" },
        { "IReadOnlyList<DateOnly>", "⟦2022-06-07, 2022-06-08⟧", "NC1041", "write a list: [2022-06-07, 2022-06-08]" },
        { "DateOnly", "⟦2022-02-31⟧", "NC1041", "day 31 does not exist in 2022-02" },
        { "DateTime", "⟦2022-06-07 07:60:00⟧", "NC1041", "minute 60 does not exist" },
        { "DateTimeOffset", "⟦2022-06-07 25:00:00 +0800⟧", "NC1041", "hour 25 does not exist" },
        { "NewsArticle", "⟦[rates]⟧", "NC1041", "write the slug of an article" },
    };

    [Theory]
    [MemberData(nameof(WrongValues))]
    public void A_wrong_value_is_an_error_at_the_value(string type, string marked, string id, string message)
    {
        var host = TestHost.WithCode(ModelCode.With($"public partial {type} Value {{ get; }}"), ModelCode.Post("value: " + marked.Replace("⟦", "").Replace("⟧", "")));

        AssertSingle(host, id, message, Marked(marked));
        Assert.Empty(host.LoadAssembly().Articles("News"));
    }

    [Theory]
    [InlineData("other: 1", "---", "'value' has no value, but the property Value (int) requires one; write 'value: …' with a whole number")]
    [InlineData("value:", "value", "'value' has no value, but")]
    [InlineData("value: ~", "value", "'value' has no value, but")]
    public void A_missing_value_is_an_error_at_the_front_matter_or_the_key(string frontMatter, string text, string message) =>
        AssertSingle(TestHost.WithCode(ModelCode.With("public partial int Value { get; }"), ModelCode.Post(frontMatter)), "NC1040", message, text);

    [Theory]
    [InlineData("level", "levle: 1", "levle")]
    [InlineData("level", "Level: 1", "Level")]
    [InlineData("level", "lvel: 1", "lvel")]
    [InlineData("desk", "dsek: 1", "dsek")]
    [InlineData("is_paywalled", "is-paywalled: 1", "is-paywalled")]
    [InlineData("is_paywalled", "ispaywaled: 1", "ispaywaled")]
    [InlineData("author", "authr: 1", "authr")]
    [InlineData("author", "Author: 1", "Author")]
    [InlineData("rates", "rate: 1", "rate")]
    [InlineData("tabs", "tahs: 1", "tahs")]
    public void A_key_like_the_missing_one_is_named_with_its_line(string key, string frontMatter, string meant) =>
        AssertSingle(
            TestHost.WithCode(ModelCode.With($"[FrontMatter(\"{key}\")] public partial int Value {{ get; }}"), ModelCode.Post(frontMatter)),
            "NC1040",
            $"'{key}' has no value, but the property Value (int) requires one; did you mean '{meant}' on line 3?",
            "---");

    [Theory]
    [InlineData("desk", "task: 1")]
    [InlineData("level", "other: 1\ntags: [level]")]
    [InlineData("titles", "title2: 1")]
    public void A_key_that_is_not_like_the_missing_one_is_not_named(string key, string frontMatter) =>
        AssertSingle(
            TestHost.WithCode(ModelCode.With($"[FrontMatter(\"{key}\")] public partial int Value {{ get; }} [FrontMatter(\"title2\")] public partial int? Other {{ get; }}"), ModelCode.Post(frontMatter)),
            "NC1040",
            $"requires one; write '{key}: …'",
            "---");

    [Theory]
    [InlineData("sector", "secotr: 1", "secotr")]
    [InlineData("sector", "Sector: 1", "Sector")]
    [InlineData("desk", "dsek: 1", "dsek")]
    [InlineData("frequency", "frequemcu: 1", "frequemcu")]
    [InlineData("is_paywalled", "is-paywaled: 1", "is-paywaled")]
    [InlineData("is_paywalled", "ispaywaled: 1", "ispaywaled")]
    public void A_key_like_that_of_an_optional_property_without_a_value_is_a_warning_at_the_key(string key, string frontMatter, string text)
    {
        var host = TestHost.WithCode(ModelCode.With($"[FrontMatter(\"{key}\")] public partial int? Value {{ get; }}"), ModelCode.Post(frontMatter));

        AssertSingle(host, "NC1022", $"The key '{text}' has no meaning; did you mean '{key}'?", text);
        Assert.DoesNotContain(host.Diagnostics, diagnostic => diagnostic.Id == "NC1035");
        Assert.Single(host.LoadAssembly().Articles("News"));
    }

    [Theory]
    [InlineData("sector", "sector: 1\nsecotr: 1")]
    [InlineData("sector", "sector:\nsecotr: 1")]
    [InlineData("sector", "sectional: 1")]
    [InlineData("sector", "vector_b: 1")]
    [InlineData("tip", "top: 1")]
    [InlineData("currency", "currebcu: 1")]
    [InlineData("sector", "sectors_of: 1")]
    [InlineData("sector", "sector2: 1")]
    [InlineData("sector1", "sector2: 1")]
    [InlineData("sector", "other: 1")]
    public void Dissimilar_keys_and_properties_with_a_value_are_valid(string key, string frontMatter) =>
        Assert.Empty(TestHost.WithCode(ModelCode.With($"[FrontMatter(\"{key}\")] public partial int? Value {{ get; }}"), ModelCode.Post(frontMatter)).Printed);

    [Theory]
    [InlineData("public partial bool? Draft { get; }", "draft: true")]
    [InlineData("[FrontMatter(\"pubDate\")] public partial DateOnly? Published { get; }", "pubDate: 2022-06-07")]
    [InlineData("public partial IReadOnlyList<string>? Aliases { get; }", "aliases: [/old/]")]
    public void A_key_of_another_generator_can_be_declared(string property, string frontMatter) =>
        Assert.Empty(TestHost.WithCode(ModelCode.With(property), ModelCode.Post(frontMatter)).Printed);

    [Theory]
    [InlineData("double Rate", "rate: 4")]
    [InlineData("double? Rate", "rate: 4")]
    [InlineData("string Lane", "lane: a")]
    [InlineData("IReadOnlyList<string> Tabs", "tabs: [a]")]
    [InlineData("IReadOnlyList<DateOnly> Dates", "dates: [2022-06-07]")]
    [InlineData("string Layouts", "layouts: a")]
    public void A_declared_key_that_is_like_one_of_every_article_is_not_misspelled(string property, string frontMatter)
    {
        foreach (var (post, config) in new[] { (frontMatter, ""), ("layout: post", $"defaults:\n- values:\n    {frontMatter}\n") })
        {
            var host = TestHost.WithCode(ModelCode.With($"public partial {property} {{ get; }}"), ModelCode.Post(post)).Add("_config.yml", config, "config").Run();

            Assert.Empty(host.Printed);
            Assert.Single(host.LoadAssembly().Articles("News"));
        }
    }

    [Theory]
    [InlineData("[FrontMatter(\"Desk\")] public partial string Section { get; } public partial string Desk { get; }", "desk: a\nDesk: b")]
    [InlineData("[FrontMatter(\"Title\")] public partial string Heading { get; }", "Title: b")]
    public void Keys_that_the_model_declares_in_two_spellings_are_valid(string properties, string frontMatter) =>
        Assert.Empty(TestHost.WithCode(ModelCode.With(properties), ModelCode.Post(frontMatter)).Printed);

    [Fact]
    public void A_key_in_two_spellings_of_which_the_model_declares_one_is_one_warning() =>
        AssertSingle(TestHost.WithCode(ModelCode.With("public partial string Desk { get; }"), ModelCode.Post("Desk: a\ndesk: b")), "NC1037", "'Desk' and 'desk' on line 4 are different keys", "Desk");

    [Fact]
    public void A_key_that_another_model_declares_is_misspelled() =>
        Assert.Equal(["NC1022"], TestHost.WithCode(ModelCode.With("public partial double? Other { get; }"), ModelCode.Post("rate: 4")).Printed.Select(diagnostic => diagnostic.Id));

    [Theory]
    [InlineData("draft: true", "NC1050")]
    [InlineData("pubDate: 2022-06-07", "NC1051")]
    [InlineData("aliases: [/old/]", "NC1051")]
    public void A_key_of_another_generator_that_no_property_reads_is_one_warning(string frontMatter, string id) =>
        Assert.Equal([id], TestHost.WithCode(ModelCode.With("public partial string? Desk { get; }"), ModelCode.Post(frontMatter)).Diagnostics.Select(diagnostic => diagnostic.Id));

    [Fact]
    public void A_misspelled_key_is_one_mistake_however_many_keys_it_is_like() =>
        Assert.Equal(
            ["NC1022"],
            TestHost.WithCode(ModelCode.With("public partial int? SectorA { get; } public partial int? SectorB { get; }"), ModelCode.Post("sector_c: 1")).Printed.Select(diagnostic => diagnostic.Id));

    [Fact]
    public void A_key_like_one_of_every_article_is_reported_as_that_and_once() =>
        Assert.Equal(
            ["NC1022"],
            TestHost.WithCode(ModelCode.With("public partial string? Author { get; }"), ModelCode.Post("authr: Mei")).Printed.Select(diagnostic => diagnostic.Id));

    [Fact]
    public void A_missing_list_is_an_error() =>
        AssertSingle(TestHost.WithCode(ModelCode.With("public partial IReadOnlyList<int> Value { get; }"), ModelCode.Post("other: 1")), "NC1040", "with a list, each item a whole number", "---");

    [Theory]
    [InlineData("[Select(\"h2\")] public partial string Head { get; }", "NC2030", "Nothing in the body matches 'h2', which the property Head (string) requires", "Price: much")]
    [InlineData("[Select(\"p\", Pattern = \"Price: (.+)\")] public partial int Price { get; }", "NC2031", "'much' is not valid for the property Price (int); write a whole number", "Price: much")]
    [InlineData("[Select(\"p\", Pattern = \"Price: (.+)\")] public partial Sector Sector { get; }", "NC2031", "write 'banks'", "Price: much")]
    public void A_wrong_selection_is_an_error_in_the_body(string property, string id, string message, string text) =>
        AssertSingle(TestHost.WithCode(ModelCode.With(property), ModelCode.Post("", "Price: much")), id, message, text);

    [Theory]
    [InlineData("NC1007", "---\nvalue: 1\ntitle: [a\n---\nText.")]
    [InlineData("NC1006", "---\nvalue: 1\ntitle: a\nText.")]
    [InlineData("NC1005", "\n---\nvalue: 1\n---\nText.")]
    [InlineData("NC1008", "---\n- value: 1\n---\nText.")]
    public void Unreadable_front_matter_is_the_only_error_if_the_model_requires_a_key(string id, string text)
    {
        var host = TestHost.WithCode(ModelCode.With("public partial int Value { get; } public partial int Other { get; }"), ("_posts/2022-06-07-rates.md", text));

        var diagnostic = Assert.Single(host.Printed);
        Assert.Equal(id, diagnostic.Id);
        Assert.Equal(Microsoft.CodeAnalysis.DiagnosticSeverity.Error, diagnostic.Severity);
    }

    public static TheoryData<string, string, string> WrongDeclarations() => new()
    {
        { "[ArticleCollection<Article>(\"_posts\")] public partial class ⟦News⟧ { }", "NC5020", "write 'public static partial class News'" },
        { "[ArticleCollection<Article>(\"_posts\")] public static class ⟦News⟧ { }", "NC5020", "must be a static partial class" },
        { "[ArticleCollection<Article>(\"_posts\")] public static partial class ⟦News⟧<T> { }", "NC5020", "neither generic" },
        { "public partial class Outer { [ArticleCollection<Article>(\"_posts\")] public static partial class ⟦News⟧ { } }", "NC5020", "nor nested in another type" },
        { "[ArticleCollection<Article>(⟦\"posts\"⟧)] public static partial class News;", "NC5022", "'posts' is not a collection folder" },
        { "[ArticleCollection<Article>(⟦\"_a/b\"⟧)] public static partial class News;", "NC5022", "'_a/b' is not a collection folder" },
        { "[ArticleCollection<Article>(\"_posts\", ⟦OrderBy = \"weight\"⟧)] public static partial class News;", "NC5036", "posts are ordered by their dates; delete the argument" },
        { "[ArticleCollection<Article>(\"_posts\")] public static partial class A; [⟦ArticleCollection<Article>(\"_posts\")⟧] public static partial class B;", "NC5023", "already belongs to the collection A" },
        { "[⟦ArticleCollection<Article>(\"_auhtors\")⟧] public static partial class Authors;", "NC5024", "There are no articles in '_auhtors', the folder of the collection Authors, because it contains no files; put Markdown, HTML or text files there, or correct the name" },
        { Collection + "public sealed class ⟦Model⟧ : Article { public Model() : base(default) { } }", "NC5021", "it is not partial" },
        { Collection + "public partial class ⟦Model⟧ : Base; public partial class Base : Article { protected Base(NewsContent.CompilerServices.ArticleHandle handle) : base(handle) { } }", "NC5021", "it does not derive directly from Article" },
        { Collection + "public partial record ⟦Model⟧ : Article;", "NC5021", "it is a record, which cannot derive from Article; write 'partial class Model'" },
        { Collection + "public abstract partial class ⟦Model⟧ : Article { private Model() : base(default) { } }", "NC5021", "it is abstract" },
        { Collection.Replace("Model", "Model<int>") + "public partial class ⟦Model⟧<T> : Article { private Model() : base(default) { } }", "NC5021", "it is generic" },
        { Property("public partial string ⟦Desk⟧ { get; set; }"), "NC5025", "has a setter" },
        { Property("public partial string ⟦Desk⟧ { get; init; }"), "NC5025", "has a setter" },
        { Property("public static partial string ⟦Desk⟧ { get; }"), "NC5025", "is static" },
        { Property("[FrontMatter(\"desk\")] public string ⟦Desk⟧ => \"\";"), "NC5025", "is not partial" },
        { Property("[FrontMatter(\"desk\"), Select(\"p\")] public partial string ⟦Desk⟧ { get; }"), "NC5025", "has both [FrontMatter] and [Select]" },
        { Property("public partial ⟦Version⟧ Desk { get; }"), "NC5026", "has the type Version" },
        { Property("public partial ⟦string[]⟧ Desk { get; }"), "NC5026", "has the type string[]" },
        { Property("public partial ⟦IReadOnlyList<string?>⟧ Desk { get; }"), "NC5026", "has the type IReadOnlyList<string?>" },
        { Property("public partial ⟦IReadOnlyList<IReadOnlyList<string>>⟧ Desk { get; }"), "NC5026", "has the type IReadOnlyList" },
        { Property("public partial string? Desk { get; } [FrontMatter(\"desk\")] public partial string? ⟦Section⟧ { get; }"), "NC5027", "reads the key 'desk', which Desk also reads" },
        { Property("[Select(⟦\"p..x\"⟧)] public partial string? Desk { get; }"), "NC5028", "'p..x' is not a supported CSS selector" },
        { Property("[Select(⟦\"img\"⟧)] public partial string? Desk { get; }"), "NC5025", "<img> has no text; write [Select(\"img\", Attribute = \"src\")]" },
        { Property("[Select(⟦\"p > br\"⟧)] public partial string? Desk { get; }"), "NC5025", "<br> has no text" },
        { Property("[Select(\"a\", Attribute = ⟦\"herf\"⟧)] public partial Uri? Desk { get; }"), "NC5025", "'herf' is not an attribute of HTML; did you mean 'href'?" },
        { Collection + "[Remove(⟦\"a[\"⟧)] public partial class Model : Article;", "NC5028", "'a[' is not a supported CSS selector" },
        { Property("[Select(\"p\", Pattern = ⟦\"a.+\"⟧)] public partial string? Desk { get; }"), "NC5029", "it has 0 groups" },
        { Property("[Select(\"p\", Pattern = ⟦\"(a\"⟧)] public partial string? Desk { get; }"), "NC5029", "'(a' is not a supported pattern" },
        { Property("[⟦Lookup⟧] public partial double? Desk { get; }"), "NC5034", "The type double? of the property Desk cannot be the key of a lookup" },
        { Property("[⟦Lookup(Name = \"x\")⟧] public partial Uri? Desk { get; }"), "NC5034", "use string, bool, int, long, DateOnly, an enum, a model of a collection, or IReadOnlyList<> of these, or delete [Lookup]" },
        { Property("[⟦Lookup⟧] public partial string? Tag { get; }"), "NC5035", "'ByTag' cannot be the name of the lookup of Tag because every collection has this member; write another name, such as [Lookup(Name = \"WithTag\")]" },
        { Property("[Lookup(Name = ⟦\"Search\"⟧)] public partial string? Desk { get; }"), "NC5035", "'Search' cannot be the name of the lookup of Desk because every collection has this member" },
        { Property("[Lookup(Name = ⟦\"by desk\"⟧)] public partial string? Desk { get; }"), "NC5035", "'by desk' cannot be the name of the lookup of Desk because it is not a C# name" },
        { Property("[Lookup] public partial string? A { get; } [Lookup(Name = ⟦\"ByA\"⟧)] public partial string? B { get; }"), "NC5035", "'ByA' cannot be the name of the lookup of B because the lookup of A has it" },
        { Property("[Lookup] public string? ⟦Desk⟧ => null;"), "NC5025", "is not partial" },
        { Property("public partial Article? ⟦Other⟧ { get; }"), "NC5030", "no collection contains them" },
        { Property("public partial Model? ⟦Other⟧ { get; }") + " [ArticleCollection<Model>(\"_more\")] public static partial class More;", "NC5030", "several collections contain them: More, News" },
    };

    [Theory]
    [MemberData(nameof(WrongDeclarations))]
    public void A_wrong_declaration_is_shown_in_the_code(string marked, string id, string message)
    {
        var host = TestHost.WithCode(
            ModelCode.Types + marked.Replace("⟦", "").Replace("⟧", ""),
            [TestPosts.Bonds, ("_more/a.md", "---\ntitle: A\n---\nText.")]);

        AssertSingle(host, id, message, Marked(marked));
    }

    [Theory]
    [InlineData("Base.Author?", "declare it as string for the slug")]
    [InlineData("IReadOnlyList<Base.Author>?", "declare it as IReadOnlyList<string> for the slug")]
    public void A_reference_to_a_model_of_another_project_is_one_error_that_names_the_lookup(string type, string remedy)
    {
        using var image = new MemoryStream();
        var library = new TestHost(
            code: "using NewsContent; namespace Base; [ArticleCollection<Author>(\"_authors\")] public static partial class Authors; public sealed partial class Author : Article;")
            .Add("_authors/mei.md", "---\ntitle: Mei\n---\nText.", "document").Run();
        Assert.True(library.Output.Emit(image).Success);
        var host = new TestHost(
            code: ModelCode.Types + Property($"public partial {type} Author {{ get; }}"),
            references: [MetadataReference.CreateFromImage(image.ToArray())]).Add(TestPosts.Bonds.Path, TestPosts.Bonds.Text).Run();

        var diagnostic = Assert.Single(host.Printed);
        Assert.Equal("NC5030", diagnostic.Id);
        Assert.Contains("references do not cross projects; " + remedy, diagnostic.GetMessage(), StringComparison.Ordinal);
        Assert.EndsWith("look up the article with BySlug.TryGetValue", diagnostic.GetMessage(), StringComparison.Ordinal);
        Assert.Empty(host.Output.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
    }

    [Theory]
    [MemberData(nameof(WrongDeclarations))]
    public void A_wrong_property_is_not_a_second_error_of_the_compiler(string marked, string id, string message)
    {
        _ = message;
        if (string.CompareOrdinal(id, "NC5025") < 0)
        {
            return;
        }

        var host = TestHost.WithCode(
            ModelCode.Types + marked.Replace("⟦", "").Replace("⟧", ""),
            [TestPosts.Bonds, ("_more/a.md", "---\ntitle: A\n---\nText.")]);

        Assert.Empty(host.Output.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
    }

    [Theory]
    [InlineData("[ArticleCollection<NewsArticle>(\"_posts\")] public static class News;", "NC5020")]
    [InlineData("[ArticleCollection<NewsArticle>(\"_posts\")] public partial class News;", "NC5020")]
    [InlineData("[ArticleCollection<NewsArticle>(\"posts\")] public static partial class News;", "NC5022")]
    public void The_model_of_a_wrong_collection_is_not_a_second_error_of_the_compiler(string collection, string id)
    {
        var host = TestHost.WithCode(
            ModelCode.Types + collection + "public sealed partial class NewsArticle : Article { public partial int? Level { get; } public partial NewsArticle? Of { get; } }",
            ModelCode.Post("layout: post"));

        Assert.Equal([id], host.Printed.Select(diagnostic => diagnostic.Id).Distinct());
        Assert.Empty(host.Output.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
    }

    public static TheoryData<string, string, string> ModelsWithoutCollection() => new()
    {
        { "public partial class ⟦Author⟧ : Article { public partial string? City { get; } public partial Author? Mentor { get; } }", "NC5033", "Author derives from Article but is not the model of a collection, so it has no objects; write [ArticleCollection<Author>(\"_posts\")] public static partial class Authors;" },
        { "[ArticleCollection<Article>(\"_posts\")] public static partial class Posts; public sealed partial class ⟦News⟧ : NewsContent.Article { public partial IReadOnlyList<int> Levels { get; } }", "NC5033", "write [ArticleCollection<News>(\"_newslist\")] public static partial class NewsList;" },
        { "public partial class ⟦Price⟧ : DataEntry { public partial decimal Value { get; } public partial Part? Of { get; } } public partial class Part : DataEntry { public partial Part? Inner { get; } }", "NC5033", "Price derives from DataEntry but is not the model of a collection, so it has no objects; write [DataCollection<Price>(\"_data/prices.yml\")] public static partial class Prices;" },
        { "[ArticleCollection<Story>(\"_posts\")] public static partial class News; public partial class Story : Article { public partial Author? ⟦Author⟧ { get; } } public partial class Author : Article { public partial string City { get; } }", "NC5030", "no collection contains them" },
        { "[ArticleCollection<Story>(\"_posts\")] public static partial class A; [⟦ArticleCollection<Author>(\"_posts\")⟧] public static partial class B; public partial class Story : Article; public partial class Author : Article { public partial string? City { get; } }", "NC5023", "already belongs to the collection A" },
        { "[DataCollection<Price>(\"_data/a.yml\")] public static class ⟦Prices⟧; public partial class Price : DataEntry { public partial decimal? Value { get; } }", "NC5020", "public static partial class Prices" },
    };

    [Theory]
    [MemberData(nameof(ModelsWithoutCollection))]
    public void A_model_without_a_collection_is_one_error(string marked, string id, string message)
    {
        var host = TestHost.WithCode(ModelCode.Types + marked.Replace("⟦", "").Replace("⟧", ""), ModelCode.Post("layout: post"));

        AssertSingle(host, id, message, Marked(marked));
        Assert.Empty(host.Output.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
    }

    [Theory]
    [InlineData("public abstract class Base : Article { protected Base() : base(default) { } }")]
    [InlineData("public partial class Draft : Article { public Draft() : base(default) { } }")]
    [InlineData("public partial class Article { } public partial class Story : App.Content.Article { }")]
    public void A_class_that_compiles_without_a_collection_is_not_reported(string code) =>
        Assert.Empty(TestHost.WithCode(ModelCode.Types + code, ModelCode.Post("layout: post")).Printed);

    [Fact]
    public void A_collection_for_the_model_resolves_the_error_and_its_removal_reports_it_again()
    {
        const string Model = "public partial class Story : Article { public partial string? City { get; } }";
        const string Collection = " [ArticleCollection<Story>(\"_posts\")] public static partial class News;";
        var host = TestHost.WithCode(ModelCode.Types + Model, ModelCode.Post("city: Basel"));

        Assert.Equal(["NC5033"], host.Printed.Select(diagnostic => diagnostic.Id));
        Assert.Empty(host.EditCode(ModelCode.Types + Model + Collection).Run().Printed);
        Assert.Equal(["NC5033"], host.EditCode(ModelCode.Types + Model).Run().Printed.Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public void A_constructor_of_the_model_is_one_error_of_the_compiler_at_its_location()
    {
        var host = TestHost.WithCode(ModelCode.With("public partial int? Level { get; } public NewsArticle() { }"), ModelCode.Post("layout: post"));

        Assert.Empty(host.Printed);
        var error = Assert.Single(host.Output.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Equal(TestHost.CodePath, error.Location.GetLineSpan().Path);
    }

    [Fact]
    public void Partial_properties_need_their_version_of_c_sharp()
    {
        var host = new TestHost(LanguageVersion.CSharp12, code: ModelCode.With("public partial string? Desk { get; }")).Add(TestPosts.Bonds.Path, TestPosts.Bonds.Text).Run();

        AssertSingle(host, "NC5031", "set <LangVersion>13</LangVersion>", "NewsArticle");
    }

    [Fact]
    public void Every_kind_of_these_problems_has_a_case()
    {
        var tested = WrongValues().Select(row => (string)row[2]).Concat(WrongDeclarations().Select(row => (string)row[1])).Concat(["NC1040", "NC1043", "NC2030", "NC2031", "NC2032", "NC2039", "NC5031", "NC5032"]).Concat(ModelsWithoutCollection().Select(row => (string)row[1]));
        var kinds = new[] { typeof(ModelProblems), typeof(SelectionProblems), typeof(ReferenceProblems), typeof(DeclarationProblems) }
            .SelectMany(family => family.GetFields()).Select(field => ((ProblemKind)field.GetValue(null)!).Id);

        Assert.Empty(kinds.Except(tested));
    }

    private const string Collection = "[ArticleCollection<Model>(\"_posts\")] public static partial class News; ";

    private static string Property(string property) => Collection + "public partial class Model : Article { " + property + " }";

    private static string Marked(string text) => text[(text.IndexOf('⟦') + 1)..text.IndexOf('⟧')];

    private static void AssertSingle(TestHost host, string id, string message, string text)
    {
        var diagnostic = Assert.Single(host.Printed);
        Assert.Equal(id, diagnostic.Id);
        Assert.Contains(message, diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
        var path = diagnostic.Location.GetLineSpan().Path;
        var source = path.Length > 0 ? host.TextOf(path) : host.Code;
        Assert.Equal(text, source.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
    }
}
