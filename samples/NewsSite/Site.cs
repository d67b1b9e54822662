namespace NewsSite;

internal static class Site
{
    public const string Url = "https://news.example.com";
    public const string Title = "泊岚财讯";
    public const string Description = "宏观、市场与产业新闻存档。Financial news from Bolan and the coast, in Chinese and English.";
    public const string Language = "zh-CN";
}
