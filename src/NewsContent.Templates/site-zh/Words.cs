namespace NewsSite;

/// <summary>The words of the pages.</summary>
internal static class Words
{
    public const string SkipToContent = "跳到正文";
    public const string Home = "首页";
    public const string Search = "搜索";
    public const string SearchResults = "搜索结果";
    public const string NothingFound = "没有找到文章。";
    public const string Tags = "标签";
    public const string NotFound = "没有这个页面";
    public const string Similar = "您要找的也许是：";
    public const string Older = "前一篇";
    public const string Newer = "后一篇";
    public const string Feed = "订阅";
    public const string DateFormat = "yyyy年M月d日";
}
