namespace NewsContent.Security.Tests.Oracle;

/// <summary>Checks published HTML, independently of the sanitizer.</summary>
internal static class ArticleOracle
{
    // Twice the compiler's limit, and far below the depth at which browsers flatten a tree (512).
    private const int MaxDepth = 200;

    /// <summary>Returns the violations in published HTML; empty if there are none.</summary>
    /// <param name="html">The HTML.</param>
    /// <param name="hasFormulas">Whether formulas are allowed.</param>
    public static IReadOnlyList<string> Findings(string html, bool hasFormulas = false)
    {
        IReadOnlyList<WrittenToken> tokens;
        try
        {
            tokens = WrittenHtml.Read(html);
        }
        catch (FormatException exception)
        {
            return ["It is not written to the letter: " + exception.Message];
        }

        var findings = hasFormulas ? FindingsWithFormulas(tokens) : tokens.Where(token => token.Kind == WrittenKind.StartTag).SelectMany(AllowList.Check).ToList();
        if (Depth(tokens) > MaxDepth)
        {
            findings.Add("It is too deep for browsers");
        }

        return findings;
    }

    private static List<string> FindingsWithFormulas(IEnumerable<WrittenToken> tokens)
    {
        var findings = new List<string>();
        var formula = new Stack<string>();
        foreach (var token in tokens)
        {
            if (token.Kind == WrittenKind.StartTag && (formula.Count > 0 || token.Name == "math"))
            {
                findings.AddRange(AllowList.CheckFormula(token, formula.Count == 0 ? null : formula.Peek()));
                formula.Push(token.Name);
            }
            else if (token.Kind == WrittenKind.StartTag)
            {
                findings.AddRange(AllowList.Check(token));
            }
            else if (token.Kind == WrittenKind.EndTag && formula.Count > 0)
            {
                formula.Pop();
            }
        }

        return findings;
    }

    private static int Depth(IReadOnlyList<WrittenToken> tokens)
    {
        int depth = 0, deepest = 0;
        foreach (var token in tokens.Where(token => !AllowList.VoidElements.Contains(token.Name)))
        {
            depth += token.Kind switch { WrittenKind.StartTag => 1, WrittenKind.EndTag => -1, _ => 0 };
            deepest = Math.Max(deepest, depth);
        }

        return deepest;
    }
}
