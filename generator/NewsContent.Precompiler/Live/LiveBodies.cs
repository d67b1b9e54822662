using System.Buffers.Binary;
using NewsContent.Compiler.Bodies;
using NewsContent.Compiler.Catalog;
using NewsContent.Layout;

namespace NewsContent.Precompiler.Live;

/// <summary>
/// The bodies that the app has, in segments. A changed body goes into a new segment. Segments without a current body are released, and those with few are written again, so that the
/// memory of the app depends on its articles and not on the number of edits.
/// </summary>
internal sealed class LiveBodies
{
    private const int MaxSegments = 64;
    private const int SmallSegment = 1 << 16;
    private const int MinWaste = 1 << 20;

    private readonly Dictionary<int, int> _lengths = [];
    private Dictionary<string, StoredBody> _stored = new(StringComparer.Ordinal);
    private int _lastSegment;

    /// <summary>The number of segments without the resource.</summary>
    public int SegmentCount => _lengths.Count;

    /// <summary>The bytes of these segments.</summary>
    public long Length => _lengths.Values.Sum(static length => (long)length);

    /// <summary>Uses the bodies of the app's assembly.</summary>
    /// <param name="built">The payload in the assembly.</param>
    /// <param name="bodies">The current bodies by path.</param>
    public void StartFrom(BuiltPayload built, IReadOnlyDictionary<string, CompiledBody> bodies)
    {
        foreach (var (path, offset, bytes) in built.FindBodies())
        {
            if (bodies.TryGetValue(path, out var body) && BuiltPayload.IsBody(bytes, body))
            {
                _stored[path] = new StoredBody(body, BodyTable.Resource, offset);
            }
        }
    }

    /// <summary>Assigns each body to a segment.</summary>
    /// <param name="catalogs">The articles of each collection.</param>
    /// <param name="bodies">The bodies by path.</param>
    /// <returns>The body table, and the new segment; the segment is empty if no body has changed.</returns>
    public (ReadOnlyMemory<byte> BodyTable, ReadOnlyMemory<byte> Segment) Update(IReadOnlyList<ArticleCatalog> catalogs, IReadOnlyDictionary<string, CompiledBody> bodies)
    {
        var stored = new Dictionary<string, StoredBody>(bodies.Count, StringComparer.Ordinal);
        var changed = new List<CompiledBody>();
        foreach (var path in catalogs.SelectMany(static catalog => catalog.Articles).Select(static article => article.RelativePath))
        {
            var body = bodies[path];
            if (_stored.TryGetValue(path, out var known) && (ReferenceEquals(known.Body, body) || known.Body.Equals(body)))
            {
                stored[path] = known;
            }
            else if (stored.TryAdd(path, new StoredBody(body, -1, 0)))
            {
                changed.Add(body);
            }
        }

        changed.AddRange(FindMoved(stored));
        var segment = WriteSegment(changed, stored);
        foreach (var unused in _lengths.Keys.Except(stored.Values.Select(static body => body.Segment)).ToList())
        {
            _lengths.Remove(unused);
        }

        _stored = stored;
        return (WriteBodyTable(catalogs, segment.Length > 0 ? _lastSegment : BodyTable.Resource), segment);
    }

    // The bodies of segments that are not worth keeping: mostly unused ones, if the unused bytes are many, and small ones, if the segments are many.
    private IEnumerable<CompiledBody> FindMoved(Dictionary<string, StoredBody> stored)
    {
        var used = _lengths.Keys.ToDictionary(static segment => segment, static _ => 0L);
        foreach (var body in stored.Values.Where(static body => body.Segment > BodyTable.Resource))
        {
            used[body.Segment] += body.Body.Length;
        }

        var waste = _lengths.Sum(segment => segment.Value - used[segment.Key]);
        var isWasteful = waste > MinWaste && waste > used.Values.Sum();
        var isMany = used.Values.Count(static length => length > 0) >= MaxSegments;
        var left = _lengths
            .Where(segment => (isWasteful && used[segment.Key] < segment.Value / 2) || (isMany && segment.Value < SmallSegment))
            .Select(static segment => segment.Key)
            .ToHashSet();
        return left.Count == 0 ? [] : [.. stored.Values.Where(body => left.Contains(body.Segment)).Select(static body => body.Body)];
    }

    private byte[] WriteSegment(List<CompiledBody> bodies, Dictionary<string, StoredBody> stored)
    {
        if (bodies.Count == 0)
        {
            return [];
        }

        _lastSegment++;
        var blob = new BodyBlob(bodies);
        for (var i = 0; i < bodies.Count; i++)
        {
            stored[bodies[i].RelativePath] = new StoredBody(bodies[i], _lastSegment, blob.Starts[i]);
        }

        var segment = blob.ToArray();
        _lengths.Add(_lastSegment, segment.Length);
        return segment;
    }

    private byte[] WriteBodyTable(IReadOnlyList<ArticleCatalog> catalogs, int newSegment)
    {
        var numbers = new List<int> { BodyTable.Magic, newSegment, _lengths.Count, catalogs.Count };
        numbers.AddRange(_lengths.Keys.Order());
        var start = numbers.Count + catalogs.Count;
        foreach (var catalog in catalogs)
        {
            numbers.Add(start);
            start += catalog.Articles.Count * BodyTable.EntryLength;
        }

        foreach (var body in catalogs.SelectMany(static catalog => catalog.Articles).Select(article => _stored[article.RelativePath]))
        {
            numbers.Add(body.Segment);
            numbers.Add(body.Offset);
        }

        var bytes = new byte[numbers.Count * sizeof(int)];
        for (var i = 0; i < numbers.Count; i++)
        {
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(i * sizeof(int)), numbers[i]);
        }

        return bytes;
    }

    private sealed record StoredBody(CompiledBody Body, int Segment, int Offset);
}
