using System.Globalization;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Liquid;

/// <summary>Reports the problems of a body's Liquid at their location.</summary>
/// <param name="text">The body.</param>
/// <param name="start">The offset of the body in the file.</param>
/// <param name="problems">Receives the problems.</param>
internal sealed class LiquidReporter(string text, int start, ProblemBag problems)
{
    private const int SuggestionDistance = 2;

    // Searching for a name takes time, so only the first unknown names get a suggestion.
    private const int MaxSuggestions = 20;

    private bool _isNotRunReported;
    private int _suggestions;

    public bool HasErrors => problems.HasErrors;

    public void Report(ProblemKind kind, TextSpan span, params string[] arguments) =>
        problems.Add(kind, span with { Start = start + span.Start }, arguments);

    /// <summary>Reports Liquid that is left as text; one warning per file.</summary>
    public void ReportOnce(ProblemKind kind, TextSpan span, params string[] arguments)
    {
        if (!_isNotRunReported)
        {
            _isNotRunReported = true;
            Report(kind, span, arguments);
        }
    }

    /// <summary>Reports an unsupported tag. The remedy of a block includes its end tag, which is not supported alone.</summary>
    public void NotRun(LiquidToken token, IReadOnlyList<LiquidToken> tokens)
    {
        if (_isNotRunReported)
        {
            return;
        }

        if (LiquidBlockEnd.Find(text, tokens, token) is not { } end)
        {
            ReportOnce(BodyProblems.LiquidNotRun, token.Span, Covered(token.Span), "it", "it");
            return;
        }

        var line = problems.File.Locate(end.Span with { Start = start + end.Span.Start }).StartPosition.Line + 1;
        ReportOnce(
            BodyProblems.LiquidNotRun,
            token.Span,
            Covered(token.Span),
            "the whole block",
            string.Format(CultureInfo.InvariantCulture, "'{0}' on line {1}", Covered(end.Span), line));
    }

    public void Malformed(LiquidToken token, string reason) => Report(LiquidProblems.Malformed, token.Span, Covered(token.Span), reason);

    public void BlockNotClosed(LiquidToken token, string end) => Report(LiquidProblems.BlockNotClosed, token.Span, Covered(token.Span), end);

    public string? Nearest(string name, IEnumerable<string> names) =>
        _suggestions++ < MaxSuggestions ? NearestName.Find(name, names, SuggestionDistance) : null;

    private string Covered(TextSpan span) => text.Substring(span.Start, span.Length);
}
