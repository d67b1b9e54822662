using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using NewsContent.Compiler.Links;
using NewsContent.Compiler.Posts;
using NewsContent.Compiler.Precompiled;
using NewsContent.Generator;

namespace NewsContent.Tasks;

/// <summary>
/// Parsed posts from one build to the next, by the content of their files and all else that they were parsed of: a build after an edit parses
/// what was edited. A file that is not there, or of another version, or damaged, is as good as an empty one.
/// </summary>
internal sealed class PostCache
{
    private const int BufferSize = 1 << 20;

    private readonly string _key;
    private readonly byte[] _file;
    private readonly Dictionary<string, (int Start, int Length)> _known = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ArraySegment<byte>> _used = new(StringComparer.Ordinal);
    private int _parsed;

    private PostCache(string key, byte[] file)
    {
        _key = key;
        _file = file;
    }

    /// <summary>How many posts were parsed because they were not known.</summary>
    public int Parsed => _parsed;

    /// <param name="path">The file.</param>
    /// <param name="key">What all posts depend on, in a short text: a cache with another is not used.</param>
    public static PostCache Load(string path, string key)
    {
        var cache = new PostCache(key, File.Exists(path) ? File.ReadAllBytes(path) : []);
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
        // Once: what is kept by a text must be what was parsed of that text.
        var text = source.File.Read(cancellationToken);
        var key = KeyOf(source, links, text);
        if (_known.TryGetValue(key, out var place))
        {
            _used[key] = new ArraySegment<byte>(_file, place.Start, place.Length);
            return PostReader.Read(new RecordReader(_file, place.Start));
        }

        Interlocked.Increment(ref _parsed);
        var post = source.Parse(text, links, cancellationToken);
        var writer = new RecordWriter();
        PostWriter.Write(writer, post);
        _used[key] = new ArraySegment<byte>(writer.ToArray());
        return post;
    }

    /// <summary>Writes the posts that this build has seen, and no others.</summary>
    public void Save(string path)
    {
        var writer = new RecordWriter();
        writer.Text(_key);
        var records = _used.OrderBy(record => record.Key, StringComparer.Ordinal).ToList();
        writer.List(records, static (writer, record) =>
        {
            writer.Text(record.Key);
            writer.Number(record.Value.Count);
        });
        using var output = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, BufferSize);
        var index = writer.ToArray();
        output.Write(index, 0, index.Length);
        foreach (var record in records)
        {
            output.Write(record.Value.Array!, record.Value.Offset, record.Value.Count);
        }
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

        var records = new (string Key, int Length)[reader.Int32()];
        for (var i = 0; i < records.Length; i++)
        {
            records[i] = (reader.Text(), reader.Int32());
        }

        var start = _file.Length - records.Sum(record => record.Length);
        if (start != reader.Position)
        {
            return;
        }

        foreach (var (key, length) in records)
        {
            _known.Add(key, (start, length));
            start += length;
        }
    }

    private static string KeyOf(PostSource source, PostLinks? links, string text)
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
        var dependencies = writer.ToArray();
        var content = Encoding.Unicode.GetBytes(text);
        using var sha = SHA256.Create();
        sha.TransformBlock(dependencies, 0, dependencies.Length, null, 0);
        sha.TransformFinalBlock(content, 0, content.Length);
        return Convert.ToBase64String(sha.Hash);
    }
}
