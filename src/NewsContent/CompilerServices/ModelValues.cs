using System.Collections.ObjectModel;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using NewsContent.Layout;

namespace NewsContent.CompilerServices;

/// <summary>The values of one article's model, by column. Only for generated properties, which cache the values.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly unsafe struct ModelValues
{
    private readonly ArticleSource _source;
    private readonly int _index;

    internal ModelValues(ArticleSource source, int index)
    {
        _source = source;
        _index = index;
    }

    /// <summary>Gets a string; <c>null</c> if the article has no value.</summary>
    /// <param name="column">The column of the property.</param>
    public string? GetString(int column) => _source.DecodeShared(_source.ModelField(_index, column));

    /// <summary>Gets a list of strings; <c>null</c> if the article has no list.</summary>
    /// <param name="column">The column of the property.</param>
    public IReadOnlyList<string>? GetStrings(int column)
    {
        var source = _source;
        return ReadList(column, 1, at => source.DecodeShared(((int*)at)[0])!);
    }

    /// <summary>Gets a URL; <c>null</c> if the article has no value.</summary>
    /// <param name="column">The column of the property.</param>
    public Uri? GetUri(int column) => GetString(column) is { } text ? ToUri(text) : null;

    /// <summary>Gets a list of URLs; <c>null</c> if the article has no list.</summary>
    /// <param name="column">The column of the property.</param>
    public IReadOnlyList<Uri>? GetUris(int column)
    {
        var source = _source;
        return ReadList(column, 1, at => ToUri(source.DecodeShared(((int*)at)[0])!));
    }

    /// <summary>Gets a number, a date, a Boolean or an enum value; <c>null</c> if the article has no value.</summary>
    /// <typeparam name="T">The type of the property.</typeparam>
    /// <param name="column">The column of the property.</param>
    public T? GetValue<T>(int column)
        where T : struct
    {
        var position = _source.ModelField(_index, column);
        return position == 0 ? null : Read<T>(_source.ModelValue(position));
    }

    /// <summary>Gets a list of numbers, dates, Booleans or enum values; <c>null</c> if the article has no list.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="column">The column of the property.</param>
    public IReadOnlyList<T>? GetValues<T>(int column)
        where T : struct => ReadList(column, WidthOf<T>(), static at => Read<T>((int*)at));

    /// <summary>Gets the article with the stored slug; <c>null</c> if there is no slug or no such article.</summary>
    /// <typeparam name="T">The model of the other collection.</typeparam>
    /// <param name="column">The column of the property.</param>
    /// <param name="bySlug">The other collection.</param>
    public T? GetReference<T>(int column, ArticleIndex<T> bySlug)
        where T : Article
    {
        var slug = _source.ModelField(_index, column);
        return slug != 0 && bySlug.TryGetValue(_source.Utf8(slug), out var article) ? article : null;
    }

    /// <summary>Gets the articles with the stored slugs; <c>null</c> if the article has no list.</summary>
    /// <typeparam name="T">The model of the other collection.</typeparam>
    /// <param name="column">The column of the property.</param>
    /// <param name="bySlug">The other collection.</param>
    public IReadOnlyList<T>? GetReferences<T>(int column, ArticleIndex<T> bySlug)
        where T : Article
    {
        var position = _source.ModelField(_index, column);
        if (position == 0)
        {
            return null;
        }

        var at = _source.ModelValue(position);
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

    /// <summary>Gets an entry; <c>null</c> if the article has none.</summary>
    /// <typeparam name="T">The model of the entry.</typeparam>
    /// <param name="column">The column of the property.</param>
    /// <param name="create">Creates the entry.</param>
    /// <exception cref="ArgumentNullException"><paramref name="create"/> is <c>null</c>.</exception>
    public T? GetEntry<T>(int column, Func<DataHandle, T> create)
        where T : DataEntry
    {
        ArgumentNullException.ThrowIfNull(create);
        var position = _source.ModelField(_index, column);
        return position == 0 ? null : create(_source.HandleOfValue(position));
    }

    /// <summary>Gets a list of entries; <c>null</c> if the article has no list.</summary>
    /// <typeparam name="T">The model of the entries.</typeparam>
    /// <param name="column">The column of the property.</param>
    /// <param name="create">Creates an entry.</param>
    /// <exception cref="ArgumentNullException"><paramref name="create"/> is <c>null</c>.</exception>
    public IReadOnlyList<T>? GetEntries<T>(int column, Func<DataHandle, T> create)
        where T : DataEntry
    {
        ArgumentNullException.ThrowIfNull(create);
        var source = _source;
        return ReadList(column, 1, at => create(source.HandleOfValue(((int*)at)[0])));
    }

    private ReadOnlyCollection<T>? ReadList<T>(int column, int width, Func<nint, T> read)
    {
        var position = _source.ModelField(_index, column);
        return ReadList(position == 0 ? null : _source.ModelValue(position), width, read);
    }

    /// <summary>Reads a list: its length and its items.</summary>
    internal static ReadOnlyCollection<T>? ReadList<T>(int* at, int width, Func<nint, T> read)
    {
        if (at is null)
        {
            return null;
        }

        var items = new T[at[0]];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = read((nint)(at + 1 + (i * width)));
        }

        return Array.AsReadOnly(items);
    }

    internal static Uri ToUri(string text) => new(text, UrlKind.Of(text));

    // The conditions are constants in each instantiation, so only one branch remains.
    internal static int WidthOf<T>() =>
        typeof(T) == typeof(decimal) ? TableLayout.ModelWidth.Decimal :
        typeof(T) == typeof(DateTimeOffset) ? TableLayout.ModelWidth.DateTimeOffset :
        typeof(T) == typeof(bool) || typeof(T) == typeof(int) || typeof(T) == typeof(DateOnly) ? TableLayout.ModelWidth.Int32 :
        TableLayout.ModelWidth.Int64;

    internal static T Read<T>(int* at)
        where T : struct
    {
        if (typeof(T) == typeof(bool))
        {
            return As<bool, T>(at[0] != 0);
        }

        if (typeof(T) == typeof(int))
        {
            return As<int, T>(at[0]);
        }

        if (typeof(T) == typeof(DateOnly))
        {
            return As<DateOnly, T>(DateOnly.FromDayNumber(at[0]));
        }

        if (typeof(T) == typeof(decimal))
        {
            return As<decimal, T>(new decimal([at[0], at[1], at[2], at[3]]));
        }

        var number = ((long)at[0] << 32) | (uint)at[1];
        if (typeof(T) == typeof(DateTimeOffset))
        {
            var offset = TimeSpan.FromMinutes(at[2]);
            return As<DateTimeOffset, T>(new DateTimeOffset(number + offset.Ticks, offset));
        }

        if (typeof(T) == typeof(double))
        {
            return As<double, T>(BitConverter.Int64BitsToDouble(number));
        }

        if (typeof(T) == typeof(DateTime))
        {
            return As<DateTime, T>(new DateTime(number, DateTimeKind.Unspecified));
        }

        if (typeof(T) == typeof(TimeSpan))
        {
            return As<TimeSpan, T>(new TimeSpan(number));
        }

        // Enums of any size, and long.
        return Unsafe.SizeOf<T>() switch
        {
            1 => As<byte, T>(unchecked((byte)number)),
            2 => As<short, T>(unchecked((short)number)),
            4 => As<int, T>(unchecked((int)number)),
            _ => As<long, T>(number),
        };
    }

    private static T As<TValue, T>(TValue value) => Unsafe.As<TValue, T>(ref value);
}
