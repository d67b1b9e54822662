using System.Globalization;
using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Site;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Posts;

/// <summary>
/// Skips future posts, as Jekyll does. It is a separate step after parsing, so that a new day parses nothing again.
/// </summary>
internal static class FuturePosts
{
    /// <summary>Returns the post, or the post without its article if its day at the site is after today.</summary>
    /// <param name="post">A parsed post.</param>
    /// <param name="today">The day of the build; <c>null</c> to include future posts.</param>
    public static ParsedPost Exclude(ParsedPost post, DateTime? today)
    {
        if (post.Entry is not { } entry || !IsFuture(post, today))
        {
            return post;
        }

        var metadata = entry.Metadata;
        var problem = Describe(post, entry, today!.Value);
        return post with
        {
            Entry = null,
            Body = null,
            Excerpt = null,
            Links = null,
            Model = null,
            Excluded = new ExcludedPost(post.Model?.Folder ?? CollectionFolder.Posts, Day(metadata.Date.Date)),
            Problems = post.Problems.Append(problem).ToEquatableArray(),
        };
    }

    // Nobody plans a post for years, so a distant day has a wrong year, and the post would be lost without a warning.
    private static Problem Describe(ParsedPost post, CatalogEntry entry, DateTime today)
    {
        const int MaxYears = 2;

        var day = entry.Metadata.Date.Date;
        var location = entry.Locations.Date ?? entry.Locations.Slug;
        return day <= today.AddYears(MaxYears) || post.Problems.Any(problem => problem.Kind == FrontMatterProblems.UnlikelyYear)
            ? new(FrontMatterProblems.FuturePost, location, new([Day(day), Day(today)]))
            : new(FrontMatterProblems.UnlikelyYear, location, new([Day(day), FormattableString.Invariant($"so it is skipped until that day, {day.Year - today.Year} years after the build"), entry.Locations.Date is null ? "the file name" : "'date'"]));
    }

    /// <summary>Returns the names of the post for references; a future post has no URL yet.</summary>
    /// <param name="post">A parsed post.</param>
    /// <param name="today">The day of the build; <c>null</c> to include future posts.</param>
    public static PostAddress? AddressOf(ParsedPost post, DateTime? today) =>
        post.Address is { } address && IsFuture(post, today) ? address with { IsArticle = false } : post.Address;

    /// <summary>Parses a day of the build property, or returns <c>null</c>.</summary>
    public static DateTime? ParseDay(string? text) =>
        DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    // Jekyll publishes a page at once, because its date is a key like any other.
    private static bool IsFuture(ParsedPost post, DateTime? today) => today is not null && post.Entry is { } entry && entry.Metadata.Date.Date > today
        && !CollectionFolder.HasPages(post.Model?.Folder ?? CollectionFolder.Posts);

    private static string Day(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
