using System.Runtime.InteropServices;
using NewsContent.Layout;
using NewsContent.Precompiler.Live;

namespace NewsContent.Fuzz.Sites;

/// <summary>The data of an app in live mode: what it keeps of each update.</summary>
internal sealed class LiveReplica
{
    private readonly Dictionary<int, byte[]> _segments = [];
    private byte[] _tables = [];
    private int[] _bodyTable = [];

    /// <summary>Applies the changed parts, as the app does.</summary>
    public void Apply(LiveUpdate update)
    {
        _tables = update.Tables.Length > 0 ? update.Tables.ToArray() : _tables;
        if (update.BodyTable.Length == 0)
        {
            return;
        }

        _bodyTable = MemoryMarshal.Cast<byte, int>(update.BodyTable.Span).ToArray();
        if (_bodyTable[BodyTable.NewSegmentField] is > 0 and var added)
        {
            _segments.Add(added, update.Bodies.ToArray());
        }

        var kept = _bodyTable.AsSpan(BodyTable.HeaderLength, _bodyTable[BodyTable.SegmentCountField]).ToArray();
        foreach (var gone in _segments.Keys.Except(kept).ToList())
        {
            _segments.Remove(gone);
        }
    }

    /// <summary>Returns the tables and the bodies of all collections.</summary>
    public IEnumerable<(string Name, string Content)> Describe() => Describe(new BuiltPayload(_tables), FindBodies);

    /// <summary>Returns the tables and the bodies of a payload.</summary>
    public static IEnumerable<(string Name, string Content)> Describe(byte[] payload)
    {
        var built = new BuiltPayload(payload);
        var bodies = built.FindBodies().Select(static body => body.Body.ToArray()).ToList();
        var first = 0;
        return Describe(built, collection =>
        {
            var count = built.Section(collection, PayloadLayout.BodyStarts).Length / sizeof(int);
            first += count;
            return bodies.Skip(first - count).Take(count);
        });
    }

    private static IEnumerable<(string Name, string Content)> Describe(BuiltPayload payload, Func<int, IEnumerable<byte[]>> findBodies)
    {
        for (var collection = 0; collection < payload.Count; collection++)
        {
            foreach (var section in new[] { PayloadLayout.Table, PayloadLayout.Dates, PayloadLayout.Strings })
            {
                yield return ($"section {section} of {collection}", BuildResult.Content(payload.Section(collection, section).ToArray()));
            }

            yield return ($"bodies of {collection}", string.Join('\n', findBodies(collection).Select(BuildResult.Content)));
        }
    }

    // Data files have no bodies.
    private IEnumerable<byte[]> FindBodies(int collection)
    {
        var starts = _bodyTable.AsSpan(BodyTable.HeaderLength + _bodyTable[BodyTable.SegmentCountField], _bodyTable[BodyTable.CollectionCountField]).ToArray();
        if (collection >= starts.Length)
        {
            yield break;
        }

        var end = collection + 1 < starts.Length ? starts[collection + 1] : _bodyTable.Length;
        for (var entry = starts[collection]; entry < end; entry += BodyTable.EntryLength)
        {
            yield return BodyAt(_segments[_bodyTable[entry + BodyTable.Segment]], _bodyTable[entry + BodyTable.Offset]);
        }
    }

    private static byte[] BodyAt(byte[] segment, int start)
    {
        var position = start;
        var length = ReadNumber(segment, ref position) + ReadNumber(segment, ref position) + ReadNumber(segment, ref position);
        return segment[start..(position + length)];
    }

    // Written by VarInt.
    private static int ReadNumber(byte[] bytes, ref int position)
    {
        var value = 0;
        for (var shift = 0; ; shift += TableLayout.Body.DigitBits)
        {
            var digit = bytes[position++];
            value |= (digit & TableLayout.Body.DigitMask) << shift;
            if ((digit & TableLayout.Body.MoreDigits) == 0)
            {
                return value;
            }
        }
    }
}
