using NewsContent.Compiler.Bodies.Selection;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Models;

/// <summary>A model as the posts are read by it: its properties in the order of their columns. Holds no places, so that an edit above it changes nothing.</summary>
internal sealed record ModelSchema
{
    /// <summary>The schema of <c>Article</c> itself.</summary>
    public static ModelSchema Article { get; } = new() { FullName = "global::NewsContent.Article", Namespace = "NewsContent", Name = "Article", IsPlain = true };

    /// <summary>The type, fully qualified.</summary>
    public required string FullName { get; init; }

    public string? Namespace { get; init; }

    public required string Name { get; init; }

    /// <summary>Whether the model is <c>Article</c>, to which nothing can be added.</summary>
    public bool IsPlain { get; init; }

    /// <summary>Whether the model has the constructor that the collection calls.</summary>
    public bool HasConstructor { get; init; }

    /// <summary>Whether the class names the converter that writes it as JSON.</summary>
    public bool HasJsonConverter { get; init; }

    public EquatableArray<ModelProperty> Properties { get; init; }

    /// <summary>The other halves, in C#, of the partial properties that have an error: without them each would have a second one.</summary>
    public EquatableArray<string> Stubs { get; init; }

    /// <summary>Selectors of what is taken out of bodies and read by no property.</summary>
    public EquatableArray<string> Removals { get; init; }

    /// <summary>What the body compiler is to read and take out: the selections of the properties in their order, then the rest.</summary>
    public EquatableArray<SelectRule> Rules =>
        Properties.Where(property => property.Select is not null).Select(property => property.Select!)
            .Concat(Removals.Select(selector => new SelectRule(selector, null, null, Remove: true) { First = true }))
            .ToEquatableArray();
}
