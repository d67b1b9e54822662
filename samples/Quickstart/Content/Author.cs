using NewsContent;

namespace Quickstart.Content;

/// <summary>An author of the site. The text of the file describes the author.</summary>
public sealed partial class Author : Article
{
    public partial string Name { get; }

    public partial Desk Desk { get; }
}
