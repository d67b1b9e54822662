using System.Text;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Records;

/// <summary>Writes values as bytes for <see cref="RecordReader"/>. A repeated string, such as the path in each location of a post, is written once and then referenced.</summary>
internal sealed class RecordWriter
{
    private const int InitialCapacity = 256;
    private const int MaxSpare = 1 << 18;
    private const int MaxSpareTexts = 4096;

    // The most bytes that a UTF-16 unit needs.
    private const int MaxBytesPerUnit = 3;

    // The arrays and strings of the last finished writer on the thread, because each post needs a writer or two.
    [ThreadStatic]
    private static (byte[] Bytes, Dictionary<string, int> Texts)? Spare;

    private byte[] _bytes;
    private int _length;
    private Dictionary<string, int> _texts;

    public RecordWriter()
    {
        (_bytes, _texts) = Spare ?? (new byte[InitialCapacity], new(StringComparer.Ordinal));
        Spare = null;
    }

    /// <summary>Returns the written bytes.</summary>
    public byte[] ToArray() => _bytes.AsSpan(0, _length).ToArray();

    /// <summary>Returns the written bytes and ends the writing.</summary>
    public byte[] Finish()
    {
        var result = ToArray();
        if (_bytes.Length <= MaxSpare && _texts.Count <= MaxSpareTexts)
        {
            _texts.Clear();
            Spare = (_bytes, _texts);
        }

        (_bytes, _length, _texts) = ([], 0, new(StringComparer.Ordinal));
        return result;
    }

    public void Number(long value)
    {
        // Seven bits per byte, with the sign in the lowest bit, because most numbers are small.
        var rest = unchecked((ulong)((value << 1) ^ (value >> 63)));
        for (; rest >= 0x80; rest >>= 7)
        {
            Byte((byte)(rest | 0x80));
        }

        Byte((byte)rest);
    }

    public void Flag(bool value) => Byte(value ? (byte)1 : (byte)0);

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

        var isWellFormed = IsWellFormed(value);
        Flag(isWellFormed);
        if (isWellFormed)
        {
            Number(Encoding.UTF8.GetByteCount(value));
            Reserve(value.Length * MaxBytesPerUnit);
            _length += Encoding.UTF8.GetBytes(value, 0, value.Length, _bytes, _length);
            return;
        }

        // A file name can contain a lone surrogate, which every encoding replaces.
        Number(value.Length);
        foreach (var unit in value)
        {
            Number(unit);
        }
    }

    public void Bytes(ReadOnlySpan<byte> value)
    {
        Number(value.Length);
        Reserve(value.Length);
        value.CopyTo(_bytes.AsSpan(_length));
        _length += value.Length;
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

    /// <summary>Writes an array without boxing it.</summary>
    public void List<T>(EquatableArray<T> items, Action<RecordWriter, T> write)
        where T : IEquatable<T>
    {
        Number(items.Count);
        foreach (var item in items)
        {
            write(this, item);
        }
    }

    public void Texts(EquatableArray<string> items) => List(items, static (writer, text) => writer.Text(text));

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

    public void Location(FileSpan location)
    {
        Text(location.Path);
        Number(location.Start);
        Number(location.Length);
        Number(location.StartPosition.Line);
        Number(location.StartPosition.Column);
        Number(location.EndPosition.Line);
        Number(location.EndPosition.Column);
        Text(location.IncludedBy);
    }

    public void Problem(Problem problem)
    {
        Text(problem.Kind.Id);
        Optional(problem.Location, static (writer, location) => writer.Location(location));
        Texts(problem.Arguments);
        Optional(problem.Related, static (writer, location) => writer.Location(location));
        Number((int)problem.Severity);
    }

    private void Byte(byte value)
    {
        Reserve(1);
        _bytes[_length++] = value;
    }

    private void Reserve(int more)
    {
        if (_bytes.Length - _length < more)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, checked(_length + more)));
        }
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
