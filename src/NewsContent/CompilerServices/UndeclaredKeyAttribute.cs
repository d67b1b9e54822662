using System.ComponentModel;
using System.Diagnostics;

namespace NewsContent.CompilerServices;

/// <summary>
/// A front matter key of the posts that no property of their model reads. A code fix declares a property. Generated code has this attribute, but
/// the compiler omits it from the assembly.
/// </summary>
/// <param name="key">The key.</param>
/// <param name="type">The C# type that fits the values of all posts.</param>
/// <param name="property">The name of the property.</param>
[Conditional("NEWSCONTENT_NEVER_DEFINED")]
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class UndeclaredKeyAttribute(string key, string type, string property) : Attribute
{
    /// <summary>The key.</summary>
    public string Key => key;

    /// <summary>The C# type that fits the values of all posts.</summary>
    public string Type => type;

    /// <summary>The name of the property.</summary>
    public string Property => property;
}
