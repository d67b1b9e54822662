using NewsContent.Compiler.Records;

namespace NewsContent.Compiler.Bodies.Selection;

/// <summary>What a model reads out of a body, or takes out of it, before it is sanitized.</summary>
/// <param name="Selector">A CSS selector that <see cref="SelectorSyntax"/> has accepted.</param>
/// <param name="Attribute">The attribute to read; <c>null</c> for the text of the element.</param>
/// <param name="Pattern">A regular expression with one group that <see cref="PatternSyntax"/> has accepted: what is read is what the group matches, and an element that it does not match is passed over; <c>null</c> for the whole value.</param>
/// <param name="Remove">Whether the elements that are read are taken out of the body.</param>
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
