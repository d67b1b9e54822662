using System.Globalization;
using NewsContent.Compiler.Liquid.Filters;

namespace NewsContent.Compiler.Tests.Liquid;

/// <summary>The numbers of arguments are those of the methods in Liquid 4.0 and Jekyll 4.3, without the input.</summary>
public sealed class FilterArgumentTests
{
    private const string NoArguments =
        "abs absolute_url base64_decode base64_encode base64_url_safe_decode base64_url_safe_encode capitalize ceil cgi_escape date_to_rfc822 date_to_xmlschema downcase escape "
        + "escape_once first floor h inspect jsonify last lstrip markdownify newline_to_br normalize_whitespace relative_url reverse rstrip sassify scssify size smartify strip strip_html strip_index "
        + "strip_newlines to_integer upcase uri_escape url_decode url_encode xml_escape";

    // Each with its minimum and maximum.
    private const string WithArguments =
        "append 1 1, array_to_sentence_string 0 1, at_least 1 1, at_most 1 1, compact 0 1, concat 1 1, date 1 1, date_to_long_string 0 2, date_to_string 0 2, "
        + "default 0 2, divided_by 1 1, find 2 2, find_exp 2 2, group_by 1 1, group_by_exp 2 2, join 0 1, map 1 1, minus 1 1, modulo 1 1, number_of_words 0 1, "
        + "plus 1 1, pop 0 1, prepend 1 1, push 1 1, remove 1 1, remove_first 1 1, remove_last 1 1, replace 1 2, replace_first 1 2, replace_last 2 2, round 0 1, "
        + "sample 0 1, shift 0 1, slice 1 2, slugify 0 1, sort 0 2, sort_natural 0 1, split 1 1, times 1 1, truncate 0 2, truncatewords 0 2, uniq 0 1, "
        + "unshift 1 1, where 2 2, where_exp 2 2";

    private static readonly Dictionary<string, (int Min, int Max)> Others = WithArguments.Split(", ").Select(row => row.Split(' '))
        .ToDictionary(row => row[0], row => (int.Parse(row[1], CultureInfo.InvariantCulture), int.Parse(row[2], CultureInfo.InvariantCulture)), StringComparer.Ordinal);

    public static TheoryData<string, int> Calls()
    {
        var calls = new TheoryData<string, int>();
        foreach (var name in LiquidFilters.Names)
        {
            for (var count = 0; count < 4; count++)
            {
                calls.Add(name, count);
            }
        }

        return calls;
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public void Another_number_of_arguments_than_Rubys_is_a_problem(string filter, int count)
    {
        var (min, max) = Others.GetValueOrDefault(filter);
        var arguments = count == 0 ? "" : ": " + string.Join(", ", Enumerable.Repeat("1", count));

        var post = TestPost.Parse(TestPost.WithBody($"{{{{ \"a\" | {filter}{arguments} }}}}"));

        Assert.Equal(count < min || count > max, post.Problems.Any(problem => problem.Message.Contains("its number of arguments is", StringComparison.Ordinal)));
    }

    [Fact]
    public void Each_filter_has_a_row() =>
        Assert.Equal(NoArguments.Split(' ').Concat(Others.Keys).Order(StringComparer.Ordinal), LiquidFilters.Names.Order(StringComparer.Ordinal));
}
