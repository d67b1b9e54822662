using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using NewsContent.Compiler.Links;
using NewsContent.Compiler.Posts;
using NewsContent.Compiler.Precompiled;
using NewsContent.Generator;

namespace NewsContent.Precompiler;

/// <summary>
/// Parsed posts from one build to the next, by all that they were parsed of: their files, known by size and time and, where these are others, by content,
/// and what else they depend on. A build after an edit reads and parses what was edited. A cache that is not there, or of another version, or damaged, is as good as an empty one.
/// </summary>
internal sealed class PostCache
{
    private const int BufferSize = 1 << 20;

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

    /// <summary>How many posts were parsed because they were not known.</summary>
    public int Parsed => _parsed;

    /// <param name="path">The file.</param>
    /// <param name="key">What all posts depend on, in a short text: a cache with another is not used.</param>
    /// <param name="stamps">Those of all posts by path, taken before any was read.</param>
    public static PostCache Load(string path, string key, IReadOnlyDictionary<string, FileStamp> stamps)
    {
        var cache = new PostCache(key, File.Exists(path) ? File.ReadAllBytes(path) : [], stamps);
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
    public ParsedPost Parse(PostSource source, PostLinks? links, CancellationToken cancellationToken)
    {
        var key = KeyOf(source, links);
        var stamp = _stamps[source.File.Text.Path];
        if (_known.TryGetValue(key, out var known) && known.Stamp == stamp)
        {
            return Reuse(key, known);
        }

        // Once: what is kept by a text must be what was parsed of that text.
        var text = source.File.Read(cancellationToken);
        var content = Convert.ToBase64String(SHA256.HashData(MemoryMarshal.AsBytes(text.AsSpan())));
        if (known is not null && known.Content == content)
        {
            return Reuse(key, known with { Stamp = stamp });
        }

        Interlocked.Increment(ref _parsed);
        var post = source.Parse(text, links, cancellationToken);
        var writer = new RecordWriter();
        PostWriter.Write(writer, post);
        _used[key] = new Used(content, stamp, writer.ToArray());
        return post;
    }

    /// <summary>Writes the posts that this build has seen, and no others.</summary>
    /// <param name="path">The file.</param>
    /// <param name="started">When the stamps were taken (UTC).</param>
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
        });
        using var output = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, BufferSize);
        output.Write(writer.ToArray());
        foreach (var record in records)
        {
            output.Write(record.Value.Post);
        }
    }

    private ParsedPost Reuse(string key, Known known)
    {
        _used[key] = new Used(known.Content, known.Stamp, new ArraySegment<byte>(_file, known.Start, known.Length));
        return PostReader.Read(new RecordReader(_file, known.Start));
    }

    private void ReadIndex()
    {
        if (_file.Length == 0)
        {
            return;
        }

        var reader = new RecordReader(_file, 0);
        if (reader.Text() != _key)
        {
            return;
        }

        var records = new (string Key, Known Post)[reader.Int32()];
        for (var i = 0; i < records.Length; i++)
        {
            records[i] = (reader.Text(), new Known(reader.Text(), FileStamp.Read(reader), 0, reader.Int32()));
        }

        var start = _file.Length - records.Sum(record => record.Post.Length);
        if (start != reader.Position)
        {
            return;
        }

        foreach (var (key, post) in records)
        {
            _known.Add(key, post with { Start = start });
            start += post.Length;
        }
    }

    // All that a post is parsed of besides its text.
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
        });
        writer.Optional(links, PostWriter.Write);
        return Convert.ToBase64String(SHA256.HashData(writer.ToArray()));
    }

    /// <param name="Content">The hash of the text.</param>
    /// <param name="Stamp">The file's, when it was read.</param>
    /// <param name="Start">Where the parsed post begins in the cache's file.</param>
    /// <param name="Length">How many bytes it has there.</param>
    private sealed record Known(string Content, FileStamp Stamp, int Start, int Length);

    private sealed record Used(string Content, FileStamp Stamp, ArraySegment<byte> Post);
}
