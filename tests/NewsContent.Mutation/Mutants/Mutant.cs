namespace NewsContent.Mutation.Mutants;

/// <summary>One change of the sources.</summary>
/// <param name="Id">The number that enables the mutant, starting at 1.</param>
/// <param name="Site">The mutated span.</param>
/// <param name="Replacement">The text that replaces the span.</param>
internal sealed record Mutant(int Id, Site Site, string Replacement)
{
    /// <summary>The line of the mutant, from 1.</summary>
    public int Line => Site.Tree.GetLineSpan(Site.Span).StartLinePosition.Line + 1;

    /// <summary>The original line.</summary>
    public string Original => Site.Tree.GetText().Lines[Line - 1].ToString().Trim();

    /// <summary>The line after the change.</summary>
    public string Mutated
    {
        get
        {
            var text = Site.Tree.GetText();
            var start = text.Lines[Line - 1].Start;
            var end = text.Lines.GetLineFromPosition(Site.Span.End).End;
            return (text.ToString(new(start, Site.Span.Start - start)) + Replacement + text.ToString(new(Site.Span.End, end - Site.Span.End))).Trim();
        }
    }
}
