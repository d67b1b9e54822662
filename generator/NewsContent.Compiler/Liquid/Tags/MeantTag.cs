using NewsContent.Compiler.Liquid.Syntax;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Liquid.Tags;

/// <summary>Finds the tag that was meant by a tag that does not exist.</summary>
internal static class MeantTag
{
    private const int SuggestionDistance = 2;

    // The names of other template languages.
    private static readonly Dictionary<string, string> Others = new(StringComparer.Ordinal)
    {
        ["elif"] = "elsif",
        ["elseif"] = "elsif",
        ["foreach"] = "for",
        ["endforeach"] = "endfor",
        ["switch"] = "case",
        ["endswitch"] = "endcase",
        ["set"] = "assign",
        ["let"] = "assign",
        ["var"] = "assign",
        ["print"] = "echo",
        ["verbatim"] = "raw",
        ["endverbatim"] = "endraw",
        ["partial"] = "include",
        ["render"] = "include",
    };

    /// <summary>Returns the name of the meant tag; <c>null</c> if none is similar.</summary>
    public static string? Find(LiquidToken tag)
    {
        var words = tag.Content.Trim().ToString().Split(Ascii.HtmlSpaces, 3);
        return words[0].StartsWith("/", StringComparison.Ordinal) ? Find("end" + words[0].Substring(1)) ?? End(words[0].Substring(1))
            : Find(words[0]) is { } one ? one
            : words.Length > 1 && words[0].Equals("end", StringComparison.OrdinalIgnoreCase) ? End(words[1])
            : null;
    }

    private static string? End(string block) => LiquidTags.BlockOf("end" + block) is { } known ? "end" + known : null;

    private static string? Find(string word)
    {
        var folded = NearestName.Fold(word);
        return Others.TryGetValue(folded, out var other) ? other
            : LiquidTags.Names.FirstOrDefault(name => NearestName.Fold(name) == folded) is { } same ? (same == word ? null : same)
            : NearestName.Find(word, LiquidTags.Names, SuggestionDistance);
    }
}
