using NewsContent;

namespace Quickstart.Content;

/// <summary>The people of <c>_authors</c>: a file each, whose name is what posts call them by.</summary>
[ArticleCollection<Author>("_authors")]
public static partial class Authors;
