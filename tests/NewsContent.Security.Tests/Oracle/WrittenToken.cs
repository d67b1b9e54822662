namespace NewsContent.Security.Tests.Oracle;

/// <summary>A start tag, an end tag or text as written.</summary>
/// <param name="Kind">The kind of token.</param>
/// <param name="Name">The element's name; empty for text.</param>
/// <param name="Text">The text with resolved references; empty for tags.</param>
/// <param name="Attributes">The start tag's attributes with resolved references.</param>
internal sealed record WrittenToken(WrittenKind Kind, string Name, string Text, IReadOnlyList<(string Name, string Value)> Attributes)
{
    public string? Attribute(string name) => Attributes.Where(attribute => attribute.Name == name).Select(attribute => attribute.Value).FirstOrDefault();
}
