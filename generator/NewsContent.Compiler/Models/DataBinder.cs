using NewsContent.Compiler.Articles;
using NewsContent.Compiler.CSharp;
using NewsContent.Compiler.FrontMatter;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Site;
using NewsContent.Compiler.Site.Data;
using NewsContent.Compiler.Text;
using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.Models;

/// <summary>
/// Reads a data file, or mappings of front matter, by the models of the entries: a value for each property, or a problem at the location of the value. The values are read by
/// the rules of front matter. Recursion is possible because <see cref="YamlValue"/>s have a limited depth.
/// </summary>
internal sealed class DataBinder
{
    private readonly EquatableArray<ModelSchema> _models;
    private readonly Func<TextSpan, FileSpan> _locate;
    private readonly ValueBinder _values;
    private readonly CancellationToken _cancellation;
    private readonly Dictionary<string, HashSet<string>> _declared;
    private readonly Dictionary<string, Problem> _undeclared = new(StringComparer.Ordinal);

    // The columns that a table does not have, once its first row is read.
    private HashSet<string>? _missingColumns;

    private DataBinder(EquatableArray<ModelSchema> models, Func<TextSpan, FileSpan> locate, ValueBinder values, CancellationToken cancellation)
    {
        _models = models;
        _locate = locate;
        _values = values;
        _cancellation = cancellation;
        _declared = models.ToDictionary(
            model => model.FullName,
            model => new HashSet<string>(model.Properties.Select(property => property.Key), StringComparer.Ordinal),
            StringComparer.Ordinal);
    }

    /// <summary>Reads a file. Never throws: an internal error is a problem of the file.</summary>
    /// <param name="schema">The declaration.</param>
    /// <param name="data">The content of the file; <c>null</c> if there is no such file.</param>
    /// <param name="settings">The settings of the site.</param>
    /// <param name="cancellationToken">Cancels the binding.</param>
    public static BoundData Bind(DataSchema schema, LocatedData? data, SiteSettings settings, CancellationToken cancellationToken)
    {
        if (data is not { IsReadable: true })
        {
            return Empty(schema, default);
        }

        try
        {
            return BindReadable(schema, data, settings, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            var failure = new ProblemBag(data.File);
            failure.Add(LimitProblems.InternalError, default, exception.GetType().Name);
            return Empty(schema, failure.ToArray());
        }
    }

    /// <summary>Reads the value of a property of an article whose type is the model of an entry.</summary>
    /// <param name="models">The models of entries of the article's model.</param>
    /// <param name="property">The property.</param>
    /// <param name="value">The value, which is not null.</param>
    /// <param name="values">Collects the problems and references.</param>
    /// <param name="undeclared">Receives the infos for keys without a property.</param>
    /// <param name="cancellationToken">Cancels the binding.</param>
    public static ModelValue? Read(
        EquatableArray<ModelSchema> models, ModelProperty property, LocatedValue value, ValueBinder values, List<Problem> undeclared, CancellationToken cancellationToken)
    {
        var located = value.WithSpans(out var locations);
        var binder = new DataBinder(models, span => locations.TryGetValue(span, out var location) ? location : value.Location, values, cancellationToken);
        var read = binder.ReadInner(binder.ModelOf(property), property, located, located.Span);
        undeclared.AddRange(binder.Undeclared);
        return read;
    }

    private static BoundData Empty(DataSchema schema, EquatableArray<Problem> problems) =>
        new(new DataEntries(schema, default), new PostReferences(schema.Path, schema.Path, "", default), problems);

    private static BoundData BindReadable(DataSchema schema, LocatedData data, SiteSettings settings, CancellationToken cancellationToken)
    {
        var binder = new DataBinder(schema.Models, data.File.Locate, new ValueBinder(settings, cancellationToken), cancellationToken) { IsTable = data.IsTable };
        var entries = binder.Bind(schema, data);
        return new BoundData(
            new DataEntries(schema, binder._values.Problems.HasErrors ? default : entries.ToEquatableArray()),
            new PostReferences(schema.Path, schema.Path, "", binder._values.References.ToEquatableArray()),
            binder._values.Problems.ToArray().Concat(binder.Undeclared).ToEquatableArray());
    }

    // Whether the values are not written with the syntax of YAML.
    private bool IsTable { get; init; }

    private IEnumerable<Problem> Undeclared => _undeclared.Values.Take(DeclarationHint.MaxHints);

    private IReadOnlyList<ModelEntry> Bind(DataSchema schema, LocatedData data)
    {
        foreach (var row in data.RaggedRows)
        {
            _values.Problems.Add(row, isError: true);
        }

        // The values of such a row are in other columns, which is not a second mistake.
        if (data.RaggedRows.Count > 0)
        {
            return [];
        }

        if (schema.IsCollection)
        {
            return data.Value is null ? [] : ReadEntries(schema.Model, schema.Path, data.Value, isRoot: true);
        }

        if (data.Value is YamlMapping mapping)
        {
            return [ReadEntry(schema.Model, mapping, MissingKeySpan(mapping, mapping.Span), key: null)];
        }

        AddShape(schema.Path, "one mapping", data.Value, "'key: value' lines, or declare the file with [DataCollection<…>]");
        return [];
    }

    // A list of mappings, or a mapping of mappings whose keys are ids.
    private List<ModelEntry> ReadEntries(ModelSchema model, string name, YamlValue value, bool isRoot)
    {
        var entries = new List<ModelEntry>();
        var ids = model.Properties.FirstOrDefault(property => property.IsId) is null ? null : new Dictionary<string, FileSpan>(StringComparer.Ordinal);
        switch (value)
        {
            case YamlScalar { IsNull: true }:
                break;
            case YamlSequence list:
                // An empty line of a table is not a row.
                foreach (var item in list.Items.Where(item => !(IsTable && item.Span.Length == 0)))
                {
                    Read(item, MissingKeySpan(item, list.Span), null);
                }

                break;
            case YamlMapping map when ids is not null:
                foreach (var entry in map.Written)
                {
                    Read(entry.Value, entry.KeySpan, entry);
                }

                break;
            case YamlMapping map when isRoot:
                AddNoId(model, name, map);
                break;

            // A single value is a list with one item.
            case YamlMapping map:
                Read(map, MissingKeySpan(map, map.Span), null);
                break;
            default:
                AddShape(name, "a list of mappings", value, $"each entry as '- {KeyOf(model)}: …'");
                break;
        }

        return entries;

        void Read(YamlValue item, TextSpan span, YamlEntry? key)
        {
            _cancellation.ThrowIfCancellationRequested();
            if (item is not YamlMapping mapping)
            {
                AddShape(key is null ? "Each entry of " + name : $"The entry '{key.Key}'", "a mapping", item, $"'{KeyOf(model, hasId: key is not null)}: …' and the other keys of {model.Name}");
                return;
            }

            entries.Add(ReadEntry(model, mapping, span, key));
            CheckId(model, mapping, span, key, ids);
        }
    }

    private ModelEntry ReadEntry(ModelSchema model, YamlMapping mapping, TextSpan span, YamlEntry? key)
    {
        // All rows of a table have the same keys.
        var unread = _missingColumns is null ? ReadUnknownKeys(model, mapping) : null;
        if (IsTable && _missingColumns is null)
        {
            ReadColumns(model, mapping, unread);
        }

        var values = model.Properties.Select(property => ReadProperty(model, property, mapping, span, key, unread)!).ToEquatableArray();
        foreach (var property in unread is null ? [] : model.Properties.Where(property => property.IsOptional && mapping[property.Key] is null))
        {
            if (unread!.TakeFor(property) is { } meant)
            {
                _values.Add(FrontMatterProblems.MisspelledKey, meant.Location, () => [meant.Key, property.Key]);
            }
        }

        AddUndeclared(model, mapping, unread);
        ReportDuplicates(mapping);
        return new ModelEntry(values);
    }

    // A missing column is one mistake and not one of each row.
    private void ReadColumns(ModelSchema model, YamlMapping row, UnreadKeys? unread)
    {
        _missingColumns = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in model.Properties.Where(property => !property.IsOptional && row[property.Key] is null))
        {
            _missingColumns.Add(property.Key);
            var header = TextSpan.FromBounds(row.Entries[0].KeySpan.Start, row.Entries[row.Entries.Count - 1].KeySpan.End);
            _values.Add(ModelProblems.MissingValue, Locate(header), () => [property.Key, property.Name, property.DisplayType, MissingKeyRemedy(property, unread)]);
        }
    }

    private ModelValue? ReadProperty(ModelSchema model, ModelProperty property, YamlMapping mapping, TextSpan span, YamlEntry? key, UnreadKeys? unread)
    {
        if (property.IsId && key is not null)
        {
            return Id(key.Key);
        }

        var value = mapping[property.Key];
        if (value is null or YamlScalar { IsNull: true })
        {
            if (!property.IsOptional)
            {
                if (_missingColumns?.Contains(property.Key) == true)
                {
                    return null;
                }

                var keySpan = value is null || IsTable ? span : mapping.Entries.First(entry => entry.Key == property.Key).KeySpan;
                _values.Add(ModelProblems.MissingValue, Locate(keySpan), () => [property.Key, property.Name, property.DisplayType, MissingKeyRemedy(property, unread)]);
            }

            return null;
        }

        if (property.Type == ModelType.Entry)
        {
            return ReadInner(ModelOf(property), property, value, SpanOf(value, span));
        }

        var located = LocatedValue.Create(ForType(property, value), _locate, span);
        return _values.Read(property, located) is { } read ? property.IsId ? Id(read.Items[0].Text!) : read : null;
    }

    private static ModelValue Id(string id) => new(false, new([ModelItem.Of(Nfc.Normalize(id))]));

    private ModelValue? ReadInner(ModelSchema model, ModelProperty property, YamlValue value, TextSpan span)
    {
        if (property.IsList)
        {
            return new ModelValue(true, ReadEntries(model, $"'{property.Key}'", value, isRoot: false).Select(ModelItem.Of).ToEquatableArray());
        }

        if (value is YamlMapping mapping)
        {
            return new ModelValue(false, new([ModelItem.Of(ReadEntry(model, mapping, MissingKeySpan(mapping, span), key: null))]));
        }

        AddShape($"'{property.Key}'", "a mapping", value, $"'{KeyOf(model)}: …' and the other keys of {model.Name}, indented");
        return null;
    }

    // The fields of a table are strings, and their quotes have no meaning.
    private YamlValue ForType(ModelProperty property, YamlValue value) =>
        IsTable && value is YamlScalar field && property.Type is not (ModelType.String or ModelType.Reference or ModelType.Enum)
            ? new YamlScalar(field.Value, IsPlain: true, field.Span)
            : value;

    private UnreadKeys? ReadUnknownKeys(ModelSchema model, YamlMapping mapping)
    {
        var declared = _declared[model.FullName];
        return mapping.Entries.All(entry => declared.Contains(entry.Key))
            ? null
            : new UnreadKeys(mapping.Entries.Where(entry => !declared.Contains(entry.Key)).Select(entry => new UnreadKey(entry.Key, Locate(entry.KeySpan), IsUndeclared: true)));
    }

    // Once for each key of a model, however many entries have it.
    private void AddUndeclared(ModelSchema model, YamlMapping mapping, UnreadKeys? unread)
    {
        if (unread is null)
        {
            return;
        }

        foreach (var entry in mapping.Entries.Where(entry => !_declared[model.FullName].Contains(entry.Key) && !unread.IsTaken(entry.Key)))
        {
            if (_undeclared.Count < DeclarationHint.MaxHints && Identifier.FromSlug(entry.Key) is not "_" && !_undeclared.ContainsKey(model.FullName + "\n" + entry.Key))
            {
                _undeclared.Add(model.FullName + "\n" + entry.Key, new Problem(
                    FrontMatterProblems.UndeclaredKey, Locate(entry.KeySpan), new([ProblemBag.Shorten(entry.Key), ProblemBag.Shorten(DeclarationHint.ForData(entry).ToString())])));
            }
        }
    }

    private void ReportDuplicates(YamlMapping mapping)
    {
        if (mapping.Written.Count == mapping.Entries.Count)
        {
            return;
        }

        foreach (var group in mapping.Written.GroupBy(entry => entry.Key, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            var first = Locate(group.First().KeySpan);
            _values.Add(FrontMatterProblems.DuplicateKey, Locate(group.Last().KeySpan), () => [group.Key, FormattableString.Invariant($"{first.StartPosition.Line + 1}")]);
        }
    }

    private void CheckId(ModelSchema model, YamlMapping mapping, TextSpan span, YamlEntry? key, Dictionary<string, FileSpan>? ids)
    {
        if (ids is null)
        {
            return;
        }

        var value = key is null ? mapping[model.Properties.First(property => property.IsId).Key] : null;
        var written = key?.Key ?? (value as YamlScalar)?.Value;
        if (written is null || value is YamlScalar { IsNull: true })
        {
            return;
        }

        var id = Nfc.Normalize(written);
        var location = Locate(key is not null ? key.KeySpan : SpanOf(value!, span));
        if (!ids.TryGetValue(id, out var first))
        {
            ids.Add(id, location);
        }
        else if (!_values.Problems.IsFull(ProblemSeverity.Error))
        {
            var arguments = new[] { ProblemBag.Shorten(id), FormattableString.Invariant($"{first.StartPosition.Line + 1}") };
            _values.Problems.Add(new Problem(DataProblems.DuplicateId, location, new(arguments), first), isError: true);
        }
    }

    private void AddNoId(ModelSchema model, string name, YamlMapping map)
    {
        if (map.Entries.Count > 0)
        {
            var first = map.Entries[0];
            _values.Add(DataProblems.NoIdProperty, Locate(first.KeySpan), () => [name, first.Key, model.Name]);
        }
    }

    private void AddShape(string what, string expected, YamlValue? value, string remedy) =>
        _values.Add(DataProblems.WrongShape, Locate(value is null ? default : SpanOf(value, default)), () => [what, expected, value?.Describe() ?? "empty", remedy]);

    // An unknown key of the entry is probably the missing key.
    private string MissingKeyRemedy(ModelProperty property, UnreadKeys? unread) => unread?.TakeFor(property) is { } meant
        ? FormattableString.Invariant($"did you mean '{meant.Key}' on line {meant.Location.StartPosition.Line + 1}?")
        : IsTable ? $"write {ValueBinder.Expected(property)}, in the column '{property.Key}'"
        : $"write '{property.Key}: …' with {ValueBinder.Expected(property)}";

    // The key of an entry in a mapping is its id, so the entry does not contain the id again.
    private static string KeyOf(ModelSchema model, bool hasId = false) => model.Properties.FirstOrDefault(property => !(hasId && property.IsId))?.Key ?? "key";

    // The span for a missing key: the row of a table, or the first key of a mapping.
    private TextSpan MissingKeySpan(YamlValue item, TextSpan elsewhere) =>
        item is YamlMapping { Written.Count: > 0 } mapping && !IsTable && mapping.Written[0].KeySpan is { Length: > 0 } first ? first : SpanOf(item, elsewhere);

    private ModelSchema ModelOf(ModelProperty property) => _models.First(model => model.FullName == property.TypeName);

    private FileSpan Locate(TextSpan span) => _locate(span);

    private static TextSpan SpanOf(YamlValue value, TextSpan elsewhere) => value.Span.Length > 0 ? value.Span : elsewhere;
}
