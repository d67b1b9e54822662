namespace NewsContent.Compiler.Liquid;

/// <summary>Finds the ends of a body's loops.</summary>
internal static class LiquidLoopFinder
{
    /// <summary>Returns the closed loops, by the index of their opening tag.</summary>
    public static Dictionary<int, LiquidLoopBlock> Find(string text, IReadOnlyList<LiquidToken> tokens)
    {
        var found = new Dictionary<int, LiquidLoopBlock>();
        var open = new Stack<(int For, int Else, bool IsBlank)>();
        for (var i = 0; i < tokens.Count; i++)
        {
            switch (tokens[i].Kind == LiquidTokenKind.Tag ? LiquidScanner.NameOf(text, tokens[i]) : null)
            {
                case "for":
                    open.Push((i, -1, true));
                    break;
                case "endfor" when open.Count > 0:
                    var block = open.Pop();
                    found[block.For] = new LiquidLoopBlock(block.For, block.Else, i, block.IsBlank);
                    if (!block.IsBlank)
                    {
                        Prints(open);
                    }

                    break;
                case "else" when open.Count > 0 && open.Peek().Else < 0:
                    var (opening, _, isBlank) = open.Pop();
                    open.Push((opening, i, isBlank));
                    break;
                case "assign":
                    break;
                default:
                    if (!IsBlank(text, tokens[i]))
                    {
                        Prints(open);
                    }

                    break;
            }
        }

        return found;
    }

    private static void Prints(Stack<(int For, int Else, bool IsBlank)> open)
    {
        if (open.Count > 0)
        {
            open.Push(open.Pop() with { IsBlank = false });
        }
    }

    private static bool IsBlank(string text, LiquidToken token) => token.Kind switch
    {
        LiquidTokenKind.Text => token.Span.Trim(text).Length == 0,
        LiquidTokenKind.Raw => token.Content.Length == 0,
        var kind => kind == LiquidTokenKind.Comment,
    };
}
