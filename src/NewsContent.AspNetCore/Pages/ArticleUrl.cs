using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace NewsContent.AspNetCore.Pages;

/// <summary>
/// Finds articles by the path of a request. Paths are decoded and URLs are percent-encoded, so a path is encoded again on the stack, by the rules of the compiler, and
/// looked up as UTF-8. Nothing is built in advance.
/// </summary>
internal static class ArticleUrl
{
    private const int MaxStackLength = 512;
    private const int MaxBytesAUnit = 9;

    // The characters that RFC 3986 allows in a path, in addition to letters and digits.
    private static readonly SearchValues<byte> Unescaped = SearchValues.Create("-._~!$&'()*+,;=:@/0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"u8);

    /// <summary>Looks up a path.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="path">The path without its first slash, decoded.</param>
    /// <param name="request">The request, whose raw path is used if the decoded path is ambiguous.</param>
    /// <param name="article">The article, or <c>null</c>.</param>
    public static bool TryFind<TArticle>(ArticleCatalog<TArticle> articles, string path, HttpRequest request, [NotNullWhen(true)] out TArticle? article)
        where TArticle : Article =>
        TryFindEncoded(articles, path, out article) || TryFindRaw(articles, path, request, out article);

    /// <summary>Returns the path in the form of <see cref="Article.Url"/>.</summary>
    public static string Encode(string path)
    {
        var rented = ArrayPool<byte>.Shared.Rent((path.Length * MaxBytesAUnit) + 1);
        var url = TryEncode(path, rented, out var length) ? Encoding.UTF8.GetString(rented, 0, length) : "/" + path;
        ArrayPool<byte>.Shared.Return(rented);
        return url;
    }

    /// <summary>Returns the path with composed letters, as in URLs; <c>null</c> if it is already composed.</summary>
    public static string? Compose(string path)
    {
        // Normalization throws for lone surrogates and for U+FFFE.
        if (Ascii.IsValid(path) || path.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') || path.Contains('\uFFFE') || path.IsNormalized())
        {
            return null;
        }

        return path.Normalize();
    }

    private static bool TryFindEncoded<TArticle>(ArticleCatalog<TArticle> articles, string path, [NotNullWhen(true)] out TArticle? article)
        where TArticle : Article
    {
        var capacity = (path.Length * MaxBytesAUnit) + 1;
        if (capacity <= MaxStackLength)
        {
            Span<byte> utf8 = stackalloc byte[MaxStackLength];
            article = null;
            return TryEncode(path, utf8, out var length) && articles.ByUrl.TryGetValue(utf8[..length], out article);
        }

        var rented = ArrayPool<byte>.Shared.Rent(capacity);
        try
        {
            article = null;
            return TryEncode(path, rented, out var length) && articles.ByUrl.TryGetValue(rented.AsSpan(0, length), out article);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    // A permalink can have unnecessary escapes, or escapes that servers do not decode (%2F). Then the raw path of the client is equal to it. After the prefixes of groups and
    // bases, the raw path has as many slashes as the decoded path.
    private static bool TryFindRaw<TArticle>(ArticleCatalog<TArticle> articles, string path, HttpRequest request, [NotNullWhen(true)] out TArticle? article)
        where TArticle : Article
    {
        article = null;
        var raw = (request.HttpContext.Features.Get<IHttpRequestFeature>()?.RawTarget ?? "").AsSpan();
        if (raw.IndexOf('?') is >= 0 and var query)
        {
            raw = raw[..query];
        }

        if (!raw.Contains('%'))
        {
            return false;
        }

        var start = raw.Length;
        for (var slashes = path.AsSpan().Count('/') + 1; slashes > 0; slashes--)
        {
            start = raw[..start].LastIndexOf('/');
            if (start < 0)
            {
                return false;
            }
        }

        return articles.ByUrl.TryGetValue(raw[start..], out article) || articles.ByUrl.TryGetValue(WithLowerEscapes(raw[start..]), out article);
    }

    // Old blogs have permalinks with lowercase escapes, which some clients send in uppercase.
    private static char[] WithLowerEscapes(ReadOnlySpan<char> path)
    {
        var lower = path.ToArray();
        for (var i = 0; i + 2 < lower.Length; i++)
        {
            if (lower[i] == '%')
            {
                lower[i + 1] = char.ToLowerInvariant(lower[i + 1]);
                lower[i + 2] = char.ToLowerInvariant(lower[i + 2]);
            }
        }

        return lower;
    }

    private static bool TryEncode(string path, Span<byte> utf8, out int length)
    {
        utf8[0] = (byte)'/';
        length = 1;
        Span<byte> bytes = stackalloc byte[4];
        for (var i = 0; i < path.Length;)
        {
            if (Rune.DecodeFromUtf16(path.AsSpan(i), out var rune, out var units) != OperationStatus.Done)
            {
                return false;
            }

            i += units;
            foreach (var b in bytes[..rune.EncodeToUtf8(bytes)])
            {
                if (Unescaped.Contains(b))
                {
                    utf8[length++] = b;
                    continue;
                }

                utf8[length++] = (byte)'%';
                utf8[length++] = HexDigit(b >> 4);
                utf8[length++] = HexDigit(b & 0xF);
            }
        }

        return true;
    }

    private static byte HexDigit(int value) => (byte)(value < 10 ? '0' + value : 'A' + value - 10);
}
