namespace NewsContent.Compiler.Liquid.Syntax;

/// <summary>Finds the end of a block that is left as text, such as <c>{% endif %}</c> of <c>{% if %}</c>.</summary>
internal static class BlockEnd
{
    private static readonly string[] Branches = ["else", "elsif", "when"];

    /// <summary>Returns the end tag of the block that a tag opens or divides; <c>null</c> if the tag belongs to no block.</summary>
    /// <param name="tag">The span of the tag.</param>
    public static LiquidSpan? Find(LiquidSpan tag)
    {
        var tags = new LiquidScanner(tag.Source).Scan().Where(token => token.Kind == LiquidTokenKind.Tag && token.Span.Start >= tag.Start).ToList();
        if (tags.Count == 0 || tags[0].Span.Start != tag.Start)
        {
            return null;
        }

        var name = tags[0].Name;
        var isBranch = Array.IndexOf(Branches, name) >= 0;
        var ends = new HashSet<string>(isBranch ? tags.Select(token => token.Name) : ["end" + name], StringComparer.Ordinal);
        var depth = 0;
        foreach (var token in tags.Skip(1))
        {
            if (ends.Contains("end" + token.Name))
            {
                depth++;
            }
            else if (token.Name.StartsWith("end", StringComparison.Ordinal) && ends.Contains(token.Name) && depth-- == 0)
            {
                return token.Span;
            }
        }

        return null;
    }
}
