using System.Globalization;
using NewsContent.AspNetCore;

namespace NewsSite.Content;

/// <summary>The words of the pages in one language. The frame of the site is in the language of the site; the parts of an article are in the language of the article.</summary>
public sealed record Wording
{
    /// <summary>The words of the links between pages of a list.</summary>
    public static PagerLabels Pages { get; } = new("分页", "较新", "较早", "第 {0} 页");

    public static Wording Chinese { get; } = new()
    {
        LanguageName = "中文",
        DateFormat = "yyyy年M月d日",
        MonthFormat = "yyyy年M月",
        Categories = new Dictionary<string, string>
        {
            ["macro"] = "宏观",
            ["markets"] = "市场",
            ["companies"] = "公司",
            ["commodities"] = "大宗商品",
        },
        ReadingTime = "约 {0} 分钟",
        Source = "来源：",
        Original = "原文",
        Contents = "本文目录",
        Correction = "更正：",
        Securities = "文中证券",
        Tags = "标签",
        Related = "相关文章",
        Newer = "后一篇",
        Older = "前一篇",
    };

    public static Wording English { get; } = new()
    {
        LanguageName = "English",
        DateFormat = "d MMMM yyyy",
        MonthFormat = "MMMM yyyy",
        Categories = new Dictionary<string, string>
        {
            ["macro"] = "Economy",
            ["markets"] = "Markets",
            ["companies"] = "Companies",
            ["commodities"] = "Commodities",
        },
        ReadingTime = "{0} min read",
        Source = "Source: ",
        Original = "original",
        Contents = "In this article",
        Correction = "Correction: ",
        Securities = "Securities",
        Tags = "Tags",
        Related = "Related",
        Newer = "Next",
        Older = "Previous",
    };

    /// <summary>The name of the language in the language itself.</summary>
    public required string LanguageName { get; init; }

    public required string DateFormat { get; init; }

    public required string MonthFormat { get; init; }

    /// <summary>The names of the categories by key.</summary>
    public required IReadOnlyDictionary<string, string> Categories { get; init; }

    public required string ReadingTime { get; init; }

    public required string Source { get; init; }

    public required string Original { get; init; }

    public required string Contents { get; init; }

    public required string Correction { get; init; }

    public required string Securities { get; init; }

    public required string Tags { get; init; }

    public required string Related { get; init; }

    public required string Newer { get; init; }

    public required string Older { get; init; }

    /// <summary>Returns the words for a language, a BCP 47 tag.</summary>
    public static Wording For(string? language) => language?.StartsWith("en", StringComparison.OrdinalIgnoreCase) == true ? English : Chinese;

    public string Category(string key) => Categories.GetValueOrDefault(key, key);

    public string Date(DateOnly date) => date.ToString(DateFormat, CultureInfo.InvariantCulture);

    public string Date(DateTimeOffset date) => date.ToString(DateFormat, CultureInfo.InvariantCulture);

    public string Month(int year, int month) => new DateOnly(year, month, 1).ToString(MonthFormat, CultureInfo.InvariantCulture);

    public string Minutes(TimeSpan time) => string.Format(CultureInfo.InvariantCulture, ReadingTime, time.TotalMinutes);
}
