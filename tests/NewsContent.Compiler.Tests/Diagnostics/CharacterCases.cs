using NewsContent.Compiler.Problems;

namespace NewsContent.Compiler.Tests.Diagnostics;

internal static class CharacterCases
{
    public static readonly DiagnosticCase[] All =
    [
        new(BodyProblems.BidiControl, TestPost.WithBody("Rates ⟦\u202E⟧evig\u202C up."), "Invisible characters change the order in which text is shown (U+202E; 2 from here on)"),
        new(BodyProblems.BidiControl, "---\ntitle: Rates ⟦\u2067⟧up\n---\nText.", "(U+2067;"),
        new(BodyProblems.BidiControl, "---\ntitle: Rates\ntags: [bonds, ⟦\u200E⟧rates]\n---\nText.", "(U+200E;"),
        new(BodyProblems.BidiControl, "---\ntitle: ⟦\"Rates \\u202Epu\"⟧\n---\nText.", "(U+202E;"),
        new(BodyProblems.BidiControl, "---\ntitle: Rates\ntags: ⟦[\"\\u2066a\"]⟧\n---\nText.", "(U+2066;"),
        new(BodyProblems.BidiControl, TestPost.WithBody("```c\nif (admin) /* ⟦\u202E⟧ } \u2066 */ {\n```\n"), "2 from here on"),
        new(BodyProblems.BidiControl, TestPost.WithBody("<p>Rates ⟦&#x202e;⟧up &#8237; more.</p>"), "2 from here on", "2022-06-07-rates.html"),
        new(BodyProblems.BidiControl, TestPost.WithBody("<p>Rates ⟦&#x202e⟧ up.</p>"), "1 from here on", "2022-06-07-rates.html"),
        new(BodyProblems.InvisibleCharacter, TestPost.WithBody("Ra⟦\u200B⟧tes \u00AD \u2060."), "Invisible characters have no use here (U+200B; 3 from here on)"),
        new(BodyProblems.InvisibleCharacter, "---\ntitle: Ra⟦\uFEFF⟧tes\n---\nText.", "(U+FEFF;"),
        new(BodyProblems.InvisibleCharacter, "---\ntitle: ⟦\"Ra\\u200Btes\"⟧\n---\nText.", "(U+200B;"),
        new(BodyProblems.InvisibleCharacter, TestPost.WithBody("Rates⟦\U000E0041⟧\U000E0042 up."), "Invisible characters have no use here (U+E0041; 2 from here on)"),
        new(BodyProblems.Mojibake, TestPost.WithBody("At the caf⟦Ã©⟧, they donâ€™t."), "'Ã©' looks like 'é' after UTF-8 was decoded in another encoding (2 from here on)"),
        new(BodyProblems.Mojibake, "---\ntitle: ⟦ä¸­å›½⟧\n---\nText.", "looks like '中国'"),
        new(BodyProblems.ReplacementCharacter, TestPost.WithBody("At the caf⟦\uFFFD⟧ and \uFFFD."), "(2 from here on)"),
    ];
}
