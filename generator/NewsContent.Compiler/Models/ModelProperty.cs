using NewsContent.Compiler.Bodies.Selection;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Models;

/// <summary>A property of a model: the source and the type of its value.</summary>
internal sealed record ModelProperty
{
    /// <summary>The name in C#.</summary>
    public required string Name { get; init; }

    /// <summary>The front matter key; for a selection, the name in messages.</summary>
    public required string Key { get; init; }

    public required ModelType Type { get; init; }

    /// <summary>The C# type of the value or of the list's items, fully qualified and not nullable.</summary>
    public required string TypeName { get; init; }

    /// <summary>The type in messages, such as <c>Sector?</c>.</summary>
    public required string DisplayType { get; init; }

    /// <summary>The modifiers before <c>partial</c>, such as <c>public</c>.</summary>
    public required string Modifiers { get; init; }

    /// <summary>The name in JSON; <c>null</c> if the property is not part of the document.</summary>
    public string? JsonName { get; init; }

    /// <summary>The implementation of the property if its reference cannot be resolved.</summary>
    public string Stub { get; init; } = "";

    public bool IsList { get; init; }

    public bool IsOptional { get; init; }

    /// <summary>Whether the value is the id of an entry of a data file.</summary>
    public bool IsId { get; init; }

    /// <summary>The name of the collection's property by which articles are looked up; <c>null</c> if there is none.</summary>
    public string? Lookup { get; init; }

    /// <summary>The members of the enum.</summary>
    public EquatableArray<ModelEnumMember> Members { get; init; }

    /// <summary>The selection from the body; <c>null</c> if the value comes from the front matter.</summary>
    public SelectRule? Select { get; init; }

    /// <summary>Whether the referenced model belongs to another project.</summary>
    public bool IsForeign { get; init; }

    /// <summary>The referenced collection; <c>null</c> if this is not a reference or not resolved yet.</summary>
    public ReferenceTarget? Target { get; init; }
}

internal sealed record ModelEnumMember(string Name, long Value);

/// <param name="ClassName">The class of the collection, fully qualified.</param>
/// <param name="Folder">The folder of the collection.</param>
internal sealed record ReferenceTarget(string ClassName, string Folder);
