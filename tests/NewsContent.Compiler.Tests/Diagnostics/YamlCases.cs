using NewsContent.Compiler.Problems;

namespace NewsContent.Compiler.Tests.Diagnostics;

/// <summary>Front matter with YAML errors, each with the front matter after the fix in the message.</summary>
internal static class YamlCases
{
    public static readonly DiagnosticCase[] All =
    [
        new(FrontMatterProblems.InvalidYaml, "---\ntitle: Rates\ndescription: ⟦> Rates rise⟧\n---\nText.", "text cannot follow '>' on its line; begin it on the next line, indented by two spaces, or delete '>'")
            { Fixed = "---\ntitle: Rates\ndescription: >\n  Rates rise\n---\nText." },
        new(FrontMatterProblems.InvalidYaml, "---\ntitle: ⟦'Rates\"⟧\n---\nText.", "the value begins with ' and ends with \"; write ' at both ends") { Fixed = "---\ntitle: 'Rates'\n---\nText." },
        new(FrontMatterProblems.InvalidYaml, "---\ntitle: Rates\ntags: ⟦- rates - banks⟧\n---\nText.", "write 'tags: [rates, banks]'") { Fixed = "---\ntitle: Rates\ntags: [rates, banks]\n---\nText." },
        new(FrontMatterProblems.InvalidYaml, "---\ntitle: ⟦? Rates⟧\n---\nText.", "a value cannot begin with '? '; put the value of 'title' in quotes") { Fixed = "---\ntitle: \"? Rates\"\n---\nText." },
        // Tabs.
        Case("tags:\n⟦\t- bonds⟧", "this line begins with a tab; indent with spaces", "tags:\n  - bonds"),
        Case("author:\n  name: Bo\n⟦\tmail: a@example.com⟧", "this line begins with a tab; indent with spaces", "author:\n  name: Bo\n  mail: a@example.com"),
        Case("tags:\n  - bonds\n  ⟦\t- rates⟧", "the indentation of this line has a tab; indent with spaces", "tags:\n  - bonds\n  - rates"),
        Case("outer:\n  - inner:\n    ⟦\t- a⟧", "the indentation of this line has a tab; indent with spaces", "outer:\n  - inner:\n    - a"),
        Case("description: |\n⟦\tText.⟧", "this line begins with a tab; indent with spaces", "description: |\n  Text."),

        // A conflict of Git.
        Case("title: X\n⟦<<<<<<< HEAD⟧\ntags: [a]\n=======\ntags: [b]\n>>>>>>> branch", "'<<<<<<< HEAD' begins a merge conflict of Git; keep one of its versions, and delete the lines", "title: X\ntags: [a]"),

        // No space after the colon.
        Case("⟦title = Rates rise⟧\ndate: 2022-06-07 07:14 +0800", "'title = Rates rise' is not 'key: value'; write 'title: Rates rise'", "title: Rates rise\ndate: 2022-06-07 07:14 +0800"),
        Case("title: Rates\n⟦lang=en⟧\nslug: a", "'lang=en' is not 'key: value'; write 'lang: en'", "title: Rates\nlang: en\nslug: a"),
        Case("⟦title:C⟧", "'title:C' is not 'key: value'; write a space after the colon", "title: C"),
        Case("⟦title:C⟧\ndate: 2022-06-07 07:14 +0800", "'title:C' is not 'key: value'; write a space after the colon", "title: C\ndate: 2022-06-07 07:14 +0800"),
        Case("title: C\n⟦lang:en⟧\nlayout: post", "'lang:en' is not 'key: value'", "title: C\nlang: en\nlayout: post"),
        Case("title: C\n⟦tags:[a, b]⟧", "'tags:[a, b]' is not 'key: value'", "title: C\ntags: [a, b]"),
        Case("author:\n  name: Bo\n  ⟦mail:bo@example.com⟧\nlang: en", "'mail:bo@example.com' is not 'key: value'", "author:\n  name: Bo\n  mail: bo@example.com\nlang: en"),
        Case("⟦title：C⟧\nlang: en", "'title：C' is not 'key: value'; write ': ' in place of '：'", "title: C\nlang: en"),
        Case("⟦title：C⟧", "write ': ' in place of '：'", "title: C"),
        Case("⟦标题：C⟧\nlang: en", "write ': ' in place of '：'", "标题: C\nlang: en"),
        Case("tags:\n⟦-bonds⟧\n-rates", "'-bonds' is not an item of a list; write a space after the '-'", "tags:\n- bonds\n- rates"),

        // Quotes.
        Case("title: ⟦“F: x”⟧", "“ ” are not YAML quotes; write \"…\"", "title: \"F: x\""),
        Case("title: ⟦‘F: x’⟧", "‘ ’ are not YAML quotes; write \"…\"", "title: \"F: x\""),
        Case("title: ⟦„F: x“⟧", "„ “ are not YAML quotes; write \"…\"", "title: \"F: x\""),
        Case("title: ⟦« F: x »⟧", "« » are not YAML quotes; write \"…\"", "title: \"F: x\""),
        Case("title: ⟦「F: x」⟧", "「 」 are not YAML quotes; write \"…\"", "title: \"F: x\""),
        Case("title: ⟦＂F: x＂⟧", "＂ ＂ are not YAML quotes; write \"…\"", "title: \"F: x\""),
        Case("title: ⟦“F: x\"⟧", "“ ” are not YAML quotes; write \"…\"", "title: \"F: x\""),
        Case("title: \"Quoted\" ⟦and more⟧", "put all of it in single quotes: '\"Quoted\" and more'", "title: '\"Quoted\" and more'"),
        Case("title: \"Quoted\" ⟦and \"more\"⟧", "put all of it in single quotes: '\"Quoted\" and \"more\"'", "title: '\"Quoted\" and \"more\"'"),
        Case("title: \"Hold\" ⟦is the Fed's word⟧ # a comment", "put all of it in single quotes: '\"Hold\" is the Fed''s word'", "title: '\"Hold\" is the Fed''s word' # a comment"),
        Case("title: 'Quoted' ⟦and more⟧", "put all of it in double quotes: \"'Quoted' and more\"", "title: \"'Quoted' and more\""),
        Case("title: 'Quoted' ⟦and \"more\"⟧", "put all of it in single quotes: '''Quoted'' and \"more\"'", "title: '''Quoted'' and \"more\"'"),
        Case("title: 'The bank'⟦s rates'⟧", "inside quotes write '' for ': 'The bank''s rates'", "title: 'The bank''s rates'"),
        Case("title: \"The \"⟦new\" rates\"⟧", "inside quotes write \\\" for \": \"The \\\"new\\\" rates\"", "title: \"The \\\"new\\\" rates\""),
        Case("tags: \"bonds\"⟦, \"rates\"⟧", "write a list: [\"bonds\", \"rates\"]", "tags: [\"bonds\", \"rates\"]"),
        Case("title: ⟦\"Rates⟧\ndescription: \"Text.\"", "the quote \" is not closed", "title: \"Rates\"\ndescription: \"Text.\""),

        // Brackets.
        Case("categories: ⟦[macro⟧\ntags: [rates]", "the '[' in the value of 'categories' is not closed; write the closing ']'", "categories: [macro]\ntags: [rates]"),
        Case("tags: ⟦[rates, bonds⟧\nlang: en", "the '[' in the value of 'tags' is not closed; write the closing ']'", "tags: [rates, bonds]\nlang: en"),
        Case("image: ⟦{path: a.png⟧\nlang: en", "the '{' in the value of 'image' is not closed; write the closing '}'", "image: {path: a.png}\nlang: en"),
        Case("tags: ⟦[rates,⟧\n  bonds\nlang: en", "the '[' in the value of 'tags' is not closed", "tags: [rates,\n  bonds]\nlang: en"),
        Case("title: [Breaking] ⟦Rates rise⟧", "text follows the ']' in the value of 'title'; put all of it in quotes: \"[Breaking] Rates rise\"", "title: \"[Breaking] Rates rise\""),
        Case("title: [Breaking] ⟦Rates rise by a quarter point⟧", "put all of it in quotes: \"[Breaking] Rates rise by a quarter point\"", "title: \"[Breaking] Rates rise by a quarter point\""),
        Case("title: [Breaking] ⟦Rates rise by a quarter points⟧", "text follows the ']' in the value of 'title'; put the value in quotes", "title: \"[Breaking] Rates rise by a quarter points\""),
        Case("title: [Breaking] ⟦\"Rates\" rise⟧\nlang: en", "put all of it in quotes: '[Breaking] \"Rates\" rise'", "title: '[Breaking] \"Rates\" rise'\nlang: en"),
        Case("tags: [rates, ⟦,⟧ bonds]", "two commas in the value of 'tags' have no value between them; write a value, or delete one comma", "tags: [rates, bonds]"),

        Case("tags: [rates, bonds]⟦,⟧\nlang: en", "a ',' follows the ']' in the value of 'tags'; delete it", "tags: [rates, bonds]\nlang: en"),
        Case("tags: ⟦[[rates]}⟧", "the list in the value of 'tags' is not valid; put the value in quotes if it is text", "tags: \"[[rates]}\""),


        // A comma after quotes, as in JSON.
        Case("tags: \"rates\"⟦,⟧\nlang: en", "a ',' follows the closing quote of the value of 'tags'; delete it", "tags: \"rates\"\nlang: en"),
        Case("title: 'Rates'⟦,⟧", "a ',' follows the closing quote of the value of 'title'; delete it", "title: 'Rates'"),
        Case("title: \"Rates\"⟦;⟧", "a ';' follows the closing quote of the value of 'title'; delete it", "title: \"Rates\""),
        Case("title: \"Rates\" ⟦，⟧ # comment", "a '，' follows the closing quote of the value of 'title'; delete it", "title: \"Rates\""),
        Case("\"title\": \"Rates\"⟦,⟧\n\"lang\": \"en\"", "a ',' follows the closing quote of the value of", "\"title\": \"Rates\"\n\"lang\": \"en\""),
        Case("tags:\n  - \"rates\"⟦,⟧\n  - \"bonds\"", "a ',' follows the closing quote of the item; delete it", "tags:\n  - \"rates\"\n  - \"bonds\""),
        Case("tags: [rates]⟦、⟧", "a '、' follows the ']' in the value of 'tags'; delete it", "tags: [rates]"),

        // Items.
        Case("tags:\n  - ⟦@bank⟧", "a value cannot begin with '@'; put the item in quotes", "tags:\n  - \"@bank\""),
        Case("tags:\n  - ⟦`rates`⟧\n  - bonds", "a value cannot begin with '`'; put the item in quotes", "tags:\n  - \"`rates`\"\n  - bonds"),
        Case("tags:\n  - ⟦`rates`: bonds⟧", "a value cannot begin with '`'; put the item in quotes", "tags:\n  - \"`rates`: bonds\""),
        Case("tags:\n  - ⟦%x: y⟧", "a value cannot begin with '%'; put the item in quotes", "tags:\n  - \"%x: y\""),
        Case("tags:\n  - ⟦@bank: rates⟧", "a value cannot begin with '@'; put the item in quotes", "tags:\n  - \"@bank: rates\""),
        Case("tags:\n  - ⟦%x⟧", "a value cannot begin with '%'; put the item in quotes", "tags:\n  - \"%x\""),
        Case("tags: ⟦[!new, rates]⟧", "an item in the value of 'tags' cannot begin with '!'; put the item in quotes", "tags: [\"!new\", rates]"),
        Case("tags:\n  - ⟦\"C:\\windows\"⟧", "a '\\' in the item does not start a known escape; write '\\\\', or use single quotes", "tags:\n  - 'C:\\windows'"),
        Case("title: ⟦\"C:\\windows\"⟧", "a '\\' in the value of 'title' does not start a known escape; write '\\\\', or use single quotes", "title: \"C:\\\\windows\""),
        Case("tags: ⟦[#rates, #bonds]⟧", "a '#' in the value of 'tags' begins a comment, so the '[' is not closed; put the item with the '#' in quotes", "tags: [\"#rates\", \"#bonds\"]"),
        Case("tags: ⟦[C #lang, rates]⟧\nlang: en", "put the item with the '#' in quotes", "tags: [\"C #lang\", rates]\nlang: en"),
        Case("tags:\n⟦* rates⟧\n* bonds", "'* rates' is not an item of a list; write '- rates'", "tags:\n- rates\n- bonds"),

        Case("tags: [⟦,⟧]", "there is no value before the ',' in the value of 'tags'; write a value, or delete the comma", "tags: []"),

        // Comments of other languages.
        Case("title: Rates\n⟦//⟧ not ready yet\nlayout: post", "'//' does not begin a comment in YAML; write '#'", "title: Rates\n# not ready yet\nlayout: post"),
        Case("title: Rates\n⟦<!--⟧ not ready yet -->\nlayout: post", "'<!--' does not begin a comment in YAML; write '#'", "title: Rates\n# not ready yet\nlayout: post"),

        // A colon.
        Case("title: ⟦Fed: hikes⟧", "the value of 'title' contains a ':'; put it in quotes", "title: \"Fed: hikes\""),
        Case("title: ⟦Fed:⟧\nlang: en", "the value of 'title' contains a ':'; put it in quotes", "title: \"Fed:\"\nlang: en"),

        // Other spaces.
        Case("⟦title:\u00A0Rates⟧\nlang: en", "the space after 'title:' is a no-break space (U+00A0); write a normal space", "title: Rates\nlang: en"),
        Case("⟦title:\u3000Rates⟧\ndescription: a", "the space after 'title:' is a full-width space (U+3000); write a normal space", "title: Rates\ndescription: a"),
        Case("title: Rates\n⟦lang:\u2003en⟧\nlayout: post", "the space after 'lang:' is a special space (U+2003)", "title: Rates\nlang: en\nlayout: post"),
        Case("tags:\n⟦\u3000- rates⟧\n  - bonds", "the space before this line is a full-width space (U+3000); write a normal space", "tags:\n  - rates\n  - bonds"),

        // A value of one of these lines.
        Case("description: ⟦“The bank”: a story⟧", "put all of it in quotes, such as '“The bank”: a story'", "description: '“The bank”: a story'"),
        Case("description: ⟦- none⟧", "or put the value in quotes if it is text", "description: '- none'"),
        Case("description: The bank\n⟦raised rates today⟧", "or indent it to continue the value above", "description: The bank\n  raised rates today"),

        // Lines that only look invalid are skipped; the error is in the last line.
        Case("note: a\n  \u3000b\n⟦lang:en⟧\nlayout: post", "'lang:en' is not", "note: a\n  \u3000b\nlang: en\nlayout: post"),
        Case("note: |\n  a:b\n  “c: d”\n⟦lang:en⟧\nlayout: post", "'lang:en' is not", "note: |\n  a:b\n  “c: d”\nlang: en\nlayout: post"),
        Case("note: a\n  b:c\n⟦lang:en⟧\nlayout: post", "'lang:en' is not", "note: a\n  b:c\nlang: en\nlayout: post"),
        Case("note: [a,\n  b:c\n  ]\nurls:\n- https://example.com\n- a:b\n⟦lang:en⟧\nlayout: post", "'lang:en' is not", "note: [a,\n  b:c\n  ]\nurls:\n- https://example.com\n- a:b\nlang: en\nlayout: post"),
        Case("note: \"a\n  b:c\"\n⟦lang:en⟧\nlayout: post", "'lang:en' is not", "note: \"a\n  b:c\"\nlang: en\nlayout: post"),
    ];

    private static DiagnosticCase Case(string yaml, string message, string fixedYaml) =>
        new(FrontMatterProblems.InvalidYaml, $"---\n{yaml}\n---\nText.", message) { Fixed = $"---\n{fixedYaml}\n---\nText." };
}
