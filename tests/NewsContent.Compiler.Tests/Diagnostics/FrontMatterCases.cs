using NewsContent.Compiler.Problems;

namespace NewsContent.Compiler.Tests.Diagnostics;

internal static class FrontMatterCases
{
    public static readonly DiagnosticCase[] All =
    [
        // The file's name.
        new(FrontMatterProblems.FileNameWithoutDate, "⟦---⟧\ntitle: Rates\ndate: 2022-06-07 07:14:55 +0800\n---\nText.", "such as 2022-06-07-rates-rise.md", "Rates rise.md"),
        new(FrontMatterProblems.FileNameWithoutDate, "⟦---⟧\ntitle: Rates\n---\nText.", "'-20220607.md' has front matter", "-20220607.md"),
        new(FrontMatterProblems.PartialDate, "---\ntitle: Rates\ndate: ⟦２０２２-06-07 07:14:55 +0800⟧\n---\nText.", "; write '2022-06-07 07:14:55 +0800', because only ASCII digits are read"),
        Named("2022-06-rates rise.md", "2022-06-01-rates-rise.md"),
        Named("2024-07-12-rates/index.md", "2024-07-12-rates.md"),
        Named("rates/index.md", "2022-06-07-rates.md"),
        Named("2024-07-12 m13.md", "2024-07-12-m13.md"),
        Named("2024_07_12_m13.md", "2024-07-12-m13.md"),
        Named("2024.7.2 M13.markdown", "2024-07-02-m13.markdown"),
        Named("20240712-m13.md", "2024-07-12-m13.md"),
        Named("2024–07–12–m13.md", "2024-07-12-m13.md"),
        Named("2024年7月12日 m13.md", "2024-07-12-m13.md"),
        Named("２０２４-０７-１２ m13.md", "2024-07-12-m13.md"),
        Named("31-07-2024 m13.md", "2024-07-31-m13.md"),
        Named("07-31-2024-m13.md", "2024-07-31-m13.md"),
        Named("m13 2024-07-12.md", "2024-07-12-m13.md"),
        Named("2024-July-12-m13.md", "2024-07-12-m13.md"),
        Named("12-Dec-2024 m13.md", "2024-12-12-m13.md"),
        Named("Sept 2 2024 m13.md", "2024-09-02-m13.md"),
        Named("draft-2024-07-12-m13.md", "2024-07-12-draft-m13.md"),
        Named("2024-07-12.md", "2024-07-12-title.md"),
        Named("2024-13-40 m13.md", "2022-06-07-2024-13-40-m13.md"),
        new(FrontMatterProblems.FileNameWithoutDate, "⟦---⟧\ntitle: Rates\ndate: 2021-03-04 07:14:55 +0800\n---\nText.", "such as 2021-03-04-rates-rise.md", "Rates rise.md"),
        new(FrontMatterProblems.NotAPost, "⟦About this folder⟧\n", "'README.md' is not a post", "README.md"),
        new(FrontMatterProblems.IgnoredFile, "⟦---⟧\ntitle: Rates\n---\nText.", "'_2022-06-07-rates.md' is skipped", "_2022-06-07-rates.md"),
        new(FrontMatterProblems.ImpossibleFileNameDate, "⟦---⟧\ntitle: Rates\n---\nText.", "'2022-13-07' is not a valid date: month 13 does not exist; correct the date in the file name", "2022-13-07-rates.md"),
        new(FrontMatterProblems.ImpossibleFileNameDate, "⟦---⟧\ntitle: Rates\ndate: 10 June\n---\nText.", "month 13 does not exist; correct the date in the file name", "2022-13-07-rates.md") { Besides = ["NC1063"] },
        new(FrontMatterProblems.ImpossibleFileNameDate, "⟦---⟧\ntitle: Rates\n---\nText.", "day 32 does not exist in 2022-06", "2022-06-32-rates.md"),
        new(FrontMatterProblems.MovedFileNameDate, "⟦---⟧\ntitle: Rates\n---\nText.", "'2022-02-31' is not a valid date: day 31 does not exist in 2022-02, so the post is dated 2022-03-03, as in Jekyll; correct the date in the file name '2022-02-31-rates.md'", "2022-02-31-rates.md"),
        new(FrontMatterProblems.MovedFileNameDate, "⟦---⟧\ntitle: Rates\ndate: 2022-06-07\n---\nText.", "'2022-13-07' is not a valid date: month 13 does not exist, so the post is dated 2022-06-07, as in Jekyll; correct the date in the file name '2022-13-07-rates.md'", "2022-13-07-rates.md"),
        new(FrontMatterProblems.EmptySlug, "⟦---⟧\ntitle: Rates\n---\nText.", "'2022-06-07-.md' produces an empty slug", "2022-06-07-.md"),
        new(FrontMatterProblems.EmptySlug, "---\ntitle: Rates\nslug: ⟦'---'⟧\n---\nText.", "'---' produces an empty slug"),

        // The fences.
        new(FrontMatterProblems.NoFrontMatter, "⟦Rates rise today.⟧\n", "has no front matter"),
        new(FrontMatterProblems.NoFrontMatter, "⟦⟧", "has no front matter"),
        Opening("⟦\n⟧---\ntitle: Rates\n---\nText.", "because line 1 is blank; delete it so that '---' is the first line"),
        Opening("⟦ \t\n\n\n⟧---\n# comment\ntitle: Rates\n---\nText.", "because lines 1 to 3 are blank; delete them so that '---' is the first line"),
        Opening("⟦\u00A0\n⟧---\ntitle: Rates\n---\nText.", "because line 1 is blank"),
        Opening("  ⟦---⟧\ntitle: Rates\n---\nText.", "because '---' is indented; delete everything before it, so that the file begins with '---'"),
        Opening("\n\t⟦---⟧\ntitle: Rates\n---\nText.", "because '---' is indented"),
        Opening("\u200B⟦---⟧\ntitle: Rates\n---\nText.", "because an invisible character precedes '---'; delete everything before it") with { Besides = ["NC2042"] },
        Opening("⟦+++⟧\n\n\ntitle = \"Rates\"\n+++\nText.", "because '+++' begins TOML, which Jekyll does not read; write '---' instead of both '+++', and YAML such as 'title: …' between them"),
        Opening("⟦+++⟧\ntitle = \"Rates\"\n+++\nText.", "because '+++' begins TOML, which Jekyll does not read; write '---' instead of both '+++', and YAML such as 'title: …' between them"),
        Opening("⟦{⟧\n\"title\": \"Rates\"\n}\nText.", "because '{' begins JSON"),
        Opening("⟦```yaml⟧\ntitle: Rates\n```\nText.", "because '```yaml' begins a code block; write '---' instead of it, and instead of the line that ends the block"),
        Opening("⟦--⟧\ntitle: Rates\n---\nText.", "because line 1 is '--', not '---'; write exactly three hyphens on that line"),
        Opening("⟦----⟧\ntitle: Rates\n----\nText.", "because line 1 is '----', not '---'"),
        Opening("⟦——⟧\ntitle: Rates\n---\nText.", "because line 1 is '——', not '---'"),
        Opening("⟦--⟧\ntitle: Rates\n--\nText.", "because line 1 is '--', not '---'; write '---' instead of both '--'"),
        Opening("⟦***⟧\ntitle: Rates\n---\nText.\n\n***\n", "write exactly three hyphens on that line"),
        Opening("\n⟦– – –⟧\ntitle: Rates\n---\nText.", "because line 2 is '– – –', not '---'; write exactly three hyphens on that line, and delete the blank lines before it"),
        Opening("⟦***⟧\ntitle: Rates\n***\nText.", "because line 1 is '***', not '---'"),
        Opening("⟦--- # front matter⟧\ntitle: Rates\n---\nText.", "because line 1 is '--- # front matter', not only '---'; delete everything after '---' on that line"),
        Opening("⟦title: Rates⟧\nlang: en\n---\nText.", "because no line '---' precedes its first key; write a line '---' before this line"),
        Opening("⟦----⟧\n\nThe bank raised rates.\n", "because its first line is not '---'; begin the file with a line '---'"),
        Opening("⟦⟧\n---\n\nThe bank raised rates.\n\n---\n", "because its first line is not '---'"),
        Opening("⟦Rates rise⟧\n---\ntitle: Rates\n---\nText.", "because text precedes '---' on line 2; move the text after the closing '---', or delete it, so that '---' is the first line"),
        Opening("⟦<!-- a comment -->\nSource: none⟧\n\n---\nlayout: post\ntitle: Rates\ntags:\n- a\n\n---\nText.", "because text precedes '---' on line 4"),
        Opening("⟦Rates rise⟧\n---\nNote: all text.\n\n---\n", "because its first line is not '---'"),
        Opening("⟦Rates rise⟧\n---\nText.", "because its first line is not '---'"),
        new(FrontMatterProblems.FrontMatterNotClosed, "⟦---⟧\ntitle: Rates\n\nText.\n", "is not closed; add a line '---' after line 2"),
        new(FrontMatterProblems.FrontMatterNotClosed, "⟦---⟧\ntitle: Rates\ntags:\n- a\n  # more\n\nText.\n\n----\n", "add a line '---' after line 5"),
        new(FrontMatterProblems.FrontMatterNotClosed, "⟦---⟧\ntitle: Rates\nThe text: more.\nText.\n\n----\n", "add a line '---' after line 3"),
        new(FrontMatterProblems.FrontMatterNotClosed, "⟦---⟧\nText.\n----\n", "add a line '---' after line 1"),
        new(FrontMatterProblems.FrontMatterNotClosed, "⟦---⟧\n", "add a line '---' after line 1"),
        new(FrontMatterProblems.FrontMatterNotClosed, "---\ntitle: Rates\n⟦----⟧\nText.\n", "line 3 is '----', so write exactly three hyphens"),
        new(FrontMatterProblems.FrontMatterNotClosed, "---\ntitle: Rates\n⟦--⟧ \nText.\n", "line 3 is '--', so write"),
        new(FrontMatterProblems.FrontMatterNotClosed, "---\ntitle: Rates\n⟦———⟧\nText.\n", "line 3 is '———', so write"),
        new(FrontMatterProblems.FrontMatterNotClosed, "---\ntitle: Rates\n⟦- - -⟧\nText.\n", "line 3 is '- - -', so write"),
        new(FrontMatterProblems.FrontMatterNotClosed, "---\ntitle: Rates\n⟦***⟧\nText.\n", "line 3 is '***', so write"),
        new(FrontMatterProblems.FrontMatterNotClosed, "---\ntitle: Rates\n⟦+++⟧\nText.\n", "line 3 is '+++', so write"),
        new(FrontMatterProblems.FrontMatterNotClosed, "---\ntitle: Rates\n  ⟦---⟧\nText.\n", "delete everything before '---' on line 3"),
        new(FrontMatterProblems.FrontMatterNotClosed, $"---\ntitle: Rates\n⟦--- {new string('a', 200)}⟧\nText.\n", "…', so delete everything after '---'"),
        new(FrontMatterProblems.FrontMatterNotClosed, $"---\ntitle: Rates\n⟦{new string('-', 200)}⟧\nText.\n", "…', so write exactly three hyphens"),
        new(FrontMatterProblems.FrontMatterNotClosed, "---\ntitle: Rates\n⟦--- # end⟧\nText.\n", "line 3 is '--- # end', so delete everything after '---'"),

        // YAML.
        new(FrontMatterProblems.InvalidYaml, "---\ntitle: ⟦Rates: up⟧\n---\nText.", "the value of 'title' contains a ':'; put it in quotes"),
        new(FrontMatterProblems.InvalidYaml, "---\nlayout: post\ntitle: ⟦\"Rates⟧\n---\nText.", "the quote \" is not closed"),
        new(FrontMatterProblems.InvalidYaml, "---\ntitle: 'The bank'⟦s rates'⟧\n---\nText.", "inside quotes write '' for '"),
        new(FrontMatterProblems.InvalidYaml, "---\ntitle: \"The \"⟦new\" rates\"⟧\n---\nText.", "inside quotes write \\\" for \""),
        new(FrontMatterProblems.InvalidYaml, "---\ntitle: Rates\ntags: ⟦[bonds, rates⟧\n---\nText.", "the '[' in the value of 'tags' is not closed; write the closing ']', or put the value in quotes"),
        new(FrontMatterProblems.InvalidYaml, "---\ntitle: Rates\ndate: 2022-06-07 07:14:55 +0800\n ⟦tags: [a]⟧\n---\nText.", "'tags' is indented more than 'date' above; begin both lines in the same column"),
        new(FrontMatterProblems.InvalidYaml, "---\ntitle: Rates\ncategories: macro\n ⟦description: \"x\"⟧\n---\nText.", "'description' is indented more than 'categories' above"),
        new(FrontMatterProblems.InvalidYaml, "---\ntitle: \"Rates\"\n  ⟦layout: post⟧\n---\nText.", "'layout' is indented more than 'title' above"),
        new(FrontMatterProblems.InvalidYaml, "---\ntitle: Rates\ntags: [a, b]\n ⟦layout: post⟧\n---\nText.", "'layout' is indented more than 'tags' above"),
        new(FrontMatterProblems.InvalidYaml, "---\nimage:\n  path: /a.png\n   ⟦alt: A⟧\n---\nText.", "'alt' is indented more than 'path' above"),
        new(FrontMatterProblems.InvalidYaml, "---\ntitle: Rates\n  rise again\n ⟦tags: [a]⟧\n---\nText.", "'tags' is indented more than 'title' above"),
        new(FrontMatterProblems.InvalidYaml, "---\nauthors:\n  - name: A\n     ⟦url: /a⟧\n---\nText.", "'url' is indented more than 'name' above"),
        new(FrontMatterProblems.InvalidYaml, "---\nimage: !!map\n  path: /a.png\ntitle: ⟦@rates⟧\n---\nText.", "a value cannot begin with '@'"),
        new(FrontMatterProblems.InvalidYaml, "---\ntitle: Rates\ntags: ⟦- a⟧\n---\nText.", "a list cannot begin on the line of its key; write 'tags: [a]', or put the value in quotes if it is text"),
        new(FrontMatterProblems.InvalidYaml, "---\ntitle: ⟦@rates⟧\n---\nText.", "a value cannot begin with '@'"),
        new(FrontMatterProblems.InvalidYaml, "---\ntitle: ⟦`a` b⟧\n---\nText.", "a value cannot begin with '`'; put the value of 'title' in quotes"),
        new(FrontMatterProblems.InvalidYaml, "---\ntitle: ⟦%a⟧\n---\nText.", "a value cannot begin with '%'; put the value of 'title' in quotes"),
        new(FrontMatterProblems.InvalidYaml, "---\ntitle: ⟦, a⟧\n---\nText.", "a value cannot begin with ','; put the value of 'title' in quotes"),
        new(FrontMatterProblems.InvalidYaml, "---\ntitle: ⟦] a⟧\n---\nText.", "a value cannot begin with ']'; put the value of 'title' in quotes"),
        new(FrontMatterProblems.InvalidYaml, "---\ntitle: ⟦} a⟧\n---\nText.", "a value cannot begin with '}'; put the value of 'title' in quotes"),
        new(FrontMatterProblems.InvalidYaml, "---\ntitle: ⟦* a⟧\n---\nText.", "a value cannot begin with '*'; put the value of 'title' in quotes"),
        new(FrontMatterProblems.InvalidYaml, "---\ntitle: ⟦& a⟧\n---\nText.", "a value cannot begin with '&'; put the value of 'title' in quotes"),
        new(FrontMatterProblems.InvalidYaml, "---\ntitle: ⟦!<a b⟧\n---\nText.", "a value cannot begin with '!'; put the value of 'title' in quotes"),
        new(FrontMatterProblems.InvalidYaml, "---\ntitle: ⟦|a b⟧\n---\nText.", "a value cannot begin with '|'; put the value of 'title' in quotes"),
        new(FrontMatterProblems.InvalidYaml, "---\ntitle: ⟦>a b⟧\n---\nText.", "a value cannot begin with '>'; put the value of 'title' in quotes"),
        new(FrontMatterProblems.InvalidYaml, "---\ntags:\n  - a\n ⟦- b⟧\n---\nText.", "begin them in the same column"),
        new(FrontMatterProblems.InvalidYaml, "---\ntitle: Rates\nimage:\n  path: /a.png\n ⟦alt: A⟧\n---\nText.", "begin them in the same column"),
        new(FrontMatterProblems.InvalidYaml, "---\ntitle: ⟦\"Rates \\uD800\"⟧\n---\nText.", "a '\\' in the value of 'title' does not start a known escape"),
        new(FrontMatterProblems.InvalidYaml, "---\ntitle: Rates\n⟦no colon here⟧\n---\nText.", "this line is not 'key: value'"),
        new(FrontMatterProblems.SecondDocument, "---\ntitle: Rates\n⟦--- # more⟧\nlang: en\n---\nText.", "begins a second document, and the lines after it have no effect"),
        new(FrontMatterProblems.NotAMapping, "---\n⟦- bonds\n- rates⟧\n---\nText.", "The front matter is a list"),
        new(FrontMatterProblems.NotAMapping, "---\n⟦just words⟧\n---\nText.", "The front matter is 'just words'"),
        new(FrontMatterProblems.DuplicateKey, "---\ntitle: Rates\n⟦title⟧: Bonds\n---\nText.", "The key 'title' is also on line 2"),
        new(FrontMatterProblems.SimilarKeys, "---\ntitle: Rates\n⟦Title⟧: Bonds\n---\nText.", "'Title' and 'title' on line 2 are different keys, as in Jekyll, although they differ only in case, hyphens or underscores; delete one of the two, or rename 'Title'")
            { Fixed = "---\ntitle: Rates\n---\nText." },
        new(FrontMatterProblems.SimilarKeys, "---\n⟦Title⟧: Bonds\ntitle: Rates\n---\nText.", "'Title' and 'title' on line 3 are different keys"),
        new(FrontMatterProblems.SimilarKeys, "---\ntitle: Rates\n⟦Desk⟧: a\ndesk: b\n---\nText.", "'Desk' and 'desk' on line 4 are different keys") { Besides = ["NC1035", "NC1035"] },
        new(FrontMatterProblems.SimilarKeys, "---\ntitle: Rates\nDesk: a\n⟦DESK⟧: b\n---\nText.", "'DESK' and 'Desk' on line 3 are different keys") { Besides = ["NC1035", "NC1035"] },
        new(FrontMatterProblems.SimilarKeys, "---\ntitle: Rates\nlast_modified_at: 2022-06-09\n⟦last-modified-at⟧: 2022-06-08\n---\nText.", "'last-modified-at' and 'last_modified_at' on line 3 are different keys"),
        new(FrontMatterProblems.PartOfYaml, "---\ntitle: ⟦&Co rates⟧\n---\nText.", "'&Co' is a YAML anchor that no alias uses, so it is not in the value; put the value in quotes if it is text") { Fixed = "---\ntitle: \"&Co rates\"\n---\nText." },
        new(FrontMatterProblems.PartOfYaml, "---\ntitle: ⟦*t⟧\n---\nText.", "'*t' is a YAML alias without an anchor, so it is not in the value"),
        new(FrontMatterProblems.PartOfYaml, "---\ntitle: ⟦!important rates⟧\n---\nText.", "'!important' is a YAML tag, so it is not in the value"),
        new(FrontMatterProblems.KeyNotAString, "---\n⟦title: {{ site.title }}⟧\n---\nText.", "A key is a mapping, not a string, so its entry has no effect; Liquid does not run here, so write its output, or put it in quotes if it is text") { Fixed = "---\ntitle: \"{{ site.title }}\"\n---\nText." },
        new(FrontMatterProblems.KeyNotAString, "---\ntitle: Rates\n⟦[a]: b⟧\n---\nText.", "A key is a list, not a string"),

        // Values.
        new(FrontMatterProblems.WrongType, "---\ntitle: ⟦[a, b]⟧\n---\nText.", "The value of 'title' is a list; write a string"),
        new(FrontMatterProblems.WrongType, "---\ntitle: Rates\npublished: ⟦\"false\"⟧\n---\nText.", "'published' is the string \"false\"; write true or false, without quotes"),
        new(FrontMatterProblems.WrongType, "---\ntitle: Rates\ntags:\n- ⟦Fed: hikes⟧\n---\nText.", "write a list of strings, with quotes if it is text: \"Fed: hikes\"") { Fixed = "---\ntitle: Rates\ntags:\n- \"Fed: hikes\"\n---\nText." },
        new(FrontMatterProblems.WrongType, "---\ntitle:\n  ⟦Fed: hikes⟧\n---\nText.", "write a string, with quotes if it is text: \"Fed: hikes\"") { Fixed = "---\ntitle:\n  \"Fed: hikes\"\n---\nText." },
        new(FrontMatterProblems.WrongType, "---\ntitle: Rates\ntags:\n- ⟦{a: b}⟧\n---\nText.", "'tags' is a mapping"),
        new(FrontMatterProblems.WrongType, "---\ntitle: Rates\ntags: [a, ⟦[b, c]⟧]\n---\nText.", "'tags' is a list; write a list of strings"),
        new(FrontMatterProblems.WrongType, "---\ntitle: Rates\nauthor: ⟦{mail: a@example.com}⟧\n---\nText.", "a mapping with a 'name'"),
        new(FrontMatterProblems.MissingTitle, "⟦---⟧\nlayout: post\n---\nText.", "its title becomes 'Central Bank Cuts', from its file name", "2022-06-07-central-bank-cuts.md"),
        new(FrontMatterProblems.MissingTitle, "---\ntitle: ⟦\"\"⟧\n---\nText.", "its title becomes 'Rates'"),
        new(FrontMatterProblems.MissingTitle, "---\n⟦title⟧:\n---\nText.", "its title becomes 'Rates'"),
        new(FrontMatterProblems.EmptyDate, "---\ntitle: Rates\n⟦date⟧:\n---\nText.", "'date' is empty"),
        new(FrontMatterProblems.EmptyDate, "---\ntitle: Rates\ndate: ⟦~⟧\n---\nText.", "'date' is empty"),
        new(FrontMatterProblems.IgnoredDate, "---\ntitle: Rates\nlast_modified_at: ⟦~⟧\n---\nText.", "'last_modified_at: ' has no effect because its value is not a date"),
        new(FrontMatterProblems.IgnoredDate, "---\ntitle: Rates\nlast_modified_at: ⟦yesterday⟧\n---\nText.", "'last_modified_at: yesterday' has no effect"),
        new(FrontMatterProblems.IgnoredDate, "---\ntitle: Rates\nlast_modified_at: ⟦2022-13-01⟧\n---\nText.", "'last_modified_at: 2022-13-01' has no effect"),
        new(FrontMatterProblems.IgnoredDate, "---\ntitle: Rates\nlast_modified_at: ⟦[2022]⟧\n---\nText.", "'last_modified_at: a list' has no effect"),
        new DiagnosticCase(FrontMatterProblems.InvalidDate, "---\ntitle: Rates\ndate: ⟦{{ site.time }}⟧\n---\nText.", "'{{ site.time }}' is not a date; write one such as") with { Besides = ["NC1066"] },
        new(FrontMatterProblems.InvalidDate, "---\ntitle: Rates\ndate: ⟦[2022]⟧\n---\nText.", "'a list' is not a date"),
        new(FrontMatterProblems.InvalidDate, "---\ntitle: Rates\ndate:  ⟦+0800⟧\n---\nText.", "'+0800' is not a date"),
        new(FrontMatterProblems.InvalidDate, "---\ntitle: Rates\ndate: ⟦2022年6月7日⟧\n---\nText.", "'2022年6月7日' is not a date"),
        new(FrontMatterProblems.InvalidDate, "---\ntitle: Rates\ndate: ⟦\"yesterday\"⟧\n---\nText.", "'yesterday' is not a date"),
        Impossible("2024-03-01 25:00:00", "hour 25 does not exist"),
        Impossible("2024-03-01 25:00:00 UTC", "hour 25 does not exist"),
        Impossible("\"2024-03-01 7:60\"", "minute 60 does not exist"),
        Impossible("2024-03-01T07:14:61Z", "second 61 does not exist"),
        Impossible("2024-03-01 24:00:01", "hour 24 ends at 24:00:00"),
        Impossible("2024-13-01", "month 13 does not exist"),
        Impossible("2024-00-01", "month 0 does not exist"),
        Impossible("2023-02-32", "day 32 does not exist in 2023-02"),
        Impossible("February 32, 2024", "day 32 does not exist in 2024-02"),
        Impossible("2024-03-01 07:14:55 +2500", "offset +2500 does not exist"),
        Moved("2022-02-29", "2022-03-01", "day 29 does not exist in 2022-02"),
        Moved("February 30, 2022", "2022-03-02", "day 30 does not exist in 2022-02"),
        Moved("2022-02-30 10:00:00 +0800", "2022-03-02 10:00:00 +0800", "day 30 does not exist in 2022-02"),
        Unusual("11-9-2022", "2022-09-11"),
        Unusual("2022-06-07 (optional)", "2022-06-07"),
        Unusual("2022-06-07 10:00 PM", "2022-06-07 22:00:00 +0800"),
        Unusual("2022-06-07 10:00 CEST", "2022-06-07 10:00:00 +0800"),
        Unusual("'2022-06-07 10:00:00 +8'", "2022-06-07 10:00:00 +0800"),
        Moved("2022-06-07 10:00:00+15:00", "2022-06-07 03:00:00 +0800", "offset +15:00 does not exist"),
        Partial("10 June", "it is read as 2022-06-10, completed from the file name"),
        Partial("10:00 UTC", "it is read as 2022-06-07 18:00:00 +0800, completed from the file name"),
        new(FrontMatterProblems.NoTimeZone, "---\ntitle: Rates\ndate: ⟦2022-06-07 00:14:55 +0800⟧\n---\nText.", "'2022-06-07 00:14:55 +0800' is on 2022-06-06 in UTC") { Settings = TestPost.Site with { TimeZone = null } },
        new(FrontMatterProblems.DateWithoutOffset, "---\ntitle: Rates\ndate: ⟦2022-06-07 23:30:00⟧\n---\nText.", "so it is 2022-06-08 07:30:00 +0800 on this site"),
        new(FrontMatterProblems.AmbiguousZone, "---\ntitle: Rates\ndate: ⟦2022-06-07 07:14:55 CST⟧\n---\nText.", "'CST' is read as -0600"),
        new(FrontMatterProblems.TagHidesTags, "---\ntitle: Rates\ntag: bonds\ntags: ⟦[rates]⟧\n---\nText.", "'tags' is ignored"),
        new(FrontMatterProblems.TagReadAsOtherValue, "---\ntitle: Rates\ntags: [⟦000725⟧, '000651', 600519]\n---\nText.", "Jekyll reads it as 469"),
        new(FrontMatterProblems.NotPublished, "---\ntitle: Rates\npublished: ⟦no⟧\n---\nText.", "The post is skipped"),
        new(FrontMatterProblems.InvalidPermalink, "---\ntitle: Rates\npermalink: /⟦:yabc⟧/:title/\n---\nText.", "':yabc' is not a permalink placeholder; use :year, :month, :day, :title, :slug or :categories"),
        new(FrontMatterProblems.InvalidPermalink, "---\ntitle: Rates\npermalink: /⟦:yaer⟧/:title/\n---\nText.", "':yaer' is not a permalink placeholder; did you mean ':year'?"),
        new(FrontMatterProblems.MisspelledKey, "---\n⟦titel⟧: Rates\n---\nText.", "did you mean 'title'?") { Fixed = "---\ntitle: Rates\n---\nText." },
        new(FrontMatterProblems.MisspelledKey, "---\n⟦title:⟧: Rates\n---\nText.", "The key 'title:' has no meaning; did you mean 'title'?") { Fixed = "---\ntitle: Rates\n---\nText." },

        new(FrontMatterProblems.MisspelledKey, "---\ntitle: Rates\n⟦descr⟧: a\n---\nText.", "did you mean 'description'?"),
        Key("last-modified-at", "last_modified_at", "2022-06-08"),
        Key("Last_Modified_At", "last_modified_at", "2022-06-08"),
        Key("lastModifiedAt", "last_modified_at", "2022-06-08"),
        Key("last modified at", "last_modified_at", "2022-06-08"),
        Key("redirectFrom", "redirect_from", "/a/"),
        Key("TAGS", "tags", "a"),
        Key("Tag", "tag", "a"),
        new(FrontMatterProblems.MisspelledKey, "---\ntitle: Rates\n⟦language⟧: en\n---\nText.", "The key 'language' has no meaning; did you mean 'lang'?"),
        new(FrontMatterProblems.MisspelledKey, "---\ntitle: Rates\n⟦langauge⟧: en\n---\nText.", "The key 'langauge' has no meaning; did you mean 'lang'?") { Fixed = "---\ntitle: Rates\nlang: en\n---\nText." },
        new(FrontMatterProblems.DoubleExtension, "⟦---⟧\ntitle: Rates\n---\nText.", "'2022-06-07-rates.md.md' has two extensions, so '.md' is part of the slug and the URL; rename it to '2022-06-07-rates.md'", "2022-06-07-rates.md.md"),
        new(FrontMatterProblems.DoubleExtension, "⟦---⟧\ntitle: Rates\n---\nText.", "rename it to '2022-06-07-rates.md'", "2022-06-07-rates.md.txt"),
        new(FrontMatterProblems.LiquidInValue, "---\ntitle: ⟦\"{{ site.title }} news\"⟧\n---\nText.", "'{{ site.title }}' in the value of 'title' is text because Liquid is not run in front matter, as in Jekyll; replace it with its output")
        {
            Fixed = "---\ntitle: Finews news\n---\nText.",
        },
        new(FrontMatterProblems.MisspelledKey, "---\ntitle: Rates\n⟦locale⟧: zh-CN\n---\nText.", "did you mean 'lang'?"),
        new(FrontMatterProblems.QuotedNames, "---\ntitle: Rates\ntags: ⟦'central bank'⟧\n---\nText.", "'central bank' in 'tags' is read as several names because spaces separate names even in quotes, as in Jekyll; write [central bank] for one name, or [central, bank] for several")
            { Fixed = "---\ntitle: Rates\ntags: [central bank]\n---\nText." },
        new(FrontMatterProblems.QuotedNames, "---\ntitle: Rates\ncategories: ⟦\"macro cn\"⟧\n---\nText.", "write [macro cn] for one name, or [macro, cn] for several"),
        new(FrontMatterProblems.ChangedBefore, "---\ntitle: Rates\ndate: 2022-06-07 07:14:55 +0800\nlast_modified_at: ⟦2021-06-07 07:14:55 +0800⟧\n---\nText.", "The date of the last change, 2021-06-07 07:14:55 +0800, is before 2022-06-07 07:14:55 +0800, the date of the post; correct the one that is wrong")
            { Fixed = "---\ntitle: Rates\ndate: 2022-06-07 07:14:55 +0800\nlast_modified_at: 2022-06-08 07:14:55 +0800\n---\nText." },
        new(FrontMatterProblems.OtherSeparator, "---\ntitle: Rates\nexcerpt_separator: <!-- more -->\n---\nText.\n\n⟦<!--more-->⟧\n\nMore.", "'<!--more-->' does not end the excerpt because the separator is '<!-- more -->'; write '<!-- more -->'")
            { Fixed = "---\ntitle: Rates\nexcerpt_separator: <!-- more -->\n---\nText.\n\n<!-- more -->\n\nMore." },
        new(FrontMatterProblems.OtherSeparator, "---\ntitle: Rates\nexcerpt_separator: <!--more-->\n---\nText.\n\n⟦<!-- More -->⟧\n\nMore.", "write '<!--more-->'"),
        new(FrontMatterProblems.RedirectNotAPath, "---\ntitle: Rates\nredirect_from: ⟦/a1/, /b1/⟧\n---\nText.", "'/a1/, /b1/' in 'redirect_from' contains several paths, so nothing is redirected from it; write '[/a1/, /b1/]'")
            { Fixed = "---\ntitle: Rates\nredirect_from: [/a1/, /b1/]\n---\nText." },
        new(FrontMatterProblems.MisspelledKey, "---\ntitle: Rates\n\u00A0\u00A0⟦layout⟧: post\n---\nText.", "did you mean 'layout'?") { Fixed = "---\ntitle: Rates\nlayout: post\n---\nText." },
        new(FrontMatterProblems.MisspelledKey, "---\ntitle: Rates\n⟦tgas⟧: a\n---\nText.", "did you mean 'tags'?"),
        Names("⟦dotnet, intro⟧", "'dotnet,'", "[dotnet, intro]"),
        Names("⟦dotnet,intro⟧", "'dotnet,intro'", "[dotnet, intro]"),
        Names("⟦\"dotnet, intro\"⟧", "'dotnet,'", "[dotnet, intro]"),
        Names("⟦债券，利率⟧", "'债券，利率'", "[债券, 利率]"),
        Names("⟦a ,b⟧", "',b'", "[a, b]"),
        Names("⟦债券、利率⟧", "'债券、利率'", "[债券, 利率]"),
        Names("⟦a;b⟧", "'a;b'", "[a, b]"),
        Names("⟦a|b⟧", "'a|b'", "[a, b]"),
        Names("⟦a | b⟧", "'|'", "[a, b]"),
        Names("⟦rates,⟧", "'rates,'", "[rates]"),
        Language("⟦zh_CN⟧", "'zh-CN'"),
        Language("⟦en_US.UTF-8⟧", "'en-US'"),
        Language("⟦cn⟧", "'zh-CN'"),
        Language("⟦en,⟧", "'en'"),
        Language("⟦“zh-CN”⟧", "'zh-CN'"),
        Language("⟦zh_TW;⟧", "'zh-TW'"),
        Language("⟦Chinese⟧", "a tag such as 'en' or 'zh-CN'"),
        new(FrontMatterProblems.DatesApart, "---\ntitle: Rates\ndate: ⟦2021-06-07 07:14:55 +0800⟧\n---\nText.", "The date 2021-06-07 is 365 days from 2022-06-07, the date in the file name; correct the one that is wrong"),
        new(FrontMatterProblems.DatesApart, "---\ntitle: Rates\ndate: ⟦2023-06-06⟧\n---\nText.", "is 364 days from 2022-06-07"),

        new(FrontMatterProblems.UnlikelyYear, "⟦---⟧\ntitle: Rates\n---\nText.", "The post is dated 0222-06-07, before the year 1000; correct the year in the file name", "0222-06-07-rates.md"),
        new(FrontMatterProblems.UnlikelyYear, "⟦---⟧\ntitle: Rates\n---\nText.", "The post is dated 2202-06-07, after the year 2099; correct the year in the file name", "2202-06-07-rates.md"),
        new(FrontMatterProblems.UnlikelyYear, "---\ntitle: Rates\ndate: ⟦20222-06-07⟧\n---\nText.", "The post is dated 9998-06-07, the nearest supported day; correct the year in 'date'"),
        new(FrontMatterProblems.UnlikelyYear, "---\ntitle: Rates\ndate: ⟦0000-06-07⟧\n---\nText.", "The post is dated 0002-06-07, the nearest supported day"),
        new(FrontMatterProblems.UnlikelyYear, "---\ntitle: Rates\ndate: ⟦0202-06-07⟧\n---\nText.", "before the year 1000; correct the year in 'date'"),

        // Redirects.
        Redirect("⟦https://example.com/old/⟧", "has a host", "/old/"),
        Redirect("⟦//example.com/old⟧", "has a host", "/old"),
        Redirect("⟦https://example.com⟧", "has a host", "/"),
        Redirect("[/a, ⟦www.example.com/old.html?a=1⟧]", "has a host", "/old.html"),
        Redirect("⟦/old?id=1⟧", "has a query", "/old"),
        Redirect("⟦'/old#part'⟧", "has a fragment", "/old"),
        Redirect("⟦old.html?a#b⟧", "has a query", "/old.html"),

        // Keys of other generators.
        Foreign("⟦draft⟧: true", "'draft: true' has no effect, so the post is published, as in Jekyll; write 'published: false' instead, or move the file to the folder _drafts") with { Kind = FrontMatterProblems.PublishedDraft },
        Foreign("⟦draft⟧: \"yes\"", "'draft: yes' has no effect") with { Kind = FrontMatterProblems.PublishedDraft },
        Foreign("⟦isDraft⟧: true", "'isDraft: true' has no effect") with { Kind = FrontMatterProblems.PublishedDraft },
        Foreign("⟦publishDate⟧: 2022-06-07", "The key 'publishDate' is a key of Hugo and has no effect here; write 'date'"),
        Foreign("date: 2022-06-07\n⟦pubDate⟧: 2022-06-07", "The key 'pubDate' is a key of Astro and has no effect here; delete it, because the post has 'date'"),
        Foreign("⟦lastmod⟧: 2022-06-08", "write 'last_modified_at'"),
        Foreign("⟦aliases⟧: [/old/, /older/]", "write 'redirect_from'"),
        Foreign("⟦url⟧: /rates/", "write 'permalink'"),

        // Custom keys.
        Undeclared("⟦desk⟧: Macro", "public partial string? Desk { get; }"),
        Undeclared("⟦is_paywalled⟧: yes", "public partial bool? IsPaywalled { get; }"),
        Undeclared("⟦priority⟧: 3", "public partial int? Priority { get; }"),
        Undeclared("⟦views⟧: 3000000000", "public partial long? Views { get; }"),
        Undeclared("⟦ratio⟧: 0.5", "public partial double? Ratio { get; }"),
        Undeclared("⟦embargo⟧: 2022-06-08 07:00 +0800", "public partial DateTimeOffset? Embargo { get; }"),
        Undeclared("⟦sources⟧: [a, b]", "public partial IReadOnlyList<string> Sources { get; }"),
        Undeclared("⟦nothing⟧:", "public partial string? Nothing { get; }"),
        Undeclared("⟦栏目⟧: 宏观", "public partial string? 栏目 { get; }"),
        Undeclared("⟦text⟧: x", "[FrontMatter(\"text\")] public partial string? TextValue { get; }"),
        Undeclared("⟦my.key⟧: x", "[FrontMatter(\"my.key\")] public partial string? MyKey { get; }"),
        Undeclared("⟦2nd⟧: x", "[FrontMatter(\"2nd\")] public partial string? _2nd { get; }"),
        new(FrontMatterProblems.UndeclaredMap, "---\ntitle: Rates\n⟦cover⟧: {path: a.png}\n---\nText.", "read it with 'article.FrontMatter[\"cover\"]'"),
        new(FrontMatterProblems.UndeclaredMap, "---\ntitle: Rates\n⟦links⟧: [{url: /a}]\n---\nText.", "read it with 'article.FrontMatter[\"links\"]'"),
        new(FrontMatterProblems.UndeclaredMap, "---\ntitle: Rates\n⟦'*'⟧: x\n---\nText.", "read it with 'article.FrontMatter[\"*\"]'"),
    ];

    private static DiagnosticCase Names(string value, string name, string list) =>
        new(FrontMatterProblems.SeparatedNames, $"---\ntitle: Rates\ntags: {value}\n---\nText.", $"contains the name {name} because only spaces separate names, as in Jekyll; write a list: {list}")
        {
            Fixed = $"---\ntitle: Rates\ntags: {list}\n---\nText.",
        };

    private static DiagnosticCase Key(string key, string meant, string value) =>
        new(FrontMatterProblems.MisspelledKey, $"---\ntitle: Rates\n⟦{key}⟧: {value}\n---\nText.", $"The key '{key}' has no meaning; did you mean '{meant}'?")
        {
            Fixed = $"---\ntitle: Rates\n{meant}: {value}\n---\nText.",
        };

    private static DiagnosticCase Language(string value, string remedy) =>
        new(FrontMatterProblems.InvalidLanguage, $"---\ntitle: Rates\nlang: {value}\n---\nText.", "is not a language tag; write " + remedy);

    // Without front matter, the title is missing too.
    private static DiagnosticCase Opening(string post, string message) => new(FrontMatterProblems.NoFrontMatter, post, message);

    private static DiagnosticCase Redirect(string value, string fault, string path) =>
        new(FrontMatterProblems.RedirectNotAPath, $"---\ntitle: Rates\nredirect_from: {value}\n---\nText.", $"in 'redirect_from' {fault}, so nothing is redirected from it; write '{path}'");

    private static DiagnosticCase Foreign(string lines, string message) =>
        new(FrontMatterProblems.ForeignKey, $"---\ntitle: Rates\n{lines}\n---\nText.", message);

    private static DiagnosticCase Named(string name, string suggestion) =>
        new(FrontMatterProblems.FileNameWithoutDate, "⟦---⟧\ntitle: Rates\n---\nText.", "such as " + suggestion, name);

    private static DiagnosticCase Impossible(string date, string reason) =>
        new(FrontMatterProblems.ImpossibleDate, $"---\ntitle: Rates\ndate: ⟦{date}⟧\n---\nText.", $"'{date.Trim('"')}' is not a valid date: {reason}; correct the date");

    private static DiagnosticCase Moved(string date, string other, string reason) =>
        new(FrontMatterProblems.MovedDate, $"---\ntitle: Rates\ndate: ⟦{date}⟧\n---\nText.", $"'{date}' is read as {other}, as in Jekyll, because {reason}; correct the date");

    private static DiagnosticCase Unusual(string date, string meant) =>
        new(FrontMatterProblems.UnusualDate, $"---\ntitle: Rates\ndate: ⟦{date}⟧\n---\nText.", $"'{date.Trim('\'')}' is read as {meant}, as in Jekyll; write {meant}, or the date that is meant")
        {
            Fixed = $"---\ntitle: Rates\ndate: {meant}\n---\nText.",
        };

    private static DiagnosticCase Partial(string date, string reading) =>
        new(FrontMatterProblems.PartialDate, $"---\ntitle: Rates\ndate: ⟦{date}⟧\n---\nText.", $"'{date}' has no year, so {reading}; write a date such as");

    private static DiagnosticCase Undeclared(string line, string property) =>
        new(FrontMatterProblems.UndeclaredKey, $"---\ntitle: Rates\n{line}\n---\nText.", $"declare '{property}' in the collection's model");
}
