using System.Text.RegularExpressions;
using NewsContent.Compiler.Links;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Liquid;

/// <summary>
/// Runs the Liquid of a body as Jekyll does before anything else, as far as content needs it: look-ups, filters, <c>assign</c>, <c>raw</c>,
/// <c>comment</c>, <c>highlight</c>, <c>post_url</c> and <c>link</c>. Any other tag stays in the text, and the first is reported.
/// </summary>
internal sealed class LiquidRenderer
{
    /// <summary>The longest value, in UTF-16 units.</summary>
    public const int MaxValue = 64 * 1024;

    // What all filters of a body may go through: 16 bodies of the greatest length.
    private const long MaxWork = 16 * 1024 * 1024;

    private const int SuggestionDistance = 2;

    // Each name that is looked at takes time; the first few that are unknown get a suggestion.
    private const int MaxSuggestions = 20;

    // Names that are lists of the whole site, or parts of the page that are made after Liquid.
    private static readonly HashSet<string> NotRun = new(StringComparer.Ordinal)
    {
        "site.posts", "site.pages", "site.html_pages", "site.documents", "site.static_files", "site.html_files", "site.collections",
        "site.data", "site.tags", "site.categories", "site.related_posts", "site.time", "site",
        "page.content", "page.excerpt", "page.output", "page.next", "page.previous", "page",
    };

    // lib/jekyll/tags/highlight.rb
    private static readonly Regex Highlight = new(@"\A([a-zA-Z0-9.+#_-]+)(\s+\w+(=(\w+|""[0-9 ]*""))?)*\z", RegexOptions.CultureInvariant);

    // lib/jekyll/tags/post_url.rb
    private static readonly Regex PostName = new(@"\A(.+/)?[0-9]+-[0-9]+-[0-9]+-[^/]*\z", RegexOptions.CultureInvariant);

    private readonly string _text;
    private readonly int _start;
    private readonly LiquidContext _context;
    private readonly ProblemBag _problems;
    private readonly LiquidOutput _output;
    private readonly HashSet<Reference> _references = [];
    private readonly Dictionary<string, object?> _assigned = new(StringComparer.Ordinal);
    // Names, and filters with a '|' before them.
    private readonly HashSet<string> _reportedNames = new(StringComparer.Ordinal);
    private LiquidToken? _highlight;
    private bool _isReported;
    private long _work;
    private int _suggestions;

    private LiquidRenderer(string text, int start, LiquidContext context, ProblemBag problems)
    {
        _text = text;
        _start = start;
        _context = context;
        _problems = problems;
        _output = new LiquidOutput(text, start);
    }

    /// <summary>The rendered body, or <c>null</c> where it cannot be rendered, which is then reported.</summary>
    /// <param name="text">The body.</param>
    /// <param name="start">Where in the file it begins.</param>
    /// <param name="context">What it can look up.</param>
    /// <param name="problems">Gets the problems.</param>
    /// <param name="cancellationToken">Leaves between two tags.</param>
    public static LiquidText? Render(string text, int start, LiquidContext context, ProblemBag problems, CancellationToken cancellationToken) =>
        LiquidScanner.HasLiquid(text)
            ? new LiquidRenderer(text, start, context, problems).Run(cancellationToken)
            : new LiquidText(text, new ShiftedPlaces(start), []);

    private LiquidText? Run(CancellationToken cancellationToken)
    {
        var tokens = new LiquidScanner(_text).Scan();
        for (var i = 0; i < tokens.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                Render(tokens[i], i > 0 && tokens[i - 1].TrimsAfter, i + 1 < tokens.Count && tokens[i + 1].TrimsBefore);
            }
            catch (LiquidTooLargeException)
            {
                Report(LiquidProblems.TooLarge, tokens[i].Span);
                return null;
            }
        }

        if (_highlight is { } open)
        {
            Report(LiquidProblems.BlockNotClosed, open.Span, Covered(open.Span), "endhighlight");
            return null;
        }

        return _problems.HasErrors ? null : new LiquidText(_output.Text, _output.Places, _references);
    }

    private void Render(LiquidToken token, bool trimStart, bool trimEnd)
    {
        switch (token.Kind)
        {
            case LiquidTokenKind.Text:
                RenderText(token.Span, trimStart, trimEnd);
                break;
            case LiquidTokenKind.Raw:
                _output.AppendBody(token.Content);
                break;
            case LiquidTokenKind.Comment:
                break;
            case LiquidTokenKind.Output:
                RenderOutput(token);
                break;
            case LiquidTokenKind.Tag:
                RenderTag(token, LiquidScanner.NameOf(_text, token));
                break;
            case LiquidTokenKind.NotClosed:
                _output.AppendBody(token.Span);
                ReportOnce(LiquidProblems.NotClosed, token.Span, Covered(token.Span), _text[token.Span.Start + 1] == '%' ? "%}" : "}}");
                break;
            case LiquidTokenKind.BlockNotClosed:
                Report(LiquidProblems.BlockNotClosed, token.Span, Covered(token.Span), "end" + LiquidScanner.NameOf(_text, token));
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
            Malformed(token, "it names no value");
        }
        else if (Evaluate(expression, token, out var value))
        {
            _output.AppendValue(LiquidDate.Print(value), token.Span);
        }
        else
        {
            Keep(token);
        }
    }

    private void RenderTag(LiquidToken token, string name)
    {
        var trimmed = token.Content.Trim(_text);
        var markup = TextSpan.FromBounds(trimmed.Start + name.Length, trimmed.End).Trim(_text);
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
            case "post_url" when !Covered(markup).Contains("{{"):
                RenderPostUrl(token, markup);
                break;
            case "link" when !Covered(markup).Contains("{{"):
                RenderLink(token, markup);
                break;
            case "endraw" or "endcomment" or "endhighlight":
                Malformed(token, $"no '{name.Substring("end".Length)}' is open before it");
                break;
            default:
                Keep(token);
                break;
        }
    }

    private void Assign(LiquidToken token, TextSpan markup)
    {
        var equals = markup.Length == 0 ? -1 : _text.IndexOf('=', markup.Start, markup.Length);
        if (equals < 0 || LiquidExpression.Parse(_text, TextSpan.FromBounds(equals + 1, markup.End)) is not { } expression)
        {
            Malformed(token, "write a name, '=' and a value");
        }
        else if (Evaluate(expression, token, out var value))
        {
            _assigned[_text.Substring(markup.Start, equals - markup.Start).Trim()] = value;
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

    private void RenderPostUrl(LiquidToken token, TextSpan markup)
    {
        var name = Covered(markup).TrimStart('/');
        if (!PostName.IsMatch(name))
        {
            Malformed(token, "write a post's file name without its extension, such as 2022-06-07-rates");
            return;
        }

        if (Resolve(ReferenceKind.PostName, name) is not { } found)
        {
            return;
        }

        if (found.State == ReferenceState.Unknown)
        {
            ReportUnknownPost(markup, found.Suggestion);
        }

        RenderUrl(token, markup, found, "");
    }

    private void RenderLink(LiquidToken token, TextSpan markup)
    {
        var path = Covered(markup).TrimStart('/');
        if (path.Length == 0)
        {
            Malformed(token, "write a file's path from the site's root after 'link'");
            return;
        }

        if (Resolve(ReferenceKind.File, path) is not { } found)
        {
            return;
        }

        var assumed = FilePermalink.Of(path);
        if (found.State == ReferenceState.Unknown)
        {
            if (("/" + path).Contains("/_posts/"))
            {
                ReportUnknownPost(markup, found.Suggestion);
            }
            else if (FilePermalink.IsPage(path))
            {
                Report(LiquidProblems.AssumedUrl, markup, path, assumed);
            }
        }

        RenderUrl(token, markup, found, assumed);
    }

    private void ReportUnknownPost(TextSpan markup, string? suggestion) => Report(
        LinkProblems.UnknownPost,
        markup,
        Covered(markup),
        suggestion is null ? "write the name of a file in _posts" : $"did you mean '{suggestion}'?");

    private void RenderUrl(LiquidToken token, TextSpan markup, ResolvedReference found, string assumed)
    {
        if (found.State == ReferenceState.LeftOut)
        {
            Report(LinkProblems.LeftOutPost, markup, Covered(markup));
        }

        _output.AppendValue(_context.Site.RelativeUrl(found.Value ?? assumed), token.Span);
    }

    // Null while references are only being collected.
    private ResolvedReference? Resolve(ReferenceKind kind, string name)
    {
        var reference = new Reference(kind, name);
        _references.Add(reference);
        return _context.Links is null ? null : _context.Links.Find(reference) ?? new ResolvedReference(reference, ReferenceState.Unknown);
    }

    // False where the value is nothing that is known here.
    private bool Evaluate(LiquidExpression expression, LiquidToken token, out object? value)
    {
        if (!LookUp(expression, out value))
        {
            return false;
        }

        foreach (var call in expression.Filters)
        {
            var arguments = new List<object?>(call.Arguments.Count);
            foreach (var argument in call.Arguments)
            {
                LookUp(new LiquidExpression(argument, []), out var argumentValue);
                arguments.Add(argumentValue);
            }

            var input = new LiquidFilterInput(value, arguments, _context.Site);
            Spend(input.Text.Length);
            if (!LiquidFilters.TryApply(call.Name, input, out value) && _reportedNames.Add("|" + call.Name))
            {
                var meant = Nearest(call.Name, LiquidFilters.Names);
                Report(LiquidProblems.UnknownFilter, call.Span, call.Name, meant is null ? "write what comes of it" : $"did you mean '{meant}'?");
            }
        }

        Spend(LiquidDate.Print(value).Length);
        return true;
    }

    private bool LookUp(LiquidExpression expression, out object? value)
    {
        var operand = expression.Value;
        value = operand.Literal;
        if (operand.Path is not { } path)
        {
            return true;
        }

        if (_assigned.TryGetValue(path, out value))
        {
            return true;
        }

        if (operand.Root is not ("site" or "page") || NotRun.Contains(operand.Root + "." + operand.Rest.Split('.', '[')[0]) || operand.Rest.Length == 0)
        {
            return false;
        }

        // A value for the case that there is none says that there may be none.
        var isFound = operand.Root == "page" ? LookUpPage(operand.Rest, out value, out var suggestion) : LookUpSite(operand.Rest, out value, out suggestion);
        if (!isFound && expression.Filters.FirstOrDefault()?.Name != "default" && _reportedNames.Add(path))
        {
            Report(LiquidProblems.UnknownName, operand.Span, path, suggestion is null ? "write what it stands for" : $"did you mean '{operand.Root}.{suggestion}'?");
        }

        return true;
    }

    private bool LookUpPage(string path, out object? value, out string? suggestion)
    {
        var page = _context.Page.Value;
        var isFound = page.TryFind(path, out value);
        suggestion = isFound ? null : Nearest(path, page.Variables.Items.Select(item => item.Path).Concat(["date"]));
        return isFound;
    }

    private bool LookUpSite(string path, out object? value, out string? suggestion)
    {
        suggestion = null;
        switch (path)
        {
            case "baseurl":
                value = _context.Site.BaseUrl;
                return true;
            case "url":
                value = _context.Site.Url;
                return true;
        }

        var found = Resolve(ReferenceKind.SiteVariable, path);
        (value, suggestion) = (found?.Value, found?.Suggestion);
        return found?.State != ReferenceState.Unknown;
    }

    private string? Nearest(string name, IEnumerable<string> names) =>
        _suggestions++ < MaxSuggestions ? NearestName.Find(name, names, SuggestionDistance) : null;

    private void Spend(int length)
    {
        _work += length;
        if (length > MaxValue || _work > MaxWork)
        {
            throw new LiquidTooLargeException();
        }
    }

    // What is not run stays where it is seen rather than going unnoticed; one warning a file says so.
    private void Keep(LiquidToken token)
    {
        _output.AppendBody(token.Span);
        ReportOnce(BodyProblems.LiquidNotRun, token.Span, Covered(token.Span));
    }

    private void Malformed(LiquidToken token, string reason)
    {
        _output.AppendBody(token.Span);
        Report(LiquidProblems.Malformed, token.Span, Covered(token.Span), reason);
    }

    private void ReportOnce(ProblemKind kind, TextSpan span, params string[] arguments)
    {
        if (!_isReported)
        {
            _isReported = true;
            Report(kind, span, arguments);
        }
    }

    private void Report(ProblemKind kind, TextSpan span, params string[] arguments) =>
        _problems.Add(kind, span with { Start = _start + span.Start }, arguments);

    private string Covered(TextSpan span) => _text.Substring(span.Start, span.Length);
}
