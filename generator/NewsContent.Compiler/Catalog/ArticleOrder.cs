using NewsContent.Compiler.Articles;

namespace NewsContent.Compiler.Catalog;

/// <summary>The order of articles.</summary>
internal static class ArticleOrder
{
    /// <summary>The order of Jekyll: by date, then by path (<c>Document#&lt;=&gt;</c> in <c>lib/jekyll/document.rb</c>).</summary>
    public static readonly Comparer<PostMetadata> Chronological = Comparer<PostMetadata>.Create((a, b) =>
        a.Date.UtcTicks.CompareTo(b.Date.UtcTicks) is not 0 and var byDate ? byDate : string.CompareOrdinal(a.RelativePath, b.RelativePath));
}
