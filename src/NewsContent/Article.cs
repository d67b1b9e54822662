using System.Collections.ObjectModel;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Serialization;
using NewsContent.CompilerServices;
using NewsContent.Json;
using NewsContent.Layout;

namespace NewsContent;

/// <summary>
/// A post that was checked, sanitized and compiled into the assembly. An article is a view over data in the loaded assembly: nothing is parsed at run time,
/// and strings are decoded on first use and cached. This type is thread-safe.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(ArticleJsonConverter))]
public class Article : IJsonDocument
{
    private readonly ArticleSource _source;
    private readonly int _index;

    // A race can decode a string twice, but both results are equal, so these fields need no lock.
    private string? _slug;
    private string? _title;
    private string? _url;
    private ArticleBody? _body;
    private Image? _image;

    /// <summary>Initializes an article. Only generated models call it.</summary>
    /// <param name="handle">The handle that generated code receives.</param>
    /// <exception cref="ArgumentException">The handle is the default value.</exception>
    protected Article(ArticleHandle handle)
    {
        _source = handle.Source ?? throw new ArgumentException("The handle is the default value, which has no article.", nameof(handle));
        _index = handle.Index;
    }

    /// <summary>The name of the article in lookups and URLs: <c>slug</c>, or the file name, as in Jekyll.</summary>
    [JsonPropertyName("slug")]
    public string Slug => _slug ??= Required(TableLayout.Row.Slug);

    /// <summary>The title: <c>title</c>, or a title from the file name, as in Jekyll. Empty for a page without one.</summary>
    [JsonPropertyName("title")]
    public string Title => _title ??= Required(TableLayout.Row.Title);

    /// <summary>The path of the article's page on its site, percent-encoded, such as <c>/macro/2022/06/07/rates.html</c>, as in Jekyll.</summary>
    [JsonPropertyName("url")]
    public string Url => _url ??= Required(TableLayout.Row.Url);

    /// <summary>
    /// The publication date: <c>date</c>, or midnight of the date in the file name. It has the offset of the site's time zone (<c>timezone</c> in
    /// <c>_config.yml</c>, or UTC), even if the post has another offset. Every article in <c>_posts</c> has a date. If an article of another collection has none,
    /// <see cref="HasDate"/> is <c>false</c> and this is the default value.
    /// </summary>
    [JsonPropertyName("date")]
    [JsonConverter(typeof(ArticleDateJsonConverter))]
    public DateTimeOffset Date => AtOffset(_source.Ticks(_index), (short)Field(TableLayout.Row.Offsets));

    /// <summary>Whether the article has a <see cref="Date"/>; always <c>true</c> in <c>_posts</c>. Articles without a date are last in lists that are newest first, and are not in archives.</summary>
    [JsonIgnore]
    public bool HasDate => _source.Ticks(_index) != 0;

    /// <summary>
    /// Whether the article is visible now: always <c>true</c> unless the collection is compiled with <c>NewsContentScheduled</c>. An article object stays valid after its article
    /// expires, and a reference of a model can refer to a future article. Reads <see cref="ArticleSchedule.TimeProvider"/>.
    /// </summary>
    [JsonIgnore]
    public bool IsPublished => _source.IsVisible(_index);

    /// <summary>The date of the last change: <c>last_modified_at</c> or, with <c>NewsContentGitDates</c>, the date of the last commit of the post; <c>null</c> if there is none.</summary>
    [JsonPropertyName("lastModified")]
    public DateTimeOffset? LastModified
    {
        get
        {
            var ticks = ((long)Field(TableLayout.Row.LastModifiedHigh) << 32) | (uint)Field(TableLayout.Row.LastModifiedLow);
            return ticks == 0 ? null : AtOffset(ticks, (short)(Field(TableLayout.Row.Offsets) >> 16));
        }
    }

    /// <summary>The value of <c>layout</c>, for use by the app; <c>null</c> if the post does not have it.</summary>
    [JsonPropertyName("layout")]
    public string? Layout => Shared(TableLayout.Row.Layout);

    /// <summary>The language, a BCP 47 tag such as <c>zh-CN</c>: <c>lang</c> of the post, or else of <c>_config.yml</c>; <c>null</c> if neither has it.</summary>
    [JsonPropertyName("language")]
    public string? Language => Shared(TableLayout.Row.Language);

    /// <summary>The names or keys of the authors in <c>author</c> and <c>authors</c>, in written order, or else in <c>author</c> of <c>_config.yml</c>; may be empty.</summary>
    [JsonPropertyName("authors")]
    public IReadOnlyList<string> Authors => SharedList(TableLayout.Row.Authors);

    /// <summary>A summary in plain text: <c>description</c>; <c>null</c> if the post does not have it.</summary>
    [JsonPropertyName("description")]
    public string? Description => Shared(TableLayout.Row.Description);

    /// <summary>The categories: the folders above <c>_posts</c>, then <c>categories</c>, then <c>category</c>, as in Jekyll; may be empty.</summary>
    [JsonPropertyName("categories")]
    public IReadOnlyList<string> Categories => SharedList(TableLayout.Row.Categories);

    /// <summary>The tags in <c>tags</c> or <c>tag</c>, as written; may be empty.</summary>
    [JsonPropertyName("tags")]
    public IReadOnlyList<string> Tags => SharedList(TableLayout.Row.Tags);

    /// <summary>The path of the post from the content root, with forward slashes, such as <c>_posts/2022-06-07-rates.md</c>. It is in Unicode normalization form C on every file system.</summary>
    [JsonIgnore]
    public string SourcePath => Shared(TableLayout.Row.SourcePath)!;

    /// <summary>
    /// The sanitized HTML of the body: well-formed UTF-8 without a byte order mark. The span is over the memory of the loaded assembly, without an allocation or copy, and
    /// is valid while the assembly is loaded.
    /// </summary>
    [JsonIgnore]
    public ReadOnlySpan<byte> HtmlUtf8 => Body.Html;

    /// <summary>The sanitized HTML of the body; decoded from <see cref="HtmlUtf8"/> on first use and cached.</summary>
    [JsonIgnore]
    public string Html => Body.HtmlText;

    /// <summary>The visible text of the body without tags, one line per block; decoded on first use and cached.</summary>
    [JsonIgnore]
    public string Text => Body.PlainText;

    /// <summary>
    /// The start of the article as sanitized HTML: <c>excerpt</c> in the front matter, or the blocks before <c>excerpt_separator</c>, or the blocks before the first
    /// blank line. Empty if the front matter has no <c>excerpt</c>, and the body or <c>excerpt_separator</c> is empty.
    /// </summary>
    [JsonPropertyName("excerpt")]
    public string Excerpt => Body.Excerpt;

    /// <summary>The number of words in <see cref="Text"/>. Each Chinese, Japanese or Korean character is a word. Any other sequence without white space is a word if it has a letter or digit.</summary>
    [JsonPropertyName("wordCount")]
    public int WordCount => Body.WordCount;

    /// <summary>
    /// The reading time in whole minutes, rounded up, for 213 words or 501 Chinese, Japanese or Korean characters per minute, as in Hugo. Zero if the body is empty.
    /// </summary>
    [JsonPropertyName("readingTime")]
    public TimeSpan ReadingTime => Body.ReadingTime;

    /// <summary>The headings of the body, in order.</summary>
    [JsonPropertyName("headings")]
    public IReadOnlyList<Heading> Headings => Body.Headings;

    /// <summary>The headings of the body as a tree, for example for a table of contents; created on first use and cached. Empty if there are no headings.</summary>
    [JsonIgnore]
    public IReadOnlyList<OutlineItem> Outline => Body.Outline;

    /// <summary>The links of the body, in order.</summary>
    [JsonPropertyName("links")]
    public IReadOnlyList<Link> Links => Body.Links;

    /// <summary>
    /// The image that represents the article, for lists, feeds and Open Graph: <c>image</c>, which is a URL or a mapping with <c>path</c>, <c>alt</c>, <c>width</c> and
    /// <c>height</c>; <c>null</c> if the post does not have it or its URL is not allowed. The source is an absolute URL, or a path like <see cref="Url"/>;
    /// <see cref="SiteInfo.GetAbsoluteUrl"/> makes it absolute. The width and height are those of the post or of the file.
    /// </summary>
    [JsonPropertyName("image")]
    public Image? Image => _image ??= CreateImage();

    /// <summary>The images of the body, in order.</summary>
    [JsonPropertyName("images")]
    public IReadOnlyList<Image> Images => Body.Images;

    /// <summary>
    /// The parts of the body, in order: HTML, and the components of <c>NewsContentComponents</c> that are not inside other elements. Without components, there is one part,
    /// or none if the body is empty. Created on first use and cached.
    /// </summary>
    [JsonIgnore]
    public IReadOnlyList<Segment> Segments => Body.Segments;

    /// <summary>The next older article, or the previous article of a collection with an order; <c>null</c> if there is none, as in Jekyll.</summary>
    [JsonPropertyName("previous")]
    [JsonConverter(typeof(ArticleLinkJsonConverter))]
    public Article? Previous => _source.Neighbor(_index, _source.IsOrdered ? -1 : 1);

    /// <summary>The next newer article, or the next article of a collection with an order; <c>null</c> if there is none, as in Jekyll.</summary>
    [JsonPropertyName("next")]
    [JsonConverter(typeof(ArticleLinkJsonConverter))]
    public Article? Next => _source.Neighbor(_index, _source.IsOrdered ? 1 : -1);

    /// <summary>
    /// The same article in other languages, ordered by language; may be empty. Translations are articles of the same collection with the same value of
    /// <c>translation_key</c> or a similar key such as <c>ref</c>. Without such a key, they have the same slug in the folders of their languages, or in one folder with the
    /// language at the end: <c>rates-zh</c>. A view; O(1), or O(number of translations) if the articles are scheduled (<see cref="ArticleSchedule"/>).
    /// </summary>
    [JsonIgnore]
    public ArticleList<Article> Translations => _source.Translations<Article>(_index);

    /// <summary>
    /// Up to 10 articles that share tags and categories with this one, most related first, then newest first; may be empty. Rare tags and categories have more
    /// weight. Computed on first use and cached; the cost depends on the number of articles with the same tags and categories.
    /// </summary>
    [JsonIgnore]
    public IReadOnlyList<Article> Related => GetRelated(10);

    /// <summary>The custom keys of the front matter, which are not properties of this type, in written order; may be empty. A view; O(1).</summary>
    [JsonIgnore]
    public FrontMatterMap FrontMatter => new(_source, Field(TableLayout.Row.FrontMatter));

    /// <summary>
    /// A SHA-256 hash of the metadata and the body of the article, in 64 lowercase hexadecimal digits. It changes exactly when they change, is the same on
    /// every machine, and is suitable for an <c>ETag</c>.
    /// </summary>
    [JsonPropertyName("contentHash")]
    public string ContentHash => Body.ContentHash;

    /// <summary>Returns related articles as <see cref="Related"/> does, but up to another maximum number. Up to 10 articles are cached; more are computed at each call.</summary>
    /// <param name="limit">The maximum number of articles.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is negative.</exception>
    public IReadOnlyList<Article> GetRelated(int limit)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        return _source.GetRelated(_index, limit);
    }

    /// <summary>Returns this article in another language. O(number of translations); allocates only the article on its first use, and a list if the articles are scheduled.</summary>
    /// <param name="language">The language exactly as in <see cref="Language"/>, such as <c>zh-CN</c>.</param>
    /// <returns>The translation; this article if it has the language; <c>null</c> if there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is <c>null</c>.</exception>
    public Article? GetTranslation(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        if (_source.HasLanguage(_index, language))
        {
            return this;
        }

        foreach (var translation in Translations)
        {
            if (translation.Language == language)
            {
                return translation;
            }
        }

        return null;
    }

    /// <summary>Returns the date, if there is one, and the title, for logs and debuggers.</summary>
    public override string ToString() => HasDate ? FormattableString.Invariant($"{Date:yyyy-MM-dd} {Title}") : Title;

    /// <summary>Returns the values of the model's properties. Only generated models call it.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected ModelValues GetModelValues() => new(_source, _index);

    /// <summary>Writes the properties of the model. Generated models override it.</summary>
    /// <param name="json">The writer, inside the object of the article.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected virtual void WriteModelJson(ArticleJsonWriter json)
    {
    }

    /// <summary>Returns whether the model replaces a JSON member of <see cref="Article"/>. Generated models override it.</summary>
    /// <param name="name">The name of the JSON member.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal virtual bool ReplacesJsonMember(string name) => false;

    /// <summary>Returns whether a property of the model reads a key, which JSON then omits from <c>frontMatter</c>. Generated models override it.</summary>
    /// <param name="key">The front matter key.</param>
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

    private Image? CreateImage()
    {
        var list = Field(TableLayout.Row.Image);
        return list == 0 ? null : new Image(Item(0)!, Item(1), Pixels(Item(2)), Pixels(Item(3)));

        string? Item(int index) => _source.Decode(_source.ListItem(list, index));

        static int? Pixels(string? length) => length is null ? null : int.Parse(length, NumberStyles.None, CultureInfo.InvariantCulture);
    }

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
