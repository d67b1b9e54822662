using NewsContent.Compiler.Problems;

namespace NewsContent.Compiler.FrontMatter.Misread;

/// <summary>Finds several names that are one name: in <c>category</c> and <c>tag</c>, which are never split, and in an item of a list.</summary>
internal static class NameCheck
{
    // A comma can be part of a name in a list, such as 'Washington, D.C.'.
    private static readonly char[] ItemSeparators = ['、', '，', '；', ';', '|', '｜'];
    private static readonly char[] EndSeparators = [',', ';', '，', '；', '、'];

    public static void Check(WrittenScalar value, ProblemBag problems)
    {
        var text = value.Scalar.Value.Trim();
        if (text.Length == 0 || !value.IsName || (!value.IsItem && value.Key is "tags" or "categories"))
        {
            return;
        }

        // A character reference such as '&amp;' ends with a semicolon.
        var separator = value.IsItem ? text.IndexOfAny(ItemSeparators) : SeparatedValues.IndexOf(text);
        var names = SeparatedValues.Split(text);
        if (Array.IndexOf(EndSeparators, text[text.Length - 1]) >= 0 && names.Count == 1)
        {
            Report(text[text.Length - 1], $"delete the '{text[text.Length - 1]}'");
        }
        else if (separator >= 0 && names.Count > 1 && !(text[separator] == ';' && text.LastIndexOf('&', separator) >= 0))
        {
            Report(text[separator], value.IsItem
                ? $"write an item for each name: {string.Join(", ", names)}"
                : $"write '{(value.Key == "tag" ? "tags" : "categories")}: {SeparatedValues.ToList(names)}'");
        }

        void Report(char found, string remedy) => problems.Add(FrontMatterProblems.NamesInOne, value.Scalar.Span, text, value.Key, found.ToString(), remedy);
    }
}
