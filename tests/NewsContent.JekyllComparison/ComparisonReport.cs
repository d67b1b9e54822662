using System.Globalization;

namespace NewsContent.JekyllComparison;

/// <summary>Prints the comparison of a site.</summary>
internal sealed class ComparisonReport(string site, SiteComparison comparison, JekyllSite jekyll)
{
    private static readonly string[] Metadata = ["title", "slug", "date", "url", "categories", "tags"];
    private static readonly string[] Text = ["body", "excerpt"];

    /// <summary>Prints the figures, each unexpected difference, and each rule with its number of differences.</summary>
    /// <param name="output">The output.</param>
    /// <param name="onlyMetadata">Whether text is left out.</param>
    /// <param name="all">Whether each deliberate difference is printed.</param>
    /// <returns>Whether all differences are deliberate.</returns>
    public bool Write(TextWriter output, bool onlyMetadata, bool all)
    {
        output.WriteLine($"{site}: {comparison.Posts} posts compared, {comparison.Rendered} rendered by Jekyll");
        foreach (var note in jekyll.Notes)
        {
            output.WriteLine($"  note: {note}");
        }

        foreach (var (part, count) in Metadata.Select(part => (part, comparison.Posts)).Concat(onlyMetadata ? [] : Text.Select(part => (part, comparison.Rendered))))
        {
            var equal = comparison.Equal.GetValueOrDefault(part);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {part}: equal in {equal} of {count} ({(count == 0 ? 100 : Math.Floor(10000.0 * equal / count) / 100):0.00} %)"));
        }

        output.WriteLine($"  order: {(comparison.Equal.GetValueOrDefault("order") == 1 ? "equal" : "differs")}");
        foreach (var error in jekyll.Posts.Where(post => post.Error is not null).GroupBy(post => post.Error!, StringComparer.Ordinal).OrderByDescending(error => error.Count()))
        {
            output.WriteLine($"  {error.Count()} × Jekyll stops: {error.Key} (such as {error.First().Path})");
        }

        var shown = comparison.Differences.Where(difference => !onlyMetadata || !Text.Contains(difference.What, StringComparer.Ordinal)).ToList();
        foreach (var rule in shown.Where(difference => difference.Rule is not null).GroupBy(difference => (difference.What, difference.Rule)).OrderByDescending(rule => rule.Count()))
        {
            output.WriteLine($"  {rule.Count()} × {rule.Key.What}: {rule.Key.Rule} (such as {rule.First().Path})");
        }

        foreach (var difference in shown.Where(difference => all || difference.Rule is null))
        {
            output.WriteLine(difference);
        }

        return shown.All(difference => difference.Rule is not null);
    }
}
