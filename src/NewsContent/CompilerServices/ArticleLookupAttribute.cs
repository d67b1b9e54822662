using System.ComponentModel;

namespace NewsContent.CompilerServices;

/// <summary>
/// The keys of a lookup by a property of the model, which the lookup analyzer reads. Generated code has this attribute, and it is not used at run time. It is in the
/// assembly so that lookups in other projects are also checked.
/// </summary>
/// <param name="property">The name of the collection's property.</param>
/// <param name="key">The front matter key.</param>
/// <param name="names">The values that articles have, in ordinal order.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ArticleLookupAttribute(string property, string key, params string[] names) : Attribute
{
    /// <summary>The name of the collection's property.</summary>
    public string Property => property;

    /// <summary>The front matter key.</summary>
    public string Key => key;

    /// <summary>The values that articles have.</summary>
    public IReadOnlyList<string> Names => names;
}
