using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Bodies.Selection;
using NewsContent.Compiler.Site;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Posts;

/// <summary>The inputs of the parser for a post, except its text.</summary>
/// <param name="Settings">The settings of the site.</param>
internal sealed record PostContext(SiteSettings Settings)
{
    /// <summary>The last write time of the file, which is the date of a draft; <c>null</c> if it is unknown.</summary>
    public DateTime? Modified { get; init; }

    /// <summary>The time of the file's last commit in seconds since 1970, which is the date of the last change unless the front matter has one; <c>null</c> if it is unknown.</summary>
    public long? Committed { get; init; }

    /// <summary>Whether the file is a page if it is outside of the folders of posts and collections.</summary>
    public bool IsPage { get; init; }

    /// <summary>The selection rules of the collection's model. Other edits of a model do not parse its posts again.</summary>
    public EquatableArray<SelectRule> Rules { get; init; }

    /// <summary>The resolved references of the body; <c>null</c> in the first parse, which finds the references.</summary>
    public PostLinks? Links { get; init; }
}
