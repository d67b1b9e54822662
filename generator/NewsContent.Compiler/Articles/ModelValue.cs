using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Articles;

/// <summary>A property's value for one article; a list has any number of items, anything else one.</summary>
internal sealed record ModelValue(bool IsList, EquatableArray<ModelItem> Items);

/// <summary>A single value as the tables hold it: a text, or integers.</summary>
internal sealed record ModelItem(string? Text, EquatableArray<int> Numbers)
{
    public static ModelItem Of(string text) => new(text, default);

    public static ModelItem Of(params int[] numbers) => new(null, numbers.ToEquatableArray());

    public static ModelItem OfLong(long number, params int[] more) =>
        Of([(int)(number >> 32), unchecked((int)number), .. more]);
}
