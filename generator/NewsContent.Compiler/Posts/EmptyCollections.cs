using System.Globalization;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Site;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Posts;

/// <summary>Finds collections without articles whose posts are all excluded.</summary>
internal static class EmptyCollections
{
    /// <param name="posts">The posts of all collections.</param>
    /// <param name="today">The day of the build; <c>null</c> if future posts are articles.</param>
    public static EquatableArray<Problem> FindProblems(IReadOnlyCollection<ParsedPost> posts, DateTime? today)
    {
        // Most sites exclude no post.
        if (posts.All(post => post.Excluded is null))
        {
            return default;
        }

        // A post with an error is reported already, and can be an article without the error.
        var others = new HashSet<string>(
            posts.Where(post => post.Entry is not null || post.Address is { HasError: true }).Select(post => post.Model?.Folder ?? CollectionFolder.Posts),
            StringComparer.Ordinal);
        return posts.Select(post => post.Excluded).OfType<ExcludedPost>()
            .GroupBy(post => post.Folder, StringComparer.Ordinal)
            .Where(collection => !others.Contains(collection.Key))
            .OrderBy(collection => collection.Key, StringComparer.Ordinal)
            .SelectMany(collection => Describe(collection, today))
            .ToEquatableArray();
    }

    private static IEnumerable<Problem> Describe(IGrouping<string, ExcludedPost> collection, DateTime? today)
    {
        var days = collection.Select(post => post.Day).OfType<string>().ToList();
        var unpublished = collection.Count(post => post.IsUnpublished);
        var drafts = collection.Count() - days.Count - unpublished;
        if (drafts > 0)
        {
            yield return new Problem(SettingsProblems.OnlyDrafts, null, new([collection.Key, Number(drafts)]));
        }

        if (unpublished > 0)
        {
            yield return new Problem(SettingsProblems.OnlyUnpublished, null, new([collection.Key, Number(unpublished)]));
        }

        if (days.Count > 0 && today is { } day)
        {
            days.Sort(StringComparer.Ordinal);
            yield return new Problem(
                SettingsProblems.OnlyFuturePosts,
                null,
                new([collection.Key, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Number(days.Count), days[days.Count - 1]]));
        }
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
