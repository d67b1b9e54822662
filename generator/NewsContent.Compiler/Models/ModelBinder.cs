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

/// <summary>Reads a post by its model: a value for each property, or a problem at the location of the value.</summary>
internal sealed class ModelBinder
{
    private readonly ModelInput _input;
    private readonly ModelSchema _schema;
    private readonly HtmlPolicy _policy;
    private readonly CancellationToken _cancellation;
    private readonly ModelScalar _scalar;
    private readonly ProblemList _problems = new();
    private readonly List<ArticleReference> _references = [];
    private readonly UnreadKeys _unread;

    private ModelBinder(ModelInput input, ModelSchema schema, SiteSettings settings, CancellationToken cancellation)
    {
        _input = input;
        _schema = schema;
        _policy = settings.Policy;
        _cancellation = cancellation;
        _scalar = new ModelScalar(settings.CreateClock());
        _unread = new UnreadKeys(input, schema);
    }

    public static BoundPost Bind(ModelInput input, ModelSchema schema, SiteSettings settings, CancellationToken cancellationToken)
    {
        var binder = new ModelBinder(input, schema, settings, cancellationToken);
        var values = input.IsReadable ? binder.Bind() : default;
        var unread = binder.ReportForeignKeys();
        return new BoundPost(
            new BoundValues(input.RelativePath, input.Folder, values, !binder._problems.HasErrors),
            new PostReferences(input.RelativePath, input.Folder, input.Slug, binder._references.ToEquatableArray()) { Names = NamesOf(input) },
            binder._problems.ToArray().Concat(DeclarationHint.Report(unread)).ToEquatableArray())
        {
            FilePath = input.Opening.Path,
            DeclaredKeys = schema.IsPlain ? default : input.FrontMatter
                .Where(entry => schema.Reads(entry.Key) && FrontMatterKeys.IsMisspelled(entry.Key, out _))
                .Select(entry => entry.KeyPlace)
                .ToEquatableArray(),
            Undeclared = new UndeclaredKeys(
                input.Folder,
                schema.IsPlain ? default : unread.Select(hint => hint.Declaration).OfType<KeyDeclaration>().ToEquatableArray()),
        };
    }

    private static EquatableArray<string> NamesOf(ModelInput input) => input.FrontMatter
        .Where(entry => entry.Key is "title" or "name" or "display_name" or "short_name" or "full_name")
        .Select(entry => entry.Value.Value is YamlScalar { IsNull: false } name ? name.Value : null)
        .OfType<string>()
        .ToEquatableArray();

    // A key of another generator is a warning instead of the suggestion to declare it.
    private EquatableArray<KeyHint> ReportForeignKeys()
    {
        var unread = new List<KeyHint>();
        foreach (var hint in _unread.Hints)
        {
            if (ForeignKeys.Find(hint.Key, _input) is { } problem)
            {
                _problems.Add(problem, isError: false);
            }
            else
            {
                unread.Add(hint);
            }
        }

        return unread.ToEquatableArray();
    }

    private EquatableArray<ModelValue> Bind()
    {
        var values = new List<ModelValue>(_schema.Properties.Count);
        var selection = 0;
        foreach (var property in _schema.Properties)
        {
            values.Add((property.Select is null ? FromFrontMatter(property) : FromBody(property, selection++))!);
        }

        SuggestKeys();
        return values.ToEquatableArray();
    }

    private ModelValue? FromFrontMatter(ModelProperty property)
    {
        // The last of duplicate keys is used, as everywhere.
        var entry = _input.FrontMatter.LastOrDefault(entry => entry.Key == property.Key);
        if (entry is null || entry.Value.Value is YamlScalar { IsNull: true })
        {
            if (!property.IsOptional)
            {
                Add(ModelProblems.MissingValue, entry?.KeyPlace ?? _input.Opening, () => [property.Key, property.Name, property.DisplayType, MissingKeyRemedy(property)]);
            }

            return null;
        }

        if (!property.IsList)
        {
            return Read(property, entry.Value, isAlone: true) is { } item ? new ModelValue(false, new([item])) : null;
        }

        // A single value is a list with one item, as in tags.
        var isAlone = entry.Value.Value is not YamlSequence;
        return new ModelValue(true, entry.Value.Items.Select(value => Read(property, value, isAlone)).OfType<ModelItem>().ToEquatableArray());
    }

    // An unknown key of the post is probably the missing key.
    private string MissingKeyRemedy(ModelProperty property) => _unread.TakeFor(property) is { } meant
        ? FormattableString.Invariant($"did you mean '{meant.Key}' on line {meant.KeyPlace.StartPosition.Line + 1}?")
        : $"write '{property.Key}: …' with {Expected(property)}";

    // An optional property can be unset on purpose, so only a very similar key is a mistake.
    private void SuggestKeys()
    {
        foreach (var property in _schema.Properties.Where(property => property is { Select: null, IsOptional: true }))
        {
            if (!_input.FrontMatter.Any(entry => entry.Key == property.Key) && _unread.TakeFor(property) is { } meant)
            {
                Add(FrontMatterProblems.MisspelledKey, meant.KeyPlace, () => [meant.Key, property.Key]);
            }
        }
    }

    private ModelItem? Read(ModelProperty property, LocatedValue value, bool isAlone)
    {
        _cancellation.ThrowIfCancellationRequested();
        var scalar = value.Value is YamlScalar { IsNull: false } written ? written : null;
        var text = scalar?.Value;
        var list = isAlone && property.IsList && text is not null && ListRemedy(property, text) is { } items ? "a list: " + items : null;

        // A URL that is not checked must not be read.
        var isUrl = property.Type == ModelType.Uri && text is not null;
        var isWrong = isUrl && (list is not null || UrlRemedy.FindWrapped(text!) is not null);
        if (isUrl && !isWrong)
        {
            if (CheckUrl(property, text!, value.Place) is not { } url)
            {
                return null;
            }

            // The body escapes spaces in URLs; in front matter they indicate a mistake.
            text = text!.Trim().Any(char.IsWhiteSpace) ? text : url;
        }

        var listRemedy = list is null ? null : "write " + list;
        if (text is null || isWrong || _scalar.Read(property, text, scalar!.IsPlain) is not { } item)
        {
            if (property.Type == ModelType.Enum && text is not null)
            {
                Add(ModelProblems.UnknownName, value.Place, () => [text, property.TypeName.Substring(property.TypeName.LastIndexOfAny(['.', ':']) + 1), listRemedy ?? ModelScalar.DescribeNames(property, text)]);
            }
            else
            {
                Add(ModelProblems.WrongValue, value.Place, () =>
                [
                    property.Key,
                    value.Value.Describe(),
                    property.Name,
                    property.DisplayType,
                    list ?? (Expected(property, scalar) + (ModelScalar.FindDateFault(property.Type, text ?? "") is { } fault ? $" ({fault})" : "")),
                ]);
            }

            return null;
        }

        Refer(property, item, value.Place, listRemedy);
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

    private ModelValue? FromBody(ModelProperty property, int selection)
    {
        var found = selection < _input.Selections.Count ? _input.Selections[selection] : default;
        if (property.IsList)
        {
            return new ModelValue(true, found.Select(selected => Read(property, selected)).OfType<ModelItem>().ToEquatableArray());
        }

        if (found.Count > 0)
        {
            return Read(property, found[0]) is { } item ? new ModelValue(false, new([item])) : null;
        }

        if (!property.IsOptional)
        {
            Add(SelectionProblems.NothingSelected, _input.BodyLine, () => [property.Select!.Selector, property.Name, property.DisplayType]);
        }

        return null;
    }

    private ModelItem? Read(ModelProperty property, Selected selected)
    {
        _cancellation.ThrowIfCancellationRequested();
        var text = selected.Value;
        if (property.Type == ModelType.Uri)
        {
            if (CheckUrl(property, text, selected.Place) is not { } url)
            {
                return null;
            }

            text = url;
        }

        // HTML has no quotes that distinguish a number from a string.
        if (_scalar.Read(property, text, isPlain: true) is not { } item)
        {
            Add(SelectionProblems.WrongSelection, selected.Place, () =>
            [
                selected.Value,
                property.Name,
                property.DisplayType,
                property.Type == ModelType.Enum ? ModelScalar.DescribeNames(property, selected.Value) : "write " + ModelRemedy.Describe(property.Type, selected.Value, isPlain: true),
            ]);
            return null;
        }

        Refer(property, item, selected.Place);
        return item;
    }

    // The URL as in a link of the body; null if it is refused, which is reported.
    private string? CheckUrl(ModelProperty property, string text, FileSpan place)
    {
        var verdict = UrlPolicy.Check(text, AttributeKind.Link, _policy);
        var url = text.Trim();
        if (UrlProblems.Describe(verdict, url, UrlProblems.HasAsciiHost(text), "the property " + property.Name, AttributeKind.Link, _policy) is var (kind, arguments))
        {
            Add(kind, place, () => arguments);
        }

        if (verdict.IsKept)
        {
            return verdict.Url;
        }

        // A list from the body can be empty.
        if (!property.IsOptional && !(property.IsList && property.Select is not null))
        {
            Add(ModelProblems.RefusedUrl, place, () => [property.Name, property.DisplayType, url]);
        }

        return null;
    }

    private void Refer(ModelProperty property, ModelItem item, FileSpan place, string? remedy = null)
    {
        if (property.Target is { } target)
        {
            _references.Add(new ArticleReference(property.Key, target.Folder, item.Text!, place) { Remedy = remedy });
        }
    }

    // The value that was probably meant, or an example.
    private static string Expected(ModelProperty property, YamlScalar? written) =>
        written is not null && ModelRemedy.Find(property.Type, written.Value, written.IsPlain) is { } meant ? meant : Expected(property);

    private static string Expected(ModelProperty property) =>
        property.IsList ? "a list, each item " + ModelScalar.Expected(property.Type) : property.Type == ModelType.Enum
            ? "a name such as '" + (property.Members.Count > 0 ? ModelKey.Of(property.Members[0].Name).Replace('_', '-') : "") + "'"
            : ModelScalar.Expected(property.Type);

    // The arguments are created only for listed problems, because a list can have many wrong values.
    private void Add(ProblemKind kind, FileSpan place, Func<string[]> arguments)
    {
        if (!_problems.IsFull(kind.Severity))
        {
            _problems.Add(new Problem(kind, place, arguments().Select(ProblemBag.Shorten).ToEquatableArray()), kind.Severity == ProblemSeverity.Error);
        }
    }
}
