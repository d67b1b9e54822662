using System.Text;
using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Html.Serialization;
using NewsContent.Compiler.Records;
using NewsContent.Compiler.Text;
using NewsContent.Layout;

namespace NewsContent.Compiler.Bodies;

/// <summary>
/// The body of a parsed post: everything that an article's body consists of except the content hash, which also covers the values of the model.
/// <see cref="Complete"/> adds it.
/// </summary>
internal sealed class BodyContent : IEquatable<BodyContent>
{
    private BodyContent(string relativePath, ArraySegment<byte> numbers, ArraySegment<byte> html, ArraySegment<byte> strings, string hash)
    {
        RelativePath = relativePath;
        Numbers = numbers;
        Html = html;
        Strings = strings;
        Hash = hash;
    }

    public string RelativePath { get; }

    /// <summary>The counts, the recipe of the text, and the ranges of excerpt, headings, links and images.</summary>
    public ArraySegment<byte> Numbers { get; }

    public ArraySegment<byte> Html { get; }

    /// <summary>The strings that the HTML does not contain.</summary>
    public ArraySegment<byte> Strings { get; }

    /// <summary>The hash of the metadata and the body.</summary>
    public string Hash { get; }

    public static BodyContent Create(PostMetadata metadata, BodyResult result)
    {
        var html = result.Body.Html;
        var strings = new Utf8Buffer();
        var numbers = Utf8Buffer.Rent();
        VarInt.Append(numbers, result.Body.Words.Count);
        VarInt.Append(numbers, result.Body.Words.ReadingMinutes);
        VarInt.Append(numbers, result.Excerpt is null ? 0 : StringPosition(html, strings));
        VarInt.Append(numbers, result.Excerpt?.Length ?? result.ExcerptLength);
        if (result.Excerpt is not null)
        {
            strings.Append(result.Excerpt);
        }

        VarInt.Append(numbers, result.Body.TextRecipe.Length);
        numbers.Append(result.Body.TextRecipe);
        AppendNotes(result.Body, numbers, strings);
        var hash = ContentHash.Of(metadata, result);

        // One array for the three, which live together.
        var bytes = new byte[numbers.Length + html.Length + strings.Length];
        numbers.CopyTo(bytes, 0);
        html.CopyTo(bytes, numbers.Length);
        strings.CopyTo(bytes, numbers.Length + html.Length);
        var body = new BodyContent(
            metadata.RelativePath,
            new(bytes, 0, numbers.Length),
            new(bytes, numbers.Length, html.Length),
            new(bytes, numbers.Length + html.Length, strings.Length),
            hash);
        numbers.Recycle();
        html.Recycle();
        return body;
    }

    /// <summary>Returns the body of an article.</summary>
    /// <param name="values">The values of the article's model.</param>
    public CompiledBody Complete(EquatableArray<ModelValue> values) => new(this, ContentHash.With(Hash, values));

    public void WriteTo(RecordWriter writer)
    {
        writer.Text(RelativePath);
        writer.Bytes(Numbers);
        writer.Bytes(Html);
        writer.Bytes(Strings);
        writer.Text(Hash);
    }

    public static BodyContent ReadFrom(RecordReader reader) => new(reader.Text(), reader.Bytes(), reader.Bytes(), reader.Bytes(), reader.Text());

    public bool Equals(BodyContent? other) => other is not null && (ReferenceEquals(this, other) || (RelativePath == other.RelativePath
        && Hash == other.Hash && AreEqual(Numbers, other.Numbers) && AreEqual(Html, other.Html) && AreEqual(Strings, other.Strings)));

    public override bool Equals(object? obj) => Equals(obj as BodyContent);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Hash);

    private static bool AreEqual(ArraySegment<byte> first, ArraySegment<byte> second) => first.AsSpan().SequenceEqual(second);

    // The content hash is the first of the strings, and the strings follow the HTML.
    private static int StringPosition(Utf8Buffer html, Utf8Buffer strings) => html.Length + TableLayout.Body.ContentHashLength + strings.Length;

    private static void AppendNotes(ArticleHtml body, Utf8Buffer numbers, Utf8Buffer strings)
    {
        VarInt.Append(numbers, body.Headings.Count);
        foreach (var heading in body.Headings)
        {
            VarInt.Append(numbers, heading.Level);
            AppendRange(heading.Text);
            AppendOptional(heading.Id);
        }

        VarInt.Append(numbers, body.Links.Count);
        foreach (var link in body.Links)
        {
            AppendString(link.Url, plus: 0);
            AppendRange(link.Text);
        }

        VarInt.Append(numbers, body.Images.Count);
        foreach (var image in body.Images)
        {
            AppendString(image.Source, plus: 0);
            AppendOptional(image.AlternativeText);
            VarInt.Append(numbers, image.Width + 1 ?? 0);
            VarInt.Append(numbers, image.Height + 1 ?? 0);
        }

        VarInt.Append(numbers, body.Components.Count);
        foreach (var component in body.Components)
        {
            VarInt.Append(numbers, component.Start);
            VarInt.Append(numbers, component.ContentStart - component.Start);
            VarInt.Append(numbers, component.ContentEnd - component.ContentStart);
            VarInt.Append(numbers, component.End - component.ContentEnd);
            AppendString(component.Name, plus: 0);
            VarInt.Append(numbers, component.Attributes.Count);
            foreach (var attribute in component.Attributes)
            {
                AppendString(attribute.Name, plus: 0);
                AppendString(attribute.Value, plus: 0);
            }
        }

        void AppendRange(TextRange range)
        {
            VarInt.Append(numbers, range.Start);
            VarInt.Append(numbers, range.Length);
        }

        // The length plus one, so that 0 means none.
        void AppendOptional(AttributeEntry? note)
        {
            if (note is { } value)
            {
                AppendString(value, plus: 1);
            }
            else
            {
                VarInt.Append(numbers, 0);
                VarInt.Append(numbers, 0);
            }
        }

        // A value that the HTML contains unescaped needs no second copy.
        void AppendString(AttributeEntry note, int plus)
        {
            var start = note.HtmlStart;
            if (start < 0)
            {
                start = StringPosition(body.Html, strings);
                strings.Append(note.Value);
            }

            VarInt.Append(numbers, start);
            VarInt.Append(numbers, Encoding.UTF8.GetByteCount(note.Value) + plus);
        }
    }
}
