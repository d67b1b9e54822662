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
    private ReadOnlyCollection<OutlineItem>? _outline;

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

    public ReadOnlyCollection<OutlineItem> Outline => _outline ??= OutlineItem.Create(Headings);

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

    // Sizes are stored plus one, so that 0 means none.
    private static int? OrNull(int written) => written == 0 ? null : written - 1;

    private sealed record Details(ReadOnlyCollection<Heading> Headings, ReadOnlyCollection<Link> Links, ReadOnlyCollection<Image> Images);
}
