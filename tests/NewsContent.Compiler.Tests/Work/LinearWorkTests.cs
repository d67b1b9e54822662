using NewsContent.Compiler.CSharp;
using NewsContent.Compiler.Html;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Tests.Work;

/// <summary>The work of every stage grows linearly with its input, on hostile input.</summary>
public sealed class LinearWorkTests
{
    // Four times as many repetitions stay below all limits.
    private static readonly Dictionary<string, (int N, Func<int, string> Text)> Posts = new()
    {
        // Front matter.
        ["front matter: many keys"] = (500, n => FrontMatter(string.Concat(Enumerable.Range(0, n).Select(i => $"key{i}: value\n")))),
        ["front matter: keys near to known ones"] = (500, n => FrontMatter(string.Concat(Enumerable.Range(0, n).Select(i => $"titl{(char)('a' + (i % 26))}{i}: x\n")))),
        ["front matter: a long key"] = (200, n => FrontMatter(new string('k', n) + ": x\n")),
        ["front matter: a long list"] = (600, n => FrontMatter("tags:\n" + Repeat("- bonds\n", n))),
        ["front matter: a list in brackets"] = (600, n => FrontMatter("tags: [" + Repeat("bonds, ", n) + "]\n")),
        ["front matter: a list of words"] = (2000, n => FrontMatter("tags: " + Repeat("bonds ", n) + "\n")),
        ["front matter: a long text"] = (8000, n => FrontMatter("description: " + new string('a', n) + "\n")),
        ["front matter: a string with escapes"] = (2000, n => FrontMatter("description: \"" + Repeat("\\u00e9", n) + "\"\n")),
        ["front matter: a block of text"] = (1500, n => FrontMatter("description: |\n" + Repeat("  a line\n", n))),
        ["front matter: quotes over lines"] = (1000, n => FrontMatter("description: '" + Repeat("a\n", n) + "'\n")),
        ["front matter: comments"] = (1000, n => FrontMatter(Repeat("# comment\n", n))),
        ["front matter: broken in its last line"] = (500, n => FrontMatter(string.Concat(Enumerable.Range(0, n).Select(i => $"key{i}: value\n")) + "a: b: c\n")),
        ["front matter: a quote that is not closed"] = (1000, n => FrontMatter("description: \"" + Repeat("a\n", n))),
        ["front matter: key after key again"] = (500, n => FrontMatter(Repeat("key: value\n", n))),
        ["front matter: lines that are not a fence"] = (2000, n => "---\n" + Repeat("--- a\n", n)),

        // Values.
        ["a date of many digits"] = (2000, n => FrontMatter("date: " + new string('9', n) + "\n")),
        ["a date and many spaces"] = (2000, n => FrontMatter("date: \"2022-06-07" + new string(' ', n) + "x\"\n")),
        ["a slug of many signs"] = (600, n => FrontMatter("slug: \"" + Repeat("a-!", n) + "\"\n")),
        ["a permalink of many placeholders"] = (300, n => FrontMatter("permalink: /" + Repeat(":title/", n) + "\n")),
        ["a permalink of many colons"] = (2000, n => FrontMatter("permalink: /" + Repeat(":", n) + "\n")),
        ["an excerpt"] = (2000, n => FrontMatter("excerpt: \"" + Repeat("<b>a</b>", n) + "\"\n")),

        // Bodies: scanning, parsing, sanitizing and reading.
        ["paragraphs"] = (3000, n => Body(Repeat("<p>A <b>word</b>.</p>\n", n))),
        ["comments"] = (5000, n => Body(Repeat("<!-- a -->", n))),
        ["openings of comments"] = (5000, n => Body(Repeat("<!-", n))),
        ["ends of nothing"] = (5000, n => Body(Repeat("</p>", n))),
        ["signs"] = (5000, n => Body(Repeat("< > & \" '", n))),
        ["references"] = (5000, n => Body(Repeat("&amp;&nbsp;", n))),
        ["white space"] = (5000, n => Body(Repeat("a \n\t ", n))),
        ["preformatted white space"] = (5000, n => Body("<pre>" + Repeat("a \n\t ", n))),
        ["handlers"] = (2000, n => Body(Repeat("<b onclick=x>a</b>", n))),
        ["drawings"] = (2000, n => Body(Repeat("<svg></svg>", n))),
        ["words that are names of elements"] = (2000, n => Body(Repeat("<title>a <select>b ", n))),
        ["words in elements that go"] = (2000, n => Body(Repeat("<object><option></object>", n))),
        ["items without a list"] = (2000, n => Body(Repeat("<li>a</li>b", n))),
        ["boxes of tasks"] = (2000, n => Body(Repeat("<input type=checkbox>", n))),
        ["elements of no HTML"] = (2000, n => Body(Repeat("<x-y>a</x-y>", n))),
        ["URLs that run"] = (2000, n => Body(Repeat("<a href=javascript:x>a</a>", n))),
        ["a long URL"] = (20_000, n => Body($"<a href=\"/{new string('a', n)}\">a</a>")),
        ["a long URL to escape"] = (20_000, n => Body($"<a href=\"/{Repeat(" {", n)}\">a</a>")),
        ["candidates of a source set"] = (5000, n => Body($"<img srcset=\"{Repeat("/a.png 1x, ", n)}\">")),
        ["declarations of a style"] = (5000, n => Body($"<p style=\"{Repeat("a:b;", n)}\">a</p>")),
        ["words of a class"] = (5000, n => Body($"<p class=\"{Repeat("a ", n)}\">a</p>")),
        ["headings and links"] = (2000, n => Body(Repeat("<h2>A <a href=/a>link</a></h2>", n))),
        ["headings of one name"] = (2000, n => Body(Repeat("<h2>A</h2>", n))),
        ["pictures"] = (2000, n => Body(Repeat("<img src=/a.png alt=a width=1 height=1>", n))),
        ["tables"] = (1000, n => Body("<table>" + Repeat("<tr><td>a<td>b", n))),
        ["text moved out of a table"] = (2000, n => Body("<table>" + Repeat("a<tr>", n))),
        ["openings of Liquid"] = (5000, n => Body(Repeat("{{ {% ", n))),
        ["Liquid"] = (2000, n => Body(Repeat("{{ a }} ", n))),

        ["Liquid: a list of a long string"] = (1000, n => Body("{% assign x = '" + Repeat("b,a,", n) + "' | split: ',' | uniq | sort | jsonify %}{{ x }}")),
        ["Liquid: a table"] = (500, n => Body($"{{% tablerow a in (1..{n}) cols:3 %}}{{{{ a | plus: 1.5 }}}}{{% endtablerow %}}")),
        ["Liquid: lines"] = (1000, n => Body("{% liquid\n" + Repeat("echo 'a' | append: 'b'\n", n) + "%}")),
        ["Liquid: conditions of items"] = (300, n => Body("{% assign x = '" + Repeat("b,a,", n) + "' | split: ',' %}{{ x | where_exp: 'i', 'i == \"a\"' | size }}")),
        ["Liquid: groups"] = (300, n => Body("{{ '" + Repeat("b,a,", n) + "' | split: ',' | group_by_exp: 'i', 'i' | jsonify }}")),
        ["Liquid: a long string in filters"] = (3000, n => Body("{{ '" + Repeat("<a ", n) + "' | strip_html | truncatewords: 9999 | escape | slugify }}")),
        ["Liquid: Markdown in a value"] = (1000, n => Body("{{ '" + Repeat("a *b* ", n) + "' | markdownify }}")),
        ["Liquid: typographic text"] = (1000, n => Body("{{ '" + Repeat("a -- ", n) + "' | smartify }}")),

        // Characters.
        ["line ends of all kinds"] = (5000, n => Body(Repeat("a\r\nb\rc\nd\u0085e\u2028f", n))),
        ["halves of characters"] = (5000, n => Body(Repeat("\uD800a\0", n))),
        ["ideographs"] = (5000, n => Body(Repeat("央行降准", n))),
    };

    private static readonly string[] LimitIds = ["NC9001", "NC9002", "NC9003", "NC9004", "NC9005", "NC9006", "NC2032", "NC2039"];

    public static TheoryData<string> Names() => [.. Posts.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_work_of_a_post_grows_with_its_length(string name)
    {
        var (n, text) = Posts[name];

        Allocations.AssertLinear(n, count => TestPost.Parse(text(count), "2022-06-07-rates.html"));

        // A limit would have stopped the work early.
        Assert.DoesNotContain(TestPost.Parse(text(4 * n), "2022-06-07-rates.html").Problems, problem => LimitIds.Contains(problem.Kind.Id));
    }

    [Theory]
    [InlineData("A paragraph.\n\n")]
    [InlineData("# A heading\n\n")]
    [InlineData("- an item\n")]
    [InlineData("> a quote\n\n")]
    [InlineData("a *word* and `code`\n\n")]
    [InlineData("[a link](/a) ")]
    [InlineData("<b onclick=x>a</b>\n\n")]
    [InlineData("| a | b |\n")]
    [InlineData("1. an item\n")]
    [InlineData("- an item\nand on\n")]
    [InlineData("- an item\n\n  and on\n")]
    [InlineData("- [ ] a task\n")]
    [InlineData("- an item\n1. another\n")]
    [InlineData("> a line\n")]
    [InlineData("a term\n: a meaning\n\n")]
    [InlineData(": a meaning\n")]
    [InlineData("a word\n{: .b}\n\n")]
    [InlineData("\"a\" 'b' ")]
    [InlineData("[a]: /b\n")]
    [InlineData("*a <b title=\"x\">b</b>\n")]
    [InlineData("_a: \"b\"\n")]
    [InlineData("**a \"b\"\n")]
    [InlineData("__a *b\n")]
    [InlineData("[a \"b\"\n")]
    [InlineData("![a *b\n")]
    public void The_work_of_Markdown_grows_with_its_length(string piece) =>
        Allocations.AssertLinear(300, count => TestPost.Parse(TestPost.WithBody(Repeat(piece, count))));

    // Lists that refer to each other, ten times each, and to themselves.
    [Theory]
    [InlineData("{:a: b b b b b b b b b b}\n{:b: c c c c c c c c c c}\n{:c: d d d d d d d d d d}\n{:d: e e e e e e e e e e}\n{:e: f f f f f f f f f f}\n{:f: g g g g g g g g g g}\n{:g: .x}\n\nText\n{:a}\n")]
    [InlineData("{:a: a a a a a a a a a a b b b b}\n{:b: a a a a a a b b b b b b}\n\nText\n{:a}\n")]
    public void Attribute_lists_that_refer_to_others_do_not_multiply(string markdown) =>
        Assert.InRange(Allocations.Of(() => TestPost.Parse(TestPost.WithBody(markdown))), 0, 1_000_000);

    // An unclosed construct is parsed again once for each enclosing construct, but not for each way to parse those.
    [Theory]
    [InlineData("*<rt>*", "")]
    [InlineData("**<b>_", "")]
    [InlineData("![*a] **b ", "")]
    [InlineData("[_a **b]", "")]
    [InlineData("[![", "{::options")]
    [InlineData("[![", "{::options auto_ids=\"false\" /}")]
    [InlineData("**a _b ", "{::options auto_ids=\"false\" /}")]
    [InlineData("{::options auto_ids=\"false\" /}[{::options auto_ids=\"true\" /}", "")]
    [InlineData("[![", "{::options auto_ids=\"false\" /}[a]{::options auto_ids=\"true\" /}")]
    public void The_work_of_Markdown_that_is_not_closed_does_not_double_with_each_mark(string piece, string end)
    {
        var (some, more) = (CostOf(10), CostOf(40));

        Assert.True(more <= 16 * some, $"{some:N0} bytes for 10, {more:N0} for 40");

        long CostOf(int count) => Allocations.Of(() => TestPost.Parse(TestPost.WithBody(Repeat(piece, count) + end)));
    }

    [Theory]
    [InlineData("<p class=a>b</p>")]
    [InlineData("<!-- a -->")]
    [InlineData("<script>a</script>")]
    [InlineData("< <a")]
    public void The_work_of_scanning_tags_grows_with_the_text(string piece) =>
        Allocations.AssertLinear(2000, count =>
        {
            var scanner = new HtmlTagScanner(Repeat(piece, count));
            while (scanner.MoveNext(out _))
            {
            }
        });

    [Fact]
    public void The_work_of_a_literal_grows_with_its_text() =>
        Allocations.AssertLinear(5000, count => CSharpLiteral.String(Repeat("a\"\\\u0085\uD800{0}", count)));

    [Fact]
    public void The_work_of_locating_spans_grows_with_their_number()
    {
        Allocations.AssertLinear(2000, count =>
        {
            var file = new SourceFile("a.md", Repeat("a\r\nb\n", count));
            for (var i = 0; i < count; i++)
            {
                file.Locate(new TextSpan(i * 4, 1));
            }
        });
    }

    [Fact]
    public void Work_that_grows_with_the_square_is_noticed() =>
        Assert.ThrowsAny<Exception>(() => Allocations.AssertLinear(100, count =>
        {
            var text = "";
            for (var i = 0; i < count; i++)
            {
                text += "ten signs ";
            }
        }));

    private static string FrontMatter(string yaml) => $"---\ntitle: Rates\n{yaml}---\nText.";

    private static string Body(string html) => TestPost.WithBody(html);

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
