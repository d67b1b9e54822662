using System.Text.RegularExpressions;
using NewsContent.Compiler.Markdown.Tree;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Markdown;

/// <summary>Finds bold text and code that begin before a word and are not closed in their block.</summary>
internal sealed class OpenMarks(MarkdownProblems problems)
{
    // Letters of Chinese and Japanese stand beside a mark without a space.
    private const string Before = @"(?<![^\s(（\[“‘「『《【—：:，、。；！？\p{Lo}])";

    private static readonly Regex Bold = new(@"\G" + Before + @"\*\*(?<quote>[“‘""'「『《【(（\[])?(?<word>[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*)(?<rest>[^\n]*)", RegexOptions.CultureInvariant);
    private static readonly Regex Code = new(@"\G" + Before + @"`(?<word>[\p{L}_$./~-][^\s`]*)(?<rest>[^\n]*)", RegexOptions.CultureInvariant);

    // Pointers to pointers, arguments of Python, patterns of files and powers.
    private static readonly Regex TypeBefore = new(@"(?:\b(?:char|void|int|unsigned|signed|long|short|float|double|bool|const|struct[ ]+\w+|\w+_t)|[=&+/-])[ \t]*\z", RegexOptions.CultureInvariant);
    private static readonly Regex CodeWord = new(@"\A(?:kw(?:arg)?s?|kwds|args?|argv|opt(?:ion)?s|params|rest|hash|dict|nil|env|envp|pp?|ptr)(?![A-Za-z])", RegexOptions.CultureInvariant);
    private static readonly Regex CodeAfter = new(@"\A(?:[_/=(\[<>+\\]|[.]\w|::|->|[ \t]*(?:[+]?=|[;<>+]))", RegexOptions.CultureInvariant);

    // Quotes of TeX, and words whose first letters are left out.
    private static readonly Regex ClosingQuote = new(@"['’´](?!\w)", RegexOptions.CultureInvariant);
    private static readonly Regex ShortWord = new(@"\A(?:n|em|til|tis|twas|cause|bout|round)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private readonly Dictionary<int, OpenMark> _expected = [];
    private readonly List<OpenMark> _found = [];
    private int _firstClosing = int.MaxValue;

    /// <summary>Records the only mark of a block whose inline syntax is not parsed yet. It is a mistake if it remains text.</summary>
    public void Expect(TextSlice block)
    {
        if (block.IsEmpty || block.Source!.Text.IndexOfAny(['*', '`'], block.Start, block.Length) < 0)
        {
            return;
        }

        var text = block.ToString();
        if (OnlyIndexOf(text, "**") is >= 0 and var stars && Bold.Match(text, stars) is { Success: true } bold && IsBold(text, bold))
        {
            Add(block, stars, bold.Groups["word"], "**");
        }

        if (OnlyIndexOf(text, "`") is >= 0 and var tick && Code.Match(text, tick) is { Success: true } code
            && !ShortWord.IsMatch(code.Groups["word"].Value) && !ClosingQuote.IsMatch(text.Substring(tick)))
        {
            Add(block, tick, code.Groups["word"], "`");
        }
    }

    /// <summary>Reads the text of a resolved tree.</summary>
    public void Find(TextSlice slice)
    {
        if (slice.Source is not { } source)
        {
            return;
        }

        for (var at = source.Text.IndexOfAny(['*', '`'], slice.Start, slice.Length); at >= 0; at = source.Text.IndexOfAny(['*', '`'], at + 1, slice.End - at - 1))
        {
            if (_expected.TryGetValue(source.OffsetOf(at), out var mark))
            {
                _found.Add(mark);
            }
            else if (at > 0 && string.CompareOrdinal(source.Text, at, "**", 0, 2) == 0 && !char.IsWhiteSpace(source.Text[at - 1]) && source.Text[at - 1] != '*')
            {
                _firstClosing = Math.Min(_firstClosing, source.OffsetOf(at));
            }
        }
    }

    /// <summary>Reports the marks that are text. After a word with such a mark, as at a price**, the mark at a block can begin its footnote.</summary>
    public void Report()
    {
        foreach (var mark in _found)
        {
            if (mark.Mark == "`")
            {
                problems.AddSlip(BodyProblems.MarkdownLeft, mark.Span, mark.Text, "no backtick closes it in its block", "write '`' where it should end");
            }
            else if (mark.Span.Start < _firstClosing)
            {
                problems.AddSlip(BodyProblems.MarkdownLeft, mark.Span, mark.Text, "no '**' closes it in its block", "write '**' where it should end");
            }
        }
    }

    // Returns the position of a mark if its character occurs nowhere else.
    private static int OnlyIndexOf(string text, string mark)
    {
        var at = text.IndexOf(mark, StringComparison.Ordinal);
        return at >= 0 && text.IndexOf(mark[0]) == at && text.IndexOf(mark[0], at + mark.Length) < 0 ? at : -1;
    }

    private static bool IsBold(string text, Match bold)
    {
        var (word, rest) = (bold.Groups["word"].Value, bold.Groups["rest"].Value);
        return !CodeWord.IsMatch(word) && !CodeAfter.IsMatch(rest)
            && (bold.Index == 0 || (!char.IsDigit(word[0]) && !TypeBefore.IsMatch(text.Substring(0, bold.Index))));
    }

    private void Add(TextSlice block, int start, Group word, string mark)
    {
        var part = block.Skip(start).Take(word.Index + word.Length - start);
        _expected[part.Span.Start] = new OpenMark(mark, part.Span, part.ToString());
    }

    private sealed record OpenMark(string Mark, TextSpan Span, string Text);
}
