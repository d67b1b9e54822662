using NewsContent.Compiler.Bodies.Selection;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Models;

/// <summary>A property of a model: where its value comes from and what it is.</summary>
internal sealed record ModelProperty
{
    /// <summary>The name as C# writes it.</summary>
    public required string Name { get; init; }

    /// <summary>The front matter key; of a selection it names the property in messages only.</summary>
    public required string Key { get; init; }

    public required ModelType Type { get; init; }

    /// <summary>The type of the value or of the list's items in C#, fully qualified, not nullable.</summary>
    public required string TypeName { get; init; }

    /// <summary>The type as messages show it, such as <c>Sector?</c>.</summary>
    public required string DisplayType { get; init; }

    /// <summary>The modifiers before <c>partial</c>, such as <c>public</c>.</summary>
    public required string Modifiers { get; init; }

    /// <summary>The name in the article's JSON; <c>null</c> if the property is not part of it.</summary>
    public string? JsonName { get; init; }

    /// <summary>The property's other half if its reference cannot be resolved.</summary>
    public string Stub { get; init; } = "";

    public bool IsList { get; init; }

    public bool IsOptional { get; init; }

    /// <summary>What the enum has.</summary>
    public EquatableArray<ModelEnumMember> Members { get; init; }

    /// <summary>What is read out of the body; <c>null</c> where the front matter is read.</summary>
    public SelectRule? Select { get; init; }

    /// <summary>The collection that is referred to; <c>null</c> where this is no reference or not yet known.</summary>
    public ReferenceTarget? Target { get; init; }
}

internal sealed record ModelEnumMember(string Name, long Value);

/// <param name="ClassName">The collection's class, fully qualified.</param>
/// <param name="Folder">The collection's folder.</param>
internal sealed record ReferenceTarget(string ClassName, string Folder);
