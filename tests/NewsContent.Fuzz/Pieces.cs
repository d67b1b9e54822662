namespace NewsContent.Fuzz;

/// <summary>Pieces of the languages that a post is written in.</summary>
internal static class Pieces
{
    private static readonly string[] Html =
    [
        "<p>", "</p>", "<div>", "</div>", "<b>", "</b>", "<a href=\"/x\">", "</a>", "<table>", "<tr>", "<td>", "</table>", "<caption>", "<colgroup>", "<ul>", "<li>", "</ul>", "<pre>", "</pre>", "<br>", "<img src=a.png>",
        "<svg>", "</svg>", "<math>", "<mtext>", "<mglyph>", "<style>", "</style>", "<script>", "</script>", "<template>", "</template>", "<noscript>", "</noscript>", "<select>", "<option>", "<textarea>", "</textarea>", "<title>", "</title>",
        "<form>", "</form>", "<iframe>", "<plaintext>", "<xmp>", "<foreignObject>", "<annotation-xml encoding=text/html>", "<x-y>", "<ruby>", "<rt>", "<details open>", "<summary>", "<h1>", "</h2>", "<nobr>", "<font color=red>", "<time>",
        "<!--", "-->", "--!>", "<!-->", "<![CDATA[", "]]>", "<?", "<!", "</", "<", ">", "/>", "=", "\"", "'", "`", "&", "&amp;", "&lt;", "&#", "&#x", "&#0;", "&#13;", "&nbsp;", ";",
        " onclick=alert(1)", " href=javascript:alert(1)", " src=\"", " id=x", " id=user-content-x", " name=y", " class=z", " style=\"color:red\"", " title='", " srcset=\"a 1x, b 2x\"", " colspan=5", " target=_blank",
    ];

    private static readonly string[] Markdown =
    [
        "*", "**", "_", "__", "`", "```", "~~~", "~~", "#", "## ", "> ", "- ", "1. ", "+ ", "[", "]", "(", ")", "](", "![", "[^1]", "[^1]: ", "[a]: /b ", "|", "|---|", ":---:", "---", "===", "***", "$$", "\\", "\\\\", "  \n", "\n\n", "\n    ", "\t",
        "{: .a}", "{: #b}", "{: c=\"d\"}", "{:toc}", "{:a: .b}", "{::comment}", "{:/comment}", "{::nomarkdown}", "{:/}", "{::options a=\"b\" /}", "*[A]: B", "\n: ", "<https://a.b>", "<a@b.c>", "https://a.b/", "markdown=\"1\"", "...", "--", "<<", ">>", "[ ] ", "[x] ",
    ];

    private static readonly string[] Yaml =
    [
        "---\n", "\n---\n", "\n...\n", ": ", "\n- ", "- ", "? ", "{", "}", "[", "]", ", ", "&a ", "*a", "<<: ", "! ", "!!str ", "!!binary ", "|\n  ", ">-\n  ", "|+2\n", "# ", "%YAML 1.2\n", "%TAG ! x\n", "@", "\"", "'", "''", "\\u0041", "\\x", "\\uD800", "~", "null", "true", "no", "0x1F", "0o17", "1e3", ".inf", "012", "1_000",
        "title: ", "date: ", "slug: ", "permalink: ", "tags: ", "tag: ", "categories: ", "author: ", "excerpt: ", "excerpt_separator: ", "published: ", "layout: ", "lang: ", "last_modified_at: ", "timezone: ", "collections:\n", "defaults:\n", "2022-06-07", "2022-06-07 07:14:55 +0800", "2022-02-30", "24:00:00", "+9999", "CST", "/:year/:title/", ":categories", "Asia/Shanghai", "\n  ", "\n\t",
    ];

    private static readonly string[] Liquid =
    [
        "{{", "}}", "{%", "%}", "{%-", "-%}", "{% raw %}", "{% endraw %}", "{% comment %}", "{% endcomment %}", "{% highlight ruby %}", "{% endhighlight %}", "{% post_url 2022-06-07-a %}", "{% link a.md %}", "{{ site.url }}", "{{ page.title | escape }}", "{% include a %}", "{{ 'a' | append: \"b\" }}", "<!--more-->",
    ];

    private static readonly string[] Models =
    [
        "uri: ", "uris: ", "enum: ", "timespan: ", "decimal: ", "javascript:", "vbscript:", "data:text/html,", "file:///", "https://", "http://", "mailto:", "//", "/\\", "\\\\", "@", "%41", ":443", "[::1]", "xn--", "b\u0430nk.example", "&#58;", "href=\"",
        " ~ ", " + ", " > ", ":has(", ":not(", ":is(", ":nth-child(2n+1)", ":nth-last-of-type(", ":contains('a')", "[href^='", "']", " of ", "(.+)", "(?:a|aa)+", "(?i)", "[^a-z]", "{2,3}", "+?", "\\b", "\\w", "$",
    ];

    private static readonly string[] Characters =
    [
        "\0", "\r", "\r\n", "\n", "\u0085", "\u2028", "\u2029", "\u000B", "\f", "\u001B", "\u007F", "\u00A0", "\u00AD", "\u200B", "\u200D", "\u200E", "\u202E", "\u2066", "\u2069", "\uFEFF", "\uFFFD", "\uFFFE", "\uD800", "\uDFFF", "\U0001F600", "\U000E0041", "\u0130", "\u0131", "\u017F", "\u212A", "\u0301", "e\u0301", "央行", "ÄÖ", "\u3000", "＜", "：",
    ];

    public static readonly string[] All = [.. Html, .. Markdown, .. Yaml, .. Liquid, .. Models, .. Characters];
}
