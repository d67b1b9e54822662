namespace NewsContent.Searching;

/// <summary>The characters outside ASCII that fold to another character. The table is created by the first search that needs it.</summary>
internal static class FoldedForms
{
    private static readonly Lazy<Dictionary<char, string>> Others = new(Create);

    /// <summary>Returns the characters that fold to a character and are not that character.</summary>
    public static string Of(char folded) => Others.Value.GetValueOrDefault(folded, "");

    private static Dictionary<char, string> Create()
    {
        var others = new Dictionary<char, string>();
        for (var c = '\u0080'; c < char.MaxValue; c++)
        {
            if (TextFolding.Fold(c) is var folded && folded != c)
            {
                others[folded] = others.GetValueOrDefault(folded, "") + c;
            }
        }

        return others;
    }
}
