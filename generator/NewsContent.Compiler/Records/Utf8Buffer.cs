using System.Security.Cryptography;
using System.Text;

namespace NewsContent.Compiler.Records;

/// <summary>A growing buffer of bytes that encodes text as UTF-8.</summary>
internal sealed class Utf8Buffer
{
    private const int MinCapacity = 64;

    // An array of this length or less is kept for the next post on the thread.
    private const int MaxSpare = 1 << 19;

    // The most bytes that a UTF-16 unit needs.
    private const int MaxBytesPerUnit = 3;

    [ThreadStatic]
    private static byte[]? Spare;

    private byte[] _bytes = [];

    public int Length { get; private set; }

    /// <summary>Returns an empty buffer that uses the array of a recycled one.</summary>
    public static Utf8Buffer Rent()
    {
        var buffer = new Utf8Buffer { _bytes = Spare ?? [] };
        Spare = null;
        return buffer;
    }

    public static Utf8Buffer Of(string text)
    {
        var buffer = new Utf8Buffer();
        buffer.Append(text);
        return buffer;
    }

    public void Clear() => Length = 0;

    /// <summary>Empties the buffer and gives its array to the next one.</summary>
    public void Recycle()
    {
        if (_bytes.Length <= MaxSpare && _bytes.Length > (Spare?.Length ?? 0))
        {
            Spare = _bytes;
        }

        (_bytes, Length) = ([], 0);
    }

    public void AppendAscii(string text)
    {
        Reserve(text.Length);
        foreach (var c in text)
        {
            _bytes[Length++] = (byte)c;
        }
    }

    public void AppendByte(byte value)
    {
        Reserve(1);
        _bytes[Length++] = value;
    }

    public void Append(string text, int start, int length)
    {
        if (length == 0)
        {
            return;
        }

        // The text is measured only if the array could be too short.
        if (_bytes.Length - Length < length * (long)MaxBytesPerUnit)
        {
            Reserve(MeasureUtf8(text, start, length));
        }

        Length += Encoding.UTF8.GetBytes(text, start, length, _bytes, Length);
    }

    public void Append(string text) => Append(text, 0, text.Length);

    public void Append(Utf8Buffer other)
    {
        Reserve(other.Length);
        Buffer.BlockCopy(other._bytes, 0, _bytes, Length, other.Length);
        Length += other.Length;
    }

    public void WriteTo(Stream output) => output.Write(_bytes, 0, Length);

    /// <summary>Copies the bytes into an array.</summary>
    public void CopyTo(byte[] target, int start) => Buffer.BlockCopy(_bytes, 0, target, start, Length);

    /// <summary>Adds the bytes to a hash.</summary>
    public void AddTo(IncrementalHash hash) => hash.AppendData(_bytes, 0, Length);

    public byte[] ToArray()
    {
        var result = new byte[Length];
        CopyTo(result, 0);
        return result;
    }

    public string Decode(int start, int length) => Encoding.UTF8.GetString(_bytes, start, length);

    // Counts three bytes for half of a surrogate pair, which takes two.
    private static int MeasureUtf8(string text, int start, int length)
    {
        var bytes = length;
        for (var i = start; i < start + length; i++)
        {
            bytes += text[i] < 0x80 ? 0 : text[i] < 0x800 ? 1 : 2;
        }

        return bytes;
    }

    private void Reserve(int more)
    {
        if (_bytes.Length - Length < more)
        {
            Array.Resize(ref _bytes, Math.Max(Math.Max(_bytes.Length * 2, MinCapacity), checked(Length + more)));
        }
    }
}
