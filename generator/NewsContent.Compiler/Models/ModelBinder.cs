using NewsContent.Compiler.Articles;
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
    private readonly ValueBinder _values;
    private readonly HashSet<string> _declared;
    private readonly UnreadKeys _unread;

    // The keys that NC1040 names, which the parser of a post also reports if they look like keys of every article.
    private readonly List<FileSpan> _named = [];

    // The infos for keys of entries.
    private readonly List<Problem> _undeclared = [];
    private readonly CancellationToken _cancellation;

    private bool _lacksUnreadableKey;

    private ModelBinder(ModelInput input, ModelSchema schema, SiteSettings settings, CancellationToken cancellation)
    {
        _input = input;
        _schema = schema;
        _values = new ValueBinder(settings, cancellation);
        _cancellation = cancellation;
        _declared = new(schema.Properties.Where(property => property.Select is null).Select(property => property.Key), StringComparer.Ordinal);
        _unread = new UnreadKeys(input.FrontMatter
            .Where(entry => !FrontMatterKeys.IsKnown(entry.Key) && entry.KeyLocation != input.Opening && !_declared.Contains(entry.Key))
            .Select(entry => new UnreadKey(entry.Key, entry.KeyLocation, input.Hints.Any(hint => hint.Key == entry.Key))));
    }

    private EquatableArray<ModelSchema> Entries { get; init; }

    /// <summary>Reads a post.</summary>
    /// <param name="input">The inputs of the post.</param>
    /// <param name="collection">The collection with its models.</param>
    /// <param name="settings">The settings of the site.</param>
    /// <param name="cancellationToken">Cancels the binding.</param>
    public static BoundPost Bind(ModelInput input, CollectionSchema collection, SiteSettings settings, CancellationToken cancellationToken) =>
        new ModelBinder(input, collection.Model, settings, cancellationToken) { Entries = collection.Entries }.BindPost();

    /// <summary>Reads a post by a model without entries.</summary>
    /// <param name="input">The inputs of the post.</param>
    /// <param name="schema">The model.</param>
    /// <param name="settings">The settings of the site.</param>
    /// <param name="cancellationToken">Cancels the binding.</param>
    public static BoundPost Bind(ModelInput input, ModelSchema schema, SiteSettings settings, CancellationToken cancellationToken) =>
        new ModelBinder(input, schema, settings, cancellationToken).BindPost();

    private BoundPost BindPost()
    {
        var values = _input.IsReadable ? Bind() : default;
        var unread = ReportForeignKeys();
        return new BoundPost(
            new BoundValues(_input.RelativePath, _input.Folder, values, !_values.Problems.HasErrors && !_lacksUnreadableKey),
            new PostReferences(_input.RelativePath, _input.Folder, _input.Slug, _values.References.ToEquatableArray()) { Names = NamesOf(_input), LostSlug = _input.LostSlug },
            _values.Problems.ToArray().Concat(DeclarationHint.Report(unread)).Concat(_undeclared).ToEquatableArray())
        {
            FilePath = _input.Opening.Path,
            LacksUnreadableKey = _lacksUnreadableKey,
            DeclaredKeys = _schema.IsPlain ? default : _input.FrontMatter
                .Where(entry => _schema.Reads(entry.Key) && (FrontMatterKeys.IsMisspelled(entry.Key, out _) || entry.Key.Any(char.IsUpper)))
                .Select(entry => entry.KeyLocation)
                .Concat(_named)
                .ToEquatableArray(),
            Undeclared = new UndeclaredKeys(
                _input.Folder,
                _schema.IsPlain ? default : unread.Select(hint => hint.Declaration).OfType<KeyDeclaration>().ToEquatableArray()),
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
        foreach (var hint in _input.Hints.Where(hint => !_declared.Contains(hint.Key) && !_unread.IsTaken(hint.Key)))
        {
            if (ForeignKeys.Find(hint.Key, _input) is { } problem)
            {
                _values.Problems.Add(problem, isError: false);
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
            if (!property.IsOptional && entry is null && _input.HasUnknownKeys)
            {
                _lacksUnreadableKey = true;
            }
            else if (!property.IsOptional)
            {
                _values.Add(ModelProblems.MissingValue, entry?.KeyLocation ?? _input.Opening, () => [property.Key, property.Name, property.DisplayType, MissingKeyRemedy(property)]);
            }

            return null;
        }

        return property.Type == ModelType.Entry
            ? DataBinder.Read(Entries, property, entry.Value, _values, _undeclared, _cancellation)
            : _values.Read(property, entry.Value);
    }

    // An unknown key of the post is probably the missing key.
    private string MissingKeyRemedy(ModelProperty property)
    {
        if (_unread.TakeFor(property) is not { } meant)
        {
            return $"write '{property.Key}: …' with {ValueBinder.Expected(property)}";
        }

        _named.Add(meant.Location);
        return FormattableString.Invariant($"did you mean '{meant.Key}' on line {meant.Location.StartPosition.Line + 1}?");
    }

    // An optional property can be unset on purpose, so only a very similar key is a mistake.
    private void SuggestKeys()
    {
        foreach (var property in _schema.Properties.Where(property => property is { Select: null, IsOptional: true }))
        {
            if (!_input.FrontMatter.Any(entry => entry.Key == property.Key) && _unread.TakeFor(property) is { } meant)
            {
                _values.Add(FrontMatterProblems.MisspelledKey, meant.Location, () => [meant.Key, property.Key]);
            }
        }
    }

    private ModelValue? FromBody(ModelProperty property, int selection)
    {
        var found = selection < _input.Selections.Count ? _input.Selections[selection] : default;
        if (property.IsList)
        {
            return new ModelValue(true, found.Select(selected => _values.Read(property, selected)).OfType<ModelItem>().ToEquatableArray());
        }

        if (found.Count > 0)
        {
            return _values.Read(property, found[0]) is { } item ? new ModelValue(false, new([item])) : null;
        }

        if (!property.IsOptional)
        {
            _values.Add(SelectionProblems.NothingSelected, _input.BodyLine, () => [property.Select!.Selector, property.Name, property.DisplayType]);
        }

        return null;
    }
}
