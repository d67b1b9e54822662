namespace NewsContent;

/// <summary>
/// Reads a model's property out of the body, as it is before it is sanitized. A list gets every element that matches, any other property
/// the first.
/// </summary>
/// <param name="selector">A CSS selector.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SelectAttribute(string selector) : Attribute
{
    /// <summary>The CSS selector.</summary>
    public string Selector => selector;

    /// <summary>The attribute that is read; <c>null</c>: the element's text, its white space folded.</summary>
    public string? Attribute { get; set; }

    /// <summary>A regular expression with one group, which is what is read; elements that it does not match are passed over. <c>null</c>: the whole text.</summary>
    public string? Pattern { get; set; }

    /// <summary>Whether the elements that are read are taken out of the body.</summary>
    public bool Remove { get; set; }
}
