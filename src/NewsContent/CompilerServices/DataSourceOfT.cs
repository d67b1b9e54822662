using System.ComponentModel;

namespace NewsContent.CompilerServices;

/// <summary>The data of one data file whose entries are of type <typeparamref name="TEntry"/>. Only for use by generated code, which derives from it.</summary>
/// <typeparam name="TEntry">The model of the entries.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class DataSource<TEntry> : DataSource
    where TEntry : DataEntry
{
    private readonly DataList<TEntry> _all;
    private readonly DataIndex<TEntry> _byId;
    private readonly bool _isReplaced = LiveContent.IsSupported && LivePayload.Opened is not null;
    private TEntry?[]? _entries;

    /// <summary>Initializes the source with the addresses of the data and reads its header.</summary>
    /// <exception cref="InvalidOperationException">The data does not have the format of this version.</exception>
#pragma warning disable RS0022 // Generated code derives from this class; only its untyped base class is closed.
    protected DataSource()
#pragma warning restore RS0022
    {
        _all = new DataList<TEntry>(this);
        _byId = new DataIndex<TEntry>(this);
    }

    /// <summary>Gets the entries, in the order of the file.</summary>
    public DataList<TEntry> All => Current._all;

    /// <summary>Gets the entries by id. Only for models with an id.</summary>
    public DataIndex<TEntry> ById => Current._byId;

    private DataSource<TEntry> Current => LiveContent.IsSupported && !_isReplaced ? LiveContent.Current(this) : this;

    /// <summary>Creates the object of a handle.</summary>
    /// <param name="handle">The argument for the constructor of <see cref="DataEntry"/>.</param>
    protected abstract TEntry Create(DataHandle handle);

    /// <summary>Returns the entry at an index, which must exist. It is created on first use, and is the same object for all threads.</summary>
    internal TEntry Get(int index)
    {
        var entries = Volatile.Read(ref _entries) ?? Publish(ref _entries, new TEntry?[Count]);
        return Volatile.Read(ref entries[index]) ?? Publish(ref entries[index], Create(HandleAt(index)));
    }

    // The first thread wins.
    private static T Publish<T>(ref T? field, T value)
        where T : class => Interlocked.CompareExchange(ref field, value, null) ?? value;
}
