namespace NewsContent.Compiler.Liquid;

/// <summary>Finds the end tag of a block that is not supported, such as <c>{% endif %}</c> of <c>{% if %}</c>.</summary>
internal static class LiquidBlockEnd
{
    /// <summary>Returns the end tag of the block that a tag opens; <c>null</c> if the tag opens no block.</summary>
    /// <param name="text">The body.</param>
    /// <param name="tokens">The tokens of the body.</param>
    /// <param name="opening">The tag.</param>
    public static LiquidToken? Find(string text, IReadOnlyList<LiquidToken> tokens, LiquidToken opening)
    {
        var name = opening.Kind == LiquidTokenKind.Tag ? LiquidScanner.NameOf(text, opening) : "";
        var depth = 0;
        foreach (var token in tokens)
        {
            if (name.Length == 0 || token.Kind != LiquidTokenKind.Tag || token.Span.Start <= opening.Span.Start)
            {
                continue;
            }

            var other = LiquidScanner.NameOf(text, token);
            if (other == name)
            {
                depth++;
            }
            else if (other == "end" + name && depth-- == 0)
            {
                return token;
            }
        }

        return null;
    }
}
