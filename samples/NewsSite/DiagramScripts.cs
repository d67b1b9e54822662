namespace NewsSite;

/// <summary>The scripts that draw diagrams and formulas, which are optional: <c>npm install</c> and <c>npm run copy</c> install them.</summary>
internal static class DiagramScripts
{
    public static bool AreInstalled(IWebHostEnvironment environment) => environment.WebRootFileProvider.GetFileInfo("lib/mermaid.min.js").Exists;

    /// <summary>Whether an article has a diagram or a formula in TeX.</summary>
    public static bool AreUsedBy(NewsContent.Article article) =>
        article.HtmlUtf8.IndexOf("language-mermaid"u8) >= 0 || article.HtmlUtf8.IndexOf("\\("u8) >= 0 || article.HtmlUtf8.IndexOf("\\["u8) >= 0;
}
