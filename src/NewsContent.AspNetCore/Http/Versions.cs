using System.Buffers;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;

namespace NewsContent.AspNetCore.Http;

/// <summary>
/// Makes entity tags. They are weak: middleware and proxies that compress send other bytes with the same tag, which a strong tag must not have.
/// </summary>
internal static class Versions
{
    // Enough of a SHA-256 for one site, and short to send.
    private const int HashLength = 32;

    private static readonly SearchValues<char> Safe = SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz.-_");

    // Articles never change while the app runs.
    private static readonly ConditionalWeakTable<object, string> Hashes = new();

    public static EntityTagHeaderValue Of(Article article, string? version) => Tag(article.ContentHash[..HashLength], version);

    public static EntityTagHeaderValue Of(IEnumerable<Article> articles, string? version) => Tag(HashOf(articles), version);

    public static EntityTagHeaderValue Of<TArticle>(ArticleCatalog<TArticle> articles, string? version)
        where TArticle : Article => Tag(HashOf(articles), version);

    /// <summary>The hash of a catalog; computed once.</summary>
    public static string HashOf<TArticle>(ArticleCatalog<TArticle> articles)
        where TArticle : Article => Hashes.GetValue(articles, static catalog => HashOf(((ArticleCatalog<TArticle>)catalog).All));

    public static string HashOf(IEnumerable<Article> articles)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var article in articles)
        {
            hash.AppendData(Encoding.ASCII.GetBytes(article.ContentHash));
        }

        return Hex(hash.GetHashAndReset());
    }

    public static EntityTagHeaderValue Tag(string hash, string? version) =>
        new(string.IsNullOrEmpty(version) ? $"\"{hash}\"" : $"\"{hash}-{Escape(version)}\"", isWeak: true);

    public static string Hex(ReadOnlySpan<byte> hash) => Convert.ToHexString(hash[..(HashLength / 2)]);

    // A tag must not have quotation marks, and servers refuse headers that are not ASCII.
    private static string Escape(string version) =>
        version.Length <= HashLength && !version.AsSpan().ContainsAnyExcept(Safe) ? version : Hex(SHA256.HashData(Encoding.UTF8.GetBytes(version)));
}
