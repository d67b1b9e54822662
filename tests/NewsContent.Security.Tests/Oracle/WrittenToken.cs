namespace NewsContent.Security.Tests.Oracle;

/// <summary>A start tag, an end tag or text as written.</summary>
/// <param name="Kind">Which of the three.</param>
/// <param name="Name">The element's name; empty for text.</param>
/// <param name="Text">The text, references resolved; empty for tags.</param>
/// <param name="Attributes">The start tag's attributes, references resolved.</param>
internal sealed record WrittenToken(WrittenKind Kind, string Name, string Text, IReadOnlyList<(string Name, string Value)> Attributes)
{
    public string? Attribute(string name) => Attributes.Where(attribute => attribute.Name == name).Select(attribute => attribute.Value).FirstOrDefault();
}
