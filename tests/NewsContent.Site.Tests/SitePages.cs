using NewsSite.Content;

namespace NewsContent.Site.Tests;

/// <summary>The paths of one page of each kind.</summary>
internal static class SitePages
{
    public const string Missing = "/2026/11/reserve-ratio-cat.html";

    public static readonly string ChineseArticle = News.BySlug[News.Slugs.ReserveRatioCut].Url;

    public static readonly string EnglishArticle = News.BySlug[News.Slugs.HalvornThirdQuarter].Url;

    /// <summary>The article with code, a formula, a diagram and a chart.</summary>
    public static readonly string RichArticle = News.BySlug[News.Slugs.WhatAReserveRatioIs].Url;

    /// <summary>The article with a photograph and its smaller copies.</summary>
    public static readonly string Photograph = News.BySlug[News.Slugs.TwoFerriesOneLine].Url;

    public static IReadOnlyList<string> Kinds { get; } =
    [
        "/",
        "/page/2",
        ChineseArticle,
        EnglishArticle,
        RichArticle,
        Photograph,
        "/categories/macro",
        "/tags/" + Uri.EscapeDataString("债券"),
        "/securities/699101",
        "/languages/en",
        "/archive",
        "/archive/2025",
        "/archive/2026/11",
        "/search",
        Search("央行 降准"),
        "/about",
        "/guide/",
        "/guide/reading/source/",
    ];

    public static string Search(string words) => "/search?q=" + Uri.EscapeDataString(words);
}
