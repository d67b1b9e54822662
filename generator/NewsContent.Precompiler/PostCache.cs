using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Decoding;
using NewsContent.Compiler.Posts;
using NewsContent.Compiler.Precompiled;
using NewsContent.Compiler.Records;
using NewsContent.Generator;
using NewsContent.Layout;

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

    private readonly string _key;
    private readonly byte[] _file;
    private readonly IReadOnlyDictionary<string, FileStamp> _stamps;
    private readonly Dictionary<string, Known> _known = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Used> _used = new(StringComparer.Ordinal);
    private int _parsed;

    private PostCache(string key, byte[] file, IReadOnlyDictionary<string, FileStamp> stamps)
    {
        _key = key;
        _file = file;
        _stamps = stamps;
    }

    /// <summary>The number of posts that were parsed because they were not in the cache.</summary>
    public int Parsed => _parsed;

    /// <param name="path">The path of the cache file.</param>
    /// <param name="key">The key of all inputs that posts share: a cache with another key is not used.</param>
    /// <param name="stamps">The stamps of all posts by path, taken before any was read.</param>
    public static PostCache Load(string path, string key, IReadOnlyDictionary<string, FileStamp> stamps)
    {
        var cache = new PostCache(key, ReadFile(path), stamps);
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

    /// <summary>Returns the cached post, or parses it.</summary>
    public ParsedPost Parse(PostSource source, PostLinks? links, CancellationToken cancellationToken)
    {
        var key = KeyOf(source, links);
        var stamp = _stamps[source.File.Text.Path];
        if (_known.TryGetValue(key, out var known) && !IsIntact(known))
        {
            known = null;
        }

        if (known is not null && known.Stamp == stamp)
        {
            return Reuse(key, known);
        }

        // Read once, so that the cached post belongs to the cached text.
        var file = source.File.Decode(cancellationToken);
        var content = HashOf(file);
        if (known is not null && known.Content == content)
        {
            return Reuse(key, known with { Stamp = stamp });
        }

        Interlocked.Increment(ref _parsed);
        var post = source.Parse(file, links, cancellationToken);
        var writer = new RecordWriter();
        PostWriter.Write(writer, post);
        _used[key] = new Used(content, stamp, writer.ToArray());
        return post;
    }

    /// <summary>Writes only the posts of this build.</summary>
    /// <param name="path">The path of the cache file.</param>
    /// <param name="started">The time at which the stamps were taken (UTC).</param>
    public void Save(string path, DateTime started)
    {
        var records = _used.OrderBy(record => record.Key, StringComparer.Ordinal).ToList();
        var writer = new RecordWriter();
        writer.Text(_key);
        writer.List(records, (writer, record) =>
        {
            writer.Text(record.Key);
            writer.Text(record.Value.Content);
            (record.Value.Stamp.IsSettledAt(started) ? record.Value.Stamp : FileStamp.Unknown).Write(writer);
            writer.Number(record.Value.Post.Count);
            writer.Number((long)KeyHash.Compute(record.Value.Post));
        });
        var index = writer.ToArray();
        var header = new byte[IndexStart];
        BinaryPrimitives.WriteInt32LittleEndian(header, index.Length);
        BinaryPrimitives.WriteUInt64LittleEndian(header.AsSpan(sizeof(int)), KeyHash.Compute(index));
        OutputFiles.Replace(path, output =>
        {
            output.Write(header);
            output.Write(index);
            foreach (var record in records)
            {
                output.Write(record.Value.Post);
            }
        });
    }

    private static byte[] ReadFile(string path)
    {
        try
        {
            return new FileInfo(path) is { Exists: true, Length: var length } && length <= Array.MaxLength ? File.ReadAllBytes(path) : [];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private bool IsIntact(Known known) => KeyHash.Compute(_file.AsSpan(known.Start, known.Length)) == known.Checksum;

    private ParsedPost Reuse(string key, Known known)
    {
        _used[key] = new Used(known.Content, known.Stamp, new ArraySegment<byte>(_file, known.Start, known.Length));
        return PostReader.Read(new RecordReader(_file, known.Start));
    }

    private void ReadIndex()
    {
        if (_file.Length < IndexStart)
        {
            return;
        }

        var length = BinaryPrimitives.ReadInt32LittleEndian(_file);
        if (length < 0 || length > _file.Length - IndexStart || KeyHash.Compute(_file.AsSpan(IndexStart, length)) != BinaryPrimitives.ReadUInt64LittleEndian(_file.AsSpan(sizeof(int))))
        {
            return;
        }

        var reader = new RecordReader(_file, IndexStart);
        if (reader.Text() != _key)
        {
            return;
        }

        var start = IndexStart + length;
        var count = reader.Int32();
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

    // All inputs of the parser except the text.
    private static string KeyOf(PostSource source, PostLinks? links)
    {
        var writer = new RecordWriter();
        writer.Text(source.File.Text.Path);
        writer.Number(source.File.Modified?.Ticks ?? 0);
        writer.List(source.Settings.Collections, static (writer, collection) => writer.Text(collection.Folder));
        writer.List(source.Rules, static (writer, rule) =>
        {
            writer.Text(rule.Selector);
            writer.Text(rule.Attribute);
            writer.Text(rule.Pattern);
            writer.Flag(rule.Remove);
            writer.Flag(rule.First);
        });
        writer.Optional(links, PostWriter.Write);
        return Convert.ToBase64String(SHA256.HashData(writer.ToArray()));
    }

    /// <param name="Content">The hash of the text.</param>
    /// <param name="Stamp">The stamp of the file when it was read.</param>
    /// <param name="Start">The offset of the parsed post in the cache file.</param>
    /// <param name="Length">The length in bytes.</param>
    /// <param name="Checksum">The checksum of those bytes.</param>
    private sealed record Known(string Content, FileStamp Stamp, int Start, int Length, ulong Checksum);

    private sealed record Used(string Content, FileStamp Stamp, ArraySegment<byte> Post);
}
