using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Bodies;
using NewsContent.Compiler.Models;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Posts;

/// <summary>What became of one file. The parts are apart so that an edit of one leaves what is made of the others alone.</summary>
/// <param name="RelativePath">The file's path from the content root.</param>
/// <param name="Entry">The article's place in the catalog; <c>null</c> where the file gives no article.</param>
/// <param name="Body">The article's body; <c>null</c> together with <paramref name="Entry"/>.</param>
/// <param name="Problems">What is wrong with the file.</param>
internal sealed record ParsedPost(string RelativePath, CatalogEntry? Entry, CompiledBody? Body, EquatableArray<Problem> Problems) : IFromFile
{
    /// <summary>The full path of the file.</summary>
    public string FilePath { get; init; } = "";

    /// <summary>The start of its excerpt; <c>null</c> where it is no article.</summary>
    public ArticleExcerpt? Excerpt { get; init; }

    /// <summary>How others may name it; <c>null</c> where the file is no post.</summary>
    public PostAddress? Address { get; init; }

    /// <summary>What its body names outside of itself: where there is anything, the post is to be parsed again with what is known of it.</summary>
    public EquatableArray<Reference> References { get; init; }

    /// <summary>Its links and what others may link to in it; <c>null</c> where it is no article.</summary>
    public PostLinkNotes? Links { get; init; }

    /// <summary>What the collection's model reads; <c>null</c> where nothing could be read.</summary>
    public ModelInput? Model { get; init; }
}
