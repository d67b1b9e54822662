using System.Globalization;
using NewsContent.Compiler.Links;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Posts;

/// <summary>
/// Leaves out posts of days to come, as Jekyll does. It is a step of its own after parsing: a new day parses nothing again.
/// </summary>
internal static class FuturePosts
{
    /// <summary>The post, or what is left of it where its day at the site is after today.</summary>
    /// <param name="post">A parsed post.</param>
    /// <param name="today">The day of the build; <c>null</c>: posts of the future are articles too.</param>
    public static ParsedPost LeaveOut(ParsedPost post, DateTime? today)
    {
        if (post.Entry is not { } entry || !IsFuture(post, today))
        {
            return post;
        }

        var metadata = entry.Metadata;
        var problem = new Problem(
            FrontMatterProblems.FuturePost,
            entry.Anchors.Date ?? entry.Anchors.Slug,
            new EquatableArray<string>([Day(metadata.Date.Date), Day(today!.Value)]));
        return post with
        {
            Entry = null,
            Body = null,
            Excerpt = null,
            Links = null,
            Model = null,
            LeftOut = new LeftOutPost(post.Model?.Folder ?? CollectionFolder.Posts, Day(metadata.Date.Date)),
            Problems = post.Problems.Append(problem).ToEquatableArray(),
        };
    }

    /// <summary>How others may name the post: one of a day to come is at no URL yet.</summary>
    /// <param name="post">A parsed post.</param>
    /// <param name="today">The day of the build; <c>null</c>: posts of the future are articles too.</param>
    public static PostAddress? AddressOf(ParsedPost post, DateTime? today) =>
        post.Address is { } address && IsFuture(post, today) ? address with { IsArticle = false } : post.Address;

    /// <summary>A day as the build's property has it, or <c>null</c>.</summary>
    public static DateTime? ParseDay(string? text) =>
        DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static bool IsFuture(ParsedPost post, DateTime? today) => today is not null && post.Entry is { } entry && entry.Metadata.Date.Date > today;

    private static string Day(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
