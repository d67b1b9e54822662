using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Tests.Includes;

namespace NewsContent.Compiler.Tests.Results.Limits;

/// <summary>Limits of Liquid and Markdown.</summary>
internal static class LiquidLimits
{
    public static IEnumerable<KeyValuePair<string, Limit>> All => new Dictionary<string, Limit>(StringComparer.Ordinal)
    {
        ["digits of a string that is a number in Liquid"] = OfProblem(LiquidProblems.TooLarge, n => $"{{{{ '{Repeat("1", n)}' | plus: 1 | size }}}}"),
        ["digits of a string that is a whole number in Liquid"] = OfProblem(LiquidProblems.TooLarge, n => $"{{{{ 'a' | truncate: '{Repeat("1", n)}' | size }}}}"),
        ["zeros of a factor in Liquid"] = OfProblem(LiquidProblems.TooLarge, n => $"{{{{ '1{Repeat("0", 1_200)}' | times: '1{Repeat("0", n)}' | size }}}}"),
        ["digits of a number in front matter"] = new(n => TestPost.Body("{{ page.x | size }}", ".md", $"title: a\nx: {Repeat("1", n)}").Html.Contains($">{n}<", StringComparison.Ordinal), From: 30),
        ["characters before braces in quotes"] = new(n => HasProblems($"{{{{ '{Repeat("a", n - 2)}{{% b' }}}}"), From: 2),
        ["characters from braces in quotes to the end of the quotes"] = new(n => HasProblems($"{{{{ '{{%{Repeat("a", n - 2)}' }}}}"), From: 2),
        ["brackets in brackets"] = new(n => HasProblems($"{{{{ {Repeat("page.tags[", n)}0{Repeat("]", n)} }}}}")),
        ["characters of a compared condition"] = OfMessage("{% if page.lang ==", n => $"{{% if {"page.lang = \"".PadRight(n - 1, 'a')}\" %}}a{{% endif %}}", from: 14),
        ["characters of a compared tag that includes a file"] = OfMessage("a.html x=", n => $"{{% include {"a.html x: \"".PadRight(n - 1, 'a')}\" %}}", from: 12),
        ["tags with a suggestion"] = new(n => TestPost.Parse(TestPost.WithBody(Each(n, i => $"{{% assing a{i} = 1 %}}\n\n"))).Problems.Count(problem => problem.Message.Contains("did you mean 'assign'", StringComparison.Ordinal)) < n),
        ["edits of a tag with a suggestion"] = OfMessage("include_relative", n => $"{{% include_r{Edited("elative", n)} a.md %}}", from: 1),
        ["edits of a filter with a suggestion"] = OfMessage("normalize_whitespace", n => $"{{{{ 'a' | {Edited("normalize_whitespace", n)} }}}}", from: 1),
        ["filters with a suggestion"] = OfMessage("upcase", n => Each(n - 1, i => $"{{{{ 'a' | zzzz{i} }}}}\n\n") + "{{ 'a' | upcsae }}"),
        ["tags in a block that is not closed"] = OfMessage("endrwa", n => $"{{% raw %}}{Repeat("{% a %} ", n - 1)}{{% endrwa %}}"),
        ["characters of a shown name"] = OfMessage(n => $"assign {Repeat("a", n)} =", n => $"{{{{ {Repeat("a", n)} }}}}"),
        ["attribute lists of an element"] = OfProblem(LimitProblems.TooMuchMarkup, n => $"{Each(n, i => $"{{:a{i}: .b}}\n")}\nText.\n{{:{Each(n, i => $" a{i}")}}}\n"),
        ["attribute lists that refer to each other"] = new(n => !TestPost.Html($"{Each(n - 1, i => $"{{:a{i}: a{i + 1}}}\n")}{{:a{n - 1}: .end}}\n\nText.\n{{: a0}}\n", ".md").Contains("end", StringComparison.Ordinal)),
        ["digits of a character reference in Markdown"] = new(n => TestPost.Html($"a &#{"98".PadLeft(n, '0')}; c", ".md").Contains('\uFFFD'), From: 2),
        ["brackets in text that are read as tags"] = OfMessage("there is no <b> before it", n => $"{Repeat("a < b ", n - 1)} c</b>"),
        ["characters from an element without end tag to its end tag"] = OfMessage("delete it", n => $"{"<br>".PadRight(n, 'a')}</br>", from: 4),
        ["characters from formatting to its end after other formatting"] = OfMessage("<i> is not closed before it", n => $"a {"<b>b <i>".PadRight(n, 'c')}</b>", from: 8),
        ["characters from a query to a reference without semicolon"] = Limit.OfMessage("no semicolon follows it", n => TestPost.WithBody($"{"?".PadRight(n, 'a')}&copy d"), isExceeded: true),
        ["characters of the text of a link that is not closed"] = OfMessage("parenthesis is not closed", n => $"{"[".PadRight(n, 'a')}](http://b.c/d\n"),
        ["characters of the URL of a link that is not closed"] = OfMessage("parenthesis is not closed", n => $"[a{"](http://b.c/".PadRight(n, 'd')}\n", from: 13),
        ["abbreviations without colon that are compared"] = OfMessage("no ':' follows", n => $"{Each(n - 1, i => $"*[zzzz{i}a] Text\n\n")}*[abbrev] Text\n\nAn abbrev.\n"),
        ["names of links with a suggestion"] = OfMessage("did you mean '[rates]'", n => $"{Each(n - 1, i => $"[a][zzzz{i}] ")} [a][raets]\n\n[rates]: /x\n"),
        ["edits of a footnote with a suggestion"] = OfMessage("did you mean", n => $"A[^{Edited("abcdefghijklmn", n)}] and[^second-other].\n\n[^abcdefghijklmn]: B\n\n[^another]: C\n"),
        ["names of posts with a suggestion"] = OfSite("did you mean", n => Each(n - 1, i => $"{{% post_url 2022-06-01-aaaa{i} %}} ") + "{% post_url 2022-06-01-rates-rise %}"),
        ["edits of the name of a post with a suggestion"] = OfSite("did you mean", n => $"{{% post_url 2022-06-01-{Edited("abcdefghijklmn", n)} %}}"),
        ["characters of a part of a name that is not compared"] = OfSite("did you mean", n => $"{{% post_url 2022-06-01-{(n < 4 ? "new" : "rise")} %}}", isExceeded: true, from: 3),
        ["edits of an included file with a suggestion"] = OfSite("did you mean", n => $"{{% include {Edited("abcdefghijklmn", n)}.html %}}"),
        ["edits of a variable of the site with a suggestion"] = OfSite("did you mean", n => $"{{{{ site.{Edited("abcdefghijklmn", n)} }}}}"),
        ["edits of a key of data with a suggestion"] = OfSite("did you mean", n => $"{{{{ site.data.people.{Edited("abcdefghijklmn", n)} }}}}"),
    };

    private static Limit OfProblem(ProblemKind kind, Func<int, string> body) => Limit.OfProblem(kind, n => TestPost.WithBody(body(n)));

    private static Limit OfMessage(string part, Func<int, string> body, int from = 1) => Limit.OfMessage(part, n => TestPost.WithBody(body(n)), from: from);

    private static Limit OfMessage(Func<int, string> part, Func<int, string> body) => Limit.OfMessage(part, n => TestPost.WithBody(body(n)));

    private static Limit OfSite(string part, Func<int, string> body, bool isExceeded = false, int from = 1) => new(
        n =>
        {
            var site = new TestSite(
                ("_config.yml", "abcdefghijklmn: a\n"),
                ("_includes/abcdefghijklmn.html", "a"),
                ("_data/people.yml", "abcdefghijklmn: a\n"),
                ("_posts/2022-06-01-abcdefghijklmn.md", "---\ntitle: a\n---\nText."),
                ("_posts/2022-06-01-rates-rise-when-new.md", "---\ntitle: a\n---\nText."));
            site.Html(body(n), out var problems);
            return problems.Any(problem => problem.Message.Contains(part, StringComparison.Ordinal)) == isExceeded;
        },
        from);

    private static bool HasProblems(string body) => TestPost.Parse(TestPost.WithBody(body)).Problems.Count > 0;

    // A name with other letters at its end.
    private static string Edited(string name, int edits) => name[..^Math.Min(edits, name.Length)] + new string('q', Math.Min(edits, name.Length));

    private static string Repeat(string text, int times) => Limit.Repeat(text, times);

    private static string Each(int count, Func<int, string> text) => Limit.Each(count, text);
}
