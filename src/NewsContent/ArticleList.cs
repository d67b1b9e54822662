using System.Collections;
using System.Diagnostics;
using System.Text.Json.Serialization;
using NewsContent.CompilerServices;
using NewsContent.Json;

namespace NewsContent;

/// <summary>
/// Articles in the order of their collection, newest first: all of it, a tag's, a category's, an author's or those of a span of time.
/// A view that copies nothing: making one, indexing and <c>foreach</c> over it allocate only the articles on their first use.
/// </summary>
/// <remarks>The default value is the empty list. Converting to an interface, as LINQ does, boxes it (one small object).</remarks>
/// <typeparam name="TArticle">The collection's model.</typeparam>
[DebuggerDisplay("Count = {Count}")]
[JsonConverter(typeof(ArticleJsonConverter))]
public readonly struct ArticleList<TArticle> : IReadOnlyList<TArticle>, IEquatable<ArticleList<TArticle>>, IJsonDocument
    where TArticle : Article
{
    private readonly ArticleSource<TArticle>? _source;

    // A range of the collection, or of the member indexes of a tag or category.
    private readonly int _start;
    private readonly int _count;
    private readonly bool _ofMembers;

    internal ArticleList(ArticleSource<TArticle> source, int start, int count, bool ofMembers = false)
    {
        _source = source;
        _start = start;
        _count = count;
        _ofMembers = ofMembers;
    }

    /// <summary>How many articles there are. O(1).</summary>
    public int Count => _count;

    /// <summary>The article at a place, 0 being the newest. O(1); the object is made on first use and kept.</summary>
    /// <param name="index">From 0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public TArticle this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)_count, nameof(index));
            var position = _start + index;
            return _source!.Get(_ofMembers ? _source.Member(position) : position);
        }
    }

    /// <summary>A part of the list, as ranges such as <c>articles[..10]</c> use it. O(1), nothing is copied.</summary>
    /// <param name="start">The first place of the part.</param>
    /// <param name="length">How many articles it has.</param>
    /// <exception cref="ArgumentOutOfRangeException">The part is not inside the list.</exception>
    public ArticleList<TArticle> Slice(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)start, (uint)_count, nameof(start));
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)length, (uint)(_count - start), nameof(length));
        return length == 0 ? default : new(_source!, _start + start, length, _ofMembers);
    }

    /// <summary>Walks the list without allocating anything but articles not made before.</summary>
#pragma warning disable RS0041 // A type nested in a generic one counts as oblivious, though nothing of it is.
    public Enumerator GetEnumerator() => new(this);
#pragma warning restore RS0041

    IEnumerator<TArticle> IEnumerable<TArticle>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    void IJsonDocument.WriteJson(ArticleJsonWriter json) => json.WriteArray(this);

    /// <summary>Whether both are the same view of the same collection.</summary>
    /// <param name="other">The list to compare with.</param>
    public bool Equals(ArticleList<TArticle> other) =>
        _count == other._count && (_count == 0 || (_source == other._source && _start == other._start && _ofMembers == other._ofMembers));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ArticleList<TArticle> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _count == 0 ? 0 : HashCode.Combine(_source, _start, _count, _ofMembers);

    /// <summary>Whether both are the same view of the same collection.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(ArticleList<TArticle> left, ArticleList<TArticle> right) => left.Equals(right);

    /// <summary>Whether the two are not the same view of the same collection.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(ArticleList<TArticle> left, ArticleList<TArticle> right) => !left.Equals(right);

    /// <summary>Walks an <see cref="ArticleList{TArticle}"/>.</summary>
    public struct Enumerator : IEnumerator<TArticle>
    {
        private readonly ArticleList<TArticle> _list;
        private int _index;

        internal Enumerator(ArticleList<TArticle> list)
        {
            _list = list;
            _index = -1;
        }

        /// <summary>The article that <see cref="MoveNext"/> came to.</summary>
        public readonly TArticle Current => _list[_index];

        readonly object IEnumerator.Current => Current;

        /// <summary>Goes to the next article; <c>false</c> after the last.</summary>
        public bool MoveNext() => ++_index < _list._count;

        /// <summary>Goes back before the first article.</summary>
        public void Reset() => _index = -1;

        /// <summary>Does nothing: there is nothing to release.</summary>
        public readonly void Dispose()
        {
        }
    }
}
