using System.Buffers;
using System.Buffers.Binary;
using NewsContent.Compiler.Records;

namespace NewsContent.Precompiler;

/// <summary>Computes the <see cref="Checksum"/> of a file in blocks.</summary>
internal static class FileChecksum
{
    private const int BlockSize = 1 << 16;

    public static ulong Of(string path)
    {
        using var stream = FileBytes.Open(path);
        return Of(stream, checked((int)stream.Length));
    }

    /// <summary>Returns the hash of the next bytes of a stream.</summary>
    /// <exception cref="EndOfStreamException">There are fewer bytes.</exception>
    public static ulong Of(Stream stream, int length)
    {
        // The hash of a short key has another form.
        var block = ArrayPool<byte>.Shared.Rent(BlockSize + sizeof(ulong));
        try
        {
            if (length <= BlockSize)
            {
                stream.ReadExactly(block, 0, length);
                return Checksum.Compute(block.AsSpan(0, length));
            }

            // The last eight bytes overlap those before them, so a block keeps the last eight of the block before it.
            var hash = Checksum.Start(length);
            var kept = 0;
            for (var left = length; ;)
            {
                var count = Math.Min(left, BlockSize);
                stream.ReadExactly(block, kept, count);
                left -= count;
                var end = kept + count;
                var mixed = 0;
                for (; end - mixed > sizeof(ulong); mixed += sizeof(ulong))
                {
                    hash = Checksum.Mix(hash, BinaryPrimitives.ReadUInt64LittleEndian(block.AsSpan(mixed)));
                }

                if (left == 0)
                {
                    return Checksum.Finish(hash, BinaryPrimitives.ReadUInt64LittleEndian(block.AsSpan(end - sizeof(ulong))));
                }

                kept = end - mixed;
                block.AsSpan(mixed, kept).CopyTo(block);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(block);
        }
    }
}
