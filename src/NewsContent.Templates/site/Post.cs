using NewsContent;

namespace NewsSite;

/// <summary>A post with the front matter keys of this site. Each property is a key, which the compiler checks in all posts.</summary>
public sealed partial class Post : Article
{
    /// <summary>The key <c>subtitle</c>, or <c>null</c> if the post has none.</summary>
    public partial string? Subtitle { get; }
}
