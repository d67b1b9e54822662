using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Models;

/// <summary>A post with the values of its model.</summary>
internal sealed record BoundPost(BoundValues Values, PostReferences References, EquatableArray<Problem> Problems) : IFromFile
{
    public string RelativePath => Values.RelativePath;

    /// <summary>The full path of the file.</summary>
    public required string FilePath { get; init; }

    /// <summary>Whether the post has no value that its model requires because its front matter cannot be read.</summary>
    public bool LacksUnreadableKey { get; init; }

    /// <summary>
    /// The locations of keys that only look like misspelled keys of every article: the model declares them, such as <c>rate</c> like <c>date</c>, or they were meant for
    /// a required key. Keys that the model declares in two spellings are among them.
    /// </summary>
    public EquatableArray<FileSpan> DeclaredKeys { get; init; }

    /// <summary>The declarations that an editor suggests.</summary>
    public required UndeclaredKeys Undeclared { get; init; }
}

/// <summary>The values of an article's model, without locations, as input of the tables.</summary>
/// <param name="RelativePath">The path of the post.</param>
/// <param name="Folder">The folder of its collection.</param>
/// <param name="Values">A value for each column; <c>null</c> if there is none.</param>
/// <param name="IsValid">Whether the post can be an article.</param>
internal sealed record BoundValues(string RelativePath, string Folder, EquatableArray<ModelValue> Values, bool IsValid);

/// <summary>The slug of a post, and the slugs to which it refers.</summary>
internal sealed record PostReferences(string RelativePath, string Folder, string Slug, EquatableArray<ArticleReference> References)
{
    /// <summary>The names under which readers know the post, which its authors can write instead of the slug.</summary>
    public EquatableArray<string> Names { get; init; }

    /// <summary>The slug in front matter that cannot be read; otherwise <c>null</c>.</summary>
    public string? LostSlug { get; init; }
}

/// <param name="Key">The key in the message.</param>
/// <param name="Folder">The folder of the referenced collection.</param>
/// <param name="Slug">The written slug.</param>
/// <param name="Location">The location of the slug.</param>
internal sealed record ArticleReference(string Key, string Folder, string Slug, FileSpan Location)
{
    /// <summary>The remedy if several slugs are written as one; otherwise <c>null</c>.</summary>
    public string? Remedy { get; init; }
}
