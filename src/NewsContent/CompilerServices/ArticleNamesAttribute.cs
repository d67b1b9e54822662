using System.ComponentModel;

namespace NewsContent.CompilerServices;

/// <summary>
/// The lookup keys of a collection that the lookup analyzer reads. Generated code has this attribute, and it is not used at run time. It is in the assembly so that
/// lookups in other projects are also checked.
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
