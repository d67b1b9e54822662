using System.Numerics;
using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Liquid.Syntax;
using NewsContent.Compiler.Problems;

namespace NewsContent.Compiler.Liquid.Rendering;

/// <summary>The values of names at the current position: assigned variables, the loops, the page and the site.</summary>
internal sealed class LiquidScope(LiquidContext context, LiquidBudget budget, LiquidReporter reporter)
{
    // Names of lists of the whole site, or of parts of the page that are created after Liquid.
    private static readonly HashSet<string> NotRun = new(StringComparer.Ordinal)
    {
        "site.posts", "site.pages", "site.html_pages", "site.documents", "site.static_files", "site.html_files", "site.collections",
        "site.data", "site.tags", "site.categories", "site.related_posts", "site.time", "site",
        "page.content", "page.excerpt", "page.output", "page.next", "page.previous", "page",
    };

    private readonly Dictionary<string, object?> _assigned = new(StringComparer.Ordinal);
    private readonly HashSet<string> _reported = new(StringComparer.Ordinal);
    private readonly HashSet<Reference> _references = [];

    /// <summary>The current loops and other frames, the outermost first.</summary>
    public List<LiquidFrame> Frames { get; } = [];

    /// <summary>The innermost loop; <c>null</c> outside loops.</summary>
    public LiquidLoop? Loop => Frames.OfType<LiquidLoop>().LastOrDefault(loop => !loop.IsInElse);

    /// <summary>The index after the last item of each loop, by its name, where <c>offset: continue</c> begins.</summary>
    public Dictionary<string, int> Offsets { get; } = new(StringComparer.Ordinal);

    /// <summary>The numbers of <c>increment</c>, which are variables unless they are assigned.</summary>
    public LiquidCounters Counters { get; } = new();

    /// <summary>The references to values outside the body so far.</summary>
    public IReadOnlyCollection<Reference> References => _references;

    /// <summary>
    /// Whether the body runs only to collect references. Their values are unknown, and so are values that depend on them, such as whether a list has items.
    /// </summary>
    public bool IsCollecting => context.Links is null && _references.Count > 0;

    public void Assign(string name, object? value) => _assigned[name] = value;

    /// <summary>Declares the names that a loop assigns, which are known after it even without iterations.</summary>
    public void Declare(string name)
    {
        if (!_assigned.ContainsKey(name))
        {
            _assigned[name] = null;
        }
    }

    /// <summary>Returns the value of a reference; <c>null</c> while references are collected.</summary>
    public ResolvedReference? Resolve(ReferenceKind kind, string name)
    {
        var reference = new Reference(kind, name);
        _references.Add(reference);
        return context.Links is null ? null : context.Links.Find(reference) ?? new ResolvedReference(reference, ReferenceState.Unknown);
    }

    /// <summary>Returns whether an operand can be looked up, even if it does not exist.</summary>
    /// <param name="operand">A literal or the path of a variable.</param>
    /// <param name="willBeKnown">Whether it has a name that is not known yet, but will be.</param>
    public bool CanLookUp(LiquidOperand operand, Func<LiquidOperand, bool> willBeKnown) =>
        operand.Range is { } range ? CanLookUp(range.First, willBeKnown) && CanLookUp(range.Last, willBeKnown)
        : operand.Path is null || (IsOwn(operand, willBeKnown) ? operand.HasPlainIndexes : IsPageOrSite(operand));

    /// <summary>Returns whether an operand is also known to have a value, a list or another value.</summary>
    public bool CanLoopOver(LiquidOperand operand, Func<LiquidOperand, bool> willBeKnown) =>
        CanLookUp(operand, willBeKnown) && (operand.Path is null || IsOwn(operand, willBeKnown) || Find(operand, out _, out _));

    /// <summary>Looks up a value; returns <c>false</c> if it is unknown.</summary>
    /// <param name="operand">A literal or the path of a variable.</param>
    /// <param name="mayBeMissing">Whether a default is specified.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="LiquidTooLargeException">The lookups are too expensive.</exception>
    public bool LookUp(LiquidOperand operand, bool mayBeMissing, out object? value)
    {
        value = operand.Range is { } range ? new LiquidRange(EndOf(range.First, range), EndOf(range.Last, range)) : operand.Literal;
        if (operand.Path is null)
        {
            return true;
        }

        if (TryFindOwn(operand.Root, out value))
        {
            foreach (var step in operand.Steps)
            {
                budget.SpendKeys(value);
                value = LiquidValue.Member(value, step);
            }

            return operand.HasPlainIndexes;
        }

        if (!IsPageOrSite(operand))
        {
            return false;
        }

        if (!Find(operand, out value, out var suggestion) && !mayBeMissing && _reported.Add(operand.Path))
        {
            suggestion ??= operand.Root == "page" ? reporter.Nearest(operand.Rest, context.Page.Value.Variables.Paths.Concat(["date"])) : null;
            reporter.Report(
                LiquidProblems.UnknownName,
                operand.Span,
                operand.Path,
                suggestion is null ? "write its value instead" : $"did you mean '{operand.Root}.{suggestion}'?");
        }

        return true;
    }

    private static bool IsPageOrSite(LiquidOperand operand) =>
        operand.Root is "site" or "page" && operand.Rest.Length > 0 && !NotRun.Contains(operand.Root + "." + operand.Rest.Split('.', '[')[0]);

    // Literals are converted leniently, as in Ruby.
    private BigInteger EndOf(LiquidOperand end, (LiquidOperand First, LiquidOperand Last) range)
    {
        LookUp(end, mayBeMissing: false, out var value);
        var isLenient = value is null or string || (range.First.Path is null && range.Last.Path is null);
        return value as BigInteger?
            ?? (isLenient || IsCollecting ? LiquidValue.ToInteger(value) : throw LiquidErrorException.Malformed("the ends of a range are whole numbers"));
    }

    private bool IsOwn(LiquidOperand operand, Func<LiquidOperand, bool> willBeKnown) => willBeKnown(operand) || TryFindOwn(operand.Root, out _);

    // The variable of a loop hides assigned variables, and an inner loop's variable hides an outer loop's.
    private bool TryFindOwn(string name, out object? value)
    {
        for (var i = Frames.Count - 1; i >= 0; i--)
        {
            if (Frames[i].TryFind(name, out value))
            {
                return true;
            }
        }

        return _assigned.TryGetValue(name, out value) || Counters.TryFind(name, out value);
    }

    private bool Find(LiquidOperand operand, out object? value, out string? suggestion)
    {
        suggestion = null;
        switch (operand.Root, operand.Rest)
        {
            case ("page", var path):
                return context.Page.Value.TryFind(path, out value);
            case (_, "baseurl"):
                value = context.Site.BaseUrl;
                return true;
            case (_, "url"):
                value = context.Site.Url;
                return true;
            case (_, var path):
                var found = Resolve(ReferenceKind.SiteVariable, path);
                (value, suggestion) = (LiquidValue.Of(found?.Variable), found?.Suggestion);
                return found?.State != ReferenceState.Unknown;
        }
    }
}
