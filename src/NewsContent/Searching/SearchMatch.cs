namespace NewsContent.Searching;

/// <summary>An article that contains all terms. The best match sorts first.</summary>
/// <param name="Score">The relevance.</param>
/// <param name="Ticks">The publication date.</param>
/// <param name="Source">The index of the collection.</param>
/// <param name="Index">The index of the article in the collection.</param>
internal readonly record struct SearchMatch(float Score, long Ticks, int Source, int Index) : IComparable<SearchMatch>
{
    public int CompareTo(SearchMatch other)
    {
        var order = other.Score.CompareTo(Score);
        order = order == 0 ? other.Ticks.CompareTo(Ticks) : order;
        order = order == 0 ? Source.CompareTo(other.Source) : order;
        return order == 0 ? Index.CompareTo(other.Index) : order;
    }
}
