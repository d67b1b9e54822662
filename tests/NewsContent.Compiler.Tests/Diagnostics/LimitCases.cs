using NewsContent.Compiler.Problems;

namespace NewsContent.Compiler.Tests.Diagnostics;

/// <summary>Input that would hang or crash a compiler without limits.</summary>
internal static class LimitCases
{
    public static readonly DiagnosticCase[] All =
    [
        new(LimitProblems.FileTooLarge, "⟦---⟧\ntitle: Rates\n---\n" + new string('a', 10_000_000), "The file has 10000021 characters, but the limit is 1048576"),
        new(LimitProblems.FrontMatterTooLarge, $"---\n⟦title: {new string('[', 100_000)}⟧\n---\nText.", "more than 65536 characters"),
        new(LimitProblems.FrontMatterTooLarge, $"---\n⟦a: {new string('[', 1_000)}⟧\n---\nText.", "more than 32 levels"),
        new(LimitProblems.FrontMatterTooLarge, $"---\n⟦a: [{string.Concat(Enumerable.Repeat("b,", 10_001))}]⟧\n---\nText.", "more than 10000 values"),
        new DiagnosticCase(LimitProblems.HtmlTooDeep, TestPost.WithBody(Repeat("<div>", 100) + "⟦<div>⟧" + Repeat("<div>", 49_899)), "nested more than 100 elements deep") with { Besides = ["NC2095"] },
        new DiagnosticCase(LimitProblems.HtmlTooDeep, TestPost.WithBody(Repeat("<div>", 100) + "⟦<div>⟧"), "nested more than 100 elements deep") with { Besides = ["NC2095"] },
        new DiagnosticCase(LimitProblems.HtmlTooDeep, TestPost.WithBody(Repeat("<div><table><tr><td></div>", 20) + "⟦<div>⟧<table><tr><td></div>" + Repeat("<div><table><tr><td></div>", 10_000)), "nested more than 100 elements deep") with { Besides = ["NC2083"] },
        new DiagnosticCase(LimitProblems.TooMuchMarkup, TestPost.WithBody("<div><i>" + Repeat("<p>", 49_999) + "⟦<p>⟧" + Repeat("<p>", 50_000)), "more than 100000 elements") with { Besides = ["NC2095"] },
        new(LimitProblems.TooMuchMarkup, TestPost.WithBody("⟦<p" + string.Concat(Enumerable.Range(0, 201).Select(i => $" a{i}")) + ">⟧Text.</p>"), "more than 200 attributes in one tag"),
        new(LimitProblems.TooMuchMarkup, TestPost.WithBody("⟦" + Repeat("[](", 100_000) + "⟧"), "more than 50000000 Markdown parsing steps"),
        new(LimitProblems.TooMuchMarkup, TestPost.WithBody("Text.\n\n⟦" + Repeat("*a <b title=\"*\"></b> ", 20_000).TrimEnd() + "⟧"), "more than 50000000 Markdown parsing steps"),
        new(LimitProblems.TooMuchMarkup, TestPost.WithBody("⟦" + Repeat("<http://a", 100_000) + "⟧"), "more than 50000000 Markdown parsing steps"),
        new(LimitProblems.TooMuchMarkup, TestPost.WithBody("⟦" + Repeat("{: ", 100_000).TrimEnd() + "⟧"), "more than 50000000 Markdown parsing steps"),
        new(LimitProblems.TooMuchMarkup, TestPost.WithBody("⟦" + Repeat("|a", 3000) + "⟧\n" + Repeat("|-", 3000) + "\n" + Repeat("|b\n", 3000)), "more than 7200400 Markdown parsing steps"),
        new(LimitProblems.TooMuchMarkup, TestPost.WithBody("⟦[a]: /" + new string('x', 30_000) + "⟧\n\n" + Repeat("[a]\n\n", 4000)), "more than 4194304 characters of HTML"),
        new DiagnosticCase(LimitProblems.TooMuchMarkup, TestPost.WithBody("<p>" + string.Concat(Enumerable.Range(0, 90).Select(i => $"<b a{i}>")) + "</p>" + Repeat("</i>", 90) + Repeat("<p>x", 1053) + "⟦<p>⟧x" + Repeat("<p>x", 90_000)), "more than 100000 elements") with { Besides = ["NC2083"] },
        new(LimitProblems.TooMuchMarkup, TestPost.WithBody("Text.\n\n" + "⟦|" + Repeat("a|", 200_000) + "⟧\n"), "more than 100000 elements"),
        new(LimitProblems.UrlTooLong, "---\ntitle: Rates\npermalink: ⟦/:title/:title/:title⟧\nslug: " + new string('a', 3000) + "\n---\nText.", "more than 8192 characters"),
        new(LimitProblems.UrlTooLong, "---\ntitle: Rates\nslug: ⟦" + new string('a', 9000) + "⟧\n---\nText.", "more than 8192 characters"),
        new(LimitProblems.UnreadableHtml, TestPost.WithBody("<p><select>⟦<xmp>⟧</xmp><select>June</select></select></p>"), "The HTML after '<xmp>' cannot be parsed"),
        new(LimitProblems.MarkdownTooDeep, TestPost.WithBody("⟦" + Repeat("> ", 100_000).TrimEnd() + "⟧"), "nested too deeply"),
        new(LimitProblems.MarkdownTooDeep, TestPost.WithBody("⟦" + Repeat("![", 100_000) + "]⟧"), "nested too deeply"),
        new(LimitProblems.MarkdownTooDeep, TestPost.WithBody("⟦a " + Repeat("<b>", 1_000) + "⟧"), "nested too deeply"),
        new(LimitProblems.MarkdownTooDeep, TestPost.WithBody("⟦<div markdown=\"1\">⟧\n" + Repeat("<div markdown=\"1\">\n", 1_000)), "nested too deeply"),
    ];

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
