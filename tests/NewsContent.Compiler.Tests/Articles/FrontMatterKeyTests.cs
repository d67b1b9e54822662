using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Bodies;
using NewsContent.Compiler.Dates;
using NewsContent.Compiler.Liquid;
using NewsContent.Compiler.Precompiled;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Records;
using NewsContent.Compiler.Site;
using NewsContent.Compiler.Tests.Pipeline;
using NewsContent.Compiler.Tests.Posts;
using NewsContent.Compiler.Text;
using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.Tests.Articles;

/// <summary>Each front matter key is one row. These tests fail for a row that is incomplete, and for a property of an article without a row.</summary>
public sealed class FrontMatterKeyTests
{
    private static readonly PostMetadata Sample = (PostMetadata)RecordVariants.Sample(typeof(PostMetadata));

    private static readonly ILookup<string, PostMetadata> Variants = RecordVariants.Of(Sample)
        .ToLookup(variant => variant.Path.Split('.', '[')[1], variant => (PostMetadata)variant.Value);

    public static TheoryData<string> Properties => [.. Variants.Select(property => property.Key)];

    public static TheoryData<string> Names => [.. FrontMatterKeys.All.SelectMany(key => key.Names)];

    public static TheoryData<string> NamesAsWritten => [.. FrontMatterKeys.All.Where(key => key.IsAsWritten).Select(key => key.Name)];

    public static TheoryData<string> NamesInLiquid => [.. FrontMatterKeys.All.Where(key => key.LiquidName is not null).Select(key => key.Name)];

    [Fact]
    public void Each_name_is_that_of_one_key() => Assert.Distinct(FrontMatterKeys.All.SelectMany(key => key.Names));

    // The path, the picture and the custom keys are not set by a key of their own: 'image' is a custom key as well.
    [Theory]
    [MemberData(nameof(Properties))]
    public void A_property_of_an_article_is_the_column_of_one_key(string property) => Assert.Equal(
        property is nameof(PostMetadata.RelativePath) or nameof(PostMetadata.FrontMatter) or nameof(PostMetadata.Image) ? 0 : 1,
        FrontMatterKeys.Columns.Count(column => Variants[property].All(variant => !Equals(Value(column, Sample), Value(column, variant)))));

    [Theory]
    [MemberData(nameof(Properties))]
    public void A_property_takes_part_in_equality_and_in_the_content_hash(string property) => Assert.All(Variants[property], variant =>
    {
        Assert.NotEqual(Sample, variant);
        Assert.NotEqual(Hash(Sample), Hash(variant));
    });

    [Theory]
    [MemberData(nameof(Properties))]
    public void A_property_is_kept_in_the_cache(string property) => Assert.All(Variants[property].Append(Sample), variant =>
    {
        var writer = new RecordWriter();
        MetadataRecords.Write(writer, variant);

        Assert.Equal(variant, MetadataRecords.Read(new RecordReader(writer.ToArray(), 0)));
    });

    [Theory]
    [MemberData(nameof(NamesAsWritten))]
    public void A_string_is_read_as_written(string name)
    {
        var column = Assert.IsType<TextColumn>(RowOf(name).Column);

        Assert.Equal("a  b", column.Get(FrontMatterOf.Lines($"{name}: 'a  b'")));
        Assert.Null(column.Get(FrontMatterOf.Lines($"{name}: ' '")));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_key_is_not_a_custom_key(string name)
    {
        Assert.True(FrontMatterKeys.IsKnown(name));
        Assert.Empty(FrontMatterKeys.CustomEntries([new YamlEntry(name, new YamlScalar("a", IsPlain: true))]));
    }

    // A default of redirect_from is not checked, because it makes no sense.
    [Theory]
    [MemberData(nameof(Names))]
    public void A_default_of_another_type_is_a_problem(string name)
    {
        var config = SiteConfig.Parse("/site/_config.yml", $"defaults:\n- scope: {{path: ''}}\n  values: {{{name}: {{a: 1}}}}\n");

        var expected = name switch
        {
            "redirect_from" => "",
            "date" => FrontMatterProblems.InvalidDate.Id,
            "last_modified_at" => FrontMatterProblems.IgnoredDate.Id,
            _ => FrontMatterProblems.WrongType.Id,
        };
        Assert.Equal(expected, string.Concat(config.Problems.Select(problem => problem.Kind.Id)));
        Assert.Equal(name == "redirect_from" ? 1 : 0, config.Settings.Defaults.Sets[0].Values.Entries.Count);
    }

    [Theory]
    [MemberData(nameof(NamesInLiquid))]
    public void Liquid_has_the_value_of_the_article(string name)
    {
        var row = RowOf(name);

        Assert.True(LiquidPage.Create(null, Sample, new SiteClock(null, default)).TryFind(row.LiquidName!, out var value));
        Assert.Equal(string.Concat(row.Column!.Texts(Sample)), LiquidValue.Print(value));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_documentation_lists_the_key_with_its_type(string name) =>
        Assert.Contains($"| `{name}` | {RowOf(name).TypeOf(name).Description} |", Repository.Read("docs/coming-from-jekyll.md"));

    private static FrontMatterKey RowOf(string name) => FrontMatterKeys.All.Single(key => key.Names.Contains(name));

    private static object? Value(MetadataColumn column, PostMetadata article) => column switch
    {
        TextColumn text => text.Get(article),
        DateColumn date => date.Get(article)?.ToString("O"),
        _ => ((ListColumn)column).Get(article),
    };

    private static string Hash(PostMetadata article) => ContentHash.Of(
        article,
        BodyCompiler.Compile(new BodySource { Start = 0, IsMarkdown = true }, new ProblemBag(new SourceFile("a.md", "Text.")), CancellationToken.None)!);
}
