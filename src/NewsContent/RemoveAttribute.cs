namespace NewsContent;

/// <summary>Removes elements from the bodies of a model's articles before they are sanitized.</summary>
/// <param name="selector">The CSS selector of the elements.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class RemoveAttribute(string selector) : Attribute
{
    /// <summary>The CSS selector.</summary>
    public string Selector => selector;
}
