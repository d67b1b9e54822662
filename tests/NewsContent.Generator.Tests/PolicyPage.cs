using System.Text;
using System.Text.RegularExpressions;
using NewsContent.Compiler.Html;
using NewsContent.Compiler.Html.Styles;

namespace NewsContent.Generator.Tests;

/// <summary>The tables of <c>docs/sanitizing.md</c>, generated from the policy. On the page, each is between two comments with its name.</summary>
internal static partial class PolicyPage
{
    private static readonly Dictionary<string, Func<string>> Tables = new()
    {
        ["kept"] = Kept,
        ["unwrapped"] = () => Gone(Disposition.Unwrap),
        ["dropped"] = () => Gone(Disposition.Drop),
        ["offered"] = Offered,
        ["styles"] = Styles,
        ["math"] = Formulas,
    };

    /// <summary>Returns the page with tables of the current policy.</summary>
    public static string Update(string page)
    {
        var found = new List<string>();
        var updated = Table().Replace(page, match =>
        {
            found.Add(match.Groups["name"].Value);
            return $"<!-- table: {match.Groups["name"].Value} -->\n{Tables[match.Groups["name"].Value]()}<!-- end -->";
        });
        Assert.Equal(Tables.Keys.Order(), found.Order());
        return updated;
    }

    private static string Kept()
    {
        var rows = HtmlPolicy.Default.All
            .Where(element => element.Value is { Disposition: Disposition.Keep, HasFixedAttributes: false })
            .Select(element => (Name: Code(element.Key), Attributes: Attributes(element.Value.Attributes.Where(attribute => !HtmlPolicy.Global.ContainsKey(attribute.Key)))))
            .GroupBy(row => row.Attributes)
            .Select(group => (string.Join(" ", group.Select(row => row.Name)), group.Key));
        return Print("elements", "attributes", [("all except `input`", Attributes(HtmlPolicy.Global)), .. rows, ("`input`", "all fixed, for [task lists](#task-lists)")]);
    }

    private static string Gone(Disposition disposition) => Print(
        "elements",
        "reason",
        HtmlPolicy.Default.All
            .Where(element => element.Value.Disposition == disposition)
            .GroupBy(element => element.Value.Reason)
            .Select(group => (string.Join(" ", group.Select(element => Code(element.Key))), group.Key.Length > 0 ? group.Key.Replace("<", "&lt;") : "it is only presentation, or a part of the page around the article (removed without a warning)")));

    private static string Offered() => Print(
        "elements",
        "attributes",
        HtmlPolicy.OfferedAttributes
            .GroupBy(element => Attributes(element.Value))
            .Select(group => (string.Join(" ", group.Select(element => element.Key == "*" ? "all kept elements" : Code(element.Key))), group.Key)));

    private static string Formulas() => Print(
        "elements",
        "attributes",
        MathElements.All
            .GroupBy(element => Attributes(element.Value.Attributes))
            .Select(group => (string.Join(" ", group.Select(element => Code(element.Key))), group.Key)));

    private static string Styles() => Print(
        "properties",
        "values",
        StyleProperties.All
            .GroupBy(property => property.Value.Description)
            .Select(group => (string.Join(" ", group.Select(property => Code(property.Key))), group.Key)));

    private static string Attributes(IEnumerable<KeyValuePair<string, AttributeCheck>> attributes) =>
        string.Join(", ", attributes.Select(attribute => $"{Code(attribute.Key)} {Describe(attribute.Value)}")) is { Length: > 0 } list ? list : "–";

    private static string Describe(AttributeCheck check)
    {
        var description = check.Kind switch
        {
            AttributeKind.Text => "text",
            AttributeKind.Tokens => "words",
            AttributeKind.Language => "language",
            AttributeKind.Integer => "number",
            AttributeKind.Span => "count",
            AttributeKind.Space => "length",
            AttributeKind.Length => "length",
            AttributeKind.Flag => "flag",
            AttributeKind.Word => "(" + string.Join(" ", check.Source.Split('|').Select(Code)) + ")",
            AttributeKind.Words => "some of (" + string.Join(" ", check.Source["all(".Length..^1].Split('|').Select(Code)) + ")",
            AttributeKind.DateTime => "time",
            AttributeKind.MimeType => "type",
            AttributeKind.MediaQuery => "query",
            AttributeKind.Link => "link",
            AttributeKind.Media => "media",
            AttributeKind.Image => "image",
            AttributeKind.SourceSet => "srcset",
            AttributeKind.Id => "id",
            AttributeKind.IdReferences => "ids",
            _ => throw new InvalidOperationException(check.Kind.ToString()),
        };
        return check.Needs is null ? description : $"{description} beside {Code(check.Needs)}";
    }

    private static string Code(string text) => "`" + text + "`";

    private static string Print(string first, string second, IEnumerable<(string First, string Second)> rows)
    {
        var result = new StringBuilder($"| {first} | {second} |\n| --- | --- |\n");
        foreach (var row in rows)
        {
            result.Append($"| {row.First} | {row.Second} |\n");
        }

        return result.ToString();
    }

    [GeneratedRegex(@"<!-- table: (?<name>\w+) -->\n.*?<!-- end -->", RegexOptions.Singleline)]
    private static partial Regex Table();
}
