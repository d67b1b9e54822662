namespace NewsContent.AspNetCore.Feeds;

/// <summary>Everything that a feed depends on. The options can change between two requests, and so can the names of authors.</summary>
/// <param name="Origin">The scheme and host of the site.</param>
/// <param name="Self">The URL of the feed.</param>
/// <param name="Root">The prefix of all paths of the site.</param>
/// <param name="Title">The title.</param>
/// <param name="Description">The description.</param>
/// <param name="Language">The language; <c>null</c> if it is unknown.</param>
/// <param name="Author">The author of articles without an author.</param>
/// <param name="HasFullContent">Whether the feed contains whole bodies.</param>
/// <param name="Version">The version of the app.</param>
/// <param name="AuthorNames">The names of the articles' authors; <c>null</c> if they are written in the articles.</param>
/// <param name="Articles">The articles; equal if they are the same list.</param>
internal sealed record FeedKey(
    string Origin,
    string Self,
    string Root,
    string Title,
    string Description,
    string? Language,
    string Author,
    bool HasFullContent,
    string? Version,
    string? AuthorNames,
    IReadOnlyList<Article> Articles);
