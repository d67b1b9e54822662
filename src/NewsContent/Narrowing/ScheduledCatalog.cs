using NewsContent.CompilerServices;

namespace NewsContent.Narrowing;

/// <summary>The articles of a collection that are visible now. They are selected again at the first use after the next change.</summary>
/// <param name="source">The collection.</param>
/// <param name="isReplaced">Whether live mode created the collection from replaced data, so that it does not change.</param>
internal sealed class ScheduledCatalog<TArticle>(ArticleSource source, bool isReplaced) : CatalogOrigin<TArticle>
    where TArticle : Article
{
    private Visible? _visible;

    public override ArticleCatalog<TArticle> Current
    {
        get
        {
            var current = LiveContent.IsSupported && !isReplaced ? (ArticleSource)LiveContent.State.SourceOf(source) : source;
            var clock = ArticleSchedule.TimeProvider;
            var visible = _visible;
            if (visible?.Source != current || visible.Clock != clock || !visible.IsAt(clock))
            {
                _visible = visible = Select(current, clock);
            }

            return visible.Catalog;
        }
    }

    private static Visible Select(ArticleSource source, TimeProvider clock)
    {
        var now = clock.GetUtcNow().UtcTicks;
        var expiries = source.Expiries;
        var future = 0;
        var next = long.MaxValue;

        // Newest first, the visible articles are all after the future ones, unless an article has ended: a slice.
        var isSlice = true;
        for (var index = 0; index < source.Count; index++)
        {
            if (source.Ticks(index) > now)
            {
                isSlice &= index == future++;
                next = Math.Min(next, source.Ticks(index));
            }
        }

        foreach (var (_, ticks) in expiries)
        {
            isSlice &= ticks > now;
            next = ticks > now ? Math.Min(next, ticks) : next;
        }

        if (isSlice && future == 0)
        {
            return new Visible(source, clock, now, next, new ArticleCatalog<TArticle>([source], isReplaced: true));
        }

        var words = ArticleSelection.CreateWords(source);
        for (var index = 0; index < source.Count; index++)
        {
            if (source.Ticks(index) <= now)
            {
                ArticleSelection.Add(words, index);
            }
        }

        foreach (var (index, ticks) in expiries)
        {
            if (ticks <= now)
            {
                ArticleSelection.Remove(words, index);
            }
        }

        ArticleSource[] sources = [source];
        var list = isSlice ? new ArticleList<Article>(source, future, source.Count - future) : (ArticleList<Article>?)null;
        return new Visible(source, clock, now, next, new ArticleCatalog<TArticle>(new CatalogContents(sources, new ArticleSelection(sources, [words])), list));
    }

    /// <param name="Source">The collection.</param>
    /// <param name="Clock">The clock.</param>
    /// <param name="From">The time at which the articles were selected, in UTC ticks.</param>
    /// <param name="Until">The time of the next change; the maximum if there is none, so that the clock is not read any more.</param>
    /// <param name="Catalog">The visible articles.</param>
    private sealed record Visible(ArticleSource Source, TimeProvider Clock, long From, long Until, ArticleCatalog<TArticle> Catalog)
    {
        public bool IsAt(TimeProvider clock) => Until == long.MaxValue || (clock.GetUtcNow().UtcTicks is var now && now >= From && now < Until);
    }
}
