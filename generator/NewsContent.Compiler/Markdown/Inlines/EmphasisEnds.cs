namespace NewsContent.Compiler.Markdown.Inlines;

/// <summary>
/// The last positions in a slice at which emphasis can end. A marker after them is text, which is then known without parsing the rest for each marker.
/// </summary>
internal sealed class EmphasisEnds(InlineParser parser)
{
    private const int NotLooked = -2;

    // For one and two asterisks, then for one and two underscores.
    private readonly int[] _last = [NotLooked, NotLooked, NotLooked, NotLooked];

    /// <summary>Returns the last position at which a marker can close; -1 if there is none.</summary>
    public int Last(char mark, int length, MarkdownBudget budget)
    {
        ref var last = ref _last[(mark == '_' ? 2 : 0) + length - 1];
        if (last == NotLooked)
        {
            var stop = new EmphasisStop(mark, length);
            last = parser.End - length;
            while (last >= parser.Start && !(stop.IsAt(parser, last) && stop.MayEnd(parser, last)))
            {
                last--;
            }

            budget.Spend(parser.End - Math.Max(last, parser.Start));
            last = last < parser.Start ? -1 : last;
        }

        return last;
    }
}
