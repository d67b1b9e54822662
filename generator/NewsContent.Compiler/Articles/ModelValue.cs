using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Articles;

/// <summary>The value of a model's property for one article. A list has any number of items, any other value has one.</summary>
internal sealed record ModelValue(bool IsList, EquatableArray<ModelItem> Items);

/// <summary>A single value as the tables hold it: a string, integers or an entry of a data file.</summary>
internal sealed record ModelItem(string? Text, EquatableArray<int> Numbers)
{
    /// <summary>The values of an entry of a data file; <c>null</c> if this is another value.</summary>
    public ModelEntry? Entry { get; private init; }

    public static ModelItem Of(ModelEntry entry) => new(null, default) { Entry = entry };

    public static ModelItem Of(string text) => new(text, default);

    public static ModelItem Of(params int[] numbers) => new(null, numbers.ToEquatableArray());

    public static ModelItem OfLong(long number, params int[] more) =>
        Of([(int)(number >> 32), unchecked((int)number), .. more]);
}

/// <summary>The values of an entry of a data file: one for each column, <c>null</c> if there is none.</summary>
internal sealed record ModelEntry(EquatableArray<ModelValue> Values);
