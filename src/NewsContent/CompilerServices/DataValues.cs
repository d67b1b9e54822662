using System.ComponentModel;

namespace NewsContent.CompilerServices;

/// <summary>The values of one entry of a data file or of front matter, by column. Only for generated properties, which cache the values.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly unsafe struct DataValues
{
    private readonly IModelData _source;
    private readonly int _row;

    internal DataValues(DataHandle handle)
    {
        _source = handle.Source;
        _row = handle.Row;
    }

    /// <summary>Gets a string; <c>null</c> if the entry has no value.</summary>
    /// <param name="column">The column of the property.</param>
    public string? GetString(int column) => _source.Decode(_source.Field(_row + column));

    /// <summary>Gets a list of strings; <c>null</c> if the entry has no list.</summary>
    /// <param name="column">The column of the property.</param>
    public IReadOnlyList<string>? GetStrings(int column)
    {
        var source = _source;
        return ModelValues.ReadList(ListAt(column), 1, at => source.Decode(((int*)at)[0])!);
    }

    /// <summary>Gets a URL; <c>null</c> if the entry has no value.</summary>
    /// <param name="column">The column of the property.</param>
    public Uri? GetUri(int column) => GetString(column) is { } text ? ModelValues.ToUri(text) : null;

    /// <summary>Gets a list of URLs; <c>null</c> if the entry has no list.</summary>
    /// <param name="column">The column of the property.</param>
    public IReadOnlyList<Uri>? GetUris(int column)
    {
        var source = _source;
        return ModelValues.ReadList(ListAt(column), 1, at => ModelValues.ToUri(source.Decode(((int*)at)[0])!));
    }

    /// <summary>Gets a number, a date, a Boolean or an enum value; <c>null</c> if the entry has no value.</summary>
    /// <typeparam name="T">The type of the property.</typeparam>
    /// <param name="column">The column of the property.</param>
    public T? GetValue<T>(int column)
        where T : struct
    {
        var position = _source.Field(_row + column);
        return position == 0 ? null : ModelValues.Read<T>(_source.Value(position));
    }

    /// <summary>Gets a list of numbers, dates, Booleans or enum values; <c>null</c> if the entry has no list.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="column">The column of the property.</param>
    public IReadOnlyList<T>? GetValues<T>(int column)
        where T : struct => ModelValues.ReadList(ListAt(column), ModelValues.WidthOf<T>(), static at => ModelValues.Read<T>((int*)at));

    /// <summary>Gets an inner entry; <c>null</c> if there is none.</summary>
    /// <typeparam name="T">The model of the inner entry.</typeparam>
    /// <param name="column">The column of the property.</param>
    /// <param name="create">Creates the entry.</param>
    /// <exception cref="ArgumentNullException"><paramref name="create"/> is <c>null</c>.</exception>
    public T? GetEntry<T>(int column, Func<DataHandle, T> create)
        where T : DataEntry
    {
        ArgumentNullException.ThrowIfNull(create);
        var position = _source.Field(_row + column);
        return position == 0 ? null : create(_source.HandleOfValue(position));
    }

    /// <summary>Gets a list of inner entries; <c>null</c> if the entry has no list.</summary>
    /// <typeparam name="T">The model of the inner entries.</typeparam>
    /// <param name="column">The column of the property.</param>
    /// <param name="create">Creates an entry.</param>
    /// <exception cref="ArgumentNullException"><paramref name="create"/> is <c>null</c>.</exception>
    public IReadOnlyList<T>? GetEntries<T>(int column, Func<DataHandle, T> create)
        where T : DataEntry
    {
        ArgumentNullException.ThrowIfNull(create);
        var source = _source;
        return ModelValues.ReadList(ListAt(column), 1, at => create(source.HandleOfValue(((int*)at)[0])));
    }

    /// <summary>Gets the article with the stored slug; <c>null</c> if there is no slug or no such article.</summary>
    /// <typeparam name="T">The model of the collection.</typeparam>
    /// <param name="column">The column of the property.</param>
    /// <param name="bySlug">The collection.</param>
    public T? GetReference<T>(int column, ArticleIndex<T> bySlug)
        where T : Article
    {
        var slug = _source.Field(_row + column);
        return slug != 0 && bySlug.TryGetValue(_source.Utf8(slug), out var article) ? article : null;
    }

    /// <summary>Gets the articles with the stored slugs; <c>null</c> if the entry has no list.</summary>
    /// <typeparam name="T">The model of the collection.</typeparam>
    /// <param name="column">The column of the property.</param>
    /// <param name="bySlug">The collection.</param>
    public IReadOnlyList<T>? GetReferences<T>(int column, ArticleIndex<T> bySlug)
        where T : Article
    {
        var at = ListAt(column);
        if (at is null)
        {
            return null;
        }

        var articles = new List<T>(at[0]);
        for (var i = 1; i <= at[0]; i++)
        {
            if (bySlug.TryGetValue(_source.Utf8(at[i]), out var article))
            {
                articles.Add(article);
            }
        }

        return articles.AsReadOnly();
    }

    // A list is its length and its items; null if there is none.
    private int* ListAt(int column)
    {
        var position = _source.Field(_row + column);
        return position == 0 ? null : _source.Value(position);
    }
}
