using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using NewsContent.Compiler.Decoding;
using NewsContent.Compiler.Pipeline;
using NewsContent.Compiler.Posts;
using NewsContent.Compiler.Precompiled;
using NewsContent.Compiler.Records;

namespace NewsContent.Precompiler;

/// <summary>
/// The parsed posts of the last build, keyed by all their inputs: the file (by size and time, then by content) and the settings of the post. A build after an edit reads
/// and parses only the edited post. A missing, damaged or outdated cache is treated as an empty cache.
/// </summary>
/// <remarks>
/// The file contains the length and the checksum of the index, the index, then the records. The index contains the checksum of each record, so a damaged record causes
/// one parsed post and never a wrong one.
/// </remarks>
internal sealed class PostCache
{
    private const int IndexStart = sizeof(int) + sizeof(ulong);

    private readonly string _version;
    private readonly byte[] _file;
    private readonly IReadOnlyDictionary<string, FileStamp> _stamps;
    private readonly Func<string, DecodedText> _read;
    private readonly Dictionary<string, Known> _known = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Used> _used;
    private int _parsed;

    private PostCache(string version, byte[] file, IReadOnlyDictionary<string, FileStamp> stamps, Func<string, DecodedText> read)
    {
        _version = version;
        _file = file;
        _stamps = stamps;
        _read = read;

        // Growing would stop all threads. A post with references has two records.
        _used = new(Environment.ProcessorCount, 2 * stamps.Count, StringComparer.Ordinal);
    }

    /// <summary>The number of posts that were parsed because they were not in the cache.</summary>
    public int Parsed => _parsed;

    /// <param name="path">The file.</param>
    /// <param name="version">The version of the parser. A cache of another version is not used.</param>
    /// <param name="stamps">Those of all posts by path, taken before any was read.</param>
    /// <param name="read">Reads a post.</param>
    public static PostCache Load(string path, string version, IReadOnlyDictionary<string, FileStamp> stamps, Func<string, DecodedText> read)
    {
        var cache = new PostCache(version, ReadFile(path), stamps, read);
        try
        {
            cache.ReadIndex();
        }
        catch (Exception exception) when (exception is IndexOutOfRangeException or InvalidDataException or OverflowException or ArgumentException)
        {
            cache._known.Clear();
        }

        return cache;
    }

    /// <summary>The post as it was parsed before, or else parsed now.</summary>
    public ParsedPost Parse(PostInput input, CancellationToken cancellationToken)
    {
        var key = PostKey.Of(input);
        var stamp = _stamps[input.File.Path];
        if (_known.TryGetValue(key, out var known) && !IsIntact(known))
        {
            known = null;
        }

        if (known is not null && known.Stamp == stamp)
        {
            return Reuse(key, known);
        }

        // Read once, so that the cached post belongs to the cached content.
        var file = _read(input.File.Path);
        var content = HashOf(file);
        if (known is not null && known.Content == content)
        {
            return Reuse(key, known with { Stamp = stamp });
        }

        Interlocked.Increment(ref _parsed);
        var post = input.Parse(file, cancellationToken);
        var writer = new RecordWriter();
        PostWriter.Write(writer, post);
        var record = writer.Finish();
        _used[key] = new Used(content, stamp, new ArraySegment<byte>(record), Checksum.Compute(record));
        return post;
    }

    /// <summary>Writes only the posts of this build.</summary>
    /// <param name="path">The path of the cache file.</param>
    /// <param name="started">The time at which the stamps were taken (UTC).</param>
    public void Save(string path, DateTime started)
    {
        string[] keys = [.. _used.Keys];
        Array.Sort(keys, StringComparer.Ordinal);
        var writer = new RecordWriter();
        writer.Text(_version);
        writer.List(keys, (writer, key) =>
        {
            var record = _used[key];
            writer.Text(key);
            writer.Text(record.Content);
            (record.Stamp.IsSettledAt(started) ? record.Stamp : FileStamp.Unknown).Write(writer);
            writer.Number(record.Post.Count);
            writer.Number((long)record.Checksum);
        });
        var index = writer.ToArray();
        var header = new byte[IndexStart];
        BinaryPrimitives.WriteInt32LittleEndian(header, index.Length);
        BinaryPrimitives.WriteUInt64LittleEndian(header.AsSpan(sizeof(int)), Checksum.Compute(index));
        OutputFiles.Replace(path, output =>
        {
            output.Write(header);
            output.Write(index);
            foreach (var key in keys)
            {
                output.Write(_used[key].Post);
            }
        });
    }

    private static byte[] ReadFile(string path)
    {
        try
        {
            return new FileInfo(path) is { Exists: true, Length: var length } && length <= Array.MaxLength ? FileBytes.Read(path) : [];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private bool IsIntact(Known known) => Checksum.Compute(_file.AsSpan(known.Start, known.Length)) == known.Checksum;

    private ParsedPost Reuse(string key, Known known)
    {
        _used[key] = new Used(known.Content, known.Stamp, new ArraySegment<byte>(_file, known.Start, known.Length), known.Checksum);
        var reader = new RecordReader(_file, known.Start);
        var post = PostReader.Read(reader);
        reader.Finish();
        return post;
    }

    private void ReadIndex()
    {
        if (_file.Length < IndexStart)
        {
            return;
        }

        var length = BinaryPrimitives.ReadInt32LittleEndian(_file);
        if (length < 0 || length > _file.Length - IndexStart || Checksum.Compute(_file.AsSpan(IndexStart, length)) != BinaryPrimitives.ReadUInt64LittleEndian(_file.AsSpan(sizeof(int))))
        {
            return;
        }

        var reader = new RecordReader(_file, IndexStart);
        if (reader.Text() != _version)
        {
            return;
        }

        var start = IndexStart + length;
        var count = reader.Int32();
        _known.EnsureCapacity(Math.Min(count, length));
        for (var i = 0; i < count; i++)
        {
            var key = reader.Text();
            var post = new Known(reader.Text(), FileStamp.Read(reader), start, reader.Int32(), (ulong)reader.Number());
            _known.Add(key, post);
            start = checked(start + post.Length);
        }

        if (start != _file.Length)
        {
            _known.Clear();
        }
    }

    private static string HashOf(DecodedText file)
    {
        var text = Convert.ToBase64String(SHA256.HashData(MemoryMarshal.AsBytes(file.Text.AsSpan())));
        return file.Problem is { } problem ? $"{text} {problem.Kind.Id} {problem.Start} {string.Join(" ", problem.Arguments)}" : text;
    }

    /// <param name="Content">The hash of the text.</param>
    /// <param name="Stamp">The stamp of the file when it was read.</param>
    /// <param name="Start">The offset of the parsed post in the cache file.</param>
    /// <param name="Length">The length in bytes.</param>
    /// <param name="Checksum">The checksum of those bytes.</param>
    private sealed record Known(string Content, FileStamp Stamp, int Start, int Length, ulong Checksum);

    /// <param name="Content">The hash of the text.</param>
    /// <param name="Stamp">The stamp of the file when it was read.</param>
    /// <param name="Post">The parsed post.</param>
    /// <param name="Checksum">The checksum of those bytes.</param>
    private sealed record Used(string Content, FileStamp Stamp, ArraySegment<byte> Post, ulong Checksum);
}
