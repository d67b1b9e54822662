using System.Text.RegularExpressions;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.FrontMatter.Misread;

/// <summary>
/// Finds quotes that stay in a value in which none can be meant: a name, a path, a number. Titles and other text can begin and end with any quotes.
/// </summary>
internal static class QuoteMarkCheck
{
    // In names, « », 「 」 and 《 》 can be meant.
    private const string Opening = "\"“‘„‚‟‛＂＇";

    private static readonly Regex Name = new("(?<=^|\\s)(?:\"(?<name>[^\"]+)\"|[“„‟](?<name>[^“”„‟]+)[“”]|[‘‚‛](?<name>[^‘’‚‛]+)[‘’]|＂(?<name>[^＂]+)＂|＇(?<name>[^＇]+)＇|(?<name>[^\\s\"“„‟‘‚‛＂＇]+))(?=[\\s,;，、]|$)", RegexOptions.CultureInvariant);

    /// <summary>Returns whether the quotes were reported.</summary>
    public static bool Check(WrittenScalar value, bool isConfiguration, ProblemBag problems)
    {
        var text = value.Scalar.Value;

        // The checks of the language and of the site's URL suggest the value.
        if (value.IsSentence || value.Key == "lang" || (isConfiguration && value.Key == "url") || Find(value, text) is not var (reason, remedy))
        {
            return false;
        }

        problems.Add(FrontMatterProblems.KeptQuotes, value.Scalar.Span, text, reason, remedy);
        return true;
    }

    private static (string Reason, string Remedy)? Find(WrittenScalar value, string text)
    {
        var marks = TypographicQuotes.Around(text);
        var isEnclosed = marks is not null && IsEnclosed(text, marks);
        if (value is { IsName: true, IsItem: false } && value.Key is "tags" or "categories")
        {
            return FindNames(text);
        }

        var inside = isEnclosed ? text.Substring(1, text.Length - 2).Trim() : "";
        var isMark = value.IsName ? isEnclosed && Opening.IndexOf(text[0]) >= 0 : isEnclosed && (value.IsIdentifier || IsTyped(inside));
        return isMark && inside.Length > 0 ? ($"{marks} are not YAML quotes", inside) : null;
    }

    private static bool IsEnclosed(string text, string marks) => text.Length > 2 && text[text.Length - 1] == marks[2] && TypographicQuotes.Encloses(text);

    // A string of names is split at spaces, so quotes do not group words either.
    private static (string Reason, string Remedy)? FindNames(string text)
    {
        var words = FrontMatterValues.SplitWords(text);
        var first = Array.Find(words, static word => word.Length > 1 && Opening.IndexOf(word[0]) >= 0);
        var names = Name.Matches(text).Cast<Match>().ToList();
        if (first is null || names.Count == 0 || !names.Exists(static match => match.Length > match.Groups["name"].Length))
        {
            return null;
        }

        var reason = first[0] == '"' ? "only spaces separate names, as in Jekyll" : $"{TypographicQuotes.Around(first)} are not YAML quotes";
        return (reason, "a list: " + SeparatedValues.ToList([.. names.Select(static match => match.Groups["name"].Value)]));
    }

    private static bool IsTyped(string inside) =>
        inside.StartsWith("http://", StringComparison.Ordinal) || inside.StartsWith("https://", StringComparison.Ordinal) || inside.StartsWith("/", StringComparison.Ordinal)
        || JekyllScalar.Read(new YamlScalar(inside, IsPlain: true)).Type is not JekyllType.String;
}
