namespace NewsContent.Security.Tests.Oracle;

/// <summary>Checks published HTML, independently of the sanitizer.</summary>
internal static class ArticleOracle
{
    // Twice the compiler's limit, and far below the depth at which browsers flatten a tree (512).
    private const int MaxDepth = 200;

    /// <summary>Returns the violations in published HTML; empty if there are none.</summary>
    public static IReadOnlyList<string> Findings(string html)
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

        var findings = tokens.Where(token => token.Kind == WrittenKind.StartTag).SelectMany(AllowList.Check).ToList();
        if (Depth(tokens) > MaxDepth)
        {
            findings.Add("It is too deep for browsers");
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
