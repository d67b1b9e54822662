using System.Collections;
using System.Reflection;
using NewsContent.Compiler.Bodies.Selection;
using NewsContent.Compiler.Models;
using NewsContent.Compiler.Posts;
using NewsContent.Compiler.Precompiled;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Records;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Tests.Precompiled;

/// <summary>Parsed posts survive from one build to the next unchanged.</summary>
public sealed class PostRecordTests
{
    // Together, these posts use everything that a post can contain.
    private static readonly ParsedPost[] Posts =
    [
        Parse(
            """
            ---
            title: Rates rise
            date: 2022-06-07 07:14:55 +0800
            last_modified_at: 2022-06-08 09:00:00 +0100
            layout: post
            lang: en
            author: [Mei Lin, Jo]
            description: The central bank moves.
            redirect_from: [/old/rates, /older]
            categories: [macro]
            tags: rates bonds
            image: {path: /images/chart.png, alt: A chart, width: 800, height: 450}
            translation_key: rates
            priority: 1
            sources: [Reuters, {name: 新华社}, 2022-06-01, 1.5, yes, ~]
            nothing: ~
            ---
            <p onclick="x">Source: Harbour Gazette</p>

            See [the next](/2022/06/08/next.html#more), {% post_url 2022-06-08-next %}, [another]({{ '/a' | relative_url }}) and <a href="page">a page</a>.

            ## Heading
            """),
        Parse("---\ntitle: Left out\n---\nText.", "_drafts/rates.md"),
        Parse("---\ntitle: Not published\npublished: false\n---\nText."),
        FuturePosts.Exclude(Parse("---\ntitle: Of the future\n---\nText."), new DateTime(2022, 1, 1)),
        Parse("---\ntitle: An error\npermalink: /:nothing/\ntags: rates\ncategory: macro\nauthor: Jo\nredirect_from: /old\n---\nText."),
        Parse("---\ntitle: Half a pair\nbroken: \"a\\ud800b\"\n---\nText."),
        Parse("---\ntitle: Only half a pair\nbroken: \"\\ud800\"\n---\nText."),
        Parse("---\ntitle: ''\ndate: never\n---\nText."),
        Parse("---\ntitle: Not: YAML\nslug: lost\npermalink: /lost/\n---\nText."),
        Parse("---\n- no map\n---\nText."),
        Parse("---\ntitle: Half a pair in the name\n---\nText.", "_posts/2022-06-07-a\ud800b.md"),
        Parse("no front matter"),
        Parse("no front matter", "_posts/part.txt"),
        WithRelated(Parse("---\ntitle: ''\n---\nText.")),
        Parse("---\nlast: 1\n---\n" + string.Concat(Enumerable.Repeat("<b onclick=x>a</b>\n", 200))),
    ];

    public static TheoryData<int> Numbers() => [.. Enumerable.Range(0, Posts.Length)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_post_is_read_as_it_was_written(int number)
    {
        var writer = new RecordWriter();
        PostWriter.Write(writer, Posts[number]);

        Assert.Equal(Posts[number], PostReader.Read(new RecordReader(writer.ToArray(), 0)));
    }

    /// <summary>A property missing from the record would be lost silently, so each has a non-default value here.</summary>
    [Fact]
    public void Every_property_of_a_post_has_a_non_default_value()
    {
        var seen = new HashSet<PropertyInfo>();
        var types = new HashSet<Type>();
        foreach (var post in Posts)
        {
            Walk(post, seen, types);
        }

        var missing = types.SelectMany(Properties).Where(property => !seen.Contains(property)).Select(property => $"{property.DeclaringType!.Name}.{property.Name}");
        Assert.Equal("", string.Join(" ", missing));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(long.MaxValue)]
    [InlineData(long.MinValue)]
    public void A_number_is_read_as_it_was_written(long number)
    {
        var writer = new RecordWriter();
        writer.Number(number);

        Assert.Equal(number, new RecordReader(writer.ToArray(), 0).Number());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("降准 \0 😀")]
    public void A_text_is_read_as_it_was_written_and_when_it_comes_again(string? text) => AssertKept(text);

    // The arguments of an attribute are stored as UTF-8, which replaces a lone surrogate.
    [Fact]
    public void A_text_with_a_lone_surrogate_is_read_as_it_was_written() =>
        Assert.All(["\ud83d", "\ude00", "half a pair: \ud83d", "\ude00\ud83d", "\ud83d\ud83d\ude00 降准"], AssertKept);

    [Fact]
    public void Notes_are_read_as_written()
    {
        Problem[] problems = [.. Posts.SelectMany(post => post.Problems)];
        var notes = PrecompilationReport.Create("print", new(["_posts", "_authors"]), new(["_data/a.yml"]), [.. Enumerable.Repeat(problems, 9).SelectMany(problem => problem)], Strictness.FrontMatter);
        var read = PrecompilationReport.Read(notes.Write());

        Assert.NotEmpty(notes.Summaries);
        Assert.Equal(notes, read);
        Assert.Equal(9 * problems.Length, read.Problems.Count + read.ReadOmitted().Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no base64 at all")]
    [InlineData("AAAA")]
    [InlineData("AgECMQI=")]
    public void Notes_that_cannot_be_read_are_those_of_other_declarations(string text) =>
        Assert.Equal([SettingsProblems.OtherDeclarations], PrecompilationReport.Read(text).FindProblems(CollectionSet.Create([], "App", hasPosts: false)).Select(problem => problem.Kind));

    private static void AssertKept(string? text)
    {
        var writer = new RecordWriter();
        writer.Text(text);
        writer.Text("between");
        writer.Text(text);

        var reader = new RecordReader(writer.ToArray(), 0);
        Assert.Equal((text, "between", text), (reader.OptionalText(), reader.Text(), reader.OptionalText()));
    }

    private static ParsedPost Parse(string text, string path = "_posts/macro/2022-06-07-rates.md") => PostParser.Parse(
        "/site/" + path,
        text,
        new PostContext(TestPost.Site) { Rules = new([new SelectRule("p", null, "Source: (.+)", Remove: true)]) },
        CancellationToken.None);

    // Only problems between posts have a second location.
    private static ParsedPost WithRelated(ParsedPost post) => post with { Problems = post.Problems.Select(problem => problem with { Related = problem.Location! with { IncludedBy = "/site/_posts/b.md" } }).ToEquatableArray() };

    private static void Walk(object value, HashSet<PropertyInfo> seen, HashSet<Type> types)
    {
        if (value is IEnumerable items and not string)
        {
            foreach (var item in items)
            {
                Walk(item, seen, types);
            }

            return;
        }

        var type = value.GetType();
        if (type.Assembly != typeof(ParsedPost).Assembly || type.IsEnum || value is ProblemKind)
        {
            return;
        }

        types.Add(type);
        foreach (var property in Properties(type))
        {
            if (property.GetValue(value) is { } content && IsWritten(content))
            {
                seen.Add(property);
                Walk(content, seen, types);
            }
        }
    }

    private static bool IsWritten(object content) => content switch
    {
        string text => text.Length > 0,
        IEnumerable items => items.Cast<object>().Any(),
        ValueType number => !number.Equals(Activator.CreateInstance(number.GetType())),
        _ => true,
    };

    // The stored properties of a record: computed properties have no setter, and a body's record is bytes.
    private static IEnumerable<PropertyInfo> Properties(Type type) => type == typeof(Compiler.Bodies.BodyContent)
        ? []
        : type.GetProperties().Where(property => property.SetMethod is not null && property.GetIndexParameters().Length == 0);
}
