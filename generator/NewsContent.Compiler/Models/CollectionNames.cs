using NewsContent.Compiler.CSharp;

namespace NewsContent.Compiler.Models;

/// <summary>The names of a collection in generated code.</summary>
/// <param name="Namespace">The namespace; <c>null</c> for the global namespace.</param>
/// <param name="ClassName">The static class of the collection.</param>
/// <param name="ModelName">The type of its articles, fully qualified.</param>
/// <param name="Folder">The folder of its posts, for documentation.</param>
internal sealed record CollectionNames(string? Namespace, string ClassName, string ModelName, string Folder)
{
    public static CollectionNames Default(string? rootNamespace) =>
        new(Identifier.Namespace(rootNamespace), "Articles", "global::NewsContent.Article", "_posts");

    /// <summary>The prefix of the names of the collection's generated files.</summary>
    public string HintPrefix { get; init; } = ClassName;

    /// <summary>Whether the user declares the class, and so its accessibility.</summary>
    public bool IsDeclared { get; init; }

    /// <summary>Whether the user documents the class. A generated summary would then be a second one.</summary>
    public bool IsDocumented { get; init; }

    /// <summary>The class, fully qualified.</summary>
    public string FullName => "global::" + (Namespace is null ? "" : Namespace + ".") + ClassName;

    /// <summary>Returns the name of one of the collection's generated files.</summary>
    public string HintName(string part) => $"{HintPrefix}.{part}.g.cs";
}
