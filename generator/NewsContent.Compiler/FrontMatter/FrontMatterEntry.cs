using NewsContent.Compiler.Text;
using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.FrontMatter;

/// <summary>A key of the front matter and its value, in a form that can be stored and compared.</summary>
internal sealed record FrontMatterEntry(string Key, FileSpan KeyPlace, FrontMatterValue Value)
{
    /// <param name="entry">The key and its value.</param>
    /// <param name="file">The post.</param>
    /// <param name="elsewhere">The location of a value that the post does not contain, such as a default of the site.</param>
    public static FrontMatterEntry Create(YamlEntry entry, SourceFile file, TextSpan elsewhere) => new(
        entry.Key.Value,
        file.Locate(entry.Key.Span.Length > 0 ? entry.Key.Span : elsewhere),
        FrontMatterValue.Create(entry.Value, file, elsewhere));
}

/// <summary>A value of the front matter. Values nested in list items are not kept, because no property can read them.</summary>
internal sealed record FrontMatterValue
{
    public required FileSpan Place { get; init; }

    /// <summary>The description of the value in messages.</summary>
    public required string Description { get; init; }

    /// <summary>The value of a scalar; otherwise <c>null</c>.</summary>
    public string? Text { get; init; }

    /// <summary>Whether the scalar is written without quotes.</summary>
    public bool IsPlain { get; init; }

    public bool IsNull { get; init; }

    public bool IsList { get; init; }

    public EquatableArray<FrontMatterValue> Items { get; init; }

    /// <summary>Creates a value, with its items if it is a list.</summary>
    public static FrontMatterValue Create(YamlNode node, SourceFile file, TextSpan elsewhere)
    {
        var value = CreateItem(node, file, elsewhere);
        return node is YamlSequence list ? value with { Items = list.Items.Select(item => CreateItem(item, file, elsewhere)).ToEquatableArray() } : value;
    }

    private static FrontMatterValue CreateItem(YamlNode node, SourceFile file, TextSpan elsewhere)
    {
        var scalar = node as YamlScalar;
        return new FrontMatterValue
        {
            Place = file.Locate(node.Span.Length > 0 ? node.Span : elsewhere),
            Description = node.Describe(),
            Text = scalar?.Value,
            IsPlain = scalar?.IsPlain == true,
            IsNull = scalar?.IsNull == true,
            IsList = node is YamlSequence,
        };
    }
}
