using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Models;

/// <summary>A post as its model reads it.</summary>
internal sealed record BoundPost(BoundValues Values, PostReferences References, EquatableArray<Problem> Problems) : IFromFile
{
    public string RelativePath => Values.RelativePath;

    /// <summary>The full path of the post's file.</summary>
    public required string FilePath { get; init; }

    /// <summary>What an editor offers to declare.</summary>
    public required UndeclaredKeys Undeclared { get; init; }
}

/// <summary>The values of an article's model, without places: what the tables are written of.</summary>
/// <param name="RelativePath">The post's path.</param>
/// <param name="Folder">The folder of its collection.</param>
/// <param name="Values">A value for each column; <c>null</c> where there is none.</param>
/// <param name="IsValid">Whether there may be an article.</param>
internal sealed record BoundValues(string RelativePath, string Folder, EquatableArray<ModelValue> Values, bool IsValid);

/// <summary>A post's slug, and the slugs it refers to.</summary>
internal sealed record PostReferences(string RelativePath, string Folder, string Slug, EquatableArray<ArticleReference> References);

/// <param name="Key">The key, for the message.</param>
/// <param name="Folder">The folder of the collection that is referred to.</param>
/// <param name="Slug">The slug that is written.</param>
/// <param name="Place">Where it is written.</param>
internal sealed record ArticleReference(string Key, string Folder, string Slug, FileSpan Place)
{
    /// <summary>What to write instead if several slugs are written as one; else <c>null</c>.</summary>
    public string? Remedy { get; init; }
}
