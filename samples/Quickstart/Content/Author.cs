using NewsContent;

namespace Quickstart.Content;

/// <summary>Who writes for the site. The text of the file is about them.</summary>
public sealed partial class Author : Article
{
    public partial string Name { get; }

    public partial Desk Desk { get; }
}
