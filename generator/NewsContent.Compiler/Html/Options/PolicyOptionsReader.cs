using NewsContent.Compiler.Html.Frames;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Html.Options;

/// <summary>
/// Reads the changes of a project to the policy. Each unsafe name is refused separately; the others are used.
/// </summary>
internal sealed class PolicyOptionsReader
{
    private static readonly char[] Separators = [',', ' ', '\t', '\r', '\n'];

    private readonly List<Problem> _problems = [];

    private PolicyOptionsReader()
    {
    }

    public static (PolicyOptions Options, EquatableArray<Problem> Problems) Read(PolicyProperties properties)
    {
        var reader = new PolicyOptionsReader();
        return (reader.ReadOptions(properties), reader._problems.ToEquatableArray());
    }

    private PolicyOptions ReadOptions(PolicyProperties properties)
    {
        var added = Sorted(Names(properties.NewsContentAllowElements).Where(IsAllowedElement));
        var options = new PolicyOptions
        {
            AddedElements = added.Where(name => HtmlPolicy.Default.Find(name).Disposition != Disposition.Keep).ToEquatableArray(),
            Schemes = Sorted(Names(properties.NewsContentAllowSchemes).Where(IsAllowedScheme)),
            AllowsStyle = Switch(properties.NewsContentAllowStyle, nameof(properties.NewsContentAllowStyle)),
            AllowsDataImages = Switch(properties.NewsContentAllowDataImages, nameof(properties.NewsContentAllowDataImages)),
            AllowsMath = Switch(properties.NewsContentAllowMath, nameof(properties.NewsContentAllowMath)),
            FrameHosts = ReadFrameHosts(properties.NewsContentFrameHosts),
            Components = new ComponentReader((kind, name, reason) => Add(kind, name, nameof(properties.NewsContentComponents), reason)).Read(properties.NewsContentComponents),
        };

        var wider = HtmlPolicy.Create(options);
        options = options with { AddedAttributes = SortedAttributes(Names(properties.NewsContentAllowAttributes).Where(name => IsAllowedAttribute(name, wider))) };
        wider = HtmlPolicy.Create(options);
        return options with
        {
            RemovedElements = Sorted(Names(properties.NewsContentRemoveElements).Where(name => IsKeptElement(name, wider))),
            RemovedAttributes = SortedAttributes(Names(properties.NewsContentRemoveAttributes).Where(name => IsKeptAttribute(name, wider))),
        };
    }

    private bool IsAllowedElement(string name) =>
        Accept(SettingsProblems.ElementRefused, name, nameof(PolicyProperties.NewsContentAllowElements), RefusedNames.ElementReason(name));

    private bool IsAllowedScheme(string name) =>
        Accept(SettingsProblems.SchemeRefused, name, nameof(PolicyProperties.NewsContentAllowSchemes), RefusedNames.SchemeReason(name));

    private bool IsAllowedAttribute(string name, HtmlPolicy policy) =>
        Accept(SettingsProblems.AttributeRefused, name, nameof(PolicyProperties.NewsContentAllowAttributes), RefusedNames.AttributeReason(Parse(name), policy));

    private bool IsKeptElement(string name, HtmlPolicy policy)
    {
        if (policy.Find(name).Disposition == Disposition.Keep)
        {
            return true;
        }

        var kept = policy.All.Where(element => element.Value.Disposition == Disposition.Keep).Select(element => element.Key);
        return Reject(name, nameof(PolicyProperties.NewsContentRemoveElements), NearestName.Find(name, kept, maxDistance: 2));
    }

    private bool IsKeptAttribute(string name, HtmlPolicy policy)
    {
        var attribute = Parse(name);
        var kept = policy.All
            .Where(element => element.Value.Disposition == Disposition.Keep && attribute.IsOf(element.Key))
            .SelectMany(element => element.Value.Attributes.Keys)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return kept.Contains(attribute.Name, StringComparer.Ordinal)
            || Reject(
                name,
                nameof(PolicyProperties.NewsContentRemoveAttributes),
                NearestName.Find(attribute.Name, kept, maxDistance: 2) is { } near ? (attribute with { Name = near }).ToString() : null);
    }

    private FrameHosts ReadFrameHosts(string? value)
    {
        var hosts = FrameHosts.None;
        foreach (var name in Names(value))
        {
            var host = VideoFrame.FindHost(name);
            hosts |= host;
            if (host == FrameHosts.None)
            {
                Add(SettingsProblems.InvalidProperty, name, nameof(PolicyProperties.NewsContentFrameHosts), "'youtube', 'vimeo' or 'youtube, vimeo'");
            }
        }

        return hosts;
    }

    private bool Switch(string? value, string property)
    {
        if (value is null || value.Equals("false", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var isOn = value.Equals("true", StringComparison.OrdinalIgnoreCase);
        if (!isOn)
        {
            Add(SettingsProblems.InvalidProperty, value, property, "'true' or 'false'");
        }

        return isOn;
    }

    private bool Accept(ProblemKind kind, string name, string property, string? reason)
    {
        if (reason is not null)
        {
            Add(kind, name, property, reason);
        }

        return reason is null;
    }

    private bool Reject(string name, string property, string? nearest)
    {
        Add(SettingsProblems.NothingToRemove, name, property, nearest is null ? "delete it" : $"did you mean '{nearest}'?");
        return false;
    }

    private void Add(ProblemKind kind, params string[] arguments) =>
        _problems.Add(new Problem(kind, null, arguments.Select(ProblemBag.Shorten).ToEquatableArray()));

    private static IEnumerable<string> Names(string? list) =>
        (list ?? "").Split(Separators, StringSplitOptions.RemoveEmptyEntries).Select(AsciiLower).Distinct(StringComparer.Ordinal);

    // ASCII only, as in parsers, because other case rules can convert a letter to an ASCII letter.
    private static string AsciiLower(string name) => string.Concat(name.Select(c => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c));

    private static AttributeName Parse(string name)
    {
        var dot = name.IndexOf('.');
        return dot < 0 || name.StartsWith("data-", StringComparison.Ordinal)
            ? new AttributeName(null, name)
            : new AttributeName(name.Substring(0, dot), name.Substring(dot + 1));
    }

    private static EquatableArray<string> Sorted(IEnumerable<string> names) => names.OrderBy(name => name, StringComparer.Ordinal).ToEquatableArray();

    private static EquatableArray<AttributeName> SortedAttributes(IEnumerable<string> names) => Sorted(names).Select(Parse).ToEquatableArray();
}
