using System.Text.RegularExpressions;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Liquid;

/// <summary>
/// Runs the Liquid of a body before Markdown, as Jekyll does: variables, filters, <c>assign</c>, <c>for</c>, <c>raw</c>, <c>comment</c>, <c>highlight</c>, <c>post_url</c> and
/// <c>link</c>. Other tags are left as text, and the first is reported.
/// </summary>
internal sealed class LiquidRenderer
{
    // lib/jekyll/tags/highlight.rb
    private static readonly Regex Highlight = new(@"\A([a-zA-Z0-9.+#_-]+)(\s+\w+(=(\w+|""[0-9 ]*""))?)*\z", RegexOptions.CultureInvariant);

    private readonly string _text;
    private readonly List<LiquidToken> _tokens;
    private readonly LiquidReporter _reporter;
    private readonly LiquidOutput _output;
    private readonly LiquidBudget _budget = new();
    private readonly LiquidScope _scope;
    private readonly LiquidEvaluator _evaluator;
    private readonly LiquidLinkTags _links;
    private readonly LiquidLoops _loops;
    private LiquidToken? _highlight;

    private LiquidRenderer(string text, int start, LiquidContext context, ProblemBag problems)
    {
        _text = text;
        _tokens = new LiquidScanner(text).Scan();
        _reporter = new LiquidReporter(text, start, problems);
        _output = new LiquidOutput(text, start);
        _scope = new LiquidScope(context, _budget, _reporter);
        _evaluator = new LiquidEvaluator(_scope, context.Site, _budget, _reporter);
        _links = new LiquidLinkTags(text, context.Site, _scope, _output, _reporter);
        _loops = new LiquidLoops(text, _tokens, _scope, _links, _output, _budget, _reporter);
    }

    /// <summary>Returns the rendered body, or <c>null</c> after an error, which is reported.</summary>
    /// <param name="text">The body.</param>
    /// <param name="start">The offset of the body in the file.</param>
    /// <param name="context">The variables and references.</param>
    /// <param name="problems">Receives the problems.</param>
    /// <param name="cancellationToken">Cancels between two tags.</param>
    public static LiquidText? Render(string text, int start, LiquidContext context, ProblemBag problems, CancellationToken cancellationToken) =>
        LiquidScanner.HasLiquid(text)
            ? new LiquidRenderer(text, start, context, problems).Run(cancellationToken)
            : new LiquidText(text, new ShiftedSourceMap(start), []);

    private LiquidText? Run(CancellationToken cancellationToken)
    {
        for (var i = 0; i < _tokens.Count;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                i = RenderAt(i);
            }
            catch (LiquidTooLargeException)
            {
                _reporter.Report(LiquidProblems.TooLarge, _tokens[i].Span);
                return null;
            }
        }

        if (_highlight is { } open)
        {
            _reporter.BlockNotClosed(open, "endhighlight");
            return null;
        }

        return _reporter.HasErrors ? null : new LiquidText(_output.Text, _output.SourceMap, _scope.References);
    }

    // The index of the next token.
    private int RenderAt(int index)
    {
        var token = _tokens[index];
        _loops.Spend(token);
        if (token.Kind == LiquidTokenKind.Text)
        {
            if (!_loops.IsBlank)
            {
                RenderText(token.Span, index > 0 && _tokens[index - 1].TrimsAfter, index + 1 < _tokens.Count && _tokens[index + 1].TrimsBefore);
            }

            return index + 1;
        }

        var name = token.Kind == LiquidTokenKind.Tag ? LiquidScanner.NameOf(_text, token) : "";
        if (name == "for")
        {
            return _loops.Begin(index);
        }

        if (_loops.IsEndOfTurn(index))
        {
            return _loops.EndTurn();
        }

        Render(token, name);
        return index + 1;
    }

    private void Render(LiquidToken token, string name)
    {
        switch (token.Kind)
        {
            case LiquidTokenKind.Raw:
                _output.AppendBody(token.Content);
                break;
            case LiquidTokenKind.Output:
                RenderOutput(token);
                break;
            case LiquidTokenKind.Tag:
                RenderTag(token, name);
                break;
            case LiquidTokenKind.NotClosed:
                _output.AppendBody(token.Span);
                _reporter.ReportOnce(LiquidProblems.NotClosed, token.Span, Covered(token.Span), _text[token.Span.Start + 1] == '%' ? "%}" : "}}");
                break;
            case LiquidTokenKind.BlockNotClosed:
                _reporter.BlockNotClosed(token, "end" + LiquidScanner.NameOf(_text, token));
                break;
        }
    }

    private void RenderText(TextSpan span, bool trimStart, bool trimEnd)
    {
        var trimmed = span.Trim(_text);
        if (trimmed.Length == 0 && (trimStart || trimEnd))
        {
            return;
        }

        _output.AppendBody(TextSpan.FromBounds(trimStart ? trimmed.Start : span.Start, trimEnd ? trimmed.End : span.End));
    }

    private void RenderOutput(LiquidToken token)
    {
        if (LiquidExpression.Parse(_text, token.Content) is not { } expression)
        {
            Malformed(token, "write the name of a value in it");
        }
        else if (_evaluator.Evaluate(expression, out var value))
        {
            _output.AppendValue(LiquidValue.Print(value), token.Span);
        }
        else
        {
            Keep(token);
        }
    }

    private void RenderTag(LiquidToken token, string name)
    {
        var markup = LiquidScanner.MarkupOf(_text, token, name);
        switch (name)
        {
            case "assign":
                Assign(token, markup);
                break;
            case "highlight" when _highlight is null:
                BeginHighlight(token, Covered(markup));
                break;
            case "endhighlight" when _highlight is not null:
                _output.EndCode(token.Span);
                _highlight = null;
                break;
            case "post_url" when _links.CanRun(markup):
                _links.RenderPostUrl(token, markup);
                break;
            case "link" when _links.CanRun(markup):
                _links.RenderLink(token, markup);
                break;
            case "endraw" or "endcomment" or "endhighlight" or "endfor":
                Malformed(token, $"open '{name.Substring("end".Length)}' before it, or delete it");
                break;
            default:
                Keep(token);
                break;
        }
    }

    private void Assign(LiquidToken token, TextSpan markup)
    {
        if (LiquidAssignment.Parse(_text, markup) is not var (name, expression))
        {
            Malformed(token, "write a name, '=' and a value");
        }
        else if (_evaluator.Evaluate(expression, out var value))
        {
            _scope.Assign(name, value);
        }
        else
        {
            Keep(token);
        }
    }

    private void BeginHighlight(LiquidToken token, string markup)
    {
        if (Highlight.Match(markup) is not { Success: true } match)
        {
            Malformed(token, "write a language after 'highlight', such as 'text'");
            return;
        }

        _highlight = token;
        _output.BeginCode(match.Groups[1].Value.ToLowerInvariant(), token.Span);
    }

    // An unsupported tag is left visible, so that it is noticed.
    private void Keep(LiquidToken token)
    {
        _output.AppendBody(token.Span);
        _reporter.NotRun(token, _tokens);
    }

    private void Malformed(LiquidToken token, string reason)
    {
        _output.AppendBody(token.Span);
        _reporter.Malformed(token, reason);
    }

    private string Covered(TextSpan span) => _text.Substring(span.Start, span.Length);
}
