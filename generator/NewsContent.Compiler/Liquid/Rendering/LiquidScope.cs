using System.Numerics;
using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Dates;
using NewsContent.Compiler.Liquid.Filters;
using NewsContent.Compiler.Liquid.Syntax;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.Liquid.Rendering;

/// <summary>The values of names at the current position: assigned variables, the loops, the parameters of an included file, the page and the site.</summary>
internal sealed class LiquidScope(LiquidContext context, LiquidBudget budget, LiquidReporter reporter)
{
    private readonly Dictionary<string, object?> _assigned = new(StringComparer.Ordinal);
    private readonly HashSet<string> _reported = new(StringComparer.Ordinal);
    private readonly HashSet<LiquidSpan> _checkedKeys = [];
    private readonly HashSet<Reference> _references = [];

    /// <summary>The current loops and other frames, the outermost first.</summary>
    public List<LiquidFrame> Frames { get; } = [];

    /// <summary>The innermost loop; <c>null</c> outside loops.</summary>
    public LiquidLoop? Loop => Frames.OfType<LiquidLoop>().LastOrDefault(loop => !loop.IsInElse);

    /// <summary>The index after the last item of each loop, by its name, where <c>offset: continue</c> begins.</summary>
    public Dictionary<string, int> Offsets { get; } = new(StringComparer.Ordinal);

    /// <summary>The numbers of <c>increment</c>, which are variables unless they are assigned.</summary>
    public LiquidCounters Counters { get; } = new();

    /// <summary>The included file that runs; <c>null</c> in the post itself.</summary>
    public LiquidInclusion? Inclusion { get; set; }

    /// <summary>The references to values outside the body so far.</summary>
    public IReadOnlyCollection<Reference> References => _references;

    /// <summary>
    /// Whether the body runs only to collect references. Their values are unknown, and so are values that depend on them, such as whether a list has items.
    /// </summary>
    public bool IsCollecting => context.Links is null && _references.Count > 0;

    /// <summary>The day of the build; while references are collected, any day that exists in every time zone; <c>null</c> if it is unknown.</summary>
    public DateTime? Today =>
        Resolve(LiquidDate.Today) is not { } found ? DateTime.MaxValue.Date.AddYears(-2)
        : found.Variable is YamlScalar time && PostDate.Parse(time.Value, isPlain: false, out var date) == PostDateResult.Valid ? date.Local.Date
        : null;

    /// <summary>The names with a known value.</summary>
    private LiquidNames Names => _names ??= new LiquidNames(context);

    private LiquidNames? _names;

    public void Assign(string name, object? value) => _assigned[name] = value;

    /// <summary>Declares the names that a loop assigns, which are known after it even without iterations.</summary>
    public void Declare(string name)
    {
        if (!_assigned.ContainsKey(name))
        {
            _assigned[name] = null;
        }
    }

    /// <summary>Adds references without resolving them.</summary>
    public void AddReferences(IEnumerable<Reference> references) => _references.UnionWith(references);

    /// <summary>Returns the value of a reference; <c>null</c> while references are collected.</summary>
    public ResolvedReference? Resolve(ReferenceKind kind, string name) => Resolve(new Reference(kind, name));

    /// <summary>Returns whether an operand can be looked up, even if it does not exist.</summary>
    /// <param name="operand">A literal or the path of a variable.</param>
    /// <param name="willBeKnown">Whether it has a name that is not known yet, but will be.</param>
    public bool CanLookUp(LiquidOperand operand, Func<LiquidOperand, bool> willBeKnown) =>
        operand.Range is { } range ? CanLookUp(range.First, willBeKnown) && CanLookUp(range.Last, willBeKnown)
        : operand.Path is null
        || ((IsOwn(operand, willBeKnown) || LiquidNames.CanFind(operand, isIncluded: Inclusion is not null))
            && operand.Steps.All(step => step.Variable is null || CanLookUp(step.Variable, willBeKnown)));

    /// <summary>Returns whether an operand is also known to have a value, a list or another value. In an included file every value is optional.</summary>
    public bool CanLoopOver(LiquidOperand operand, Func<LiquidOperand, bool> willBeKnown) =>
        CanLookUp(operand, willBeKnown)
        && (operand.Path is null || Inclusion is not null || IsOwn(operand, willBeKnown) || Find(operand, out _).IsKnown);

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
            if (!mayBeMissing && Inclusion is null && !IsCollecting)
            {
                ReportUnknownKey(operand, value as YamlMapping);
            }

            return Walk(operand.Steps, ref value);
        }

        if (!LiquidNames.CanFind(operand, isIncluded: Inclusion is not null))
        {
            return false;
        }

        var (isKnown, suggestion) = Find(operand, out value);

        // Values are optional in a file that many posts include.
        if (!isKnown && !mayBeMissing && Inclusion is null && !(operand.Root == "page" && context.Page.Value.IsUnreadable) && _reported.Add(operand.Path))
        {
            suggestion ??= Meant(operand);
            reporter.Report(
                LiquidProblems.UnknownName,
                operand.Span,
                operand.Path,
                suggestion is null ? FilterOf(operand) ?? "write its value instead" : $"did you mean '{operand.Root}.{suggestion}'?");
        }

        return Walk(operand.Steps.SkipWhile(step => step.Variable is null), ref value);
    }

    // A key that no item of a loop's list has, if one of their keys is similar. A key that some items have is optional. The list is searched once for each span, because
    // it can contain all posts.
    private void ReportUnknownKey(LiquidOperand operand, YamlMapping? item)
    {
        if (item is null || operand.Steps is not [{ Variable: null, Name: var key }, ..] || item[key] is not null || LiquidNames.IsItemKey(key) || !_checkedKeys.Add(operand.Span))
        {
            return;
        }

        var list = Frames.AsEnumerable().Reverse().Select(frame => frame.ListOf(operand.Root)).FirstOrDefault(found => found is not null);
        if (list is null || !list.Items.Any(other => ReferenceEquals(other, item)) || list.Items.Any(other => other is not YamlMapping map || map[key] is not null) || !_reported.Add(operand.Path!))
        {
            return;
        }

        var keys = list.Items.OfType<YamlMapping>().SelectMany(map => map.Entries).Select(entry => entry.Key).Distinct(StringComparer.Ordinal);
        if (reporter.Nearest(key, keys) is { } meant)
        {
            var rest = operand.Path!.Substring(operand.Root.Length + 1 + key.Length);
            reporter.Report(LiquidProblems.UnknownName, operand.Span, operand.Path!, $"did you mean '{operand.Root}.{meant}{rest}'?");
        }
    }

    /// <summary>Returns the path that the path of an unknown value was meant to be; <c>null</c> if no known path is similar.</summary>
    /// <param name="operand">The value.</param>
    /// <param name="declared">The names that the current block declares.</param>
    public string? MeantOf(LiquidOperand operand, IEnumerable<string> declared)
    {
        if (operand.Path is null)
        {
            return null;
        }

        if (operand.Root is not ("page" or "site"))
        {
            return reporter.Nearest(operand.Root, _assigned.Keys.Concat(declared).Concat(["page", "site"])) is { } root
                ? root + operand.Path.Substring(operand.Root.Length)
                : null;
        }

        if (!LiquidNames.CanFind(operand, isIncluded: Inclusion is not null) || Find(operand, out _) is not (false, var suggestion))
        {
            return null;
        }

        return (suggestion ?? Meant(operand)) is { } meant ? $"{operand.Root}.{meant}" : null;
    }

    /// <summary>Returns the first name in an operand to which nothing assigns a value; <c>null</c> if there is none. Objects of Jekyll that are not supported are not such names.</summary>
    /// <param name="operand">The value.</param>
    /// <param name="willBeKnown">Whether it has a name that is not known yet, but will be.</param>
    public string? FindUnassigned(LiquidOperand operand, Func<LiquidOperand, bool> willBeKnown) =>
        operand.Range is { } range ? FindUnassigned(range.First, willBeKnown) ?? FindUnassigned(range.Last, willBeKnown)
        : operand.Path is null ? null
        : Inclusion is null && !LiquidNames.IsObject(operand.Root) && !IsOwn(operand, willBeKnown) ? operand.Root
        : operand.Steps.Select(step => step.Variable is null ? null : FindUnassigned(step.Variable, willBeKnown)).FirstOrDefault(name => name is not null);

    private string? Meant(LiquidOperand operand) => operand.Root != "page" ? null
        : reporter.Nearest(operand.Rest, context.Page.Value.Variables.Paths.Concat(["date"]).Where(path => CountSteps(path) == CountSteps(operand.Rest)));

    // The filter that does what a property or a method of other languages does.
    private static string? FilterOf(LiquidOperand operand)
    {
        var path = operand.Path!;
        var dot = path.LastIndexOf('.');
        var name = path.Substring(dot + 1);
        return dot <= operand.Root.Length - 1 ? null
            : path == "page.date.year" ? "write 'page.date | date: \"%Y\"'"
            : path == "page.date.month" ? "write 'page.date | date: \"%m\"'"
            : path == "page.date.day" ? "write 'page.date | date: \"%d\"'"
            : dot > operand.Root.Length && LiquidFilters.Names.Contains(name) ? $"write '{path.Substring(0, dot)} | {name}'"
            : null;
    }

    // A shorter path is a mapping or a list, which was not meant to be printed.
    private static int CountSteps(string path) => path.Count(static c => c is '.' or '[');

    // Literals are converted leniently, as in Ruby.
    private BigInteger EndOf(LiquidOperand end, (LiquidOperand First, LiquidOperand Last) range)
    {
        LookUp(end, mayBeMissing: false, out var value);
        var isLenient = value is null or string || (range.First.Path is null && range.Last.Path is null);
        return value as BigInteger?
            ?? (isLenient || IsCollecting ? LiquidValue.ToInteger(value) : throw LiquidErrorException.Malformed("write whole numbers at both ends of the range"));
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

        return TryFindParameters(name, out value) || _assigned.TryGetValue(name, out value) || Counters.TryFind(name, out value);
    }

    private bool TryFindParameters(string name, out object? value)
    {
        value = Inclusion?.Parameters;
        return Inclusion is not null && name == LiquidInclusion.VariableName;
    }

    // Follows the steps of a path.
    private bool Walk(IEnumerable<LiquidStep> steps, ref object? value)
    {
        foreach (var step in steps)
        {
            object? key = step.Name;
            if (step.Variable is not null && !LookUp(step.Variable, mayBeMissing: true, out key))
            {
                return false;
            }

            budget.SpendKeys(value);
            value = step.Variable is null ? LiquidValue.Member(value, step.Name) : LiquidValue.MemberOf(value, key);
        }

        return true;
    }

    private (bool IsKnown, string? Suggestion) Find(LiquidOperand operand, out object? value)
    {
        if (Names.TryFindHere(operand, out value, out var reference))
        {
            return (true, null);
        }

        if (reference is null)
        {
            return (false, null);
        }

        var found = Resolve(reference.Value);
        budget.Admit(found?.Variable);
        value = LiquidValue.Of(found?.Variable);
        return (found?.State != ReferenceState.Unknown, found?.Suggestion);
    }

    private ResolvedReference? Resolve(Reference reference)
    {
        _references.Add(reference);
        return context.Links is null ? null : context.Links.Find(reference) ?? new ResolvedReference(reference, ReferenceState.Unknown);
    }
}
