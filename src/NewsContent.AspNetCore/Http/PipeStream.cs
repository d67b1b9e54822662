using System.IO.Pipelines;

namespace NewsContent.AspNetCore.Http;

/// <summary>
/// Lets a writer that knows only streams write into a pipe's memory. It never waits: whoever uses it awaits <see cref="PipeWriter.FlushAsync"/> in between.
/// </summary>
internal sealed class PipeStream(PipeWriter pipe) : Stream
{
    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer) => System.Buffers.BuffersExtensions.Write(pipe, buffer);

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
