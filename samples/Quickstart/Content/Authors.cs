using NewsContent;

namespace Quickstart.Content;

/// <summary>The people in <c>_authors</c>, one file each. Posts refer to them by file name.</summary>
[ArticleCollection<Author>("_authors")]
public static partial class Authors;
