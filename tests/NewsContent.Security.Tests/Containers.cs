namespace NewsContent.Security.Tests;

/// <summary>
/// The elements of a page that may contain an article's HTML (docs/sanitizing.md), all in one page: each contains the HTML, with page
/// content before and after it.
/// </summary>
internal static class Containers
{
    /// <summary>The maximum length of HTML for all containers: longer HTML repeats itself.</summary>
    public const int MaxLength = 3000;

    private const string Slot = "\0";

    private static readonly string[] Blocks =
    [
        "main", "article", "section", "aside", "nav", "header", "footer", "address", "div", "blockquote", "figure", "center", "form", "fieldset", "dialog", "search", "details",
    ];

    private static readonly string Page =
        string.Concat(Blocks.Select(name => $"<{name}><p>page</p>{Slot}<p>page</p></{name}>"))
        + $"<ul><li>page</li><li>{Slot}</li><li><div>page{Slot}</div>page</li></ul>"
        + $"<ol><li><div><div>{Slot}</div></div></li><li>page</li></ol>"
        + $"<dl><dt>{Slot}</dt><dd>{Slot}</dd><dt>page</dt><dd><div>{Slot}</div>page</dd></dl>"
        + $"<figure><figcaption>page{Slot}</figcaption></figure>"
        + $"<details><summary>page</summary>{Slot}page</details>"
        + $"<table><caption>{Slot}</caption><thead><tr><th>{Slot}</th><th>page</th></tr></thead><tbody><tr><td>{Slot}</td><td>page</td></tr></tbody></table>"
        + $"<h2>page</h2><p>page</p>{Slot}<h2>page</h2>";

    /// <summary>Returns the page with an article's HTML in each container.</summary>
    public static string Around(string html) => Page.Replace(Slot, html);
}
