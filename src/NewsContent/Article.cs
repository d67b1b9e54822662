using System.Collections.ObjectModel;
using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Serialization;
using NewsContent.CompilerServices;
using NewsContent.Json;
using NewsContent.Layout;

namespace NewsContent;

/// <summary>
/// A post, checked, sanitized and compiled into the assembly. A view over the image's own data: nothing is parsed at run
/// time, strings are decoded on their first use and kept. Safe to use from many threads.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(ArticleJsonConverter))]
public class Article : IJsonDocument
{
    private readonly ArticleSource _source;
    private readonly int _index;

    // Decoding twice in a race gives equal strings, so none of these needs a lock.
    private string? _slug;
    private string? _title;
    private string? _url;
    private ArticleBody? _body;

    /// <summary>For generated models.</summary>
    /// <param name="handle">What generated code is given.</param>
    protected Article(ArticleHandle handle)
    {
        _source = handle.Source ?? throw new ArgumentException("The handle names no article: it is the default value.", nameof(handle));
        _index = handle.Index;
    }

    /// <summary>The name of the article in look-ups and URLs: from <c>slug</c>, else from the file's name. As in Jekyll.</summary>
    [JsonPropertyName("slug")]
    public string Slug => _slug ??= Required(TableLayout.Row.Slug);

    /// <summary>The title: from <c>title</c>, else made from the file's name as Jekyll makes it.</summary>
    [JsonPropertyName("title")]
    public string Title => _title ??= Required(TableLayout.Row.Title);

    /// <summary>The path of the article's page on its site, percent-encoded, such as <c>/macro/2022/06/07/rates.html</c>. As in Jekyll.</summary>
    [JsonPropertyName("url")]
    public string Url => _url ??= Required(TableLayout.Row.Url);

    /// <summary>
    /// When the article was published: from <c>date</c>, else midnight of the file name's date. In the site's time zone
    /// (<c>timezone</c> in <c>_config.yml</c>) where one is set, else with the offset the post writes. Every post has a date; a document of another
    /// collection may have none, and then <see cref="HasDate"/> is <c>false</c> and this is the default value.
    /// </summary>
    [JsonPropertyName("date")]
    [JsonConverter(typeof(ArticleDateJsonConverter))]
    public DateTimeOffset Date => AtOffset(_source.Ticks(_index), (short)Field(TableLayout.Row.Offsets));

    /// <summary>Whether the article has a <see cref="Date"/>. <c>true</c> for every post. Documents without a date follow all others in lists, and are in no archive.</summary>
    [JsonIgnore]
    public bool HasDate => _source.Ticks(_index) != 0;

    /// <summary>When the article was last changed: from <c>last_modified_at</c>; <c>null</c> where the post does not say.</summary>
    [JsonPropertyName("lastModified")]
    public DateTimeOffset? LastModified
    {
        get
        {
            var ticks = ((long)Field(TableLayout.Row.LastModifiedHigh) << 32) | (uint)Field(TableLayout.Row.LastModifiedLow);
            return ticks == 0 ? null : AtOffset(ticks, (short)(Field(TableLayout.Row.Offsets) >> 16));
        }
    }

    /// <summary>The name in <c>layout</c>, for the app's own use; <c>null</c> where there is none.</summary>
    [JsonPropertyName("layout")]
    public string? Layout => Shared(TableLayout.Row.Layout);

    /// <summary>The language, a BCP 47 tag such as <c>zh-CN</c>: from <c>lang</c>; <c>null</c> where the post does not say.</summary>
    [JsonPropertyName("language")]
    public string? Language => Shared(TableLayout.Row.Language);

    /// <summary>The authors' names or keys, from <c>author</c> and <c>authors</c>, in the order written; may be empty.</summary>
    [JsonPropertyName("authors")]
    public IReadOnlyList<string> Authors => SharedList(TableLayout.Row.Authors);

    /// <summary>A summary in plain text: from <c>description</c>; <c>null</c> where there is none.</summary>
    [JsonPropertyName("description")]
    public string? Description => Shared(TableLayout.Row.Description);

    /// <summary>The categories, from the folders above <c>_posts</c>, <c>categories</c> and <c>category</c>, in that order; may be empty. As in Jekyll.</summary>
    [JsonPropertyName("categories")]
    public IReadOnlyList<string> Categories => SharedList(TableLayout.Row.Categories);

    /// <summary>The tags, from <c>tags</c> or <c>tag</c>, as they were written; may be empty.</summary>
    [JsonPropertyName("tags")]
    public IReadOnlyList<string> Tags => SharedList(TableLayout.Row.Tags);

    /// <summary>The post's path from the content root, with forward slashes, such as <c>_posts/2022-06-07-rates.md</c>. Its letters are composed, however the file system writes them.</summary>
    [JsonIgnore]
    public string SourcePath => Shared(TableLayout.Row.SourcePath)!;

    /// <summary>
    /// The sanitized HTML of the body: the image's own memory, valid as long as the assembly is loaded. No allocation, no
    /// copy; well-formed UTF-8 without a byte order mark.
    /// </summary>
    [JsonIgnore]
    public ReadOnlySpan<byte> HtmlUtf8 => Body.Html;

    /// <summary>The sanitized HTML of the body; decoded from <see cref="HtmlUtf8"/> on first use and kept.</summary>
    [JsonIgnore]
    public string Html => Body.HtmlText;

    /// <summary>The visible text of the body without tags, one line a block; decoded on first use and kept.</summary>
    [JsonIgnore]
    public string Text => Body.PlainText;

    /// <summary>
    /// The start of the article as sanitized HTML: the front matter's <c>excerpt</c>, else what precedes the
    /// <c>excerpt_separator</c>, else what precedes the first blank line, cut between blocks. Empty where the body is empty.
    /// </summary>
    [JsonPropertyName("excerpt")]
    public string Excerpt => Body.Excerpt;

    /// <summary>The words of <see cref="Text"/>: each Chinese, Japanese or Korean character counts as one, as does each run of other characters between white space that has a letter or digit.</summary>
    [JsonPropertyName("wordCount")]
    public int WordCount => Body.WordCount;

    /// <summary>
    /// How long reading takes, in whole minutes, rounded up: at 213 words and 501 Chinese, Japanese or Korean characters a
    /// minute, Hugo's figures. Zero where the body is empty.
    /// </summary>
    [JsonPropertyName("readingTime")]
    public TimeSpan ReadingTime => Body.ReadingTime;

    /// <summary>The body's headings, in order.</summary>
    [JsonPropertyName("headings")]
    public IReadOnlyList<Heading> Headings => Body.Headings;

    /// <summary>The body's headings as a tree, for a table of contents; made on first use and kept. Empty where there is no heading.</summary>
    [JsonIgnore]
    public IReadOnlyList<OutlineItem> Outline => Body.Outline;

    /// <summary>The body's links, in order.</summary>
    [JsonPropertyName("links")]
    public IReadOnlyList<Link> Links => Body.Links;

    /// <summary>The body's images, in order.</summary>
    [JsonPropertyName("images")]
    public IReadOnlyList<Image> Images => Body.Images;

    /// <summary>The article before this one in time; <c>null</c> for the oldest. As in Jekyll.</summary>
    [JsonPropertyName("previous")]
    [JsonConverter(typeof(ArticleLinkJsonConverter))]
    public Article? Previous => _source.TryGet(_index + 1);

    /// <summary>The article after this one in time; <c>null</c> for the newest. As in Jekyll.</summary>
    [JsonPropertyName("next")]
    [JsonConverter(typeof(ArticleLinkJsonConverter))]
    public Article? Next => _source.TryGet(_index - 1);

    /// <summary>
    /// Up to 10 articles that share tags and categories with this one, nearest first, of equally near ones the newest first; may be empty. What
    /// is shared weighs the more the fewer articles have it. Counted on first use, in the number of articles of its tags and categories, and kept.
    /// </summary>
    [JsonIgnore]
    public IReadOnlyList<Article> Related => GetRelated(10);

    /// <summary>What the front matter says beyond the keys that are properties here, in the order written; may be empty. A view: O(1).</summary>
    [JsonIgnore]
    public FrontMatterMap FrontMatter => new(_source, Field(TableLayout.Row.FrontMatter));

    /// <summary>
    /// A SHA-256, in 64 lower-case hexadecimal digits, over all that the article shows: it changes exactly when a field of
    /// the article changes, and is the same on every machine. Fit for an <c>ETag</c>.
    /// </summary>
    [JsonPropertyName("contentHash")]
    public string ContentHash => Body.ContentHash;

    /// <summary>Returns the articles of <see cref="Related"/> up to a given number. A list of more than 10 is computed at each call.</summary>
    /// <param name="limit">The maximum number of articles.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is negative.</exception>
    public IReadOnlyList<Article> GetRelated(int limit)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        return _source.GetRelated(_index, limit);
    }

    /// <summary>The date, if there is one, and the title, for logs and debuggers.</summary>
    public override string ToString() => HasDate ? FormattableString.Invariant($"{Date:yyyy-MM-dd} {Title}") : Title;

    /// <summary>For generated models: what the post says of the model's own properties.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected ModelValues GetModelValues() => new(_source, _index);

    /// <summary>Writes the model's own properties. Overridden by generated models.</summary>
    /// <param name="json">The writer, inside the article's object.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected virtual void WriteModelJson(ArticleJsonWriter json)
    {
    }

    /// <summary>Returns whether the model writes a member itself that every article has. Overridden by generated models.</summary>
    /// <param name="name">The member's name in JSON.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal virtual bool ReplacesJsonMember(string name) => false;

    /// <summary>Returns whether a property of the model reads a key, which is then not among the custom keys in JSON. Overridden by generated models.</summary>
    /// <param name="key">The key of the front matter.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal virtual bool IsModelKey(string key) => false;

    void IJsonDocument.WriteJson(ArticleJsonWriter json)
    {
        json.Json.WriteStartObject();
        ArticleDocument.WriteMembers(this, json);
        WriteModelJson(json);
        json.Json.WriteEndObject();
    }

    internal ArticleHandle Handle => new(_source, _index);

    internal static Article Create(ArticleHandle handle) => new(handle);

    private ArticleBody Body => _body ??= new ArticleBody(_source, _index);

    private int Field(int column) => _source.Row(_index, column);

    private string Required(int column) => _source.Decode(Field(column))!;

    private string? Shared(int column) => _source.DecodeShared(Field(column));

    private ReadOnlyCollection<string> SharedList(int column) => _source.SharedList(Field(column));

    private static DateTimeOffset AtOffset(long utcTicks, int minutes)
    {
        var offset = TimeSpan.FromMinutes(minutes);
        return new DateTimeOffset(utcTicks + offset.Ticks, offset);
    }
}
