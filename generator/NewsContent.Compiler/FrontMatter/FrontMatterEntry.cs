using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.FrontMatter;

/// <summary>A key of the front matter and its value, to be kept and compared.</summary>
internal sealed record FrontMatterEntry(string Key, FileSpan KeyPlace, FrontMatterValue Value);

/// <summary>A value of the front matter. Below a list's items nothing is kept: no property can be read from there.</summary>
internal sealed record FrontMatterValue
{
    public required FileSpan Place { get; init; }

    /// <summary>What the value is, as messages say it.</summary>
    public required string Description { get; init; }

    /// <summary>What a scalar says; <c>null</c> for anything else.</summary>
    public string? Text { get; init; }

    /// <summary>Whether the scalar is written without quotes.</summary>
    public bool IsPlain { get; init; }

    public bool IsNull { get; init; }

    public bool IsList { get; init; }

    public EquatableArray<FrontMatterValue> Items { get; init; }

    /// <summary>A value to keep, with its items where it is a list.</summary>
    public static FrontMatterValue Create(YamlNode node, SourceFile file)
    {
        var value = CreateItem(node, file);
        return node is YamlSequence list ? value with { Items = list.Items.Select(item => CreateItem(item, file)).ToEquatableArray() } : value;
    }

    private static FrontMatterValue CreateItem(YamlNode node, SourceFile file)
    {
        var scalar = node as YamlScalar;
        return new FrontMatterValue
        {
            Place = file.Locate(node.Span),
            Description = node.Describe(),
            Text = scalar?.Value,
            IsPlain = scalar?.IsPlain == true,
            IsNull = scalar?.IsNull == true,
            IsList = node is YamlSequence,
        };
    }
}
