using NewsContent.Compiler.Text;
using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.FrontMatter;

/// <summary>A YAML value and its location, which takes part in equality, unlike the span of the value.</summary>
/// <param name="Value">The value.</param>
/// <param name="Place">The location of the value.</param>
/// <param name="ItemPlaces">The locations of the items of a list. Values inside of items have none, because no property can read them.</param>
internal sealed record LocatedValue(YamlValue Value, FileSpan Place, EquatableArray<FileSpan> ItemPlaces)
{
    /// <summary>The items of a list, or the value itself.</summary>
    public IEnumerable<LocatedValue> Items => Value is YamlSequence list ? list.Items.Zip(ItemPlaces, (item, place) => new LocatedValue(item, place, default)) : [this];

    /// <param name="value">The value.</param>
    /// <param name="file">The post.</param>
    /// <param name="elsewhere">The location of a value that the post does not contain.</param>
    public static LocatedValue Create(YamlValue value, SourceFile file, TextSpan elsewhere)
    {
        return new LocatedValue(value, Locate(value), value is YamlSequence list ? list.Items.Select(Locate).ToEquatableArray() : default);

        FileSpan Locate(YamlValue located) => file.Locate(located.Span.Length > 0 ? located.Span : elsewhere);
    }
}
