using AngleSharp.Dom;
using NewsContent.Compiler.Html;

namespace NewsContent.JekyllComparison;

/// <summary>A post in Jekyll: a line of the output of <c>jekyll.rb</c>. With <paramref name="Error"/>, the other values may be missing.</summary>
/// <param name="Place">The number of newer posts, or <c>null</c> for a document of another collection.</param>
internal sealed record JekyllPost(
    string Path,
    int? Place,
    string? Title,
    string? Slug,
    DateTimeOffset? Date,
    string? Url,
    string[]? Categories,
    string[]? Tags,
    string? Content,
    string? Excerpt,
    string? Error)
{
    /// <summary>Returns the post with the characters of emoji codes, for sites with <c>jemoji</c>: Jekyll runs without plugins, so that it leaves the codes.</summary>
    public JekyllPost WithEmoji() => this with { Content = WithEmoji(Content), Excerpt = WithEmoji(Excerpt) };

    private static string? WithEmoji(string? html)
    {
        if (html is null)
        {
            return null;
        }

        var body = VisibleText.Parse(html);
        foreach (var text in body.Descendants<IText>().Where(text => text.ParentElement?.Closest("pre, code, tt") is null).ToList())
        {
            text.Data = EmojiCodes.Replace(text.Data);
        }

        return body.InnerHtml;
    }
}
