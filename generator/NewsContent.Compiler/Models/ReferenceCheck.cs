using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Models;

/// <summary>Checks the references between all collections.</summary>
/// <param name="Problems">The references to missing articles.</param>
/// <param name="FailedPaths">The posts with such references, which are not articles.</param>
/// <param name="UnreadablePaths">The posts whose slug others refer to, but is in front matter that cannot be read.</param>
internal sealed record ReferenceCheck(EquatableArray<Problem> Problems, EquatableArray<string> FailedPaths, EquatableArray<string> UnreadablePaths)
{
    // Searching among many names takes long and rarely finds the intended name.
    private const int MaxSuggestions = 100;

    /// <summary>Checks the references. A post with an error counts as existing, so that it causes no second error.</summary>
    public static ReferenceCheck Create(IEnumerable<PostReferences> posts)
    {
        var all = posts.OrderBy(post => post.RelativePath, StringComparer.Ordinal).ToList();
        var targets = all.GroupBy(post => post.Folder, StringComparer.Ordinal)
            .ToDictionary(folder => folder.Key, folder => new Lazy<ReferenceTargets>(() => new ReferenceTargets(folder)), StringComparer.Ordinal);
        var problems = new List<Problem>();
        var failed = new List<string>();

        // A slug in front matter that cannot be read is one problem, that of its post.
        var lost = all.Where(post => post.LostSlug is not null).ToLookup(post => (post.Folder, post.LostSlug!));
        var unreadable = new HashSet<string>(StringComparer.Ordinal);
        foreach (var post in all.Where(post => post.References.Count > 0))
        {
            var missing = post.References.Where(reference => !(targets.TryGetValue(reference.Folder, out var known) && known.Value.Contains(reference.Slug)))
                .ToLookup(reference => lost.Contains((reference.Folder, reference.Slug)));
            var unknown = missing[false].ToList();
            unreadable.UnionWith(missing[true].SelectMany(reference => lost[(reference.Folder, reference.Slug)]).Select(target => target.RelativePath));
            var listed = new ProblemList();
            foreach (var reference in unknown.TakeWhile(_ => !listed.IsFull(ProblemSeverity.Error)))
            {
                var nearest = problems.Count < MaxSuggestions && targets.TryGetValue(reference.Folder, out var known) ? known.Value.FindMeant(reference.Slug) : null;
                listed.Add(new Problem(ReferenceProblems.UnknownArticle, reference.Location, new(
                [
                    ProblemBag.Shorten(reference.Slug),
                    reference.Key,
                    reference.Remedy is { } remedy ? ProblemBag.Shorten(remedy) : nearest is not null ? $"did you mean '{ProblemBag.Shorten(nearest)}'?" : $"write the slug of an article in {reference.Folder}",
                    reference.Folder,
                ])), isError: true);
            }

            problems.AddRange(listed.ToArray());
            if (unknown.Count > 0)
            {
                failed.Add(post.RelativePath);
            }
        }

        return new ReferenceCheck(problems.ToEquatableArray(), failed.ToEquatableArray(), unreadable.OrderBy(path => path, StringComparer.Ordinal).ToEquatableArray());
    }
}
