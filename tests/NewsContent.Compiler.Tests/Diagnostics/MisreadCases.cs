using NewsContent.Compiler.Problems;

namespace NewsContent.Compiler.Tests.Diagnostics;

/// <summary>Front matter that is valid YAML but has another meaning than its author sees, each with the front matter after the fix in the message.</summary>
internal static class MisreadCases
{
    public static readonly DiagnosticCase[] All =
    [
        // A '#' after a space.
        Comment("title: C ⟦# basics⟧", "so the value of 'title' is 'C'; put all of it in quotes: \"C # basics\", or write two spaces before the '#' of a comment", "title: \"C # basics\""),
        Comment("title: C ⟦# basics⟧", "write two spaces before the '#' of a comment", "title: C  # basics"),
        Comment("title: Fed raises ⟦#rates⟧", "put all of it in quotes: \"Fed raises #rates\"", "title: \"Fed raises #rates\""),
        Comment("title: Issue ⟦#12 of \"News\"⟧", "put all of it in quotes: 'Issue #12 of \"News\"'", "title: 'Issue #12 of \"News\"'"),
        Comment("title: The bank's ⟦#1 \"risk\"⟧", "put all of it in quotes: 'The bank''s #1 \"risk\"'", "title: 'The bank''s #1 \"risk\"'"),
        Comment("title: Rates\ndescription: Story ⟦#1⟧", "so the value of 'description' is 'Story'", "title: Rates\ndescription: \"Story #1\""),
        Comment("title: Rates\ndesk: Macro ⟦#news⟧", "so the value of 'desk' is 'Macro'", "title: Rates\ndesk: \"Macro #news\"") with { Besides = ["NC1035"] },
        Comment("title: Rates\nlinks:\n  - title: Eclair ⟦#762 adds probing⟧", "so the value of 'title' is 'Eclair'", "title: Rates\nlinks:\n  - title: \"Eclair #762 adds probing\"") with { Besides = ["NC1036"] },
        Comment("title: Rates\ntags: C ⟦#lang⟧", "so the value of 'tags' is 'C'", "title: Rates\ntags: \"C #lang\""),
        Comment("title: Rates\ntags: ⟦#news⟧", "so the value of 'tags' is empty; write a list: [news]", "title: Rates\ntags: [news]"),
        Comment("title: Rates\ntags: ⟦#rates, #bonds⟧", "write a list: [rates, bonds]", "title: Rates\ntags: [rates, bonds]"),
        Comment("title: Rates\ntags:\n  - ⟦#news⟧\n  - rates", "so an item of 'tags' is empty; put it in quotes if it is text: \"#news\"", "title: Rates\ntags:\n  - \"#news\"\n  - rates"),
        Comment("title: Rates\ncategory: ⟦#降准⟧", "write a list: [降准]", "title: Rates\ncategory: [降准]"),
        Comment("title: Rates\ntags: ⟦#a:b #C#⟧", "write a list: ['a:b', 'C#']", "title: Rates\ntags: ['a:b', 'C#']"),
        Comment("title: Rates\ntags: rates ⟦#bonds⟧", "so the value of 'tags' is 'rates'; write a list: [rates, bonds], or write two spaces before the '#' of a comment", "title: Rates\ntags: [rates, bonds]"),
        Comment("title: Rates\ncolor: ⟦#ff0000⟧", "put it in quotes if it is text: \"#ff0000\"", "title: Rates\ncolor: \"#ff0000\"") with { Besides = ["NC1035"] },
        Comment("title: ⟦#1 in the market⟧", "so the value of 'title' is empty", "title: \"#1 in the market\"") with { Besides = ["NC1011"] },
        Comment("title: ⟦# Rates⟧", "so the value of 'title' is empty; put it in quotes if it is text: \"# Rates\"", "title: \"# Rates\"") with { Besides = ["NC1011"] },

        // Several names in one.
        Names("category: ⟦rates, bonds⟧", "'rates, bonds' in 'category' is read as one name, as in Jekyll, although it contains ','; write 'categories: [rates, bonds]'", "categories: [rates, bonds]"),
        Names("category: ⟦\"rates; bonds\"⟧", "write 'categories: [rates, bonds]'", "categories: [rates, bonds]"),
        Names("category: ⟦宏观、债券⟧", "although it contains '、'; write 'categories: [宏观, 债券]'", "categories: [宏观, 债券]"),
        Names("tag: ⟦rates,bonds⟧", "write 'tags: [rates, bonds]'", "tags: [rates, bonds]"),
        Names("category: ⟦macro,⟧", "although it contains ','; delete the ','", "category: macro"),
        Names("tags: [⟦央行、债券⟧]", "'央行、债券' in 'tags' is read as one name, as in Jekyll, although it contains '、'; write an item for each name: 央行, 债券", "tags: [央行, 债券]"),
        Names("tags:\n  - ⟦央行，债券⟧", "write an item for each name: 央行, 债券", "tags:\n  - 央行\n  - 债券"),
        Names("tags: [⟦rates; bonds⟧, gold]", "write an item for each name: rates, bonds", "tags: [rates, bonds, gold]"),
        Names("categories:\n  - ⟦rates|bonds⟧", "although it contains '|'", "categories:\n  - rates\n  - bonds"),
        Names("tags:\n  - ⟦rates,⟧\n  - bonds", "although it contains ','; delete the ','", "tags:\n  - rates\n  - bonds"),

        // Permalinks.
        Permalink("⟦https://example.com/news/a.html⟧", "has a host; write '/news/a.html'"),
        Permalink("⟦//example.com/a/⟧", "has a host; write '/a/'"),
        Permalink("⟦www.example.com/a/⟧", "has a host; write '/a/'"),
        Permalink("⟦/{year}/{title}/⟧", "has '{year}', which is not a placeholder; write '/:year/:title/'"),
        Permalink("⟦/<year>/:title/⟧", "write '/:year/:title/'"),
        Permalink("⟦/:Year/:Title/⟧", "has ':Year', which is not a placeholder; write '/:year/:title/'"),
        Permalink("⟦\"/{{ page.title }}/\"⟧", "has Liquid, which does not run there; write '/:title/'"),
        Permalink("⟦\"/{{ page.region }}/{{ page.title }}/\"⟧", "has Liquid, which does not run there; write '/:title/'"),
        Permalink("⟦/a.html?id=5#top⟧", "has a query; write '/a.html'"),
        Permalink("⟦/a.html#top⟧", "has a fragment; write '/a.html'"),
        Permalink("⟦\\news\\a.html⟧", "has a '\\'; write '/news/a.html'"),
        Permalink("⟦pretty⟧", "is the name of a style, which is allowed only as the top-level 'permalink' of _config.yml; write '/:categories/:year/:month/:day/:title/'"),

        // Quotes.
        Quotes("slug: ⟦“central-bank”⟧", "'“central-bank”' keeps its quotes because “ ” are not YAML quotes; write central-bank", "slug: central-bank"),
        Quotes("layout: ⟦‘post’⟧", "because ‘ ’ are not YAML quotes; write post", "layout: post"),
        Quotes("tags: [⟦“rates”⟧, bonds]", "'“rates”' keeps its quotes because “ ” are not YAML quotes; write rates", "tags: [rates, bonds]"),
        Quotes("tags: ⟦“rates” ‘bonds’⟧", "because “ ” are not YAML quotes; write a list: [rates, bonds]", "tags: [rates, bonds]"),
        Quotes("tags: ⟦“central bank”⟧", "write a list: [central bank]", "tags: [central bank]"),
        Quotes("tags: ⟦rates \"central bank\"⟧", "because only spaces separate names, as in Jekyll; write a list: [rates, central bank]", "tags: [rates, central bank]"),
        Quotes("price: ⟦“3.5”⟧", "write 3.5", "price: 3.5") with { Besides = ["NC1035"] },
        Quotes("paywall: ⟦„true“⟧", "because „ “ are not YAML quotes; write true", "paywall: true") with { Besides = ["NC1035"] },
        Quotes("source: ⟦«https://example.com/a»⟧", "write https://example.com/a", "source: https://example.com/a") with { Besides = ["NC1035"] },

        // Lines that are text.
        Line("tags:\n  ⟦-rates⟧\n  -bonds", "'-rates' is text, not an item of a list, because no space follows the '-'; write '- rates'", "tags:\n  - rates\n  - bonds"),
        Line("tags:\n  ⟦-rates⟧", "write '- rates'", "tags:\n  - rates"),
        Line("sources:\n  ⟦-bank⟧\n  -press", "write '- bank'", "sources:\n  - bank\n  - press") with { Besides = ["NC1035"] },
        Line("tags:\n  ⟦-\u00A0rates⟧\n  -\u00A0bonds", "because the space after the '-' is not a normal space; write '- rates'", "tags:\n  - rates\n  - bonds"),
        Line("tags:\n  ⟦• rates⟧\n  • bonds", "because an item begins with '-', not with '•'; write '- rates'", "tags:\n  - rates\n  - bonds"),
        Line("sources:\n  ⟦– bank⟧\n  – press", "not with '–'; write '- bank'", "sources:\n  - bank\n  - press") with { Besides = ["NC1035"] },
        Line("tags: rates\n  ⟦- bonds⟧", "because 'rates' above it is not an item; write '- rates'", "tags:\n  - rates\n  - bonds"),
        Line("tags: ⟦-rates -bonds⟧", "is text, not a list, because an item begins with '- ' on its own line; write '[rates, bonds]'", "tags: [rates, bonds]"),
        Line("image:\n  ⟦path:/a.png⟧", "'path:/a.png' is text, not a key, because no space follows the ':'; write 'path: /a.png'", "image:\n  path: /a.png"),
        Line("image:\n  ⟦path：/a.png⟧", "because '：' is not ':'; write 'path: /a.png'", "image:\n  path: /a.png"),
        Line("image:\n  ⟦path:\u3000/a.png⟧", "because the space after the ':' is not a normal space; write 'path: /a.png'", "image:\n  path: /a.png"),
        Line("description: Text\n  ⟦lang:en⟧", "'lang:en' is text, not a key, because no space follows the ':'; write 'lang: en'", "description: Text\nlang: en"),
        Line("description: 正文\n  ⟦lang：zh-CN⟧", "write 'lang: zh-CN'", "description: 正文\nlang: zh-CN"),

        // A quote that is closed too late, and escapes.
        Case(FrontMatterProblems.KeyInQuotes, "⟦title: \"Rates⟧\ndescription: Text\"", "The quotes of the value of 'title' include the line of 'description', so that key has no effect; write the closing \" before that line", "title: \"Rates\"\ndescription: Text"),
        Case(FrontMatterProblems.KeyInQuotes, "⟦title: 'Rates⟧\nlayout: post\ntags: a'", "include the line of 'layout'", "title: 'Rates'\nlayout: post\ntags: a"),
        Escape("title: \"C:⟦\\n⟧ews\"", "'\\n' in the value of 'title' is a line break because of the double quotes; write '\\\\' for a '\\', or use single quotes: 'C:\\news'", "title: 'C:\\news'"),
        Escape("title: \"C:⟦\\n⟧ews\"", "write '\\\\' for a '\\'", "title: \"C:\\\\news\""),
        Escape("title: Rates\ndescription: \"See C:⟦\\t⟧emp\"", "'\\t' in the value of 'description' is a tab", "title: Rates\ndescription: 'See C:\\temp'"),
        Escape("title: Rates\ndescription: \"The folder ⟦\\r⟧eports\"", "'\\r' in the value of 'description' is a line break", "title: Rates\ndescription: 'The folder \\reports'"),
        Escape("title: \"snake⟦\\_⟧case\"", "'\\_' in the value of 'title' is a no-break space", "title: 'snake\\_case'"),
        Escape("title: Rates\ntags: [\"a⟦\\b⟧\"]", "'\\b' in an item of 'tags' is a control character", "title: Rates\ntags: ['a\\b']") with { Besides = ["NC2042"] },
    ];

    private static DiagnosticCase Case(ProblemKind kind, string yaml, string message, string fixedYaml) =>
        new(kind, $"---\n{yaml}\n---\nText.", message) { Fixed = $"---\n{fixedYaml}\n---\nText." };

    private static DiagnosticCase Comment(string yaml, string message, string fixedYaml) => Case(FrontMatterProblems.CommentInValue, yaml, message, fixedYaml);

    private static DiagnosticCase Names(string yaml, string message, string fixedYaml) => Case(FrontMatterProblems.NamesInOne, "title: Rates\n" + yaml, message, "title: Rates\n" + fixedYaml);

    private static DiagnosticCase Permalink(string template, string message) =>
        Case(FrontMatterProblems.UnusualPermalink, $"title: Rates\npermalink: {template}", message, "title: Rates\npermalink: " + message.Split('\'')[^2]);

    private static DiagnosticCase Quotes(string yaml, string message, string fixedYaml) => Case(FrontMatterProblems.KeptQuotes, "title: Rates\n" + yaml, message, "title: Rates\n" + fixedYaml);

    private static DiagnosticCase Line(string yaml, string message, string fixedYaml) => Case(FrontMatterProblems.LineAsText, "title: Rates\n" + yaml, message, "title: Rates\n" + fixedYaml);

    private static DiagnosticCase Escape(string yaml, string message, string fixedYaml) => Case(FrontMatterProblems.EscapeInValue, yaml, message, fixedYaml);
}
