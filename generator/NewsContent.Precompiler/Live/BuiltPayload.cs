using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using NewsContent.Compiler.Bodies;
using NewsContent.Layout;

namespace NewsContent.Precompiler.Live;

/// <summary>The payload in the app's assembly, to which the first compilation is compared.</summary>
/// <param name="bytes">The payload; empty if it is unknown.</param>
internal sealed class BuiltPayload(ReadOnlyMemory<byte> bytes)
{
    /// <summary>The number of collections and data files.</summary>
    public int Count { get; } = bytes.Length >= PayloadLayout.HeaderLength(1) * sizeof(int) && Number(bytes.Span, PayloadLayout.MagicField) == PayloadLayout.Magic
        ? Number(bytes.Span, PayloadLayout.CountField)
        : 0;

    /// <summary>Returns the bodies with their offsets in the payload.</summary>
    public IEnumerable<(string Path, int Offset, ReadOnlyMemory<byte> Body)> FindBodies()
    {
        for (var collection = 0; collection < Count; collection++)
        {
            var starts = Section(collection, PayloadLayout.BodyStarts);
            var bodies = Section(collection, PayloadLayout.Bodies);
            for (var i = 0; i < starts.Length / sizeof(int); i++)
            {
                var start = Number(starts.Span, i);
                var end = i + 1 < starts.Length / sizeof(int) ? Number(starts.Span, i + 1) : bodies.Length;
                yield return (PathOf(collection, i), StartOf(collection, PayloadLayout.Bodies) + start, bodies[start..end]);
            }
        }
    }

    /// <summary>Returns whether a payload without bodies has the same tables.</summary>
    public bool HasTables(ReadOnlyMemory<byte> tables)
    {
        var other = new BuiltPayload(tables);
        return Count > 0 && Count == other.Count && Enumerable.Range(0, Count).All(collection =>
            new[] { PayloadLayout.Table, PayloadLayout.Dates, PayloadLayout.Strings }.All(section => Section(collection, section).Span.SequenceEqual(other.Section(collection, section).Span)));
    }

    /// <summary>Returns whether bytes are a body.</summary>
    public static bool IsBody(ReadOnlyMemory<byte> bytes, CompiledBody body)
    {
        if (bytes.Length != body.Length)
        {
            return false;
        }

        var written = new MemoryStream(bytes.Length);
        body.WriteTo(written);
        return bytes.Span.SequenceEqual(written.GetBuffer().AsSpan(0, (int)written.Length));
    }

    /// <summary>Returns the bytes of a section of <see cref="PayloadLayout"/>.</summary>
    public ReadOnlyMemory<byte> Section(int collection, int section) =>
        bytes.Slice(StartOf(collection, section), Number(bytes.Span, PayloadLayout.SectionField(collection, section) + 1));

    private string PathOf(int collection, int article)
    {
        var table = MemoryMarshal.Cast<byte, int>(Section(collection, PayloadLayout.Table).Span);
        var id = table[table[TableLayout.Rows] + (article * TableLayout.Row.Length) + TableLayout.Row.SourcePath];
        var ends = table[table[TableLayout.StringEnds]..];
        return Encoding.UTF8.GetString(Section(collection, PayloadLayout.Strings).Span[ends[id - 1]..ends[id]]);
    }

    private int StartOf(int collection, int section) => Number(bytes.Span, PayloadLayout.SectionField(collection, section));

    private static int Number(ReadOnlySpan<byte> values, int index) => BinaryPrimitives.ReadInt32LittleEndian(values[(index * sizeof(int))..]);
}
