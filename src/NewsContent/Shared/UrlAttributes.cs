namespace NewsContent.Layout;

/// <summary>
/// The attributes of published HTML that contain URLs. The policy of the compiler and the code that makes URLs absolute share this list, so that they cannot
/// disagree.
/// </summary>
internal static class UrlAttributes
{
    /// <summary>The attributes whose value is one URL.</summary>
    public static readonly string[] Single = ["cite", "href", "poster", "src"];

    /// <summary>
    /// The attributes of <see cref="Single"/> whose resource a page loads. An empty value loads nothing, while an empty link refers to the page itself.
    /// </summary>
    public static readonly string[] Loaded = ["poster", "src"];

    /// <summary>The attributes whose value is a list of URLs with sizes, comma-separated.</summary>
    public static readonly string[] Lists = ["srcset"];

    /// <summary>Returns whether an attribute contains one or more URLs.</summary>
    /// <param name="name">The name in lowercase.</param>
    public static bool Contain(string name) => Array.IndexOf(Single, name) >= 0 || Array.IndexOf(Lists, name) >= 0;
}
