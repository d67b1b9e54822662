using System.Buffers;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;

namespace NewsContent.AspNetCore.Http;

/// <summary>
/// Creates entity tags. They are weak, because middleware and proxies that compress send different bytes with the same tag, which a strong tag does not allow.
/// </summary>
internal static class Versions
{
    // A sufficient part of a SHA-256 hash for one site.
    private const int HashLength = 32;

    private static readonly SearchValues<char> Safe = SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz.-_");

    // By snapshots, whose articles never change.
    private static readonly ConditionalWeakTable<object, string> Hashes = new();

    public static EntityTagHeaderValue Of(Article article, string? version) => Tag(article.ContentHash[..HashLength], version);

    public static EntityTagHeaderValue Of(IEnumerable<Article> articles, string? version) => Tag(HashOf(articles), version);

    public static EntityTagHeaderValue Of<TArticle>(ArticleCatalog<TArticle> articles, string? version)
        where TArticle : Article => Tag(HashOf(articles), version);

    /// <summary>Returns the hash of a catalog; computed once until its articles change.</summary>
    public static string HashOf<TArticle>(ArticleCatalog<TArticle> articles)
        where TArticle : Article => Hashes.GetValue(articles.Snapshot(), static catalog => HashOf(((ArticleCatalog<TArticle>)catalog).All));

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

    // A tag cannot contain quotation marks, and servers refuse headers that are not ASCII.
    private static string Escape(string version) =>
        version.Length <= HashLength && !version.AsSpan().ContainsAnyExcept(Safe) ? version : Hex(SHA256.HashData(Encoding.UTF8.GetBytes(version)));
}
