using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;
using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.Tests.Yaml;

public sealed class YamlReaderTests
{
    // ⟦ and ⟧ mark the value, which must be the value of 'key'.
    public static TheoryData<string, string> Scalars() => new()
    {
        { "key: ⟦rates⟧\n", "rates" },
        { "key:   ⟦rates fall⟧   \n", "rates fall" },
        { "key: ⟦\"ra\\ttes\"⟧\n", "ra\ttes" },
        { "key: ⟦'it''s'⟧\n", "it's" },
        { "key: ⟦'a: b # c'⟧\n", "a: b # c" },
        { "key: ⟦! 'rates'⟧\n", "rates" },
        { "key: ⟦rates#1⟧\n", "rates#1" },
        { "key: ⟦rates⟧ # a comment\n", "rates" },
        { "# a comment\n\nkey: ⟦rates⟧\n", "rates" },
        { "key: ⟦rates\n  fall\n  again⟧\nother: x\n", "rates fall again" },
        { "key:\n  ⟦rates⟧\nother: x\n", "rates" },
        { "key: ⟦\"rates\n  fall\"⟧\nother: x\n", "rates fall" },
        { "key: ⟦|\n  rates\n  fall⟧\nother: x\n", "rates\nfall\n" },
        { "key: ⟦|-\n  rates\n   fall⟧\n\nother: x\n", "rates\n fall" },
        { "key: ⟦>\n  rates\n  fall\n\n  again⟧\nother: x\n", "rates fall\nagain\n" },
        { "key: ⟦>-\n  rates\n  fall⟧\n", "rates fall" },
        { "'key': ⟦rates⟧\n", "rates" },
        { "key: ⟦\U0001F600 rates⟧\n", "\U0001F600 rates" },
        { "title: \U0001F600\nkey: ⟦rates⟧\n", "rates" },
        { "key: ⟦央行降准⟧\n", "央行降准" },
        { "key: ⟦http://example.com/a⟧\n", "http://example.com/a" },
        { "key: ⟦000725⟧\n", "000725" },
        { "{other: 1, key: ⟦rates⟧ }\n", "rates" },
    };

    [Theory]
    [MemberData(nameof(Scalars))]
    public void A_scalar_has_its_text_and_its_span(string yaml, string value)
    {
        var marked = new MarkedText(yaml);

        var scalar = Assert.IsType<YamlScalar>(Value(marked.Text, "key"));

        Assert.Equal(value, scalar.Value);
        Assert.Equal(Covered(marked.Text, Assert.Single(marked.Marks)), Covered(marked.Text, scalar.Span));
    }

    [Theory]
    [InlineData("key:\n")]
    [InlineData("key: \n")]
    [InlineData("key: ~\n")]
    [InlineData("key: null\n")]
    [InlineData("key: Null\n")]
    [InlineData("key: NULL\n")]
    [InlineData("key: # a comment\n")]
    public void Nothing_can_be_written_in_several_ways(string yaml) => Assert.True(Assert.IsType<YamlScalar>(Value(yaml, "key")).IsNull);

    [Theory]
    [InlineData("key: ''\n")]
    [InlineData("key: \"null\"\n")]
    [InlineData("key: ! '~'\n")]
    [InlineData("key: nULL\n")]
    [InlineData("key: nil\n")]
    public void A_string_is_not_null(string yaml) => Assert.False(Assert.IsType<YamlScalar>(Value(yaml, "key")).IsNull);

    [Theory]
    [InlineData("key: rates\n", true)]
    [InlineData("key: 'rates'\n", false)]
    [InlineData("key: \"rates\"\n", false)]
    [InlineData("key: ! rates\n", false)]
    [InlineData("key: |\n  rates\n", false)]
    [InlineData("key: >\n  rates\n", false)]
    [InlineData("key: !!str rates\n", false)]
    public void Only_a_word_without_quotes_or_tag_is_plain(string yaml, bool isPlain) =>
        Assert.Equal(isPlain, Assert.IsType<YamlScalar>(Value(yaml, "key")).IsPlain);

    [Theory]
    [InlineData("key: ⟦[⟦a⟧, ⟦b c⟧]⟧\n")]
    [InlineData("key: ⟦[ ⟦a⟧, ⟦b c⟧ ]⟧ # a comment\n")]
    [InlineData("key: ⟦[⟦a⟧,\n  ⟦b c⟧\n]⟧\nother: x\n")]
    [InlineData("key: ⟦[⟦a⟧, ⟦\"b c\"⟧, ]⟧\n")]
    [InlineData("key:\n⟦- ⟦a⟧\n- ⟦b c⟧⟧\nother: x\n")]
    [InlineData("key:\n  ⟦- ⟦a⟧\n  - ⟦b c⟧⟧\n")]
    [InlineData("key:\n  # a comment\n  ⟦- ⟦a⟧\n\n  - ⟦'b c'⟧⟧\n\nother: x\n")]
    public void A_list_and_its_items_have_their_spans(string yaml)
    {
        var (text, list, items) = ReadMarks(yaml);

        var sequence = Assert.IsType<YamlSequence>(Value(text, "key"));

        Assert.Equal(["a", "b c"], sequence.Items.Select(item => Assert.IsType<YamlScalar>(item).Value));
        Assert.Equal(items, sequence.Items.Select(item => Covered(text, item.Span)));
        Assert.Equal(list, Covered(text, sequence.Span));
    }

    [Theory]
    [InlineData("key: ⟦{name: ⟦a⟧, desk: ⟦b⟧}⟧\n")]
    [InlineData("key:\n  ⟦name: ⟦a⟧\n  desk: ⟦b⟧⟧\nother: x\n")]
    public void A_mapping_and_its_values_have_their_spans(string yaml)
    {
        var (text, mapping, values) = ReadMarks(yaml);

        var value = Assert.IsType<YamlMapping>(Value(text, "key"));

        Assert.Equal(["name", "desk"], value.Entries.Select(entry => entry.Key));
        Assert.Equal(values, value.Entries.Select(entry => Covered(text, entry.Value.Span)));
        Assert.Equal(mapping, Covered(text, value.Span));
    }

    [Fact]
    public void An_empty_list_and_an_empty_mapping_have_their_brackets()
    {
        const string Yaml = "a: []\nb: {}\n";

        Assert.Equal("[]", Covered(Yaml, Value(Yaml, "a").Span));
        Assert.Equal("{}", Covered(Yaml, Value(Yaml, "b").Span));
    }

    [Fact]
    public void Keys_keep_their_spans_and_their_order()
    {
        const string Yaml = "b: 1\n'a': 2\nb: 3\n";

        var mapping = Assert.IsType<YamlMapping>(Read(Yaml));

        Assert.Equal(["b", "'a'", "b"], mapping.Written.Select(entry => Covered(Yaml, entry.KeySpan)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("# a comment\n")]
    public void Yaml_without_a_value_is_nothing(string yaml) => Assert.Null(Read(yaml));

    [Theory]
    [InlineData(": [\ns")]
    [InlineData("key: value\n: [A{\n>")]
    [InlineData("\"\"\"\\uD800\\u0")]
    [InlineData("key: \"\\uD83D\\u0041\"\n")]
    [InlineData("key: \"\\UFFFFFFFF\"\n")]
    [InlineData("!!]")]
    [InlineData("key: !!] value\n")]
    public void Exceptions_of_the_parser_mean_invalid_yaml(string yaml)
    {
        var problems = new ProblemBag(new SourceFile("a.md", yaml));

        Assert.Null(new YamlReader(problems, FrontMatterProblems.InvalidYaml).Read(new TextSpan(0, yaml.Length)));
        Assert.Equal(FrontMatterProblems.InvalidYaml, Assert.Single(problems.ToArray()).Kind);
    }

    [Fact]
    public void Spans_count_from_the_start_of_the_file()
    {
        const string Text = "\U0001F600---\nkey: rates\n";
        var problems = new ProblemBag(new SourceFile("a.md", Text));
        var start = Text.IndexOf("key", StringComparison.Ordinal);

        var mapping = Assert.IsType<YamlMapping>(new YamlReader(problems, FrontMatterProblems.InvalidYaml).Read(TextSpan.FromBounds(start, Text.Length)));

        Assert.Equal("rates", Covered(Text, mapping.Entries[0].Value.Span));
    }

    [Theory]
    [InlineData(9, false)]
    [InlineData(10, true)]
    public void The_characters_that_all_aliases_repeat_are_limited(int limit, bool isRead)
    {
        const string Text = "a: &x text\nb: *x\nc: *x\n";

        var problems = new ProblemBag(new SourceFile("a.md", Text));
        new YamlReader(problems, FrontMatterProblems.InvalidYaml) { MaxRepeated = limit }.Read(new TextSpan(0, Text.Length));

        Assert.Equal(isRead, problems.ToArray().Count == 0);
    }

    private static YamlValue? Read(string yaml)
    {
        var problems = new ProblemBag(new SourceFile("a.md", yaml));
        var root = new YamlReader(problems, FrontMatterProblems.InvalidYaml).Read(new TextSpan(0, yaml.Length));
        Assert.Empty(problems.ToArray());
        return root;
    }

    private static YamlValue Value(string yaml, string key) =>
        Assert.IsType<YamlMapping>(Read(yaml)).Entries.Single(entry => entry.Key == key).Value;

    private static string Covered(string text, TextSpan span) => text.Substring(span.Start, span.Length);

    // The outermost marks and those inside them.
    private static (string Text, string Outer, string[] Inner) ReadMarks(string yaml)
    {
        var outer = yaml[(yaml.IndexOf('⟦') + 1)..yaml.LastIndexOf('⟧')];
        var inner = new MarkedText(outer);
        return (new MarkedText(yaml).Text, inner.Text, [.. inner.Marks.Select(mark => Covered(inner.Text, mark))]);
    }
}
