using NewsContent.Compiler.Text;
using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.FrontMatter;

/// <summary>A YAML value and its location, which takes part in equality, unlike the span of the value.</summary>
/// <param name="Value">The value.</param>
/// <param name="Location">The location of the value.</param>
/// <param name="ItemLocations">The locations of the items of a list.</param>
internal sealed record LocatedValue(YamlValue Value, FileSpan Location, EquatableArray<FileSpan> ItemLocations)
{
    /// <summary>The items of a list, or the value itself.</summary>
    public IEnumerable<LocatedValue> Items => Value is YamlSequence list ? list.Items.Zip(ItemLocations, (item, location) => new LocatedValue(item, location, default)) : [this];

    /// <summary>
    /// For a value with mappings, the locations of everything inside of it in its order: of an item, or of a key and its value, each followed by those inside. Otherwise empty.
    /// </summary>
    public EquatableArray<FileSpan> InnerLocations { get; init; }

    /// <param name="value">The value.</param>
    /// <param name="file">The post.</param>
    /// <param name="elsewhere">The location of a value that the post does not contain.</param>
    public static LocatedValue Create(YamlValue value, SourceFile file, TextSpan elsewhere) => Create(value, file.Locate, elsewhere);

    /// <param name="value">The value.</param>
    /// <param name="locate">Returns the location of a span.</param>
    /// <param name="elsewhere">The location of a value that the file does not contain.</param>
    public static LocatedValue Create(YamlValue value, Func<TextSpan, FileSpan> locate, TextSpan elsewhere)
    {
        return new LocatedValue(value, Locate(value.Span), value is YamlSequence list ? list.Items.Select(item => Locate(item.Span)).ToEquatableArray() : default)
        {
            InnerLocations = HasMapping(value) ? Inside(value).Select(Locate).ToEquatableArray() : default,
        };

        FileSpan Locate(TextSpan span) => locate(span.Length > 0 ? span : elsewhere);
    }

    /// <summary>Returns the value with the spans of its locations, and the locations by their spans.</summary>
    public YamlValue WithSpans(out Dictionary<TextSpan, FileSpan> locations)
    {
        var found = new Dictionary<TextSpan, FileSpan>();
        var open = new Queue<FileSpan>(InnerLocations.Count > 0 ? InnerLocations : ItemLocations);
        var value = Restore(Value, Add(Location));
        locations = found;
        return value;

        TextSpan Add(FileSpan location)
        {
            var span = new TextSpan(location.Start, location.Length);
            found[span] = location;
            return span;
        }

        YamlValue Restore(YamlValue inner, TextSpan span) => inner switch
        {
            YamlMapping mapping => new YamlMapping(mapping.Entries.Select(RestoreEntry).ToEquatableArray(), span),
            YamlSequence list => new YamlSequence(list.Items.Select(item => Restore(item, Next())).ToEquatableArray(), span),
            YamlScalar scalar => new YamlScalar(scalar.Value, scalar.IsPlain, span),
            _ => inner,
        };

        YamlEntry RestoreEntry(YamlEntry entry)
        {
            var key = Next();
            return new YamlEntry(entry.Key, Restore(entry.Value, Next()), key);
        }

        // A list inside of a list without mappings has no inner locations.
        TextSpan Next() => open.Count > 0 ? Add(open.Dequeue()) : default;
    }

    private static bool HasMapping(YamlValue value) => value is YamlMapping || (value is YamlSequence list && list.Items.Any(HasMapping));

    private static IEnumerable<TextSpan> Inside(YamlValue value) => value switch
    {
        YamlMapping mapping => mapping.Entries.SelectMany(entry => new[] { entry.KeySpan, entry.Value.Span }.Concat(Inside(entry.Value))),
        YamlSequence list => list.Items.SelectMany(item => new[] { item.Span }.Concat(Inside(item))),
        _ => [],
    };
}
