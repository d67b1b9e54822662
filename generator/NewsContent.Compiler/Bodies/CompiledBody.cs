using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Html.Serialization;
using NewsContent.Compiler.Records;
using NewsContent.Compiler.Text;
using NewsContent.Layout;

namespace NewsContent.Compiler.Bodies;

/// <summary>The body of an article as stored in the assembly, in the format of <see cref="TableLayout.Body"/>.</summary>
internal sealed class CompiledBody : IEquatable<CompiledBody>
{
    private readonly byte[] _record;
    private readonly int _hashStart;

    private CompiledBody(string relativePath, byte[] record, int hashStart)
    {
        RelativePath = relativePath;
        _record = record;
        _hashStart = hashStart;
    }

    public string RelativePath { get; }

    public ReadOnlySpan<byte> Record => _record;

    public void WriteTo(Stream output) => output.Write(_record, 0, _record.Length);

    public void WriteTo(RecordWriter writer)
    {
        writer.Text(RelativePath);
        writer.Bytes(_record);
        writer.Number(_hashStart);
    }

    public static CompiledBody ReadFrom(RecordReader reader) => new(reader.Text(), reader.Bytes(), reader.Int32());

    public static CompiledBody Create(PostMetadata metadata, BodyResult result)
    {
        var html = result.Body.Html;
        var strings = new Utf8Buffer();
        strings.AppendAscii(Hash(metadata, result));

        var numbers = new Utf8Buffer();
        VarInt.Append(numbers, result.Body.Words.Count);
        VarInt.Append(numbers, result.Body.Words.ReadingMinutes);
        VarInt.Append(numbers, result.Excerpt is null ? 0 : html.Length + strings.Length);
        VarInt.Append(numbers, result.Excerpt?.Length ?? result.ExcerptLength);
        if (result.Excerpt is not null)
        {
            strings.Append(result.Excerpt);
        }

        VarInt.Append(numbers, result.Body.TextRecipe.Length);
        numbers.Append(result.Body.TextRecipe);
        AppendNotes(result.Body, numbers, strings);

        var record = new Utf8Buffer();
        VarInt.Append(record, html.Length);
        VarInt.Append(record, strings.Length);
        VarInt.Append(record, numbers.Length);
        record.Append(numbers);
        record.Append(html);
        record.Append(strings);
        return new CompiledBody(metadata.RelativePath, record.ToArray(), record.Length - strings.Length);
    }

    /// <summary>Returns the body with a content hash that also includes the values of the model.</summary>
    public CompiledBody WithModel(EquatableArray<ModelValue> values)
    {
        if (values.Count == 0)
        {
            return this;
        }

        var content = new Utf8Buffer();
        content.AppendAscii(Encoding.ASCII.GetString(_record, _hashStart, TableLayout.Body.ContentHashLength));
        foreach (var value in values)
        {
            VarInt.Append(content, value is null ? 0 : value.IsList ? value.Items.Count + 2 : 1);
            foreach (var item in value?.Items ?? default)
            {
                VarInt.Append(content, item.Text is null ? 0 : Encoding.UTF8.GetByteCount(item.Text) + 1);
                content.Append(item.Text ?? string.Concat(item.Numbers.Select(number => number.ToString(CultureInfo.InvariantCulture) + ",")));
            }
        }

        var record = (byte[])_record.Clone();
        Encoding.ASCII.GetBytes(Sha256(content), 0, TableLayout.Body.ContentHashLength, record, _hashStart);
        return new CompiledBody(RelativePath, record, _hashStart);
    }

    public bool Equals(CompiledBody? other) =>
        other is not null && (ReferenceEquals(this, other) || (RelativePath == other.RelativePath && Record.SequenceEqual(other.Record)));

    public override bool Equals(object? obj) => Equals(obj as CompiledBody);

    public override int GetHashCode() => unchecked((_record.Length * 31) + StringComparer.Ordinal.GetHashCode(RelativePath));

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
                start = body.Html.Length + strings.Length;
                strings.Append(note.Value);
            }

            VarInt.Append(numbers, start);
            VarInt.Append(numbers, Encoding.UTF8.GetByteCount(note.Value) + plus);
        }
    }

    private static string Sha256(Utf8Buffer content)
    {
        using var sha256 = SHA256.Create();
        var hash = sha256.ComputeHash(content.ToArray());
        return string.Concat(hash.Select(b => b.ToString("x2", CultureInfo.InvariantCulture)));
    }

    // Each part is preceded by its length, so that different articles never produce the same bytes.
    private static string Hash(PostMetadata metadata, BodyResult result)
    {
        var content = new Utf8Buffer();
        Part(metadata.Slug);
        Part(metadata.Title);
        Part(metadata.Url);
        Part(metadata.Date.ToString("O", CultureInfo.InvariantCulture));
        Part(metadata.LastModified?.ToString("O", CultureInfo.InvariantCulture));
        Part(metadata.Layout);
        Part(metadata.Language);
        Part(metadata.Description);
        Part(metadata.RelativePath);
        foreach (var list in new[] { metadata.Authors, metadata.Categories, metadata.Tags, metadata.RedirectFrom })
        {
            VarInt.Append(content, list.Count);
            foreach (var item in list)
            {
                Part(item);
            }
        }

        VarInt.Append(content, metadata.FrontMatter.Count);
        foreach (var token in metadata.FrontMatter)
        {
            VarInt.Append(content, token.Kind);
            VarInt.Append(content, token.Count);
            Part(token.Key);
            Part(token.Text);
            Part(token.Number.ToString(CultureInfo.InvariantCulture));
            Part(token.DateOffset?.ToString(CultureInfo.InvariantCulture));
        }

        VarInt.Append(content, result.Body.Html.Length);
        content.Append(result.Body.Html);
        VarInt.Append(content, result.Excerpt?.Length ?? result.ExcerptLength);
        if (result.Excerpt is not null)
        {
            content.Append(result.Excerpt);
        }

        return Sha256(content);

        void Part(string? text)
        {
            VarInt.Append(content, text is null ? 0 : Encoding.UTF8.GetByteCount(text) + 1);
            content.Append(text ?? "");
        }
    }
}
