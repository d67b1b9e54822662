using NewsContent.Compiler.Emission;
using NewsContent.Compiler.FrontMatter;
using NewsContent.Compiler.Problems;
using NewsContent.Layout;

namespace NewsContent.Compiler.Posts;

/// <summary>Says at a key that nothing declares which C# property would give it a type.</summary>
internal static class DeclarationHint
{
    /// <summary>The members of every article: a property of such a name would hide one.</summary>
    public static readonly HashSet<string> Members = new(StringComparer.Ordinal)
    {
        "Authors", "Categories", "ContentHash", "Date", "Description", "Equals", "Excerpt", "Finalize", "FrontMatter", "GetHashCode", "GetRelated", "GetType", "Headings",
        "Html", "HtmlUtf8", "Images", "Language", "LastModified", "Layout", "Links", "MemberwiseClone", "Next", "Previous", "ReadingTime",
        "ReferenceEquals", "Related", "Slug", "SourcePath", "Tags", "Text", "Title", "ToString", "Url", "WordCount",
    };

    // Which zone a date is in does not matter for whether it is one.
    private static readonly SiteClock AnyClock = new(new SiteSettings());

    // A post has at most 100 problems: notes must not take the place of warnings.
    private const int MaxHints = 20;

    /// <param name="entries">The keys that mean nothing here, with their values.</param>
    /// <param name="declared">The keys that the collection's model declares.</param>
    /// <param name="problems">Gets the notes, of the first keys if there are many.</param>
    public static void Report(IEnumerable<YamlEntry> entries, IReadOnlyCollection<string> declared, ProblemBag problems)
    {
        foreach (var entry in entries.Where(entry => !declared.Contains(entry.Key.Value, StringComparer.Ordinal)).Take(MaxHints))
        {
            Report(entry, problems);
        }
    }

    private static void Report(YamlEntry entry, ProblemBag problems)
    {
        var key = entry.Key.Value;
        if (entry.Value is YamlMapping || (entry.Value is YamlSequence list && list.Items.Exists(item => item is not YamlScalar)) || Identifier.FromSlug(key) is "_")
        {
            problems.Add(FrontMatterProblems.UndeclaredMap, entry.Key.Span, key, $"article.FrontMatter[{CSharpLiteral.String(key)}]");
            return;
        }

        var name = Identifier.FromSlug(key);
        var isTaken = Members.Contains(name);
        var attribute = !isTaken && IsPascalCaseOf(key) ? "" : $"[FrontMatter({CSharpLiteral.String(key)})] ";
        problems.Add(FrontMatterProblems.UndeclaredKey, entry.Key.Span, key, $"{attribute}public partial {TypeOf(entry.Value)} {name}{(isTaken ? "Value" : "")} {{ get; }}");
    }

    // The name can be told from the key alone where the key is words between '_' or '-'.
    private static bool IsPascalCaseOf(string key) =>
        key.Length > 0 && char.IsLetter(key[0]) && key.All(c => char.IsLetterOrDigit(c) || c is '_' or '-');

    private static string TypeOf(YamlNode value)
    {
        if (value is YamlSequence)
        {
            return "IReadOnlyList<string>";
        }

        var token = value is YamlScalar scalar ? FurtherKeys.ReadScalar(scalar, AnyClock) : default;
        return token.Kind switch
        {
            TableLayout.Value.Boolean => "bool?",
            TableLayout.Value.Integer => token.Number is >= int.MinValue and <= int.MaxValue ? "int?" : "long?",
            TableLayout.Value.Float => "double?",
            _ => token.DateOffset is null ? "string?" : "DateTimeOffset?",
        };
    }
}
