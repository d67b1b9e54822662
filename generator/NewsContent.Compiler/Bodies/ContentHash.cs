using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Records;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Bodies;

/// <summary>Computes content hashes: SHA-256 in hexadecimal.</summary>
internal static class ContentHash
{
    private const string Digits = "0123456789abcdef";

    [ThreadStatic]
    private static IncrementalHash? Sha256;

    /// <summary>Returns the hash of the metadata and the body of a post. Each part is preceded by its length, so that different posts never produce the same bytes.</summary>
    public static string Of(PostMetadata metadata, BodyResult result)
    {
        var content = Utf8Buffer.Rent();
        foreach (var column in FrontMatterKeys.Columns)
        {
            switch (column)
            {
                case TextColumn text:
                    Part(text.Get(metadata));
                    break;
                case DateColumn date:
                    Part(date.Get(metadata)?.ToString("O", CultureInfo.InvariantCulture));
                    break;
            }
        }

        Part(metadata.RelativePath);
        foreach (var column in FrontMatterKeys.Columns.OfType<ListColumn>())
        {
            var list = column.Get(metadata);
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

        if (metadata.Image is { } image)
        {
            Part(image.Source);
            Part(image.AlternativeText);
            VarInt.Append(content, image.Width);
            VarInt.Append(content, image.Height);
        }

        VarInt.Append(content, result.Body.Html.Length);
        var hash = Start(content);
        result.Body.Html.AddTo(hash);
        VarInt.Append(content, result.Excerpt?.Length ?? result.ExcerptLength);
        content.AddTo(hash);
        result.Excerpt?.AddTo(hash);
        content.Recycle();
        return Finish(hash);

        void Part(string? text)
        {
            VarInt.Append(content, text is null ? 0 : Encoding.UTF8.GetByteCount(text) + 1);
            content.Append(text ?? "");
        }
    }

    /// <summary>Returns the hash of a post with the values of its model.</summary>
    public static string With(string hash, EquatableArray<ModelValue> values)
    {
        if (values.Count == 0)
        {
            return hash;
        }

        var content = new Utf8Buffer();
        content.AppendAscii(hash);
        Append(content, values);
        return Finish(Start(content));
    }

    private static void Append(Utf8Buffer content, EquatableArray<ModelValue> values)
    {
        foreach (var value in values)
        {
            VarInt.Append(content, value is null ? 0 : value.IsList ? value.Items.Count + 2 : 1);
            foreach (var item in value?.Items ?? default)
            {
                VarInt.Append(content, item.Text is null ? 0 : Encoding.UTF8.GetByteCount(item.Text) + 1);
                content.Append(item.Text ?? string.Concat(item.Numbers.Select(number => number.ToString(CultureInfo.InvariantCulture) + ",")));
                Append(content, item.Entry?.Values ?? default);
            }
        }
    }

    // Adds the buffer to a new hash and empties it. The hash of a thread is used again, because creating one takes as long as hashing a short post.
    private static IncrementalHash Start(Utf8Buffer content)
    {
        var hash = Sha256 ??= IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        content.AddTo(hash);
        content.Clear();
        return hash;
    }

    private static string Finish(IncrementalHash hash)
    {
        var bytes = hash.GetHashAndReset();
        var digits = new char[bytes.Length * 2];
        for (var i = 0; i < bytes.Length; i++)
        {
            digits[2 * i] = Digits[bytes[i] >> 4];
            digits[(2 * i) + 1] = Digits[bytes[i] & 0xF];
        }

        return new string(digits);
    }
}
