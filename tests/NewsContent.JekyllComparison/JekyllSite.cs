namespace NewsContent.JekyllComparison;

/// <summary>The result of Jekyll for a site.</summary>
/// <param name="Posts">The posts, by path.</param>
/// <param name="Notes">What Jekyll leaves out, such as plugins whose gems are not installed.</param>
internal sealed record JekyllSite(IReadOnlyList<JekyllPost> Posts, IReadOnlyList<string> Notes);
