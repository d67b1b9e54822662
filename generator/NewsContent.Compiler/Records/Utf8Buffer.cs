using System.Text;

namespace NewsContent.Compiler.Records;

/// <summary>A growing buffer of bytes that encodes text as UTF-8.</summary>
internal sealed class Utf8Buffer
{
    private byte[] _bytes = new byte[256];

    public int Length { get; private set; }

    public static Utf8Buffer Of(string text)
    {
        var buffer = new Utf8Buffer();
        buffer.Append(text);
        return buffer;
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

        Reserve(Encoding.UTF8.GetMaxByteCount(length));
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

    public byte[] ToArray()
    {
        var result = new byte[Length];
        Buffer.BlockCopy(_bytes, 0, result, 0, Length);
        return result;
    }

    public string Decode(int start, int length) => Encoding.UTF8.GetString(_bytes, start, length);

    private void Reserve(int more)
    {
        if (_bytes.Length - Length < more)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + more));
        }
    }
}
