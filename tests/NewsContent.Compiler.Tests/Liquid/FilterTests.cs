using System.Text.RegularExpressions;
using NewsContent.Compiler.Liquid.Filters;

namespace NewsContent.Compiler.Tests.Liquid;

/// <summary>Filters. The expected values are the output of Liquid 5.4 and Jekyll 4.3.</summary>
public sealed class FilterTests
{
    [Theory]
    [InlineData("'/a b' | relative_url", "/n/a%20b")]
    [InlineData("'a' | relative_url", "/n/a")]
    [InlineData("'' | relative_url", "/n")]
    [InlineData("'/' | relative_url", "/n/")]
    [InlineData("'https://x.example/a' | relative_url", "https://x.example/a")]
    [InlineData("'/docs/#a' | absolute_url", "https://news.example.com/n/docs/#a")]
    [InlineData("nil | relative_url", "")]
    [InlineData("'/a/index.html' | strip_index", "/a/")]
    [InlineData("'<a b=\"c\">' | escape", "&lt;a b=&quot;c&quot;&gt;")]
    [InlineData("'A &amp; <' | escape_once", "A &amp; &lt;")]
    [InlineData("'A & \"B\"' | xml_escape", "A &amp; &quot;B&quot;")]
    [InlineData("'foo, bar; baz?' | cgi_escape", "foo%2C+bar%3B+baz%3F")]
    [InlineData("'example :page' | uri_escape", "example%20:page")]
    [InlineData("'john@x.example' | url_encode", "john%40x.example")]
    [InlineData("'aB' | upcase", "AB")]
    [InlineData("'aB' | downcase", "ab")]
    [InlineData("'aB cD' | capitalize", "Ab cd")]
    [InlineData("' a ' | strip", "a")]
    [InlineData("'a' | append: 'b' | prepend: 'c'", "cab")]
    [InlineData("'a' | append: site.title", "aDaily")]
    [InlineData("'a-a' | replace: 'a', 'b'", "b-b")]
    [InlineData("'a-a' | replace_first: 'a', 'b'", "b-a")]
    [InlineData("'a-a' | remove: 'a'", "-")]
    [InlineData("'' | default: 'x'", "x")]
    [InlineData("false | default: 'x'", "x")]
    [InlineData("'a' | default: 'x'", "a")]
    [InlineData("'The _config.yml file' | slugify", "the-config-yml-file")]
    [InlineData("'The _config.yml file' | slugify: 'pretty'", "the-_config.yml-file")]
    [InlineData("'É t é' | slugify: 'ascii'", "t")]
    [InlineData("'Straße Łódź 央行' | slugify: 'latin'", "strasse-lodz")]
    [InlineData("'A  b_c' | slugify: 'raw'", "a-b_c")]
    [InlineData("'A b' | slugify: 'none'", "a b")]
    [InlineData("'one two, three' | number_of_words", "3")]
    [InlineData("'央行降准 two' | number_of_words", "2")]
    [InlineData("'央行降准 two' | number_of_words: 'cjk'", "5")]
    [InlineData("'𠮷a b' | number_of_words: 'auto'", "3")]
    [InlineData("'one two' | number_of_words: 'auto'", "2")]
    [InlineData("'a <b>c</b> < d' | strip_html", "a c < d")]
    [InlineData("'abcdefgh' | truncate: 6", "abc...")]
    [InlineData("'abcdefgh' | truncate: 6, ''", "abcdef")]
    [InlineData("'央行' | size", "2")]
    [InlineData("page.date | date: '%-d %B %Y, %H:%M %z'", "7 June 2022, 07:14 +0800")]
    [InlineData("page.date | date_to_xmlschema", "2022-06-07T07:14:55+08:00")]
    [InlineData("page.date | date_to_string", "07 Jun 2022")]
    [InlineData("'2022-06-07' | date: '%b %e %y %^a %j'", "Jun  7 22 TUE 158")]
    [InlineData("'2022-06-07 07:14:55 +0530' | date: '%z %:z %::z %:::z'", "+0530 +05:30 +05:30:00 +05:30")]
    [InlineData("'2022-06-07 07:14:55 -0800' | date: '%z %:z %::z %:::z'", "-0800 -08:00 -08:00:00 -08")]
    [InlineData("'soon' | date: '%Y'", "soon")]
    [InlineData("'7' | date: '%Y'", "1970")]
    [InlineData("'1654557295' | date: '%Y'", "2022")]
    [InlineData("'' | date: '%Y'", "")]
    [InlineData("'a|b, c' | append: '|'", "a|b, c|")]
    [InlineData("' a b  c ' | split: ' ' | join: '-'", "a-b-c")]
    [InlineData("'a,,b,,' | split: ',' | join: '-'", "a--b")]
    [InlineData("'a, b' | split: ', ' | size", "2")]
    [InlineData("'降𠮷' | split: '' | join", "降 𠮷")]
    [InlineData("'' | split: ',' | size", "0")]
    [InlineData("page.tags | size", "2")]
    [InlineData("nil | size", "0")]
    [InlineData("page.tags | first", "a")]
    [InlineData("page.tags | last", "b")]
    [InlineData("'ab' | first", "")]
    [InlineData("page.numbers | sort | join", "1 9 10")]
    [InlineData("'10,9,1' | split: ',' | sort | join", "1 10 9")]
    [InlineData("page.mixed | sort", "abb")]
    [InlineData("page.mixed | uniq | join: '+'", "b+a")]
    [InlineData("page.mixed | reverse | join: ', '", "b, a, b")]
    [InlineData("page.deep | reverse | join", "c b a")]
    [InlineData("page.prefixes | sort | jsonify", "[[],[\"a\"],[\"a\",\"b\"]]")]
    [InlineData("'abcdef' | slice: '-3', '+2'", "de")]
    [InlineData("'ab' | join: ','", "ab")]
    [InlineData("nil | join", "")]
    [InlineData("page.none | default: 'd'", "d")]
    public void A_filter_has_the_result_of_jekyll(string expression, string text) =>
        Assert.Equal(text, RenderedLiquid.Text("{{ " + expression + " }}"));

    [Fact]
    public void The_page_lists_every_filter()
    {
        var table = Regex.Match(Repository.Read("docs/liquid.md"), @"^\| filters \| .+?\n\n", RegexOptions.Multiline | RegexOptions.Singleline).Value;
        var firstColumn = string.Concat(Regex.Matches(table, @"^\| (.+?) \|", RegexOptions.Multiline).Select(match => match.Groups[1].Value));

        Assert.Equal(
            LiquidFilters.Names.Order(StringComparer.Ordinal),
            Regex.Matches(firstColumn, "`(.+?)`").Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal));
    }
}
