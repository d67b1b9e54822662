using System.Globalization;
using System.Text.RegularExpressions;
using NewsContent.Compiler.Liquid.Syntax;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Liquid.Rendering;

/// <summary>Reports the problems of a body's Liquid at their location.</summary>
/// <param name="problems">Receives the problems.</param>
/// <param name="positions">Maps sources to the post.</param>
internal sealed class LiquidReporter(ProblemBag problems, LiquidPositions positions)
{
    private static readonly Regex When = new(@"\A\{%-?\s*when\b", RegexOptions.CultureInvariant);
    private static readonly Regex TypographicQuotes = new("[\u201C\u201D\u201E](?<text>[^\u201C\u201D\u201E\"]*)[\u201C\u201D]", RegexOptions.CultureInvariant);
    private static readonly Regex Declaration = new(@"\A\{%-?\s*[a-z]+\s+(?<name>[A-Za-z_][\w-]*)(?:\s*=|\s+in\b|\s*-?%)", RegexOptions.CultureInvariant);
    private static readonly Regex Operator = new(@"(?:=|<>|\bcontains|:)\s*\z", RegexOptions.CultureInvariant);

    private const int SuggestionDistance = 2;
    private const int MaxName = 20;

    // Searching for a name takes time, so only the first unknown names get a suggestion.
    private const int MaxSuggestions = 20;

    // The files with Liquid that is left as text.
    private readonly HashSet<LiquidSource> _notRun = [];
    private readonly HashSet<Problem> _unreadable = [];

    // The names that reported tags would declare, such as 'assing x = 1' or a loop that is not closed.
    private readonly HashSet<string> _undeclared = new(StringComparer.Ordinal);
    private readonly HashSet<LiquidSpan> _ignored = [];
    private readonly HashSet<(LiquidSpan Tag, string Parameter)> _parameters = [];
    private int _suggestions;

    public bool HasErrors => problems.HasErrors;

    /// <summary>Returns a span in the post.</summary>
    public TextSpan Locate(LiquidSpan span) => positions.InPost(span);

    public void Report(ProblemKind kind, LiquidSpan span, params string[] arguments) =>
        problems.Add(kind, positions.InPost(span), arguments);

    /// <summary>Reports a file that cannot be included; once for the post.</summary>
    public void ReportUnreadable(Problem problem)
    {
        if (_unreadable.Add(problem))
        {
            problems.Add(problem with { Location = problem.Location! with { IncludedBy = problems.File.Path } });
        }
    }

    /// <summary>Reports Liquid that is left as text; one warning per file.</summary>
    public void ReportOnce(ProblemKind kind, LiquidSpan span, params string[] arguments)
    {
        if (_notRun.Add(span.Source))
        {
            Report(kind, span, arguments);
        }
    }

    /// <summary>Reports an unsupported tag. The remedy of a block includes its end tag, which is not supported alone.</summary>
    public void NotRun(LiquidSpan tag)
    {
        if (!_notRun.Contains(tag.Source))
        {
            var end = EndOf(tag);
            ReportOnce(BodyProblems.LiquidNotRun, tag, tag.ToString(), end is null ? "it" : "the whole block", end ?? "it");
        }
    }

    /// <summary>Reports a tag with an unknown value.</summary>
    /// <param name="tag">The tag.</param>
    /// <param name="value">The value; <c>null</c> if the tag has another problem.</param>
    /// <param name="meant">The value that was meant; <c>null</c> if none is similar.</param>
    /// <param name="unassigned">The name to which nothing assigns a value; <c>null</c> if the value is not supported for another reason.</param>
    public void UnknownValue(LiquidSpan tag, LiquidOperand? value, string? meant, string? unassigned)
    {
        if (value is not null && meant is not null)
        {
            Malformed(tag, $"did you mean '{meant}'?");
        }
        else if (unassigned is null)
        {
            NotRun(tag);
        }
        else if (_undeclared.Contains(unassigned))
        {
            // The tag that declares the name has a problem already.
        }
        else if (!_notRun.Contains(tag.Source))
        {
            // Braces of another language also contain such names, so it is one warning per file.
            var name = unassigned.Length > MaxName ? unassigned.Substring(0, MaxName) + "…" : unassigned;
            var text = EndOf(tag) is null ? "it" : "the whole block";
            var remedy = value is not null && value.Path == unassigned && IsComparedOrAssigned(tag, value)
                ? $"write \"{name}\" in quotes if it is text, or write {{% assign {name} = … %}} before it"
                : $"write {{% assign {name} = … %}} before it, or put {text} between {{% raw %}} and {{% endraw %}}";
            ReportOnce(LiquidProblems.Malformed, tag, tag.ToString(), remedy);
        }
    }

    // The position of a value that is often text without its quotes, as in 'when macro'.
    private static bool IsComparedOrAssigned(LiquidSpan tag, LiquidOperand value)
    {
        var before = tag.Between(tag.Start, value.Span.Start).ToString();
        return When.IsMatch(before) || Operator.IsMatch(before);
    }

    // The end of the block that a tag opens or divides.
    private string? EndOf(LiquidSpan tag) => BlockEnd.Find(tag) is not { } end ? null
        : string.Format(CultureInfo.InvariantCulture, "'{0}' on line {1}", end, problems.File.Locate(positions.InPost(end)).StartPosition.Line + 1);

    /// <summary>Reports text in a node that has no effect, once for the node.</summary>
    public void TextIgnored(LiquidNode node)
    {
        if (_ignored.Add(node.Span) && node.Ignored is { } ignored)
        {
            Report(LiquidProblems.TextIgnored, node.Span, node.Span.ToString(), ignored.Read, ignored.Meant);
        }
    }

    /// <summary>Reports a parameter that an included file does not read, once for the tag.</summary>
    public void ParameterIgnored(LiquidSpan tag, string parameter, string file, string remedy)
    {
        if (_parameters.Add((tag, parameter)))
        {
            Report(LiquidProblems.ParameterIgnored, tag, file, parameter, remedy);
        }
    }

    /// <summary>Reports an included file with front matter, once for the name.</summary>
    public void FrontMatterIncluded(LiquidSpan name, string file)
    {
        if (_ignored.Add(name))
        {
            Report(LiquidProblems.FrontMatterIncluded, name, file);
        }
    }

    /// <summary>Reports the error because of which a node is left as text.</summary>
    public void Report(LiquidErrorException error, LiquidNode failed)
    {
        if (failed.Ignored is not null)
        {
            TextIgnored(failed);
            return;
        }

        var node = failed.Span;
        var span = error.Span ?? node;
        if (error.Kind is null)
        {
            NotRun(node);
        }
        else
        {
            Report(error.Kind, span, error.Kind == LiquidProblems.Malformed ? [node.ToString(), error.Arguments[0]] : [.. error.Arguments]);
        }
    }

    private void AddUndeclared(LiquidSpan tag)
    {
        if (Declaration.Match(tag.ToString()) is { Success: true } declaration)
        {
            _undeclared.Add(declaration.Groups["name"].Value);
        }
    }

    /// <summary>Reports a malformed tag, unless the file has other Liquid that is left as text: then the braces are probably those of another language.</summary>
    public void Malformed(LiquidSpan tag, string reason)
    {
        AddUndeclared(tag);
        if (!_notRun.Contains(tag.Source))
        {
            Report(LiquidProblems.Malformed, tag, tag.ToString(), reason);
        }
    }

    /// <summary>Reports no more Liquid of the same file that is left as text.</summary>
    public void IgnoreRest(LiquidSpan tag) => _notRun.Add(tag.Source);

    /// <summary>Reports braces without the name of a value. Other languages have such braces, so it is one warning per file.</summary>
    public void Nameless(LiquidSpan tag) => ReportOnce(
        LiquidProblems.Malformed,
        tag,
        tag.ToString(),
        TypographicQuotes.IsMatch(tag.ToString())
            ? $"write '{TypographicQuotes.Replace(tag.ToString(), "\"${text}\"")}', because the quotes are typographic"
            : "write the name of a value in it, or write {% raw %} before it and {% endraw %} after it if it is meant as text");

    /// <param name="tag">The opening tag.</param>
    /// <param name="end">The name of the closing tag.</param>
    /// <param name="misspelled">The misspelled closing tag; <c>null</c> if there is none.</param>
    public void BlockNotClosed(LiquidSpan tag, string end, LiquidSpan? misspelled = null)
    {
        AddUndeclared(tag);
        Report(LiquidProblems.BlockNotClosed, tag, tag.ToString(), end, misspelled is { } written ? $"in place of '{written}'" : "where it should end");
    }

    public string? Nearest(string name, IEnumerable<string> names)
    {
        if (_suggestions++ >= MaxSuggestions)
        {
            return null;
        }

        var known = names.ToList();
        var folded = NearestName.Fold(name);
        return known.Find(other => other != name && NearestName.Fold(other) == folded) ?? NearestName.Find(name, known, SuggestionDistance);
    }
}
