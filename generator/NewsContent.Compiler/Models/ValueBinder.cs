using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Bodies.Selection;
using NewsContent.Compiler.FrontMatter;
using NewsContent.Compiler.Html;
using NewsContent.Compiler.Models.Remedies;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Site;
using NewsContent.Compiler.Text;
using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.Models;

/// <summary>Reads the values of one file as the types of a model's properties, and collects their problems and references.</summary>
internal sealed class ValueBinder(SiteSettings settings, CancellationToken cancellation)
{
    private readonly HtmlPolicy _policy = settings.Policy;
    private readonly ModelScalar _scalar = new(settings.CreateClock());

    public ProblemList Problems { get; } = new();

    public List<ArticleReference> References { get; } = [];

    /// <summary>Reads a value that is not null: the items of a list, or a single value.</summary>
    public ModelValue? Read(ModelProperty property, LocatedValue value)
    {
        if (!property.IsList)
        {
            return Read(property, value, isAlone: true) is { } item ? new ModelValue(false, new([item])) : null;
        }

        // A single value is a list with one item, as in tags.
        var isAlone = value.Value is not YamlSequence;
        return new ModelValue(true, value.Items.Select(item => Read(property, item, isAlone)).OfType<ModelItem>().ToEquatableArray());
    }

    private ModelItem? Read(ModelProperty property, LocatedValue value, bool isAlone)
    {
        cancellation.ThrowIfCancellationRequested();
        var scalar = value.Value is YamlScalar { IsNull: false } written ? written : null;
        var text = scalar?.Value;
        var list = isAlone && property.IsList && text is not null && ListRemedy(property, text) is { } items ? "a list: " + items : null;

        // A URL that is not checked must not be read. The body escapes spaces in URLs; in front matter they indicate a mistake.
        var isUrl = property.Type == ModelType.Uri && text is not null;
        var isWrong = isUrl && (list is not null || UrlRemedy.FindWrapped(text!) is not null || text!.Trim().IndexOf(' ') >= 0);
        if (isUrl && !isWrong)
        {
            if (CheckUrl(property, text!, value.Location) is not { } url)
            {
                return null;
            }

            text = text!.Trim().Any(char.IsWhiteSpace) ? text : url;
        }

        var listRemedy = list is null ? null : "write " + list;
        if (text is null || isWrong || _scalar.Read(property, text, scalar!.IsPlain) is not { } item)
        {
            if (property.Type == ModelType.Enum && text is not null)
            {
                Add(ModelProblems.UnknownName, value.Location, () => [text, property.TypeName.Substring(property.TypeName.LastIndexOfAny(['.', ':']) + 1), listRemedy ?? ModelScalar.DescribeNames(property, text)]);
            }
            else
            {
                Add(ModelProblems.WrongValue, value.Location, () =>
                [
                    property.Key,
                    value.Value.Describe() + (ModelScalar.FindDateFault(property.Type, text ?? "") is { } fault ? $" ({fault})" : ""),
                    property.Name,
                    property.DisplayType,
                    list ?? Expected(property, scalar),
                ]);
            }

            return null;
        }

        Refer(property, item, value.Location, listRemedy);
        return item;
    }

    // Several values in one string, although the property is a list. Spaces also separate values that cannot contain any.
    private string? ListRemedy(ModelProperty property, string text)
    {
        var values = property.Type == ModelType.Uri && !UrlRemedy.IsList(text) ? [] : SeparatedValues.Split(text);
        if (values.Count == 0 && property.Type is not (ModelType.String or ModelType.Reference))
        {
            values = text.Split([' '], StringSplitOptions.RemoveEmptyEntries);
            values = values.Count > 1 && values.All(value => _scalar.Read(property, value, isPlain: true) is not null) ? values : [];
        }

        return SeparatedValues.ToList(values);
    }

    /// <summary>Reads a value that is selected from a body.</summary>
    public ModelItem? Read(ModelProperty property, Selected selected)
    {
        cancellation.ThrowIfCancellationRequested();
        var text = selected.Value;
        if (property.Type == ModelType.Uri)
        {
            if (CheckUrl(property, text, selected.Location) is not { } url)
            {
                return null;
            }

            text = url;
        }

        // HTML has no quotes that distinguish a number from a string.
        if (_scalar.Read(property, text, isPlain: true) is not { } item)
        {
            Add(SelectionProblems.WrongSelection, selected.Location, () =>
            [
                selected.Value,
                property.Name,
                property.DisplayType,
                property.Type == ModelType.Enum ? ModelScalar.DescribeNames(property, selected.Value) : "write " + ModelRemedy.Describe(property.Type, selected.Value, isPlain: true),
            ]);
            return null;
        }

        Refer(property, item, selected.Location);
        return item;
    }

    // The URL as in a link of the body; null if it is refused, which is reported.
    private string? CheckUrl(ModelProperty property, string text, FileSpan location)
    {
        var verdict = UrlPolicy.Check(text, AttributeKind.Link, _policy);
        var url = text.Trim();
        // A list from the body can be empty.
        var isRequired = !verdict.IsKept && !property.IsOptional && !(property.IsList && property.Select is not null);
        if (UrlProblems.Describe(verdict, url, UrlProblems.HasAsciiHost(text), "the property " + property.Name, AttributeKind.Link, _policy) is var (kind, arguments)
            && (!isRequired || kind.Severity == ProblemSeverity.Error))
        {
            Add(kind, location, () => arguments);
        }

        if (verdict.IsKept)
        {
            return verdict.Url;
        }

        if (isRequired)
        {
            Add(ModelProblems.RefusedUrl, location, () => [property.Name, property.DisplayType, url]);
        }

        return null;
    }

    private void Refer(ModelProperty property, ModelItem item, FileSpan location, string? remedy = null)
    {
        if (property.Target is { } target)
        {
            References.Add(new ArticleReference(property.Key, target.Folder, item.Text!, location) { Remedy = remedy });
        }
    }

    // The value that was probably meant, or an example.
    private static string Expected(ModelProperty property, YamlScalar? written) =>
        written is not null && ModelRemedy.Find(property.Type, written.Value, written.IsPlain) is { } meant ? meant : Expected(property);

    /// <summary>Describes the expected value for a message.</summary>
    public static string Expected(ModelProperty property) =>
        property.Type == ModelType.Entry ? property.IsList ? "a list of mappings" : "a mapping, indented" :
        property.IsList ? "a list, each item " + ModelScalar.Expected(property.Type) : property.Type == ModelType.Enum
            ? "a name such as '" + (property.Members.Count > 0 ? ModelKey.Of(property.Members[0].Name).Replace('_', '-') : "") + "'"
            : ModelScalar.Expected(property.Type);

    /// <summary>Adds a problem. The arguments are created only for listed problems, because a list can have many wrong values.</summary>
    public void Add(ProblemKind kind, FileSpan location, Func<string[]> arguments)
    {
        if (!Problems.IsFull(kind.Severity))
        {
            Problems.Add(new Problem(kind, location, arguments().Select(ProblemBag.Shorten).ToEquatableArray()), kind.Severity == ProblemSeverity.Error);
        }
    }
}
