using System.Text;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Records;

/// <summary>Writes values as bytes for <see cref="RecordReader"/>. A repeated string, such as the path in each location of a post, is written once and then referenced.</summary>
internal sealed class RecordWriter
{
    private readonly MemoryStream _output = new();
    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);

    public byte[] ToArray() => _output.ToArray();

    public void Number(long value)
    {
        // Seven bits per byte, with the sign in the lowest bit, because most numbers are small.
        var rest = unchecked((ulong)((value << 1) ^ (value >> 63)));
        for (; rest >= 0x80; rest >>= 7)
        {
            _output.WriteByte((byte)(rest | 0x80));
        }

        _output.WriteByte((byte)rest);
    }

    public void Flag(bool value) => _output.WriteByte(value ? (byte)1 : (byte)0);

    public void Text(string? value)
    {
        if (value is null)
        {
            Number(0);
            return;
        }

        if (_texts.TryGetValue(value, out var known))
        {
            Number(known);
            return;
        }

        _texts.Add(value, _texts.Count + 1);
        Number(_texts.Count);

        // A string of a post can contain a lone surrogate, which UTF-8 cannot represent.
        var isUtf8 = IsWellFormed(value);
        Flag(isUtf8);
        Bytes(isUtf8 ? Encoding.UTF8.GetBytes(value) : Encoding.Unicode.GetBytes(value));
    }

    public void Bytes(ReadOnlySpan<byte> value)
    {
        Number(value.Length);
        var bytes = value.ToArray();
        _output.Write(bytes, 0, bytes.Length);
    }

    public void Time(DateTimeOffset value)
    {
        Number(value.Ticks);
        Number(value.Offset.Ticks);
    }

    public void List<T>(IReadOnlyCollection<T> items, Action<RecordWriter, T> write)
    {
        Number(items.Count);
        foreach (var item in items)
        {
            write(this, item);
        }
    }

    public void Texts(IReadOnlyCollection<string> items) => List(items, static (writer, text) => writer.Text(text));

    public void Optional<T>(T? value, Action<RecordWriter, T> write)
        where T : class
    {
        Flag(value is not null);
        if (value is not null)
        {
            write(this, value);
        }
    }

    public void Place(FileSpan place)
    {
        Text(place.Path);
        Number(place.Start);
        Number(place.Length);
        Number(place.StartPosition.Line);
        Number(place.StartPosition.Column);
        Number(place.EndPosition.Line);
        Number(place.EndPosition.Column);
        Text(place.IncludedBy);
    }

    public void Problem(Problem problem)
    {
        Text(problem.Kind.Id);
        Optional(problem.Location, static (writer, place) => writer.Place(place));
        Texts(problem.Arguments);
        Optional(problem.Related, static (writer, place) => writer.Place(place));
        Number((int)problem.Severity);
    }

    private static bool IsWellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]))
            {
                if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                {
                    return false;
                }

                i++;
            }
        }

        return true;
    }
}
