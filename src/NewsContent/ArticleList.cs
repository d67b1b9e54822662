using System.Collections;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using NewsContent.CompilerServices;
using NewsContent.Json;
using NewsContent.Layout;

namespace NewsContent;

/// <summary>
/// Articles of one or several collections, such as all articles, the articles of a tag, or the translations of an article. Translations are ordered by language; other
/// lists are newest first or in the order of their collection. The list is a view: it copies nothing, and allocates only the articles on their first use.
/// </summary>
/// <remarks>The default value is the empty list. A conversion to an interface, as in LINQ, boxes the list (one small object).</remarks>
/// <typeparam name="TArticle">The type of the articles.</typeparam>
[DebuggerDisplay("Count = {Count}")]
[JsonConverter(typeof(ArticleJsonConverter))]
public readonly struct ArticleList<TArticle> : IReadOnlyList<TArticle>, IEquatable<ArticleList<TArticle>>, IJsonDocument
    where TArticle : Article
{
    // Articles of one collection: a range of it or, if the start is negative, the range from ~_start of the members of its groups.
    private readonly ArticleSource? _source;

    // Articles of several collections: a range of their merged order.
    private readonly ArticleHandle[]? _merged;
    private readonly int _start;
    private readonly int _count;

    internal ArticleList(ArticleSource source, int start, int count)
        : this(source, null, start, count)
    {
    }

    internal ArticleList(ArticleHandle[] merged, int start, int count)
        : this(null, merged, start, count)
    {
    }

    private ArticleList(ArticleSource? source, ArticleHandle[]? merged, int start, int count)
    {
        _source = source;
        _merged = merged;
        _start = start;
        _count = count;
    }

    /// <summary>Gets the number of articles. O(1).</summary>
    public int Count => _count;

    /// <summary>Gets the article at an index. O(1). The object is created on first use and cached.</summary>
    /// <param name="index">The index, from 0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative or not less than <see cref="Count"/>.</exception>
    public TArticle this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)_count, nameof(index));

            // A list is created only from collections whose model is or derives from TArticle.
            var handle = HandleAt(index);
            return Unsafe.As<TArticle>(handle.Source.Get(handle.Index));
        }
    }

    /// <summary>Returns the articles of a tag, a category or an author of one collection.</summary>
    internal static unsafe ArticleList<TArticle> OfGroup(ArticleSource source, KeyReader groups, int group)
    {
        var row = groups.KeyOf(group) - TableLayout.Group.Name;
        return new(source, ~row[TableLayout.Group.FirstMember], row[TableLayout.Group.MemberCount]);
    }

    /// <summary>Returns a slice of the list. Ranges such as <c>articles[..10]</c> use it. O(1); copies nothing.</summary>
    /// <param name="start">The index of the first article of the slice.</param>
    /// <param name="length">The number of articles of the slice.</param>
    /// <exception cref="ArgumentOutOfRangeException">The slice is not inside the list.</exception>
    public ArticleList<TArticle> Slice(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)start, (uint)_count, nameof(start));
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)length, (uint)(_count - start), nameof(length));
        return length == 0 ? default : new(_source, _merged, _start < 0 ? _start - start : _start + start, length);
    }

    /// <summary>Gets a page of the list, if it exists: <c>News.All.TryGetPage(number, 10, out var page)</c>. O(1); copies nothing.</summary>
    /// <param name="number">The number of the page, from 1.</param>
    /// <param name="size">The number of articles on a page.</param>
    /// <param name="page">The page, or the default value if there is none.</param>
    /// <returns><c>true</c> if the list has the page. The empty list has page 1, which has no articles.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="size"/> is not positive.</exception>
    public bool TryGetPage(int number, int size, out ArticlePage<TArticle> page)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(size);
        var pageCount = Math.Max(1, ((_count - 1) / size) + 1);
        page = default;
        if (number < 1 || number > pageCount)
        {
            return false;
        }

        var start = (number - 1) * size;
        page = new(Slice(start, Math.Min(size, _count - start)), number, pageCount);
        return true;
    }

    /// <summary>Returns an enumerator, which allocates only the articles on their first use.</summary>
#pragma warning disable RS0041 // A type nested in a generic one counts as oblivious, although no part of it is.
    public Enumerator GetEnumerator() => new(this);
#pragma warning restore RS0041

    IEnumerator<TArticle> IEnumerable<TArticle>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    void IJsonDocument.WriteJson(ArticleJsonWriter json) => json.WriteArray(this);

    /// <summary>Returns whether two lists are the same view: the same articles of the same collection, or of the same catalog of several collections.</summary>
    /// <param name="other">The list to compare with.</param>
    public bool Equals(ArticleList<TArticle> other) =>
        _count == other._count && (_count == 0 || (_source == other._source && _merged == other._merged && _start == other._start));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ArticleList<TArticle> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _count == 0 ? 0 : HashCode.Combine(_source, _merged, _start, _count);

    /// <summary>Returns whether two lists are the same view.</summary>
    /// <param name="left">The first list.</param>
    /// <param name="right">The second list.</param>
    public static bool operator ==(ArticleList<TArticle> left, ArticleList<TArticle> right) => left.Equals(right);

    /// <summary>Returns whether two lists are different views.</summary>
    /// <param name="left">The first list.</param>
    /// <param name="right">The second list.</param>
    public static bool operator !=(ArticleList<TArticle> left, ArticleList<TArticle> right) => !left.Equals(right);

    /// <summary>Returns the handle of the article at an index, which must exist. Creates no article object.</summary>
    internal ArticleHandle HandleAt(int index) => _source is { } source
        ? new(source, _start < 0 ? source.Member(~_start + index) : _start + index)
        : _merged![_start + index];

    /// <summary>Returns the same view with another article type, which its articles must have.</summary>
    internal ArticleList<TOther> Of<TOther>()
        where TOther : Article => new(_source, _merged, _start, _count);

    /// <summary>Enumerates the articles of an <see cref="ArticleList{TArticle}"/>.</summary>
    public struct Enumerator : IEnumerator<TArticle>
    {
        private readonly ArticleList<TArticle> _list;
        private int _index;

        internal Enumerator(ArticleList<TArticle> list)
        {
            _list = list;
            _index = -1;
        }

        /// <summary>Gets the article at the current position.</summary>
        public readonly TArticle Current => _list[_index];

        readonly object IEnumerator.Current => Current;

        /// <summary>Advances to the next article; returns <c>false</c> after the last.</summary>
        public bool MoveNext() => ++_index < _list._count;

        /// <summary>Sets the position before the first article.</summary>
        public void Reset() => _index = -1;

        /// <summary>Does nothing, because there is nothing to release.</summary>
        public readonly void Dispose()
        {
        }
    }
}
