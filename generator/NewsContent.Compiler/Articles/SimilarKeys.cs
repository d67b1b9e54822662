using System.Globalization;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;
using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.Articles;

/// <summary>Finds keys of one post that differ only in case, such as <c>title</c> and <c>Title</c>. Their author meant one key, and only one of the values is read.</summary>
internal static class SimilarKeys
{
    public static void Report(IEnumerable<YamlEntry> entries, ProblemBag problems)
    {
        ILookup<string, YamlEntry>? byFold = null;
        foreach (var entry in entries.Where(entry => IsUnusual(entry.Key)))
        {
            byFold ??= entries.ToLookup(other => NearestName.Fold(other.Key), StringComparer.Ordinal);
            var other = byFold[NearestName.Fold(entry.Key)].FirstOrDefault(other => AreSimilar(entry, other));
            if (other is not null)
            {
                var line = problems.File.Locate(other.KeySpan).StartPosition.Line + 1;
                problems.Add(FrontMatterProblems.SimilarKeys, entry.KeySpan, entry.Key, other.Key, line.ToString(CultureInfo.InvariantCulture));
            }
        }
    }

    private static bool IsUnusual(string key) => !FrontMatterKeys.IsKnown(key) && key.Any(static c => char.IsUpper(c) || c is '-' or '_' or ' ');

    // Of two custom keys, the one with capitals is reported, or the second if both have some.
    private static bool AreSimilar(YamlEntry entry, YamlEntry other) =>
        other.Key != entry.Key
        && (FrontMatterKeys.IsKnown(other.Key)
            || (string.Equals(other.Key, entry.Key, StringComparison.OrdinalIgnoreCase)
                && entry.Key.Any(char.IsUpper)
                && (!other.Key.Any(char.IsUpper) || other.KeySpan.Start < entry.KeySpan.Start)));
}
