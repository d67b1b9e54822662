using NewsContent.Compiler.Bodies;

namespace NewsContent.Compiler.Catalog;

/// <summary>The layout of several bodies: one after another, each with its start.</summary>
internal sealed class BodyBlob
{
    private readonly IReadOnlyList<CompiledBody> _bodies;
    private readonly int[] _starts;
    private readonly int _length;

    /// <exception cref="OverflowException">The bodies have more than 2^31 bytes.</exception>
    public BodyBlob(IReadOnlyList<CompiledBody> bodies)
    {
        _bodies = bodies;
        _starts = new int[bodies.Count];
        for (var i = 0; i < _starts.Length; i++)
        {
            _starts[i] = _length;
            _length = checked(_length + bodies[i].Length);
        }
    }

    /// <summary>The position of each body.</summary>
    public IReadOnlyList<int> Starts => _starts;

    public void WriteTo(Stream output)
    {
        foreach (var body in _bodies)
        {
            body.WriteTo(output);
        }
    }

    public byte[] ToArray()
    {
        var bytes = new byte[_length];
        WriteTo(new MemoryStream(bytes));
        return bytes;
    }
}
