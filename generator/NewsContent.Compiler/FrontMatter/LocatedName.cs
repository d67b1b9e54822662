using NewsContent.Compiler.Text;
using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.FrontMatter;

/// <summary>A name in the front matter, such as a tag, and its location.</summary>
internal sealed record LocatedName(string Name, FileSpan Location)
{
    /// <summary>Returns the names in lists and strings.</summary>
    /// <param name="values">The values, each with whether a string is split at white space.</param>
    /// <param name="file">The post.</param>
    /// <param name="convert">Converts a name to the article's form; <c>null</c> if it is kept.</param>
    public static EquatableArray<LocatedName> Of(IEnumerable<(YamlValue? Value, bool Splits)> values, SourceFile file, Func<string, string>? convert = null) =>
        values.SelectMany(value => Spans(value.Value, value.Splits, file.Text))
            .Select(name => new LocatedName(convert?.Invoke(name.Name) ?? name.Name, file.Locate(name.Span)))
            .ToEquatableArray();

    private static IEnumerable<(string Name, TextSpan Span)> Spans(YamlValue? value, bool splits, string text) => value switch
    {
        YamlSequence list => list.Items.OfType<YamlScalar>().Select(item => (item.Value, item.Span)),
        YamlScalar scalar when splits => Words(scalar, text),
        YamlScalar scalar => [(scalar.Value, scalar.Span)],
        _ => [],
    };

    // Names are found in order, so the text is searched once. A name with an escape is not found: it and those after it get the span of the whole value.
    private static IEnumerable<(string Name, TextSpan Span)> Words(YamlScalar scalar, string text)
    {
        var from = scalar.Span.Start;
        foreach (var word in FrontMatterValues.SplitWords(scalar.Value))
        {
            var at = text.IndexOf(word, from, scalar.Span.End - from, StringComparison.Ordinal);
            yield return (word, at < 0 ? scalar.Span : new TextSpan(at, word.Length));
            from = at < 0 ? scalar.Span.End : at + word.Length;
        }
    }
}
