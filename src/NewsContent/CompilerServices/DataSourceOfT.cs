using System.ComponentModel;

namespace NewsContent.CompilerServices;

/// <summary>The data of one data file whose entries are of type <typeparamref name="TEntry"/>. Only for use by generated code, which derives from it.</summary>
/// <typeparam name="TEntry">The model of the entries.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class DataSource<TEntry> : DataSource
    where TEntry : DataEntry
{
    private TEntry?[]? _entries;

    /// <summary>Initializes the source with the addresses of the data and reads its header.</summary>
    /// <exception cref="InvalidOperationException">The data does not have the format of this version.</exception>
#pragma warning disable RS0022 // Generated code derives from this class; only its untyped base class is closed.
    protected DataSource()
#pragma warning restore RS0022
    {
        All = new DataList<TEntry>(this);
        ById = new DataIndex<TEntry>(this);
    }

    /// <summary>Gets the entries, in the order of the file.</summary>
    public DataList<TEntry> All { get; }

    /// <summary>Gets the entries by id. Only for models with an id.</summary>
    public DataIndex<TEntry> ById { get; }

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
