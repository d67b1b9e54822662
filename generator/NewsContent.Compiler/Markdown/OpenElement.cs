namespace NewsContent.Compiler.Markdown;

/// <summary>An HTML element around a node.</summary>
/// <param name="Name">The name of the element.</param>
/// <param name="Outer">The element around it; <c>null</c> if there is none.</param>
internal sealed record OpenElement(string Name, OpenElement? Outer)
{
    public static bool Contains(OpenElement? element, string name)
    {
        while (element is not null && element.Name != name)
        {
            element = element.Outer;
        }

        return element is not null;
    }
}
