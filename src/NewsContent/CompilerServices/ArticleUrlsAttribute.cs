using System.ComponentModel;
using System.Diagnostics;

namespace NewsContent.CompilerServices;

/// <summary>
/// The URLs of a collection's articles, for the analyzer of look-ups. Generated code writes it, and the compiler, which sees it, leaves it out of the assembly, where
/// the URLs are already.
/// </summary>
/// <param name="urls">The URLs, parted by spaces.</param>
[Conditional("NEWSCONTENT_NEVER_DEFINED")]
[AttributeUsage(AttributeTargets.Class)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ArticleUrlsAttribute(string urls) : Attribute
{
    /// <summary>The URLs, parted by spaces.</summary>
    public string Urls => urls;

    /// <summary>The URLs that articles had before, parted by spaces.</summary>
    public string Redirects { get; set; } = "";
}
