using System.Text.RegularExpressions;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Html.Options;

/// <summary>Reads the property <c>NewsContentComponents</c>, such as <c>news-chart(symbol!, days=integer, kind=line|bar)</c>.</summary>
/// <param name="report">Receives the problems: their kind, the name, and the reason.</param>
internal sealed class ComponentReader(Action<ProblemKind, string, string> report)
{
    private const string DefaultType = "text";

    private static readonly string[] Types = [DefaultType, "integer", "number", "flag", "link", "image", "date"];

    // A list without its parentheses is one invalid name.
    private static readonly Regex Element = new(@"\G[\s,]*(?:([^\s,()]+)(?:[\s,]*\(([^()]*)\))?|(\S+))", RegexOptions.CultureInvariant);
    private static readonly Regex Word = new(@"\A[a-z0-9][a-z0-9_-]*(?:\|[a-z0-9][a-z0-9_-]*)+\z", RegexOptions.CultureInvariant);

    public EquatableArray<ComponentElement> Read(string? value)
    {
        var elements = new SortedDictionary<string, ComponentElement>(StringComparer.Ordinal);
        foreach (Match match in Element.Matches((value ?? "").Trim()))
        {
            var name = (match.Groups[3].Success ? match.Groups[3] : match.Groups[1]).Value.ToLowerInvariant();
            if (FindReason(name) is { } reason)
            {
                report(SettingsProblems.ElementRefused, name, reason);
            }
            else
            {
                elements[name] = new ComponentElement(name, ReadAttributes(match.Groups[2].Value));
            }
        }

        return elements.Values.ToEquatableArray();
    }

    private static string? FindReason(string name) =>
        RefusedNames.ElementReason(name) ?? (name.IndexOf('-') < 0 ? "it is not a custom element; write a name with a hyphen, such as 'price-chart'" : null);

    private EquatableArray<ComponentAttribute> ReadAttributes(string list)
    {
        var attributes = new SortedDictionary<string, ComponentAttribute>(StringComparer.Ordinal);
        foreach (var part in list.Split([',', ' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            var isRequired = part.EndsWith("!", StringComparison.Ordinal);
            var sides = (isRequired ? part.Substring(0, part.Length - 1) : part).ToLowerInvariant().Split(['='], 2);
            var type = sides.Length > 1 ? sides[1] : sides[0] == "href" ? "link" : sides[0] == "src" ? "image" : DefaultType;
            if ((RefusedNames.ComponentAttributeReason(sides[0]) ?? TypeReason(sides[0], type)) is { } reason)
            {
                report(SettingsProblems.AttributeRefused, part, reason);
            }
            else
            {
                attributes[sides[0]] = new ComponentAttribute(sides[0], type, isRequired);
            }
        }

        return attributes.Values.ToEquatableArray();
    }

    private static string? TypeReason(string name, string type) =>
        name is "id" && type != DefaultType ? "the type of an id is text; delete the type"
        : !Types.Contains(type, StringComparer.Ordinal) && !Word.IsMatch(type)
            ? $"'{type}' is not a type; write {string.Join(", ", Types.Take(Types.Length - 1))}, {Types[Types.Length - 1]} or words such as line|bar"
        : type is "link" != name is "href" || type is "image" != name is "src" ? "only 'href' is a link and only 'src' is an image, because feeds make only these URLs absolute; change the name or the type"
        : null;
}
