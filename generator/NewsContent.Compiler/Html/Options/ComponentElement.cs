using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Html.Options;

/// <summary>A custom element of the project that separates the segments of a body, so that the page renders a component in its place.</summary>
/// <param name="Name">The name of the element.</param>
/// <param name="Attributes">The attributes with the notation of their checks, sorted by name.</param>
internal sealed record ComponentElement(string Name, EquatableArray<ComponentAttribute> Attributes);

/// <param name="Name">The name of the attribute.</param>
/// <param name="Type">The notation of its check, such as <c>integer</c> or <c>line|bar</c>.</param>
/// <param name="IsRequired">Whether an element without it is not a component.</param>
internal readonly record struct ComponentAttribute(string Name, string Type, bool IsRequired);
