using System.Text;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Records;

/// <summary>Reads values of <see cref="RecordWriter"/>.</summary>
internal sealed class RecordReader(byte[] input, int position)
{
    private const int MaxSpareTexts = 4096;

    private static readonly Dictionary<string, ProblemKind> Kinds = ProblemKinds.All.ToDictionary(kind => kind.Id, StringComparer.Ordinal);

    // The list of the last finished reader on the thread, because each post needs a reader.
    [ThreadStatic]
    private static List<string>? Spare;

    private List<string> _texts = TakeSpare();

    /// <summary>The offset of the next value.</summary>
    public int Position => position;

    /// <summary>Ends the reading and gives the list of strings to the next reader on the thread.</summary>
    public void Finish()
    {
        if (_texts.Count <= MaxSpareTexts)
        {
            _texts.Clear();
            Spare = _texts;
        }

        _texts = [];
    }

    public long Number()
    {
        ulong value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var part = input[position++];
            value |= (ulong)(part & 0x7F) << shift;
            if (part < 0x80)
            {
                return unchecked((long)(value >> 1) ^ -(long)(value & 1));
            }
        }
    }

    public int Int32() => checked((int)Number());

    public bool Flag() => input[position++] != 0;

    public string? OptionalText()
    {
        var id = Int32();
        if (id == 0)
        {
            return null;
        }

        if (id > _texts.Count)
        {
            _texts.Add(Flag() ? WellFormedText() : Units());
        }

        return _texts[id - 1];
    }

    public string Text() => OptionalText() ?? throw new InvalidDataException("A string is missing.");

    /// <summary>Returns bytes as a part of the input, without a copy.</summary>
    public ArraySegment<byte> Bytes()
    {
        var length = Int32();
        var bytes = new ArraySegment<byte>(input, position, length);
        position += length;
        return bytes;
    }

    public DateTimeOffset Time()
    {
        var ticks = Number();
        return new DateTimeOffset(ticks, new TimeSpan(Number()));
    }

    public EquatableArray<T> List<T>(Func<RecordReader, T> read)
        where T : IEquatable<T>
    {
        var count = Int32();
        if (count == 0)
        {
            return default;
        }

        var items = new T[count];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = read(this);
        }

        return EquatableArray<T>.Of(items);
    }

    public EquatableArray<string> Texts() => List(static reader => reader.Text());

    public T? Optional<T>(Func<RecordReader, T> read)
        where T : class => Flag() ? read(this) : null;

    public FileSpan Location() => new(Text(), Int32(), Int32(), new(Int32(), Int32()), new(Int32(), Int32())) { IncludedBy = OptionalText() };

    public Problem Problem()
    {
        var kind = Kinds[Text()];
        return new Problem(kind, Optional(static reader => reader.Location()), Texts(), Optional(static reader => reader.Location()))
        {
            Severity = (ProblemSeverity)Int32(),
        };
    }

    private static List<string> TakeSpare()
    {
        var texts = Spare ?? [];
        Spare = null;
        return texts;
    }

    private string WellFormedText()
    {
        var bytes = Bytes();
        return Encoding.UTF8.GetString(input, bytes.Offset, bytes.Count);
    }

    // The UTF-16 units of a string with a lone surrogate. The count is untrusted, so that memory grows only with the units that are there.
    private string Units()
    {
        var text = new StringBuilder();
        for (var count = Int32(); count > 0; count--)
        {
            text.Append((char)Int32());
        }

        return text.ToString();
    }
}
