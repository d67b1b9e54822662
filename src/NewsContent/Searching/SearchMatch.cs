namespace NewsContent.Searching;

/// <summary>An article that has all terms; the best sort first.</summary>
/// <param name="Score">How well it fits.</param>
/// <param name="Ticks">When it was published.</param>
/// <param name="Source">Which of the collections it is in.</param>
/// <param name="Index">Where in it.</param>
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
