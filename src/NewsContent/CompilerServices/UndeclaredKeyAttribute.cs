using System.ComponentModel;
using System.Diagnostics;

namespace NewsContent.CompilerServices;

/// <summary>
/// A front matter key that posts have and no property of their model reads, for the editor, which offers to declare one. Generated code writes it, and the
/// compiler leaves it out of the assembly.
/// </summary>
/// <param name="key">The key.</param>
/// <param name="type">The C# type that fits the values of all posts.</param>
/// <param name="property">The property's name.</param>
[Conditional("NEWSCONTENT_NEVER_DEFINED")]
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class UndeclaredKeyAttribute(string key, string type, string property) : Attribute
{
    /// <summary>The key.</summary>
    public string Key => key;

    /// <summary>The C# type that fits the values of all posts.</summary>
    public string Type => type;

    /// <summary>The property's name.</summary>
    public string Property => property;
}
