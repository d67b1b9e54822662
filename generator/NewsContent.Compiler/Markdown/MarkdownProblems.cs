using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Markdown;

/// <summary>Reports problems in Markdown at their spans in the post.</summary>
internal sealed class MarkdownProblems(ProblemBag problems, ISourceMap text)
{
    // Searching for a name takes time, so only the first unknown names get a suggestion.
    private const int MaxSuggestions = 20;

    private int _suggestions;

    public void Add(ProblemKind kind, TextSpan span, params string[] arguments) =>
        problems.Add(kind, text.Map(span), arguments);

    /// <summary>Reports a slip of the author. Text that Liquid printed is not written by hand, so it is not one.</summary>
    public void AddSlip(ProblemKind kind, TextSpan span, params string[] arguments)
    {
        if (Enumerable.Range(span.Start, span.Length).All(text.IsVerbatim))
        {
            Add(kind, span, arguments);
        }
    }

    /// <summary>Returns the name that was probably meant; <c>null</c> if none is similar, or if there were many unknown names before.</summary>
    /// <param name="written">The unknown name.</param>
    /// <param name="names">The known names.</param>
    /// <param name="maxDistance">The greatest number of edits.</param>
    public string? FindNearest(string written, IEnumerable<string> names, int maxDistance) =>
        _suggestions++ < MaxSuggestions ? NearestName.Find(written, names, maxDistance) : null;

    /// <summary>Whether all definitions of the document are known: an unsupported tag, such as <c>include</c>, can contain others and is reported already.</summary>
    public bool KnowsDefinitions => !problems.Has(BodyProblems.LiquidNotRun);

    /// <summary>The line of the post, counted from 1, that a position of the Markdown is in.</summary>
    public int LineOf(int position) => problems.File.Locate(text.Map(new TextSpan(position, 0))).StartPosition.Line + 1;
}
