using NewsContent.Layout;

namespace NewsContent.CompilerServices;

/// <summary>Builds an archive in one pass over the dates of articles, without creating an article object.</summary>
internal static class ArchiveBuilder
{
    private const int MonthsPerYear = 12;

    /// <summary>Returns the years of a list.</summary>
    /// <param name="articles">Articles with dates, newest first.</param>
    public static IReadOnlyList<ArchiveYear<TArticle>> Build<TArticle>(ArticleList<TArticle> articles)
        where TArticle : Article
    {
        var years = new List<ArchiveYear<TArticle>>();
        var months = new List<ArchiveMonth<TArticle>>();
        var monthStart = 0;
        var yearStart = 0;
        var current = articles.Count == 0 ? 0 : MonthOf(articles.HandleAt(0));
        for (var i = 1; i <= articles.Count; i++)
        {
            // With different offsets, an older article can have a later month. It is in the month of the newer article, so that each month is a slice.
            var next = i == articles.Count ? -1 : Math.Min(current, MonthOf(articles.HandleAt(i)));
            if (next == current)
            {
                continue;
            }

            months.Add(new(current / MonthsPerYear, (current % MonthsPerYear) + 1, articles.Slice(monthStart, i - monthStart)));
            monthStart = i;
            if (next < 0 || next / MonthsPerYear != current / MonthsPerYear)
            {
                years.Add(new(current / MonthsPerYear, articles.Slice(yearStart, i - yearStart), months.ToArray().AsReadOnly()));
                months.Clear();
                yearStart = i;
            }

            current = next;
        }

        return years.ToArray().AsReadOnly();
    }

    // Counted from the year 0, by the date in the article's own offset.
    private static int MonthOf(ArticleHandle article)
    {
        var minutes = (short)article.Source.Row(article.Index, TableLayout.Row.Offsets);
        var local = new DateTime(article.Source.Ticks(article.Index) + (minutes * TimeSpan.TicksPerMinute));
        return (local.Year * MonthsPerYear) + local.Month - 1;
    }
}
