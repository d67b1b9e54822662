using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Bodies;
using NewsContent.Compiler.Models;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Posts;

/// <summary>A parsed post. Its parts are separate, so that an edit of one part does not affect the output of the others.</summary>
/// <param name="RelativePath">The path of the file from the content root.</param>
/// <param name="Entry">The metadata of the article; <c>null</c> if the post is not an article.</param>
/// <param name="Body">The body of the article; <c>null</c> together with <paramref name="Entry"/>.</param>
/// <param name="Problems">The problems of the file.</param>
internal sealed record ParsedPost(string RelativePath, CatalogEntry? Entry, BodyContent? Body, EquatableArray<Problem> Problems) : IFromFile
{
    /// <summary>Whether Jekyll copies the file, because it has no front matter.</summary>
    public bool IsStatic { get; init; }

    /// <summary>The full path of the file.</summary>
    public string FilePath { get; init; } = "";

    /// <summary>The start of its excerpt; <c>null</c> if it is not an article.</summary>
    public ArticleExcerpt? Excerpt { get; init; }

    /// <summary>The names and URLs of the post; <c>null</c> if the file is not a post.</summary>
    public PostAddress? Address { get; init; }

    /// <summary>The references of the body. If there are any, the post is parsed again when they are resolved.</summary>
    public EquatableArray<Reference> References { get; init; }

    /// <summary>Its links and ids; <c>null</c> if it is not an article.</summary>
    public ArticleLinks? Links { get; init; }

    /// <summary>The input of the collection's model; <c>null</c> if nothing could be read.</summary>
    public ModelInput? Model { get; init; }

    /// <summary>The lookup keys that the article would have without an error or with readable front matter; <c>null</c> if it has all its keys.</summary>
    public ArticleNames? NamesWithError { get; init; }

    /// <summary>The reason why the post is not an article although it has no error; <c>null</c> if it is an article or is always excluded.</summary>
    public ExcludedPost? Excluded { get; init; }
}
