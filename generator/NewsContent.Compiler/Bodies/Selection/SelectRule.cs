using NewsContent.Compiler.Records;

namespace NewsContent.Compiler.Bodies.Selection;

/// <summary>A rule for values that a model reads from a body, or elements that it removes, before the body is sanitized.</summary>
/// <param name="Selector">A CSS selector that <see cref="SelectorSyntax"/> has accepted.</param>
/// <param name="Attribute">The attribute to read; <c>null</c> for the text of the element.</param>
/// <param name="Pattern">A regular expression with one group that <see cref="PatternSyntax"/> has accepted. The group is the value, and elements that do not match are skipped. <c>null</c> for the whole value.</param>
/// <param name="Remove">Whether the matched elements are removed from the body.</param>
internal sealed record SelectRule(string Selector, string? Attribute, string? Pattern, bool Remove)
{
    /// <summary>Whether only the first value is kept.</summary>
    public bool First { get; init; }

    /// <summary>Writes the rule. It is compared and never read.</summary>
    public void Write(RecordWriter writer)
    {
        writer.Text(Selector);
        writer.Text(Attribute);
        writer.Text(Pattern);
        writer.Flag(Remove);
        writer.Flag(First);
    }
}
