using NewsContent.Compiler.Problems;

namespace NewsContent.Compiler.Tests.Diagnostics;

/// <summary>Input that would hang or end a compiler that is not on its guard.</summary>
internal static class LimitCases
{
    public static readonly DiagnosticCase[] All =
    [
        new(LimitProblems.FileTooLarge, "⟦---⟧\ntitle: Rates\n---\n" + new string('a', 10_000_000), "The post has 10000021 characters; the limit is 1048576"),
        new(LimitProblems.FrontMatterTooLarge, $"---\n⟦title: {new string('[', 100_000)}⟧\n---\nText.", "more than 65536 characters"),
        new(LimitProblems.FrontMatterTooLarge, $"---\n⟦a: {new string('[', 1_000)}⟧\n---\nText.", "more than 32 levels"),
        new(LimitProblems.FrontMatterTooLarge, $"---\n⟦a: [{string.Concat(Enumerable.Repeat("b,", 10_001))}]⟧\n---\nText.", "more than 10000 values"),
        new(LimitProblems.HtmlTooDeep, TestPost.WithBody(Repeat("<div>", 100) + "⟦<div>⟧" + Repeat("<div>", 49_899)), "nested more than 100 elements deep"),
        new(LimitProblems.HtmlTooDeep, TestPost.WithBody(Repeat("<div><table><tr><td></div>", 20) + "⟦<div>⟧<table><tr><td></div>" + Repeat("<div><table><tr><td></div>", 10_000)), "nested more than 100 elements deep"),
        new(LimitProblems.TooMuchMarkup, TestPost.WithBody(Repeat("<i>", 1) + Repeat("<p>", 49_999) + "⟦<p>⟧" + Repeat("<p>", 50_000)), "more than 100000 elements"),
        new(LimitProblems.TooMuchMarkup, TestPost.WithBody("⟦<p" + Repeat(" a", 201) + ">⟧Text.</p>"), "more than 200 attributes in one tag"),
        new(LimitProblems.TooMuchMarkup, TestPost.WithBody("⟦" + Repeat("[](", 100_000) + "⟧"), "more than 10000 brackets"),
        new(LimitProblems.TooMuchMarkup, TestPost.WithBody("a\n" + Repeat("2. " + Repeat("[a]", 300) + "\n", 16) + "⟦2. " + Repeat("[a]", 300) + "⟧\n" + Repeat("2. " + Repeat("[a]", 300) + "\n", 900)), "more than 10000 brackets"),
        new(LimitProblems.TooMuchMarkup, TestPost.WithBody("⟦" + Repeat("*a ", 100_000).TrimEnd() + "⟧"), "more than 30000 emphasis marks"),
        new(LimitProblems.TooMuchMarkup, TestPost.WithBody("⟦a " + new string('`', 1000) + "⟧"), "more than 100 backticks in a row"),
        new(LimitProblems.TooMuchMarkup, TestPost.WithBody("⟦" + Repeat("x <? ", 200_000).TrimEnd() + "⟧"), "more than 1000 comments, instructions and links"),
        new(LimitProblems.TooMuchMarkup, TestPost.WithBody("⟦" + Repeat("x<!A ", 200_000).TrimEnd() + "⟧"), "more than 1000 comments, instructions and links"),
        new(LimitProblems.TooMuchMarkup, TestPost.WithBody("⟦" + Repeat("<http://a", 100_000) + "⟧"), "more than 1000 comments, instructions and links"),
        new(LimitProblems.TooMuchMarkup, TestPost.WithBody(Repeat("|a", 3000) + "\n" + Repeat("|-", 3000) + "\n" + Repeat("|\n", 31) + "⟦|⟧\n" + Repeat("|\n", 3000)), "more than 100000 cells in one table"),
        new(LimitProblems.TooMuchMarkup, TestPost.WithBody("⟦[a]: /" + new string('x', 30_000) + "⟧\n\n" + Repeat("[a]\n\n", 4000)), "more than 4194304 characters of HTML"),
        new(LimitProblems.TooMuchMarkup, TestPost.WithBody(Repeat("=\n", 10_000) + "⟦=⟧\n" + Repeat("=\n", 300_000)), "more than 10000 lines of '=' or '-' alone"),
        new(LimitProblems.TooMuchMarkup, TestPost.WithBody(Repeat("[^1]: a\n\n", 2_000) + "⟦[^1]: a⟧\n\n" + Repeat("[^1]: a\n\n", 90_000)), "more than 2000 footnotes"),
        new(LimitProblems.TooMuchMarkup, TestPost.WithBody("<p>" + string.Concat(Enumerable.Range(0, 90).Select(i => $"<b a{i}>")) + "</p>" + Repeat("</i>", 90) + Repeat("<p>x", 1053) + "⟦<p>⟧x" + Repeat("<p>x", 90_000)), "more than 100000 elements"),
        new(LimitProblems.MarkdownTooDeep, TestPost.WithBody("⟦" + Repeat("> ", 100_000).TrimEnd() + "⟧"), "nested too deeply"),
    ];

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
