using NewsContent.Layout;

namespace NewsContent.CompilerServices;

/// <summary>Makes the archive of a collection in one walk over its dates, without making an article.</summary>
internal static class ArchiveBuilder
{
    private const int MonthsPerYear = 12;

    public static IReadOnlyList<ArchiveYear<TArticle>> Build<TArticle>(ArticleSource<TArticle> source)
        where TArticle : Article
    {
        var years = new List<ArchiveYear<TArticle>>();
        var months = new List<ArchiveMonth<TArticle>>();
        var all = source.All;
        var monthStart = 0;
        var yearStart = 0;
        var count = source.DatedCount;
        var current = count == 0 ? 0 : MonthOf(source, 0);
        for (var i = 1; i <= count; i++)
        {
            // Offsets may put an older article into a later month; it stays in the one before, so that months are slices in the order of time.
            var next = i == count ? -1 : Math.Min(current, MonthOf(source, i));
            if (next == current)
            {
                continue;
            }

            months.Add(new(current / MonthsPerYear, (current % MonthsPerYear) + 1, all.Slice(monthStart, i - monthStart)));
            monthStart = i;
            if (next < 0 || next / MonthsPerYear != current / MonthsPerYear)
            {
                years.Add(new(current / MonthsPerYear, all.Slice(yearStart, i - yearStart), months.ToArray().AsReadOnly()));
                months.Clear();
                yearStart = i;
            }

            current = next;
        }

        return years.ToArray().AsReadOnly();
    }

    // Counted from the year 0, by the date in the article's own offset.
    private static int MonthOf(ArticleSource source, int index)
    {
        var minutes = (short)source.Row(index, TableLayout.Row.Offsets);
        var local = new DateTime(source.Ticks(index) + (minutes * TimeSpan.TicksPerMinute));
        return (local.Year * MonthsPerYear) + local.Month - 1;
    }
}
