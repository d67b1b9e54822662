using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NewsContent.Layout;

namespace NewsContent.CompilerServices;

/// <summary>
/// Data that replaces the resource of an assembly. Versions share the tables and the segments of bodies that an edit leaves. Each version refers to all its segments, so an article
/// of any version stays valid.
/// </summary>
internal sealed unsafe class LivePayload
{
    private readonly int[] _bodyTable;
    private readonly Dictionary<int, byte[]> _segments;

    private LivePayload(byte[]? tables, int[] bodyTable, Dictionary<int, byte[]> segments, (nint Start, long Length) resource, SiteInfo site)
    {
        Tables = tables;
        Site = site;
        Resource = resource;
        _bodyTable = bodyTable;
        _segments = segments;
    }

    /// <summary>The data for the source that this thread creates; <c>null</c> for the resource. A base class reads the data before a derived class can get an argument.</summary>
    [field: ThreadStatic]
    public static LivePayload? Opened { get; set; }

    /// <summary>The payload without bodies, in memory that does not move; <c>null</c> if it is that of the resource.</summary>
    public byte[]? Tables { get; }

    /// <summary>The address of the resource and its length.</summary>
    public (nint Start, long Length) Resource { get; }

    /// <summary>The metadata of the site.</summary>
    public SiteInfo Site { get; }

    /// <summary>Whether the bodies are those of the resource.</summary>
    public bool HasBuiltBodies => _bodyTable.Length == 0;

    /// <summary>Returns the next version.</summary>
    /// <param name="last">The last version; <c>null</c> for that of the build.</param>
    /// <param name="update">The changed parts.</param>
    /// <param name="resource">The address of the resource and its length.</param>
    /// <exception cref="InvalidOperationException">The data is invalid.</exception>
    public static LivePayload Create(LivePayload? last, LiveUpdate update, (nint Start, long Length) resource)
    {
        var tables = update.Tables.Length > 0 ? update.Tables : last?.Tables;
        if (update.BodyTable.Length == 0)
        {
            return update.Tables.Length > 0 ? throw Invalid() : new LivePayload(tables, last?._bodyTable ?? [], last?._segments ?? [], resource, update.Site);
        }

        var bodyTable = MemoryMarshal.Cast<byte, int>(update.BodyTable).ToArray();
        if (bodyTable.Length < BodyTable.HeaderLength || bodyTable[BodyTable.MagicField] != BodyTable.Magic)
        {
            throw Invalid();
        }

        var segments = new Dictionary<int, byte[]>();
        foreach (var segment in bodyTable.AsSpan(BodyTable.HeaderLength, bodyTable[BodyTable.SegmentCountField]))
        {
            var isNew = segment == bodyTable[BodyTable.NewSegmentField];
            segments.Add(segment, isNew ? update.Bodies : last?._segments.GetValueOrDefault(segment) ?? throw Invalid());
        }

        var payload = new LivePayload(tables, bodyTable, segments, resource, update.Site);
        payload.Check();
        return payload;
    }

    /// <summary>Returns the entries of a collection in the body table.</summary>
    public ReadOnlySpan<int> BodyEntriesOf(int collection)
    {
        var starts = _bodyTable.AsSpan(BodyTable.HeaderLength + _bodyTable[BodyTable.SegmentCountField], _bodyTable[BodyTable.CollectionCountField]);
        return _bodyTable.AsSpan(starts[collection]..(collection + 1 < starts.Length ? starts[collection + 1] : _bodyTable.Length));
    }

    /// <summary>Returns the address of a body.</summary>
    public byte* BodyAddress(ReadOnlySpan<int> entries, int index)
    {
        var entry = entries.Slice(index * BodyTable.EntryLength, BodyTable.EntryLength);
        var start = entry[BodyTable.Segment] == BodyTable.Resource ? (byte*)Resource.Start : (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(_segments[entry[BodyTable.Segment]]));
        return start + entry[BodyTable.Offset];
    }

    private static InvalidOperationException Invalid() => new("The data of live mode is invalid: the compiler and the app have different versions.");

    // A wrong entry would be read as any memory.
    private void Check()
    {
        for (var collection = 0; collection < _bodyTable[BodyTable.CollectionCountField]; collection++)
        {
            var entries = BodyEntriesOf(collection);
            for (var i = 0; i < entries.Length; i += BodyTable.EntryLength)
            {
                var (segment, offset) = (entries[i + BodyTable.Segment], entries[i + BodyTable.Offset]);
                var length = segment == BodyTable.Resource ? Resource.Length : _segments.TryGetValue(segment, out var bodies) ? bodies.Length : 0;
                if (offset < 0 || offset >= length)
                {
                    throw Invalid();
                }
            }
        }
    }
}
