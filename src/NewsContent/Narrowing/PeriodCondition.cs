using NewsContent.CompilerServices;

namespace NewsContent.Narrowing;

/// <summary>Selects the articles of a period. Articles without a date are not selected.</summary>
/// <param name="from">The start of the period in UTC ticks, inclusive.</param>
/// <param name="to">The end of the period in UTC ticks, exclusive.</param>
internal sealed class PeriodCondition(long from, long to) : ArticleCondition
{
    public override void Select(ArticleSource source, ulong[] words)
    {
        for (var index = 0; index < source.Count; index++)
        {
            var ticks = source.Ticks(index);
            if (ticks != 0 && ticks >= from && ticks < to)
            {
                ArticleSelection.Add(words, index);
            }
        }
    }
}
