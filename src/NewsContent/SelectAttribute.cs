namespace NewsContent;

/// <summary>
/// Reads a property of a model from the body before it is sanitized. A list contains all matches; any other property contains the first match.
/// </summary>
/// <param name="selector">A CSS selector.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SelectAttribute(string selector) : Attribute
{
    /// <summary>The CSS selector.</summary>
    public string Selector => selector;

    /// <summary>The attribute to read; <c>null</c> for the text of the element, with collapsed white space.</summary>
    public string? Attribute { get; set; }

    /// <summary>A regular expression with one group, which is the value; elements that do not match are skipped. <c>null</c> for the whole text.</summary>
    public string? Pattern { get; set; }

    /// <summary>Whether the matched elements are removed from the body.</summary>
    public bool Remove { get; set; }
}
