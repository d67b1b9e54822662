using NewsContent.Compiler.Bodies;
using NewsContent.Compiler.Catalog;
using NewsContent.Compiler.Models;
using NewsContent.Compiler.Pipeline;
using NewsContent.Compiler.Precompiled;
using NewsContent.Compiler.Text;
using NewsContent.Layout;

namespace NewsContent.Precompiler.Live;

/// <summary>The data that the app has, to which each compilation is compared, so that an edit writes and sends only what it changes.</summary>
/// <param name="built">The payload in the app's assembly.</param>
internal sealed class LiveData(BuiltPayload built)
{
    private readonly LiveBodies _bodies = new();
    private BuiltPayload? _built = built;
    private EquatableArray<ArticleCatalog> _catalogs;
    private EquatableArray<DataEntries> _data;
    private ReadOnlyMemory<byte> _bodyTable;

    /// <summary>The bodies.</summary>
    public LiveBodies Bodies => _bodies;

    /// <summary>Returns the parts that a compilation changes. The app must get them.</summary>
    public LiveUpdate Update(CompiledSite site)
    {
        var catalogs = site.Catalogs.Select(static pair => pair.Catalog).ToEquatableArray();
        var data = site.Data.ToEquatableArray();
        var bodies = ByPath(site.Bodies);
        var tables = _built is null && _catalogs.Equals(catalogs) && _data.Equals(data) ? default : WriteTables(catalogs, data);
        (_catalogs, _data) = (catalogs, data);
        if (_built is { } built)
        {
            _bodies.StartFrom(built, bodies);
        }

        var (bodyTable, segment) = _bodies.Update(catalogs, bodies);
        tables = _built?.HasTables(tables) == true ? default : tables;
        var isKnown = tables.IsEmpty && segment.IsEmpty && (_built is not null || EntriesOf(bodyTable).SequenceEqual(EntriesOf(_bodyTable)));
        (_built, _bodyTable) = (null, bodyTable);
        return isKnown ? new LiveUpdate() : new LiveUpdate { Tables = tables, BodyTable = bodyTable, Bodies = segment };
    }

    // Without the number of the new segment.
    private static ReadOnlySpan<byte> EntriesOf(ReadOnlyMemory<byte> bodyTable) => bodyTable.Span[(BodyTable.SegmentCountField * sizeof(int))..];

    private static ReadOnlyMemory<byte> WriteTables(EquatableArray<ArticleCatalog> catalogs, EquatableArray<DataEntries> data)
    {
        var output = new MemoryStream();
        PayloadWriter.WriteTables([.. catalogs], [.. data.Select(DataTables.Create)], output);
        return output.GetBuffer().AsMemory(0, (int)output.Length);
    }

    private static Dictionary<string, CompiledBody> ByPath(EquatableArray<CompiledBody> bodies)
    {
        var byPath = new Dictionary<string, CompiledBody>(bodies.Count, StringComparer.Ordinal);
        foreach (var body in bodies)
        {
            byPath.TryAdd(body.RelativePath, body);
        }

        return byPath;
    }
}
