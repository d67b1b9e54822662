using NewsContent.Compiler.Bodies.Selection;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Models;

/// <summary>The schema of a model: its properties in the order of their columns. It has no locations, so that an edit above the model changes nothing.</summary>
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

    /// <summary>Whether the model is of entries of data files and not of articles.</summary>
    public bool IsEntry { get; init; }

    /// <summary>Whether the model has the constructor that the collection calls.</summary>
    public bool HasConstructor { get; init; }

    /// <summary>Whether the model has a constructor without parameters, which is an error of the compiler: it must call that of the base class.</summary>
    public bool HasEmptyConstructor { get; init; }

    /// <summary>Whether the class names the converter that writes it as JSON.</summary>
    public bool HasJsonConverter { get; init; }

    public EquatableArray<ModelProperty> Properties { get; init; }

    /// <summary>The implementations, in C#, of partial properties with an error, so that each causes only one error.</summary>
    public EquatableArray<string> Stubs { get; init; }

    /// <summary>The selectors of elements that are removed from bodies but not read.</summary>
    public EquatableArray<string> Removals { get; init; }

    /// <summary>Whether a property reads a key of the front matter.</summary>
    public bool Reads(string key) => Properties.Any(property => property.Select is null && property.Key == key);

    /// <summary>The rules for the body compiler: the selections of the properties in order, then the others.</summary>
    public EquatableArray<SelectRule> Rules =>
        Properties.Where(property => property.Select is not null).Select(property => property.Select!)
            .Concat(Removals.Select(selector => new SelectRule(selector, null, null, Remove: true) { First = true }))
            .ToEquatableArray();
}
