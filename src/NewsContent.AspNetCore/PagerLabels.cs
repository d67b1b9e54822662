namespace NewsContent.AspNetCore;

/// <summary>The labels of a pager.</summary>
/// <param name="Navigation">The name of the navigation for screen readers. Default: <c>Pages</c>.</param>
/// <param name="Previous">The text of the link to the previous page. Default: <c>Newer</c>.</param>
/// <param name="Next">The text of the link to the next page. Default: <c>Older</c>.</param>
/// <param name="Page">The name of a page for screen readers; <c>{0}</c> is its number. Default: <c>Page {0}</c>.</param>
public sealed record PagerLabels(string Navigation = "Pages", string Previous = "Newer", string Next = "Older", string Page = "Page {0}");
