using NewsContent.Compiler.Precompiled;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Records;
using NewsContent.Compiler.Text;
using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.Tests.Yaml;

/// <summary>The one form of a YAML value, from files to models and Liquid.</summary>
public sealed class YamlValueTests
{
    [Theory]
    [InlineData("a: [1, {b: c}]", "\n# a comment\n\"a\":\n- 1\n- b:   c\n")]
    [InlineData("a: {b: 1, c: 2}", "a:\n  b: 1\n  'c': 2")]
    [InlineData("a: 'x'", "a:  \"x\"")]
    public void Values_at_other_locations_are_equal(string yaml, string moved)
    {
        Assert.Equal(Read(yaml), Read(moved));
        Assert.Equal(Read(yaml).GetHashCode(), Read(moved).GetHashCode());
        Assert.NotEqual(Read(yaml)["a"]!.Span, Read(moved)["a"]!.Span);
    }

    [Theory]
    [InlineData("a: 1", "a: '1'")]
    [InlineData("a: 1", "b: 1")]
    [InlineData("a: 1", "a: [1]")]
    [InlineData("a: [1]", "a: [[1]]")]
    [InlineData("a: [1, 2]", "a: [2, 1]")]
    [InlineData("a: []", "a: {}")]
    [InlineData("a: {b: 1, c: 2}", "a: {c: 2, b: 1}")]
    public void Other_values_are_not_equal(string yaml, string other) => Assert.NotEqual(Read(yaml), Read(other));

    [Fact]
    public void A_value_without_spans_is_equal_to_the_value()
    {
        var value = Read("a: [1, {b: c}]\nb: 2");

        var detached = (YamlMapping)value.WithoutSpans();

        Assert.Equal(value, detached);
        Assert.All(Values(detached), part => Assert.Equal(default, part.Span));
        Assert.All(detached.Entries, entry => Assert.Equal(default, entry.KeySpan));
    }

    [Theory]
    [InlineData("a: 1\nb: 2\na: 3", "a: 3\nb: 2")]
    [InlineData("a: {b: 1, c: 2, b: 3}", "a: {b: 3, c: 2}")]
    public void The_last_value_of_a_duplicate_key_is_at_the_position_of_the_first(string yaml, string same) => Assert.Equal(Read(same), Read(yaml));

    [Fact]
    public void All_entries_with_a_duplicate_key_are_known() =>
        Assert.Equal(["a 0", "b 5", "a 10"], Read("a: 1\nb: 2\na: 3").Written.Select(entry => $"{entry.Key} {entry.KeySpan.Start}"));

    [Theory]
    [InlineData("a: 1", "b: 2", "a: 1\nb: 2")]
    [InlineData("a: 1\nb: 1", "a: 2", "a: 2\nb: 1")]
    [InlineData("a: {b: 1, c: {d: 1}}", "a: {c: {e: 2}}", "a: {b: 1, c: {d: 1, e: 2}}")]
    [InlineData("a: {b: 1}", "a: ~", "a: {b: 1}")]
    [InlineData("a: {b: 1}", "a: ''", "a: ''")]
    [InlineData("a: [1]", "a: [2]", "a: [2]")]
    [InlineData("a: [1]", "a: {b: 1}", "a: {b: 1}")]
    [InlineData("b: 1", "a: ~", "b: 1\na: ~")]
    public void Mappings_are_merged_by_key_as_in_Jekyll(string yaml, string other, string merged) => Assert.Equal(Read(merged), Read(yaml).MergedWith(Read(other)));

    [Theory]
    [InlineData("a: [1, 'x', {b: [], c: {}, d: ~}]")]
    [InlineData("'': \"a \\0 \\U0001F600\"\nb: \"\"")]
    public void A_value_is_read_from_a_record_as_it_was_written(string yaml)
    {
        var writer = new RecordWriter();
        YamlRecords.Write(writer, Read(yaml));

        Assert.Equal(Read(yaml), YamlRecords.Read(new RecordReader(writer.ToArray(), 0)));
    }

    [Fact]
    public void An_alias_has_the_value_of_its_anchor() => Assert.Equal(Read("a: [1, {b: c}]\nd: [1, {b: c}]"), Read("a: &x [1, {b: c}]\nd: *x"));

    [Theory]
    [InlineData("a: &x [*x]", "a: [~]", "NC1017")]
    [InlineData("a: &x 1\nb: &x [*x]", "a: 1\nb: [1]", "")]
    [InlineData("a: [*y]", "a: [~]", "NC1017")]
    public void An_alias_of_an_anchor_that_is_not_complete_is_null(string yaml, string same, string problem)
    {
        Assert.Equal(Describe(Read(same)), Describe(Read(yaml, out var problems)));
        Assert.Equal(problem, string.Concat(problems.Select(found => found.Kind.Id)));
    }

    [Theory]
    [InlineData("a: &x {b: 1, c: 2}\nd: {<<: *x, c: 3}", "a: {b: 1, c: 2}\nd: {b: 1, c: 3}")]
    [InlineData("a: &x {b: 1, c: 2}\nd: {c: 3, <<: *x}", "a: {b: 1, c: 2}\nd: {c: 2, b: 1}")]
    [InlineData("a: &x {b: 1}\nc: &y {b: 2, d: 3}\ne: {<<: [*x, *y]}", "a: {b: 1}\nc: {b: 2, d: 3}\ne: {b: 1, d: 3}")]
    [InlineData("a: &x {b: 1}\nc: &y {<<: *x, d: 3}\ne: [{<<: *y}]", "a: {b: 1}\nc: {b: 1, d: 3}\ne: [{b: 1, d: 3}]")]
    [InlineData("a: &x {b: 1}\nc: &y {d: 2}\ne: {<<: *x, <<: *y}", "a: {b: 1}\nc: {d: 2}\ne: {b: 1, d: 2}")]
    [InlineData("<<: x", "'<<': x")]
    public void A_merge_key_adds_the_entries_of_a_mapping(string yaml, string same) => Assert.Equal(Describe(Read(same)), Describe(Read(yaml)));

    [Fact]
    public void Merged_entries_are_not_duplicate_keys() =>
        Assert.Equal(["a", "b"], Read("a: &x {b: 1}\n<<: *x\nb: 2").Written.Select(entry => entry.Key));

    // Values are compared recursively.
    [Theory]
    [InlineData(31, 0, 0)]
    [InlineData(20, 11, 0)]
    [InlineData(20, 12, 1)]
    [InlineData(31, 1, 1)]
    public void An_alias_does_not_make_a_value_deeper_than_the_limit(int levels, int levelsAround, int line)
    {
        var yaml = $"a: &x {Nested("1", levels)}\nb: {Nested("*x", levelsAround)}\n";
        var problems = new ProblemBag(new SourceFile("a.yml", yaml));

        new YamlReader(problems, SettingsProblems.InvalidConfig).Read(new TextSpan(0, yaml.Length));

        Assert.Equal(line == 0 ? "" : $"{LimitProblems.FrontMatterTooLarge.Id} {line}", string.Concat(problems.ToArray().Select(problem => $"{problem.Kind.Id} {problem.Location!.StartPosition.Line}")));
    }

    private static string Nested(string value, int levels) => new string('[', levels) + value + new string(']', levels);

    private static string Describe(YamlValue value) => value switch
    {
        YamlMapping map => "{" + string.Join(", ", map.Entries.Select(entry => $"{entry.Key}: {Describe(entry.Value)}")) + "}",
        YamlSequence list => "[" + string.Join(", ", list.Items.Select(Describe)) + "]",
        _ => value.Describe(),
    };

    private static YamlMapping Read(string yaml)
    {
        var root = Read(yaml, out var problems);
        Assert.Empty(problems);
        return root;
    }

    private static YamlMapping Read(string yaml, out IReadOnlyList<Problem> problems)
    {
        var bag = new ProblemBag(new SourceFile("a.yml", yaml));
        var root = new YamlReader(bag, SettingsProblems.InvalidConfig).Read(new TextSpan(0, yaml.Length));
        problems = bag.ToArray();
        return Assert.IsType<YamlMapping>(root);
    }

    private static IEnumerable<YamlValue> Values(YamlValue value) => value switch
    {
        YamlSequence list => list.Items.SelectMany(Values).Prepend(value),
        YamlMapping map => map.Entries.SelectMany(entry => Values(entry.Value)).Prepend(value),
        _ => [value],
    };
}
