using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Bodies.Selection;
using NewsContent.Compiler.Site;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Posts;

/// <summary>All that a post is parsed with besides its own text.</summary>
/// <param name="Settings">What is known of the site.</param>
internal sealed record PostContext(SiteSettings Settings)
{
    /// <summary>When the file was written: a draft's date; <c>null</c> where that is not known.</summary>
    public DateTime? Modified { get; init; }

    /// <summary>What the collection's model reads out of bodies.</summary>
    public EquatableArray<SelectRule> Rules { get; init; }

    /// <summary>What is known of the names in the body; <c>null</c> to find out which there are.</summary>
    public PostLinks? Links { get; init; }
}
