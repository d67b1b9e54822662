using System.Buffers;
using System.Collections.ObjectModel;
using System.Text;
using NewsContent.Layout;

namespace NewsContent.CompilerServices;

/// <summary>The body of an article, decoded on demand. <see cref="TableLayout.Body"/> describes the layout.</summary>
internal sealed unsafe class ArticleBody
{
    // Keeps the assembly with the addresses loaded.
    private readonly ArticleSource _source;
    private readonly byte* _html;
    private readonly int _htmlLength;
    private readonly byte* _recipe;
    private readonly int _recipeLength;
    private readonly int _excerptStart;
    private readonly int _excerptLength;
    private readonly int _readingMinutes;

    private string? _htmlText;
    private string? _plainText;
    private string? _excerpt;
    private string? _contentHash;
    private Details? _details;
    private Parts? _parts;

    public ArticleBody(ArticleSource source, int index)
    {
        _source = source;
        var reader = new NumberReader(source.BodyAddress(index));
        _htmlLength = reader.Next();
        reader.Next(); // the length of the strings after the HTML, which a scan of the segment uses
        var numbersLength = reader.Next();
        _html = reader.Position + numbersLength;
        WordCount = reader.Next();
        _readingMinutes = reader.Next();
        _excerptStart = reader.Next();
        _excerptLength = reader.Next();
        _recipeLength = reader.Next();
        _recipe = reader.Position;
    }

    public ReadOnlySpan<byte> Html => new(_html, _htmlLength);

    public string HtmlText => _htmlText ??= Encoding.UTF8.GetString(Html);

    public string PlainText => _plainText ??= DecodeText();

    public string Excerpt => _excerpt ??= Decode(_excerptStart, _excerptLength);

    public int WordCount { get; }

    public TimeSpan ReadingTime => TimeSpan.FromMinutes(_readingMinutes);

    public string ContentHash => _contentHash ??= Decode(_htmlLength, TableLayout.Body.ContentHashLength);

    public ReadOnlyCollection<Heading> Headings => (_details ??= ReadDetails()).Headings;

    public ReadOnlyCollection<OutlineItem> Outline => (_parts ??= new()).Outline ??= OutlineItem.Create(Headings);

    public ReadOnlyCollection<Segment> Segments => (_parts ??= new()).Segments ??= ReadSegments();

    public ReadOnlyCollection<Link> Links => (_details ??= ReadDetails()).Links;

    public ReadOnlyCollection<Image> Images => (_details ??= ReadDetails()).Images;

    private string Decode(int start, int length) => Encoding.UTF8.GetString(_html + start, length);

    private string? DecodeOptional(int start, int lengthPlusOne) => lengthPlusOne == 0 ? null : Decode(start, lengthPlusOne - 1);

    private string DecodeText()
    {
        var recipe = new BodyText(_html, _htmlLength, _recipe, _recipeLength);
        var rented = ArrayPool<char>.Shared.Rent(recipe.MaxLength);
        var text = new string(rented, 0, recipe.Decode(rented));
        ArrayPool<char>.Shared.Return(rented);
        return text;
    }

    private Details ReadDetails()
    {
        var text = PlainText;
        var reader = new NumberReader(_recipe + _recipeLength);

        var headings = new Heading[reader.Next()];
        for (var i = 0; i < headings.Length; i++)
        {
            headings[i] = new(reader.Next(), text.Substring(reader.Next(), reader.Next()), DecodeOptional(reader.Next(), reader.Next()));
        }

        var links = new Link[reader.Next()];
        for (var i = 0; i < links.Length; i++)
        {
            links[i] = new(Decode(reader.Next(), reader.Next()), text.Substring(reader.Next(), reader.Next()));
        }

        var images = new Image[reader.Next()];
        for (var i = 0; i < images.Length; i++)
        {
            images[i] = new(
                Decode(reader.Next(), reader.Next()),
                DecodeOptional(reader.Next(), reader.Next()),
                OrNull(reader.Next()),
                OrNull(reader.Next()));
        }

        return new(Array.AsReadOnly(headings), Array.AsReadOnly(links), Array.AsReadOnly(images));
    }

    private ReadOnlyCollection<Segment> ReadSegments()
    {
        var reader = new NumberReader(_recipe + _recipeLength);
        Skip(ref reader, numbers: 5);
        Skip(ref reader, numbers: 4);
        Skip(ref reader, numbers: 6);
        var segments = new List<Segment>();
        var end = 0;
        for (var count = reader.Next(); count > 0; count--)
        {
            var start = reader.Next();
            AddHtml(start);
            var content = start + reader.Next();
            var length = reader.Next();
            end = content + length + reader.Next();
            var name = Decode(reader.Next(), reader.Next());
            var attributes = new Dictionary<string, string>(StringComparer.Ordinal);
            for (var attribute = reader.Next(); attribute > 0; attribute--)
            {
                attributes.Add(Decode(reader.Next(), reader.Next()), Decode(reader.Next(), reader.Next()));
            }

            segments.Add(new(_source, _html + content, length, name, new(attributes)));
        }

        AddHtml(_htmlLength);
        return segments.AsReadOnly();

        void AddHtml(int start)
        {
            if (start > end)
            {
                segments.Add(new(_source, _html + end, start - end));
            }
        }

        static void Skip(ref NumberReader reader, int numbers)
        {
            for (var count = reader.Next() * numbers; count > 0; count--)
            {
                reader.Next();
            }
        }
    }

    // Sizes are stored plus one, so that 0 means none.
    private static int? OrNull(int written) => written == 0 ? null : written - 1;

    // Lists that few pages use. They are in one object, so that a body has one field for them. A race can create a part twice, but both are equal.
    private sealed class Parts
    {
        public ReadOnlyCollection<OutlineItem>? Outline { get; set; }

        public ReadOnlyCollection<Segment>? Segments { get; set; }
    }

    private sealed record Details(ReadOnlyCollection<Heading> Headings, ReadOnlyCollection<Link> Links, ReadOnlyCollection<Image> Images);
}
