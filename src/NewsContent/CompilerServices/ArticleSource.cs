using System.Collections.Concurrent;
using System.Collections.ObjectModel;
using System.ComponentModel;
using System.Reflection.Metadata;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using NewsContent.Layout;

namespace NewsContent.CompilerServices;

/// <summary>
/// The data of one collection. Only for use by generated code, because the layout is private to the generator and this class.
/// </summary>
/// <remarks>
/// The spans must refer to static data of the loaded image, such as UTF-8 literals and constant arrays. The garbage collector
/// does not move that data, and a source keeps its own assembly loaded. So addresses are taken once, and later accesses need
/// no call. The exception is Hot Reload before .NET 10: see <see cref="Address"/>.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract unsafe partial class ArticleSource : IModelData
{
    private readonly int* _table;
    private readonly long* _dates;
    private readonly byte* _strings;
    private readonly ArticleCache _articles;
    private readonly LivePayload? _replaced;

    private readonly bool _isScheduled;
    private (int Index, long Ticks)[]? _expiries;

    // Created on first use, because the JIT compiler takes longer for them than for a lookup.
    private ConcurrentDictionary<int, string>? _sharedStrings;
    private ConcurrentDictionary<int, ReadOnlyCollection<string>>? _sharedLists;
    private ConcurrentDictionary<int, nint>? _copiedSegments;

    private protected ArticleSource()
    {
        _replaced = LiveContent.IsSupported ? LivePayload.Opened : null;
        _table = Address(Table);
        _dates = Address(Dates);
        _strings = Address(Strings);
        if (_table[TableLayout.FormatVersion] != TableLayout.Version)
        {
            throw new InvalidOperationException(
                $"{GetType().Assembly.GetName().Name} was compiled with another version of NewsContent (data format {_table[TableLayout.FormatVersion]}) than the one it runs with (data format {TableLayout.Version}). Use the same version in all projects.");
        }

        _articles = new ArticleCache(Count);
        _isScheduled = IsScheduled;
        _lookups = new KeyTable?[_table[TableLayout.Lookups] is > 0 and var lookups ? _table[lookups] : 0];
        _readers = new KeyReader?[KeyTable.Count + _lookups.Length];
    }

    /// <summary>Gets the metadata of the site. Generated code overrides it if <c>_config.yml</c> has any.</summary>
    public virtual SiteInfo Site => SiteInfo.None;

    /// <summary>Gets whether the articles appear at their dates. Generated code overrides it with <c>NewsContentScheduled</c>.</summary>
    protected virtual bool IsScheduled => false;

    /// <summary>Gets the integer table of the collection.</summary>
    protected abstract ReadOnlySpan<int> Table { get; }

    /// <summary>Gets the dates of the articles in UTC ticks, in the order of the collection.</summary>
    protected abstract ReadOnlySpan<long> Dates { get; }

    /// <summary>Gets the heap of strings in UTF-8.</summary>
    protected abstract ReadOnlySpan<byte> Strings { get; }

    /// <summary>Returns the bodies in a body segment.</summary>
    /// <param name="segment">The number of the body segment.</param>
    protected abstract ReadOnlySpan<byte> GetBodies(int segment);

    /// <summary>Returns the offset of each body in a body segment.</summary>
    /// <param name="segment">The number of the body segment.</param>
    protected abstract ReadOnlySpan<int> GetBodyStarts(int segment);

    // Before .NET 10, an edit under Hot Reload replaces static data with arrays on the heap, which can move. There, the data is copied
    // and stays unchanged until the app restarts. This does not apply to an app that is published or started without Hot Reload.
    private static bool CanBeEdited => MetadataUpdater.IsSupported && Environment.Version.Major < 10;

    internal int Count => _table[TableLayout.ArticleCount];

    /// <summary>The metadata of the site, from the data if it was replaced.</summary>
    internal SiteInfo CurrentSite => LiveContent.IsSupported && _replaced is { } replaced ? replaced.Site : Site;

    /// <summary>Returns the article at an index, which must exist. The object is created on first use and cached.</summary>
    internal Article Get(int index) => _articles.Get(this, index);

    /// <summary>Returns the article at an index, or <c>null</c> if there is none.</summary>
    internal Article? TryGet(int index) => (uint)index < (uint)Count ? Get(index) : null;

    /// <summary>Whether the articles appear at their dates.</summary>
    internal bool IsScheduledNow => _isScheduled;

    /// <summary>The articles that disappear, in order, with the UTC ticks of their <c>expiry_date</c>; read on first use.</summary>
    internal (int Index, long Ticks)[] Expiries => _expiries ?? LazyInitializer.EnsureInitialized(ref _expiries, ReadExpiries);

    /// <summary>Returns the next article in a direction that is visible now, or <c>null</c> if there is none.</summary>
    /// <param name="index">The index of the article.</param>
    /// <param name="step">1 for older articles, -1 for newer articles.</param>
    internal Article? Neighbor(int index, int step)
    {
        do
        {
            index += step;
        }
        while ((uint)index < (uint)Count && !IsVisible(index));
        return TryGet(index);
    }

    /// <summary>Returns whether an article is visible now.</summary>
    internal bool IsVisible(int index)
    {
        if (!_isScheduled)
        {
            return true;
        }

        var now = ArticleSchedule.TimeProvider.GetUtcNow().UtcTicks;
        return Ticks(index) <= now && EndOf(index) > now;
    }

    // The expiries are in the order of the articles.
    private long EndOf(int index)
    {
        var expiries = Expiries;
        var low = 0;
        var high = expiries.Length;
        while (low < high)
        {
            var middle = (int)(((uint)low + (uint)high) >> 1);
            (low, high) = expiries[middle].Index < index ? (middle + 1, high) : (low, middle);
        }

        return low < expiries.Length && expiries[low].Index == index ? expiries[low].Ticks : long.MaxValue;
    }

    internal abstract Article CreateArticle(int index);

    internal int Row(int index, int column) =>
        _table[_table[TableLayout.Rows] + (index * TableLayout.Row.Length) + column];

    internal int ModelField(int index, int column) =>
        _table[_table[TableLayout.ModelRows] + (index * _table[TableLayout.ModelRowLength]) + column];

    /// <summary>Returns the address of a model's value.</summary>
    internal int* ModelValue(int position) => _table + _table[TableLayout.ModelValues] + position;

    internal long Ticks(int index) => _dates[index];

    internal ReadOnlySpan<byte> Utf8(int stringId)
    {
        var ends = _table + _table[TableLayout.StringEnds];
        var start = ends[stringId - 1];
        return new ReadOnlySpan<byte>(_strings + start, ends[stringId] - start);
    }

    internal string? Decode(int stringId) => stringId == 0 ? null : Encoding.UTF8.GetString(Utf8(stringId));

    /// <summary>Returns a string that several articles can share. It is decoded once per collection.</summary>
    internal string? DecodeShared(int stringId) =>
        stringId == 0 ? null : LazyInitializer.EnsureInitialized(ref _sharedStrings).GetOrAdd(stringId, static (id, source) => source.Decode(id)!, this);

    /// <summary>Returns a list of shared strings. Articles with equal lists share one object.</summary>
    internal ReadOnlyCollection<string> SharedList(int list) =>
        list == 0
            ? ReadOnlyCollection<string>.Empty
            : LazyInitializer.EnsureInitialized(ref _sharedLists).GetOrAdd(list, static (list, source) => source.ReadList(list), this);

    internal int ListLength(int list) => _table[_table[TableLayout.Lists] + list];

    internal int ListItem(int list, int index) => _table[_table[TableLayout.Lists] + list + 1 + index];

    internal int FrontMatterCell(int position) => _table[_table[TableLayout.FrontMatter] + position];

    internal abstract IReadOnlyList<Article> GetRelated(int index, int limit);

    internal int Member(int position) => _table[_table[TableLayout.Members] + position];

    /// <summary>Returns the translations of an article.</summary>
    internal ArticleList<TArticle> Translations<TArticle>(int index)
        where TArticle : Article
    {
        var positions = _table[TableLayout.Translations];
        var list = positions == 0 ? 0 : _table[positions + index];
        var translations = list == 0 ? default : new ArticleList<TArticle>(this, ~(list + 1), Member(list));
        return _isScheduled ? VisibleOf(translations) : translations;
    }

    private ArticleList<TArticle> VisibleOf<TArticle>(ArticleList<TArticle> articles)
        where TArticle : Article
    {
        var handles = new List<ArticleHandle>(articles.Count);
        for (var i = 0; i < articles.Count; i++)
        {
            if (IsVisible(articles.HandleAt(i).Index))
            {
                handles.Add(articles.HandleAt(i));
            }
        }

        return handles.Count == articles.Count ? articles : new([.. handles], 0, handles.Count);
    }

    /// <summary>Returns whether an article has a language, or none if the language is <c>null</c>.</summary>
    internal bool HasLanguage(int index, string? language) => DecodeShared(Row(index, TableLayout.Row.Language)) == language;

    /// <summary>Returns the index of the next article with the same slug, or -1.</summary>
    internal int NextWithSlug(int index)
    {
        var next = _table[TableLayout.SameSlug];
        return next == 0 ? -1 : _table[next + index] - 1;
    }

    internal int GroupField(KeyTable groups, int group, int field) =>
        _table[_table[groups.Section] + (group * groups.Stride) + field];

    internal byte* BodyAddress(int index)
    {
        if (LiveContent.IsSupported && _replaced is { HasBuiltBodies: false } live)
        {
            return live.BodyAddress(GetBodyStarts(BodyTable.Resource), index);
        }

        var segment = Row(index, TableLayout.Row.Segment);
        var start = GetBodyStarts(segment)[Row(index, TableLayout.Row.BodyIndex)];
        var bodies = CanBeEdited && _replaced is null
            ? (byte*)LazyInitializer.EnsureInitialized(ref _copiedSegments).GetOrAdd(segment, static (segment, source) => (nint)Address(source.GetBodies(segment)), this)
            : Address(GetBodies(segment));
        return bodies + start;
    }

    /// <summary>Whether the collection has an order of its own and is not newest first.</summary>
    internal bool IsOrdered => _table[TableLayout.NewestFirst] != 0;

    /// <summary>Returns all articles, newest first.</summary>
    internal ArticleList<TArticle> NewestFirst<TArticle>()
        where TArticle : Article => new(this, IsOrdered ? ~(_table[TableLayout.NewestFirst] - 1) : 0, Count);

    /// <summary>Returns the first index in <see cref="NewestFirst"/> whose date is before <paramref name="ticks"/>; dates are in descending order.</summary>
    internal int FirstBefore(long ticks)
    {
        var low = 0;
        var high = Count;
        var order = _table[TableLayout.NewestFirst] - 1;
        while (low < high)
        {
            var middle = (int)(((uint)low + (uint)high) >> 1);
            if (_dates[order < 0 ? middle : Member(order + middle)] < ticks)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
    }

    private (int Index, long Ticks)[] ReadExpiries()
    {
        var expiries = new List<(int Index, long Ticks)>();
        for (var index = 0; index < Count; index++)
        {
            if (new FrontMatterMap(this, Row(index, TableLayout.Row.FrontMatter)).TryGetValue("expiry_date", out var value) && value.AsDateTimeOffset() is { } date)
            {
                expiries.Add((index, date.UtcTicks));
            }
        }

        return [.. expiries];
    }

    string? IModelData.Decode(int stringId) => DecodeShared(stringId);

    ReadOnlySpan<byte> IModelData.Utf8(int stringId) => Utf8(stringId);

    int IModelData.Field(int position) => _table[position];

    int* IModelData.Value(int position) => ModelValue(position);

    DataHandle IModelData.HandleOfValue(int position) => HandleOfValue(position);

    /// <summary>Returns the handle of an entry among the values of the model.</summary>
    internal DataHandle HandleOfValue(int position) => new(this, _table[TableLayout.ModelValues] + position);

    private ReadOnlyCollection<string> ReadList(int list)
    {
        var start = _table + _table[TableLayout.Lists] + list;
        var items = new string[start[0]];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = DecodeShared(start[i + 1])!;
        }

        return Array.AsReadOnly(items);
    }

    /// <summary>Returns the address of static data.</summary>
    internal static T* Address<T>(ReadOnlySpan<T> imageData)
        where T : unmanaged
    {
        if (CanBeEdited && !(LiveContent.IsSupported && LivePayload.Opened is not null))
        {
            var copy = (T*)NativeMemory.Alloc((nuint)Math.Max(1, imageData.Length), (nuint)sizeof(T));
            imageData.CopyTo(new Span<T>(copy, imageData.Length));
            return copy;
        }

        return (T*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(imageData));
    }
}
