using System.ComponentModel;
using System.Diagnostics;

namespace NewsContent.CompilerServices;

/// <summary>
/// The URLs of a collection's articles that the lookup analyzer reads. Generated code has this attribute, but the compiler omits it from the assembly, which already
/// contains the URLs.
/// </summary>
/// <param name="urls">The URLs, separated by spaces.</param>
[Conditional("NEWSCONTENT_NEVER_DEFINED")]
[AttributeUsage(AttributeTargets.Class)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ArticleUrlsAttribute(string urls) : Attribute
{
    /// <summary>The URLs, separated by spaces.</summary>
    public string Urls => urls;

    /// <summary>The former URLs, separated by spaces.</summary>
    public string Redirects { get; set; } = "";
}
