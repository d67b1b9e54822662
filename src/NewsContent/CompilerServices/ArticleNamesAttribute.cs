using System.ComponentModel;

namespace NewsContent.CompilerServices;

/// <summary>
/// What the articles of a collection can be looked up by, for the analyzer of look-ups. Generated code writes it; at run time nothing reads it. It is in the assembly so that
/// look-ups of another project are checked too.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ArticleNamesAttribute : Attribute
{
    /// <summary>All tags, in ordinal order.</summary>
    public string[] Tags { get; set; } = [];

    /// <summary>All categories, in ordinal order.</summary>
    public string[] Categories { get; set; } = [];

    /// <summary>All authors, in ordinal order.</summary>
    public string[] Authors { get; set; } = [];
}
