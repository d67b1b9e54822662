namespace NewsContent.Security.Tests.Pages;

/// <summary>A parsed page, which <c>outline.js</c> creates.</summary>
/// <param name="Outline">The elements and the names of their attributes.</param>
/// <param name="Body">The tree of the article's body, in the form of <see cref="Oracle.WrittenHtml.Dump"/>.</param>
/// <param name="Contents">The elements of the table of contents, with the names of their attributes.</param>
/// <param name="Title">The text of the title.</param>
/// <param name="Heading">The text of the first heading.</param>
/// <param name="Data">The JSON-LD.</param>
/// <param name="Descriptions">The descriptions and tags in the head.</param>
internal sealed record PageOutline(string Outline, string? Body, IReadOnlyList<string> Contents, string Title, string Heading, string Data, IReadOnlyList<string> Descriptions);
